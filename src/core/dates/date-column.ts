/** Reads a column of dates, whatever stands in its cells: the order of day and month is decided for the column as a whole. */
import type { Cell } from "../agreement/item-values";
import { timeOfDay } from "../calendar/time-of-day";
import { isBlank } from "../cells/lists";
import { instantOfWall, type OffsetAt } from "../cells/moments";
import { verdictOf } from "../cells/votes";
import { type NoDate, type SeenDate, seenDate, type WrittenDate } from "./date-cell";
import type { DayOrder, DayReading } from "./day-text";
import { folded } from "./folded";
import { timeInText } from "./time-text";

const DAY = 86_400_000;

/** A cell of a column of dates as it was read: an instant in milliseconds since 1970, or what stands there instead. */
export type ReadDate = { instant: number } | { instead: "blank" } | { instead: "no date"; why: NoDate };

/** How a column's cells are to be read: plain data, which JSON keeps. */
export interface DateRules {
  /** The order that a cell of the column proves; "both" where cells contradict each other. */
  proven: DayOrder | "both" | null;
  /** Whether all that stands in the column are serial numbers: then they are dates in text, too. */
  isSerial: boolean;
}

/** The order of day and month of the spreadsheet's locale, null where it is not known; asked only where a text hangs on it. */
export type LocaleOrder = () => DayOrder | null;

/** The rules of a column of which nothing is known. */
export const PLAIN_RULES: DateRules = { proven: null, isSerial: false };

/** Where a text may be of any country. */
export const unknownOrder: LocaleOrder = () => null;

const isOneDay = (days: readonly DayReading[]): boolean => days.every(({ midnight }) => midnight === days[0]?.midnight);
const mayBeginWithYear = ({ readings }: WrittenDate): boolean => readings.some(({ order }) => order === "year first");

/** The days that a text may mean. Two digits first are a year only where people write it first, or nothing else is possible. */
function daysOf({ readings }: WrittenDate, yearFirst: boolean): DayReading[] {
  const others = readings.filter(({ order }) => order !== "year first");
  return yearFirst || others.length === 0 ? readings : others;
}

/** Whether a column writes a year of two digits first: where a cell can be read in no other way, or its locale does. */
function isYearFirst(seen: readonly SeenDate[], locale: LocaleOrder): boolean {
  const may = seen.filter((cell): cell is SeenDate & WrittenDate => cell.kind === "written" && mayBeginWithYear(cell));
  return may.some(({ readings }) => readings.length === 1) || (may.length > 0 && locale() === "year first");
}

/** Whether one text means several days: 11/11/2026 is the same day in either order. */
const isOpen = (seen: SeenDate, yearFirst: boolean): seen is SeenDate & WrittenDate =>
  seen.kind === "written" && !isOneDay(daysOf(seen, yearFirst));

/** The only order in which a text can be read; null where it says its order itself, or leaves it open. */
function voteOf(seen: SeenDate, yearFirst: boolean): DayOrder | null {
  if (seen.kind !== "written") return null;
  const [first, second] = daysOf(seen, yearFirst);
  return first === undefined || second !== undefined || first.order === "any" ? null : first.order;
}

/** What a column's cells prove, and by which row. */
interface Proof {
  rules: DateRules;
  row: number | null;
  yearFirst: boolean;
}

function proofOf(seen: readonly SeenDate[], locale: LocaleOrder): Proof {
  const yearFirst = isYearFirst(seen, locale);
  const verdict = verdictOf(seen.map((cell) => voteOf(cell, yearFirst)));
  const isSerial = seen.every(({ kind, ...cell }) => kind === "blank" || kind === "wall" || ("isCell" in cell && cell.isCell));
  const proven = verdict === null || verdict === "both" ? verdict : verdict.way;
  return { rules: { proven, isSerial }, row: verdict === null || verdict === "both" ? null : verdict.row, yearFirst };
}

/** Nobody writes the month first where dots part the numbers (no locale of CLDR does). */
function orderFor(written: WrittenDate, { proven }: DateRules, locale: LocaleOrder): DayOrder | null {
  if (proven !== null) return proven === "both" ? null : proven;
  if (!written.hasDots) return locale();
  return mayBeginWithYear(written) && locale() === "year first" ? "year first" : "day first";
}

