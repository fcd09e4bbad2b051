import { type Cell, DAY, isBlank } from "./cell";

/** A time zone: the milliseconds that its wall clock is ahead of UTC at an instant (milliseconds since 1970). */
export type OffsetAt = (instant: number) => number;

/** An instant in milliseconds since 1970, or in a word what stands there instead. */
export type ReadMoment = { instant: number } | { instead: "blank" | "no date" };

const NO_DATE: ReadMoment = { instead: "no date" };
const BLANK: ReadMoment = { instead: "blank" };

const SHORTEST_MONTH = 28;
/** The serial number of 1970-01-01: days since 1899-12-30. */
const EPOCH = 25_569;
/** 1900-01-01 and 9999-12-31: a number outside is no date that a person meant. */
const FIRST_SERIAL = 2;
const LAST_SERIAL = 2_958_465;

/** The first and the last year of the serial numbers above. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;
/** No zone's clock is further from UTC (XML Schema part 2, section 3.2.7: -14:00 to +14:00). */
const FURTHEST_OFFSET = 14 * 60;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The days of serial numbers, with one more at each end for the zones. A Date may lie where no zone's clock can be asked. */
const FIRST_INSTANT = Date.UTC(1899, 11, 29);
const LAST_INSTANT = Date.UTC(10_000, 0, 2);

/** Whether a Date is one that a cell can hold as a date or as a time. */
export const isDateCell = (cell: Date): boolean => cell.getTime() >= FIRST_INSTANT && cell.getTime() <= LAST_INSTANT;

/**
 * The instant at which a zone's wall clock reads a time; the earlier one where it reads it twice, and where it skips
 * the time, the moment as far after the gap.
 *
 * @param wall the reading as if it were UTC, in milliseconds
 */
export function instantOfWall(wall: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const reads = (instant: number) => instant + offsetAt(instant) === wall;
  if (reads(early)) return early;
  return reads(late) ? late : wall - before;
}

/**
 * The midnight of a day of the calendar as if its wall clock were UTC's, in milliseconds; null where there is no such day: a
 * 13th month is not January.
 *
 * @param month 1 to 12
 * @example midnightOf(2026, 2, 29) //=> null
 */
export function midnightOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  // Every month has these days: columns of dates are long.
  if (month >= 1 && month <= 12 && day >= 1 && day <= SHORTEST_MONTH) return Date.UTC(year, month - 1, day);
  const midnight = new Date(Date.UTC(year, month - 1, day));
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : null;
}

/** What "Z" or "+05:30" is ahead of UTC, in milliseconds; null where no clock is. */
function offsetOf(text: string): number | null {
  if (text === "Z") return 0;
  const [hours = 0, minutes = 0] = [text.slice(1, 3), text.slice(-2)].map(Number);
  const ahead = hours * 60 + minutes;
  if (minutes > 59 || ahead > FURTHEST_OFFSET) return null;
  return (text.startsWith("-") ? -ahead : ahead) * 60_000;
}

function readIso(text: string, offsetAt: OffsetAt): ReadMoment {
  const found = ISO.exec(text);
  if (!found) return NO_DATE;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const midnight = midnightOf(year, month, day);
  if (midnight === null || hour > 23 || minute > 59 || second > 59) return NO_DATE;
  const wall = midnight + ((hour * 60 + minute) * 60 + second) * 1000;
  if (!found[7]) return { instant: instantOfWall(wall, offsetAt) };
  const offset = offsetOf(found[7]);
  return offset === null ? NO_DATE : { instant: wall - offset };
}

/**
 * Reads a cell as a moment: a date cell, a date's serial number, or ISO text ("2026-11-18 09:00", with "Z" or "+01:00"
 * if another zone is meant).
 *
 * @example readMoment("2026-11-18 09:00", () => 3_600_000) //=> { instant: Date.parse("2026-11-18T08:00Z") }
 */
export function readMoment(cell: Cell | null | undefined, offsetAt: OffsetAt): ReadMoment {
  if (cell instanceof Date) return isDateCell(cell) ? { instant: cell.getTime() } : NO_DATE;
  if (isBlank(cell)) return BLANK;
  if (typeof cell === "string") return readIso(cell.trim(), offsetAt);
  if (typeof cell !== "number" || !(cell >= FIRST_SERIAL && cell <= LAST_SERIAL)) return NO_DATE;
  return { instant: instantOfWall(Math.round((cell - EPOCH) * DAY), offsetAt) };
}
