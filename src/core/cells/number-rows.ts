import type { NumberReader } from "./asked-numbers";
import { type Argument, type Cell, isBlank } from "./cell";
import { alongside } from "./columns";
import { isLeftOut } from "./lists";
import type { Answer, Saying } from "./saying";
import { said } from "./sayings";
import { Unclear } from "./unclear";

/** One argument of a function that answers rows of numbers. */
export interface NumberArgument {
  name: string;
  given: Argument;
  read: NumberReader;
  /** What holds where the argument is left out; without it, a left-out argument is a blank cell. */
  otherwise?: number;
}

/** What a rule finds wrong in a row whose numbers are each fine, with the argument's name in front. */
export interface RowFault {
  fault: Saying | string;
  /** One that is no mistake of the row's, such as nothing to divide by: in a column it stays blank. */
  blankInColumn?: true;
}

const isFault = (answer: unknown): answer is RowFault => typeof answer === "object" && answer !== null && "fault" in answer;

/** A row's numbers in the order of the arguments; "" where one is blank. */
function numbersOf(args: readonly NumberArgument[], cells: readonly Cell[]): number[] | "" | RowFault {
  const numbers: number[] = [];
  for (const [at, { name, given, read, otherwise }] of args.entries()) {
    const cell = cells[at] ?? "";
    const isOmitted = otherwise !== undefined && isLeftOut(given);
    if (isBlank(cell) && !isOmitted) continue;
    const number = isOmitted ? otherwise : read(cell);
    if (typeof number === "number") numbers.push(number);
    else if (Array.isArray(given)) return { fault: said("inArgument", name, number) };
    else throw new Unclear(said("inArgument", name, number));
  }
  return numbers.length === args.length ? numbers : "";
}

/** The answer to a row, "" for a blank one, or what is wrong with it. */
type RowAnswer<Found> = (cells: readonly Cell[]) => Found | "" | RowFault;

/** A fault ends the formula where there is just one question, and else stays in its row. */
function rowAnswers<Found>(args: readonly NumberArgument[], rule: (numbers: readonly number[]) => Found | RowFault): RowAnswer<Found> {
  const isOneQuestion = !args.some(({ given }) => Array.isArray(given));
  return (cells) => {
    const numbers = numbersOf(args, cells);
    const answer = Array.isArray(numbers) ? rule(numbers) : numbers;
    if (isOneQuestion && isFault(answer)) throw new Unclear(answer.fault);
    return answer;
  };
}

/**
 * Answers rows of numbers in the shape of the question.
 *
 * @param rule the answer to a row's numbers, which come in the order of the arguments, or what is wrong with them
 * @returns one cell, or cells in the arguments' shape: "" where one is blank, what is to be checked where a row is faulty
 * @throws one sentence about a faulty cell that all rows share or that is the only one, or about arguments of unlike size
 * @example answerNumbers([{ name: "a", given: [[1], [""]], read: zeroOrMore }], ([a = 0]) => 2 * a) //=> [[2], [""]]
 */
export function answerNumbers(
  args: readonly NumberArgument[],
  rule: (numbers: readonly number[]) => number | RowFault,
): Answer | Answer[][] {
  const answerTo = rowAnswers(args, rule);
  return alongside(
    args.map(({ given }) => given),
    args.map(({ name }) => name),
    (cells) => {
      const answer = answerTo(cells);
      if (isFault(answer)) return answer.blankInColumn ? "" : said("check", answer.fault);
      return answer;
    },
  );
}

const transposed = (lines: readonly Answer[][]): Answer[][] => (lines[0] ?? []).map((_, at) => lines.map((line) => line[at] ?? ""));

/**
 * Answers each row of numbers with a line of several cells: columns in, lines under each other out; rows in, the lines
 * stand side by side.
 *
 * @param width cells in a line
 * @param rule as in answerNumbers, with `width` cells for an answer
 * @param heading a first line over all, where the answer is a table
 * @returns lines of the same width: blank where a cell is blank, what is to be checked in the first cell where a row is faulty
 * @throws as answerNumbers, and where an argument is a table
 */
export function answerLines(
  args: readonly NumberArgument[],
  width: number,
  rule: (numbers: readonly number[]) => Answer[] | RowFault,
  heading?: readonly Answer[],
): Answer[][] {
  const table = args.find(({ given }) => Array.isArray(given) && given.length > 1 && (given[0]?.length ?? 0) > 1);
  if (table) throw new Unclear(said("inArgument", table.name, said("notTable")));
  const answerTo = rowAnswers(args, rule);
  const lines: Answer[][] = heading ? [[...heading]] : [];
  alongside(
    args.map(({ given }) => given),
    args.map(({ name }) => name),
    (cells) => {
      const answer = answerTo(cells);
      const line: "" | Answer[] = isFault(answer) ? [said("check", answer.fault)] : answer;
      lines.push(Array.from({ length: width }, (_, at) => line[at] ?? ""));
      return "";
    },
  );
  return args.some(({ given }) => Array.isArray(given) && (given[0]?.length ?? 0) > 1) ? transposed(lines) : lines;
}