function dayOf(written: WrittenDate, rules: DateRules, locale: LocaleOrder): number | null {
  const days = daysOf(written, false);
  if (!mayBeginWithYear(written) && isOneDay(days)) return days[0]?.midnight ?? null;
  const order = orderFor(written, rules, locale);
  const all = daysOf(written, order === "year first");
  return (isOneDay(all) ? all[0] : all.find((day) => day.order === order))?.midnight ?? null;
}

/** An hour that stands in a cell of its own; null where it is none. */
function hourOf(cell: Cell, offsetAt: OffsetAt): number | null {
  const time = timeOfDay(cell, offsetAt);
  if (time !== null || typeof cell !== "string") return time;
  const timed = timeInText(folded(cell));
  return timed !== null && typeof timed !== "string" && timed.rest === "" ? timed.time : null;
}

const noDate = (why: NoDate): ReadDate => ({ instead: "no date", why });

function readSeen(seen: SeenDate, rules: DateRules, locale: LocaleOrder, offsetAt: OffsetAt): ReadDate {
  switch (seen.kind) {
    case "blank":
      return { instead: "blank" };
    case "none":
      return noDate(seen.why);
    case "instant":
      return { instant: seen.instant };
    case "wall":
      return seen.isText && !rules.isSerial ? noDate("no date") : { instant: instantOfWall(seen.wall, offsetAt) };
    case "written": {
      const midnight = dayOf(seen, rules, locale);
      if (midnight === null) return noDate("two orders");
      const wall = midnight + (seen.time ?? 0);
      return { instant: seen.offset === null ? instantOfWall(wall, offsetAt) : wall - seen.offset };
    }
  }
}

/** The moment with the hour of a second cell, where the first holds no time of its own. */
function atHour(read: ReadDate, seen: SeenDate, hour: Cell, offsetAt: OffsetAt): ReadDate {
  if (!("instant" in read) || isBlank(hour)) return read;
  if (seen.kind === "written" && (seen.time ?? 0) !== 0) return read;
  const wall = read.instant + offsetAt(read.instant);
  if (wall % DAY !== 0) return read;
  const time = hourOf(hour, offsetAt);
  return time === null ? noDate("hour") : { instant: instantOfWall(wall + time, offsetAt) };
}

/**
 * Reads one cell of a column whose rules are known.
 *
 * @param offsetAt the spreadsheet's zone
 * @param hour the cell that holds its hour, "" for none
 * @example readDate("3.11.2026", PLAIN_RULES, unknownOrder, () => 0) //=> { instant: Date.UTC(2026, 10, 3) }
 */
export function readDate(
  cell: Cell | null | undefined,
  rules: DateRules,
  locale: LocaleOrder,
  offsetAt: OffsetAt,
  hour: Cell = "",
): ReadDate {
  const seen = seenDate(cell);
  return atHour(readSeen(seen, rules, locale, offsetAt), seen, hour, offsetAt);
}

/** How a column's order of day and month was decided: by a cell's row, by the dots, or by the spreadsheet's locale. */
export type Decision = { by: "cell"; row: number } | { by: "dots" | "locale" };

/** Real dates that a spreadsheet made from texts in the wrong order of day and month. Rows count from 0. */
export interface DateClash {
  /** The order that texts of the column prove, and the first row that does. */
  order: DayOrder;
  row: number;
  /** Rows of texts in that order. */
  texts: number[];
  /** Of each real date of an exchanged day and month: the instant that stands there, and the one that it ought to be. */
  exchanged: { row: number; stands: number; ought: number }[];
  /** Real dates that stand for a day after the 12th, and so cannot have been read in the wrong order. */
  others: number;
}

export interface DateColumn {
  cells: ReadDate[];
  rules: DateRules;
  /** The order in which texts with two possible orders were read; null where there is none, or it is not known. */
  order: DayOrder | null;
  /** null where nothing had to be decided, or nothing decides it. */
  decided: Decision | null;
  /** Rows whose text admits both orders. */
  ambiguous: number[];
  clash: DateClash | null;
}

function exchangedDay(instant: number, offsetAt: OffsetAt): number | null {
  const wall = instant + offsetAt(instant);
  const date = new Date(wall);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (day > 12) return null;
  return instantOfWall(Date.UTC(date.getUTCFullYear(), day - 1, month) + (((wall % DAY) + DAY) % DAY), offsetAt);
}

