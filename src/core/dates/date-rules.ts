/** Reads the cells of a column of dates by the order of day and month that its cells prove. */

import { timeOfDay } from "../calendar/time-of-day";
import { type Cell, DAY, isBlank } from "../cells/cell";

import { instantOfWall, type OffsetAt } from "../cells/moments";
import { verdictOf } from "../cells/votes";
import { type NoDate, type SeenDate, seenDate, type WrittenDate } from "./date-cell";
import { type DayOrder, type DayReading, dayInText } from "./day-text";
import { foldedDate } from "./folded";
import { timeInText } from "./time-text";

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
const isYear = ({ order }: DayReading): boolean => order === "year first";
const mayBeginWithYear = ({ readings }: WrittenDate): boolean => readings.some(isYear);

/** The days that a text may mean. Two digits first are a year only where people write it first, or nothing else is possible. */
function daysOf({ readings }: WrittenDate, yearFirst: boolean): DayReading[] {
  if (yearFirst || !readings.some(isYear)) return readings;
  const others = readings.filter((one) => !isYear(one));
  return others.length === 0 ? readings : others;
}

/** Whether a column writes a year of two digits first: where a cell can be read in no other way, or its locale does. */
function isYearFirst(seen: readonly SeenDate[], locale: LocaleOrder): boolean {
  const may = seen.filter((cell): cell is SeenDate & WrittenDate => cell.kind === "written" && mayBeginWithYear(cell));
  return may.some(({ readings }) => readings.length === 1) || (may.length > 0 && locale() === "year first");
}

/** Whether one text means several days: 11/11/2026 is the same day in either order. */
export const isOpen = (seen: SeenDate, yearFirst: boolean): seen is SeenDate & WrittenDate =>
  seen.kind === "written" && !isOneDay(daysOf(seen, yearFirst));

/** Why a text was not read in its column of dates: what says a day was not read because it may say two. */
export function whyNoDate(text: string): NoDate {
  const seen = seenDate(text);
  if (seen.kind === "none") return seen.why;
  return isOpen(seen, false) || isOpen(seen, true) ? "two orders" : "no date";
}

/** The only order in which a text can be read; null where it says its order itself, or leaves it open. */
export function voteOf(seen: SeenDate, yearFirst: boolean): DayOrder | null {
  if (seen.kind !== "written") return null;
  const [first, second] = daysOf(seen, yearFirst);
  return first === undefined || second !== undefined || first.order === "any" ? null : first.order;
}

/** What a column's cells prove, and by which row. */
export interface OrderProof {
  rules: DateRules;
  row: number | null;
  yearFirst: boolean;
}

export function proofOf(seen: readonly SeenDate[], locale: LocaleOrder): OrderProof {
  const yearFirst = isYearFirst(seen, locale);
  const verdict = verdictOf(seen.map((cell) => voteOf(cell, yearFirst)));
  const isSerial = seen.every((cell) => cell.kind === "blank" || cell.kind === "wall" || (cell.kind === "instant" && cell.isCell));
  const proven = verdict === null || verdict === "both" ? verdict : verdict.way;
  return { rules: { proven, isSerial }, row: verdict === null || verdict === "both" ? null : verdict.row, yearFirst };
}

/** Nobody writes the month first where dots part the numbers (no locale of CLDR does). */
export function orderFor(written: WrittenDate, { proven }: DateRules, locale: LocaleOrder): DayOrder | null {
  if (proven !== null) return proven === "both" ? null : proven;
  if (!written.hasDots) return locale();
  return mayBeginWithYear(written) && locale() === "year first" ? "year first" : "day first";
}

export function dayOf(written: WrittenDate, rules: DateRules, locale: LocaleOrder): number | null {
  const days = daysOf(written, false);
  if (!mayBeginWithYear(written) && isOneDay(days)) return days[0]?.midnight ?? null;
  const order = orderFor(written, rules, locale);
  const all = daysOf(written, order === "year first");
  return (isOneDay(all) ? all[0] : all.find((day) => day.order === order))?.midnight ?? null;
}

/** An unticked box, or a dash that people put in place of an hour. */
const saysNoHour = (cell: Cell): boolean => cell === false || (typeof cell === "string" && !/[\p{L}\p{N}]/u.test(cell));

/** An hour that stands in a cell of its own, which may say the day once more; null where it is none. */
function hourOf(cell: Cell, offsetAt: OffsetAt): number | null {
  const time = timeOfDay(cell, offsetAt);
  if (time !== null || typeof cell !== "string") return time;
  const timed = timeInText(foldedDate(cell));
  if (timed === null || typeof timed === "string") return null;
  return timed.rest === "" || typeof dayInText(timed.rest) !== "string" ? timed.time : null;
}

const noDate = (why: NoDate): ReadDate => ({ instead: "no date", why });

export function readSeen(seen: SeenDate, rules: DateRules, locale: LocaleOrder, offsetAt: OffsetAt): ReadDate {
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
export function atHour(read: ReadDate, seen: SeenDate, hour: Cell | undefined, offsetAt: OffsetAt): ReadDate {
  if (!("instant" in read) || hour === undefined || isBlank(hour)) return read;
  if (seen.kind === "written" && (seen.time ?? 0) !== 0) return read;
  const wall = read.instant + offsetAt(read.instant);
  const midnight = Math.floor(wall / DAY) * DAY;
  // Clocks that change at midnight skip it: such a day begins at one.
  if (wall !== midnight && instantOfWall(midnight, offsetAt) !== read.instant) return read;
  const time = hourOf(hour, offsetAt);
  if (time !== null) return { instant: instantOfWall(midnight + time, offsetAt) };
  return saysNoHour(hour) ? read : noDate("hour");
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
