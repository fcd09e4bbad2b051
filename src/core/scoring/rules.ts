import { type Cell, isBlank } from "../cells/cell";
import { type DecimalSignOf, numberTrouble, readNumber, signInLine } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { asCoded, codeSpelled, type Spellings } from "../cells/spellings";
import { tableRows } from "../cells/table-text";
import { type CellTest, CODED_TESTS, cellTest, type SheetWays, type Test, type TestFault, type TestWords, testNamed } from "./cell-test";
import { said } from "./sayings";

/** One rule of a scoring model: points for a lead whose cell passes the test. */
export interface ScoringRule extends CellTest {
  /** Heading of the column. */
  column: string;
  points: number;
}

/** How a cell of a table of rules is read. */
type WaysOf = (cell: Cell | undefined) => SheetWays;

/** A grade holds from so many points on. */
export interface Grade {
  name: string;
  from: number;
}

/** The columns of both tables; read by their places. */
export const RULE_COLUMNS = ["column", "test", "value", "points"] as const;
export const GRADE_COLUMNS = ["grade", "from"] as const;

/** The words of rules and grades that are not people's: of tests, and in the first cells of headings. */
export interface ScoringWords {
  tests: TestWords;
  headings: Spellings<"column" | "grade">;
  /** The spreadsheet's, for rules that stand as a text in the agreement; left out: a point. */
  readonly decimalSign?: DecimalSignOf;
}

const CODED: ScoringWords = { tests: CODED_TESTS, headings: asCoded(["column", "grade"]) };

/** A cell as rules compare it; a date as its moment in UTC, one that is none as nothing. */
export function plain(cell: Cell | undefined): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString();
  return String(cell ?? "").trim();
}

const isRowBlank = (cells: readonly Cell[]): boolean => cells.every(isBlank);

function faultIn(fault: TestFault, test: Test, row: number): Saying {
  return fault.fault === "value" ? said("badTest", row) : said("noNumber", row, test, fault.trouble);
}

function ruleOf(cells: readonly Cell[], row: number, waysOf: WaysOf, { tests }: ScoringWords): ScoringRule | { sentence: Saying } {
  const [column, test] = [plain(cells[0]), testNamed(plain(cells[1]), tests)];
  const points = readNumber(cells[3], waysOf(cells[3]).sign);
  if (column === "") return { sentence: said("noColumn", row) };
  if (!test) return { sentence: said("badTest", row) };
  const tested = cellTest(test, cells[2] ?? "", waysOf(cells[2]));
  if ("fault" in tested) return { sentence: faultIn(tested, test, row) };
  if ("instead" in points) return { sentence: said("badPoints", row, numberTrouble(cells[3])) };
  return { column, ...tested, points: points.number };
}

/** Rows of a table without blank ones and without its heading, each with its place in the table from 1. */
function bodyOf(
  table: readonly (readonly Cell[])[],
  heading: "column" | "grade",
  { headings }: ScoringWords,
): { cells: readonly Cell[]; row: number }[] {
  return table
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells, row }) => !isRowBlank(cells) && !(row === 1 && codeSpelled(headings, plain(cells[0])) === heading));
}

/**
 * Reads a scoring model.
 *
 * @param table rows of column, test, value and points, with or without a heading row
 * @param ways how the spreadsheet's numbers that are text and its dates are read
 * @param words left out: as they are coded
 * @returns the rules in their order, or what is wrong with the first row that is not understood
 * @example scoringRules([["Title", "contains", "Head", 20]]) //=> [{ column: "Title", test: "contains", value: "Head", points: 20 }]
 */
export const scoringRules = (
  table: readonly (readonly Cell[])[],
  ways: SheetWays = {},
  words = CODED,
): ScoringRule[] | { sentence: Saying } => rulesBy(table, () => ways, words);

function rulesBy(table: readonly (readonly Cell[])[], waysOf: WaysOf, words: ScoringWords): ScoringRule[] | { sentence: Saying } {
  const rules: ScoringRule[] = [];
  for (const { cells, row } of bodyOf(table, "column", words)) {
    const rule = ruleOf(cells, row, waysOf, words);
    if ("sentence" in rule) return rule;
    rules.push(rule);
  }
  return rules;
}

/**
 * Reads the grades.
 *
 * @param table rows of a grade and the points from which it holds, with or without a heading row
 * @param sign the spreadsheet's decimal sign, in which numbers that are text are read
 * @param words as for the rules
 * @returns the grades, the highest first, or what is wrong with the first row that is not understood
 */
export const gradesOf = (table: readonly (readonly Cell[])[], sign?: DecimalSignOf, words = CODED): Grade[] | { sentence: Saying } =>
  gradesBy(table, () => (sign ? { sign } : {}), words);

function gradesBy(table: readonly (readonly Cell[])[], waysOf: WaysOf, words: ScoringWords): Grade[] | { sentence: Saying } {
  const grades: Grade[] = [];
  for (const { cells, row } of bodyOf(table, "grade", words)) {
    const [name, from] = [plain(cells[0]), readNumber(cells[1], waysOf(cells[1]).sign)];
    if (name === "" || !("number" in from)) return { sentence: said("badGrade", row, numberTrouble(cells[1])) };
    if (grades.some((grade) => grade.from === from.number)) return { sentence: said("gradeTwice", row) };
    grades.push({ name, from: from.number });
  }
  return grades.sort((one, other) => other.from - one.from);
}

const asInLine =
  ({ decimalSign }: ScoringWords): WaysOf =>
  (cell) => ({ sign: signInLine(String(cell ?? ""), decimalSign) });

/** The same from a text as it stands in the agreement. */
export const rulesIn = (text: string, words = CODED): ScoringRule[] | { sentence: Saying } =>
  rulesBy(tableRows(text, RULE_COLUMNS), asInLine(words), words);
export const gradesIn = (text: string, words = CODED): Grade[] | { sentence: Saying } =>
  gradesBy(tableRows(text, GRADE_COLUMNS), asInLine(words), words);