/** Dates that were read in the other order than the one that texts prove: the spreadsheet left those as text that it could not read. */
function clashOf(seen: readonly SeenDate[], { rules, row }: Proof, locale: LocaleOrder, offsetAt: OffsetAt): DateClash | null {
  const { proven } = rules;
  const dates = seen.flatMap((cell, at) => (cell.kind === "instant" && cell.isCell ? [{ row: at, stands: cell.instant }] : []));
  const isProven = row !== null && proven !== null && proven !== "both" && proven !== "year first";
  if (!isProven || dates.length === 0 || locale() === proven) return null;
  const texts = seen.flatMap((cell, at) => (voteOf(cell, false) === proven ? [at] : []));
  const turned = dates.map((date) => ({ ...date, ought: exchangedDay(date.stands, offsetAt) }));
  const exchanged = turned.flatMap(({ ought, ...date }) => (ought === null || ought === date.stands ? [] : [{ ...date, ought }]));
  const others = turned.filter(({ ought }) => ought === null).length;
  return exchanged.length === 0 ? null : { order: proven, row, texts, exchanged, others };
}

function decisionOf(open: readonly WrittenDate[], { rules, row }: Proof, locale: LocaleOrder): Pick<DateColumn, "order" | "decided"> {
  if (row !== null && rules.proven !== "both") return { order: rules.proven, decided: { by: "cell", row } };
  const first = open.find((written) => dayOf(written, rules, locale) !== null);
  const order = first ? orderFor(first, rules, locale) : null;
  if (!first || order === null) return { order: null, decided: null };
  return { order, decided: { by: first.hasDots && order === "day first" ? "dots" : "locale" } };
}

/** A column to read, of which only the cells must be known. */
export interface DateQuestion {
  cells: readonly (Cell | null | undefined)[];
  /** The cells of a second column that holds the hour, row by row. */
  hours?: readonly Cell[];
  locale: LocaleOrder;
  /** The spreadsheet's zone. */
  offsetAt: OffsetAt;
}

function readWith(seen: readonly SeenDate[], { rules }: Proof, { hours, locale, offsetAt }: DateQuestion): ReadDate[] {
  return seen.map((cell, at) => atHour(readSeen(cell, rules, locale, offsetAt), cell, hours?.[at] ?? "", offsetAt));
}

/** A column that is looked at once, and read when its rules are known. */
export interface SeenColumn {
  rules: DateRules;
  read(rules: DateRules, locale: LocaleOrder, offsetAt: OffsetAt): ReadDate[];
  clash(locale: LocaleOrder, offsetAt: OffsetAt): DateClash | null;
}

/** Looks at a column: the rules that its own cells prove, which those of other columns may complete. */
export function seenColumn(cells: readonly (Cell | null | undefined)[], locale: LocaleOrder): SeenColumn {
  const seen = cells.map(seenDate);
  const proof = proofOf(seen, locale);
  return {
    rules: proof.rules,
    clash: (order, offsetAt) => clashOf(seen, proof, order, offsetAt),
    read: (rules, order, offsetAt) => seen.map((cell) => readSeen(cell, rules, order, offsetAt)),
  };
}

/**
 * Reads a column of dates. A cell that can be read in one order only decides for all; else dots between the numbers say that the day
 * comes first, or the spreadsheet's locale decides.
 *
 * @example readDateColumn({ cells: ["13/11/2026", "03/11/2026"], locale: () => "month first", offsetAt: () => 0 }).cells[1] //=> { instant: Date.UTC(2026, 10, 3) }
 */
export function readDateColumn(question: DateQuestion): DateColumn {
  const { cells, locale, offsetAt } = question;
  const seen = cells.map(seenDate);
  const proof = proofOf(seen, locale);
  const open = seen.flatMap((cell, at) => (isOpen(cell, proof.yearFirst) ? [{ ...cell, at }] : []));
  return {
    cells: readWith(seen, proof, question),
    rules: proof.rules,
    ...decisionOf(open, proof, locale),
    ambiguous: open.map(({ at }) => at),
    clash: clashOf(seen, proof, locale, offsetAt),
  };
}
