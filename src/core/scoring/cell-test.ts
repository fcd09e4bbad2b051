/** What a rule asks of a lead's cell. The one place that decides it: for points, and for profiles that are never passed on. */

import { type Cell, DAY, isBlank, MINUTE } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import { folded } from "../cells/folded";
import type { OffsetAt } from "../cells/moments";
import { type DecimalSignOf, numberTrouble, readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { asCoded, codeSpelled, type Spellings } from "../cells/spellings";
import { PLAIN_RULES, readDate, unknownOrder } from "../dates/date-rules";

export type Test =
  | "is"
  | "is not"
  | "is one of"
  | "is not one of"
  | "contains"
  | "starts with"
  | "ends with"
  | "at least"
  | "at most"
  | "is filled"
  | "is blank";

/** A test with what it compares with. Plain data, so that it can be kept as JSON. */
export interface CellTest {
  test: Test;
  /** "" of a test that compares with nothing. */
  value: string;
  /** The value as a number, of a test that compares with one. */
  limit?: number;
}

/** How the sheet's cells are read: its decimal sign in numbers that are text, and its zone, UTC where left out. */
export interface SheetWays {
  sign?: DecimalSignOf;
  sheetOffset?: OffsetAt;
}

/** Why a test cannot be made of a value: it lacks one, or compares by size with what is neither a number nor a day. */
export type TestFault = { fault: "value" } | { fault: "limit"; trouble: Saying | null };

/** Days and hours as a wall clock reads them, in milliseconds as if it were UTC's; `to` not included. */
interface WallSpan {
  from: number;
  to: number;
}

const inUtc: OffsetAt = () => 0;

/** A cell as tests compare words: without capitals, accents and blanks around it, with one blank between words. */
export const comparedText = (cell: Cell, { sheetOffset = inUtc }: SheetWays = {}): string =>
  folded(cellWords(cell, sheetOffset)).replace(/\s+/g, " ").trim();

/** The day or the minute that a text names; null where it names none, or two as 03/04/2026 does. */
function spanIn(text: string): WallSpan | null {
  const read = readDate(text, PLAIN_RULES, unknownOrder, inUtc);
  if (!("instant" in read)) return null;
  return { from: read.instant, to: read.instant + (read.instant % DAY === 0 ? DAY : MINUTE) };
}

/** The values of a list. A semicolon parts names with commas; where there is none, commas part. */
const listed = (value: string): string[] =>
  value
    .split(/[;\n]/.test(value) ? /[;\n]/ : ",")
    .map((part) => part.trim())
    .filter((part) => /[^,\s]/.test(part));

/** One value, as a cell is compared with it. */
interface ReadyValue {
  text: string;
  number: number | null;
  span: WallSpan | null;
}

/** A test with all that does not depend on the cell. */
export interface ReadyTest {
  test: Test;
  limit?: number;
  values: readonly ReadyValue[];
  /** The values of a list that commas part, between commas; "" of any other. */
  run: string;
}

function readyValue(value: string): ReadyValue {
  const read = readNumber(value);
  return { text: comparedText(value), number: "number" in read ? read.number : null, span: spanIn(value) };
}

const between = (parts: readonly string[]): string => `,${parts.join(",")},`;

const isWithin = (wall: number, { from, to }: WallSpan): boolean => from <= wall && wall < to;
const wallOf = (cell: Date, { sheetOffset = inUtc }: SheetWays): number => cell.getTime() + sheetOffset(cell.getTime());

/** A real number is the value's number however it is written, a date the value's day; all else compares by its words. */
function isValue({ text: wanted, number, span }: ReadyValue, cell: Cell, text: string, ways: SheetWays): boolean {
  if (text === wanted) return true;
  if (typeof cell === "number") return cell === number;
  return cell instanceof Date && span !== null && isWithin(wallOf(cell, ways), span);
}

/** A name with a comma is what stands between several of the list's commas. */
const isInRun = (run: string, text: string): boolean =>
  run !== "" && text.includes(",") && run.includes(between(text.split(",").map((part) => part.trim())));

type Holds = (ready: ReadyTest, cell: Cell, text: string, ways: SheetWays) => boolean;

const isIn: Holds = ({ values, run }, cell, text, ways) =>
  text !== "" && (values.some((value) => isValue(value, cell, text, ways)) || isInRun(run, text));

const isFilled: Holds = (_, cell) => !isBlank(cell);

const not =
  (holds: Holds): Holds =>
  (ready, cell, text, ways) =>
    !holds(ready, cell, text, ways);

const byWords =
  (fits: (text: string, wanted: string) => boolean): Holds =>
  ({ values }, _, text) =>
    text !== "" && fits(text, values[0]?.text ?? "");

/** A moment of a cell that is a date, or a text that can be no other day. */
function momentIn(cell: Cell, ways: SheetWays): number | null {
  if (cell instanceof Date) return wallOf(cell, ways);
  return typeof cell === "string" ? (spanIn(cell)?.from ?? null) : null;
}

const bySize =
  (fits: (number: number, limit: number) => boolean, isInTime: (wall: number, span: WallSpan) => boolean): Holds =>
  ({ limit, values }, cell, _, ways) => {
    if (limit !== undefined) {
      const read = readNumber(cell, ways.sign);
      return "number" in read && fits(read.number, limit);
    }
    const [wall, span] = [momentIn(cell, ways), values[0]?.span];
    return wall !== null && !!span && isInTime(wall, span);
  };

const isFrom = bySize(
  (number, limit) => number >= limit,
  (wall, { from }) => wall >= from,
);
/** At most a day is until its end. */
const isUpTo = bySize(
  (number, limit) => number <= limit,
  (wall, { to }) => wall < to,
);

interface TestKind {
  takes: "nothing" | "value" | "list" | "limit";
  holds: Holds;
}

const TESTS: Readonly<Record<Test, TestKind>> = {
  is: { takes: "value", holds: isIn },
  "is not": { takes: "value", holds: not(isIn) },
  "is one of": { takes: "list", holds: isIn },
  "is not one of": { takes: "list", holds: not(isIn) },
  contains: { takes: "value", holds: byWords((text, wanted) => text.includes(wanted)) },
  "starts with": { takes: "value", holds: byWords((text, wanted) => text.startsWith(wanted)) },
  "ends with": { takes: "value", holds: byWords((text, wanted) => text.endsWith(wanted)) },
  "at least": { takes: "limit", holds: isFrom },
  "at most": { takes: "limit", holds: isUpTo },
  "is filled": { takes: "nothing", holds: isFilled },
  "is blank": { takes: "nothing", holds: not(isFilled) },
};

export const ALL_TESTS = Object.keys(TESTS) as Test[];

/** Words for tests, in every language: "is empty" is "is blank", and asks for no word "empty". */
export type TestWords = Spellings<Test>;
export const CODED_TESTS: TestWords = asCoded(ALL_TESTS);

/**
 * The test that somebody's words name; undefined where they name none.
 *
 * @param words left out: as they are coded
 * @example testNamed(" Is  one OF") //=> "is one of"
 */
export const testNamed = (written: string, words = CODED_TESTS): Test | undefined => codeSpelled(words, written);

export const takesValue = (test: Test): boolean => TESTS[test].takes !== "nothing";
export const takesList = (test: Test): boolean => TESTS[test].takes === "list";

/**
 * A test with its value, checked.
 *
 * @param sign the decimal sign of the value, where it is text
 * @example cellTest("at least", "1,200") //=> { test: "at least", value: "1,200", limit: 1200 }
 * @example cellTest("at least", "many") //=> { fault: "limit", trouble: null }
 */
export function cellTest(test: Test, cell: Cell, { sign, sheetOffset = inUtc }: SheetWays = {}): CellTest | TestFault {
  const [value, takes] = [cellWords(cell, sheetOffset).trim(), TESTS[test].takes];
  if (takes === "nothing") return { test, value: "" };
  if (value === "" || (takes === "list" && listed(value).length === 0)) return { fault: "value" };
  if (takes !== "limit") return { test, value };
  const read = readNumber(cell, sign);
  if ("number" in read) return { test, value, limit: read.number };
  return spanIn(value) ? { test, value } : { fault: "limit", trouble: numberTrouble(cell) };
}

/** Makes a test ready for many cells. */
export function readyTest({ test, value, limit }: CellTest): ReadyTest {
  const values = (takesList(test) ? listed(value) : [value]).map(readyValue);
  const run = takesList(test) && !/[;\n]/.test(value) ? between(values.map(({ text }) => text)) : "";
  return { test, values, run, ...(limit !== undefined && { limit }) };
}

/**
 * Whether a cell passes a test.
 *
 * @param text the cell as `comparedText` gives it
 */
export const holds = (ready: ReadyTest, cell: Cell, text: string, ways: SheetWays = {}): boolean =>
  TESTS[ready.test].holds(ready, cell, text, ways);
