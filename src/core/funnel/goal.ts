import { LARGEST, zeroOrMore } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, laidOut, listOf, rowsOf, withoutTail } from "../cells/lists";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Answer, Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";
import { atLeast, nearest } from "./whole-numbers";

/**
 * nearest: whole leads at each stage, halves up, as in the published example. up: never fewer than needed.
 * none: fractions stay.
 */
export type Rounding = "nearest" | "up" | "none";

const ROUND: Record<Rounding, (volume: number) => number> = {
  nearest,
  up: atLeast,
  none: (volume) => volume,
};

/**
 * Walks the funnel backwards: each stage's volume is the next one's divided by the rate between them, rounded before
 * it is divided again (the published example's way: 35 / 20 % = 175, 175 / 68 % = 257, 257 / 48 % = 535, 535 / 30 % = 1,783).
 *
 * @param target customers to win, 0 or more
 * @param rates shares 0..1 from each stage to the next, first stage first
 * @param rounding how volumes become whole
 * @returns a volume for each stage, first stage first; the last is the target as given
 * @throws one sentence where a volume exceeds 10^12
 * @example planBackwards(35, [0.3, 0.48, 0.68, 0.2], "nearest") //=> [1783, 535, 257, 175, 35]
 */
export function planBackwards(target: number, rates: readonly number[], rounding: Rounding): number[] {
  const volumes = volumesBackwards(target, rates, rounding);
  if (!volumes) throw new Unclear(said("tooLarge"));
  return volumes;
}

/** The same, null where a volume exceeds 10^12 or is no number any more. */
function volumesBackwards(target: number, rates: readonly number[], rounding: Rounding): number[] | null {
  const volumes = [target];
  for (const rate of [...rates].reverse()) {
    const volume = ROUND[rounding]((volumes[0] ?? 0) / rate);
    if (!(volume <= LARGEST)) return null;
    volumes.unshift(volume);
  }
  return volumes;
}

function rateOf(cell: Cell, place: number): number {
  const read = readNumber(cell);
  if ("instead" in read)
    throw new Unclear(read.instead === "blank" ? said("blankRate", place) : said("badRate", place, cell, numberTrouble(cell)));
  if (read.number >= 2 && read.number <= 100) throw new Unclear(said("wholeRate", place, read.number));
  if (!(read.number > 0 && read.number <= 1)) throw new Unclear(said("badRate", place, cell, numberTrouble(cell)));
  return read.number;
}

/** What a word for a way to round means in whatever language: its code, undefined for none. */
export type RoundingNamed = (word: string) => string | undefined;

/** Of somebody who knows no language. */
export const codesOnly = (): undefined => undefined;

const isRounding = (code: string | undefined): code is Rounding => code === "nearest" || code === "up" || code === "none";

/** The rounding that a word means, or its code; null where it means none. */
export function readRounding(cell: Cell, named: RoundingNamed): Rounding | null {
  const word = String(cell).trim().toLowerCase();
  const code = isRounding(word) ? word : named(word);
  return isRounding(code) ? code : null;
}

function roundingOf(cell: Cell, named: RoundingNamed): Rounding {
  const code = readRounding(cell, named);
  if (code === null) throw new Unclear(said("rounding"));
  return code;
}

/**
 * What a formula gave for its three arguments. Rates and rounding are left out as undefined, null or "";
 * a target of "" is a blank cell, and blank in is blank out.
 */
export interface GoalQuestion {
  target: Argument;
  rates: Argument;
  rounding: Argument;
}

/** What is answered from where an argument was left out: cells of the agreement, "" where there are none. */
export interface AgreedGoal {
  target: Cell;
  rates: Cell[];
  rounding: Cell;
}

const onlyCell = (argument: Cell | Cell[][]): Cell => (Array.isArray(argument) ? (argument[0]?.[0] ?? "") : argument);

interface AskedPlan {
  rates: number[];
  direction: "row" | "column";
  rounding: Rounding;
}

function planOf(question: GoalQuestion, agreed: () => AgreedGoal, named: RoundingNamed): AskedPlan {
  const given = isLeftOut(question.rates) ? { cells: withoutTail(agreed().rates), direction: "column" as const } : listOf(question.rates);
  if (!given) throw new Unclear(said("oneList"));
  if (given.cells.length === 0) throw new Unclear(said(isLeftOut(question.rates) ? "noAgreedRates" : "noRates"));
  const rates = given.cells.map((cell, at) => rateOf(cell, at + 1));
  const word = isLeftOut(question.rounding) ? agreed().rounding : onlyCell(question.rounding);
  return { rates, direction: given.direction, rounding: isBlank(word) ? "nearest" : roundingOf(word, named) };
}

/** The volumes for one cell of targets: "" for a blank one, what is wrong with one that is no target. */
function volumesFor(cell: Cell, { rates, rounding }: AskedPlan): number[] | Saying | "" {
  if (isBlank(cell)) return "";
  const target = zeroOrMore(cell);
  return typeof target === "number" ? (volumesBackwards(target, rates, rounding) ?? said("tooLarge")) : target;
}

/** Several targets, one line each: a faulty one answers in its own line and spares the others. */
function linesFor(targets: readonly Cell[], plan: AskedPlan): Answer[][] {
  return targets.map((cell) => {
    const volumes = volumesFor(cell, plan);
    const line: readonly Answer[] = Array.isArray(volumes) ? volumes : [volumes && ofCells("checkThat", volumes)];
    return Array.from({ length: plan.rates.length + 1 }, (_, at) => line[at] ?? "");
  });
}

function answerOne(cell: Cell, plan: AskedPlan): Cell[][] {
  const volumes = volumesFor(cell, plan);
  if (volumes === "") return [[""]];
  if (!Array.isArray(volumes)) throw new Unclear(ofCells("inArgument", "target", volumes));
  return laidOut(volumes, plan.direction);
}

/**
 * The plan that a formula asks for.
 *
 * @param question the formula's arguments
 * @param agreed gives the agreement's cells; asked only where an argument was left out
 * @param named what words for ways to round mean; left out: only the codes are known
 * @returns one target: n + 1 volumes in the direction of the n rates. A column of targets: a line of volumes each
 * @throws one sentence that names the argument and what to do
 */
export function answerGoal(question: GoalQuestion, agreed: () => AgreedGoal, named: RoundingNamed = codesOnly): Answer[][] {
  let asked: AgreedGoal | undefined;
  const ask = () => {
    asked ??= agreed();
    return asked;
  };
  if (question.target === undefined || question.target === null) {
    const { target } = ask();
    if (isBlank(target)) throw new Unclear(said("noAgreedTarget"));
    return answerOne(target, planOf(question, ask, named));
  }
  const rows = rowsOf(question.target);
  if (rows.some((row) => row.length > 1)) throw new Unclear(said("targetIsTable"));
  if (rows.every((row) => isBlank(row[0]))) return rows.map(() => [""]);
  const plan = planOf(question, ask, named);
  return rows.length === 1
    ? answerOne(rows[0]?.[0] ?? "", plan)
    : linesFor(
        rows.map((row) => row[0] ?? ""),
        plan,
      );
}
