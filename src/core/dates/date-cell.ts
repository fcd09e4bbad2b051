/** What one cell of a column of dates says, before the column's order of day and month is known. */

import { type Cell, isBlank, MINUTE } from "../cells/cell";

import { isDateCell } from "../cells/moments";
import { type DayFault, type DayReading, dayInText, daysOfNumbers } from "./day-text";
import { foldedDate } from "./folded";
import { numberMoment, wallOfSerial } from "./number-date";
import { aheadOf, hourOfDay, type TimeFault, timeInText } from "./time-text";

/** Why a cell is no moment. "two orders": day and month may be either; "hour": the cell with its hour is none. */
export type NoDate = DayFault | TimeFault | "two orders" | "hour";

/** A day in words or numbers, with its time where there is one. */
export interface WrittenDate {
  readings: DayReading[];
  hasDots: boolean;
  /** Milliseconds since midnight. */
  time: number | null;
  /** Milliseconds that the named zone's clock is ahead of UTC. */
  offset: number | null;
}

/**
 * A cell as it was seen: an instant (of a real date cell or a number of seconds), a reading of the wall clock, or a written date.
 * `asSerial` is a serial number in text, which is a date only where its whole column is so.
 */
export type SeenDate =
  | { kind: "blank" }
  | { kind: "instant"; instant: number; isCell: boolean }
  | { kind: "wall"; wall: number; isText: boolean }
  | ({ kind: "written" } & WrittenDate)
  | { kind: "none"; why: NoDate };

const BLANK: SeenDate = { kind: "blank" };
const none = (why: NoDate): SeenDate => ({ kind: "none", why });

const NUMBER = /^\d{5,16}(?:[.,]\d+)?$/;
/** The text of a date in Google's own query language, whose months count from 0. */
const QUERY_DATE = /^(?:new )?date\((\d{4}), ?(\d{1,2}), ?(\d{1,2})(?:, ?(\d{1,2}), ?(\d{1,2})(?:, ?(\d{1,2}))?)?\)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})t(\d{2})(\d{2})(\d{2})?/;

/** A date's text with the usual blank between day and time. */
function spaced(text: string): string {
  const query = text.includes("date(") ? QUERY_DATE.exec(text) : null;
  if (query) {
    const [, year, month = "", day, hour = "0", minute = "0", second = "0"] = query;
    const two = (digits: string): string => digits.padStart(2, "0");
    return `${year}-${Number(month) + 1}-${day} ${hour}:${two(minute)}:${two(second)}`;
  }
  return text
    .replace(COMPACT, (_, year, month, day, hour, minute, second = "00") => `${year}-${month}-${day} ${hour}:${minute}:${second}`)
    .replace(/(\d)t(?=\d{1,2}:)/, "$1 ")
    .replace(/(\d{4}):(?=\d{2}:\d{2}:\d{2})/, "$1 ");
}

/** What most columns hold is read at once, because folding a text takes longer than all the rest. */
const USUAL_DAY = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const USUAL_TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3})\d{0,6})?)?(?: ?([AaPp])[Mm]|(Z|[+-]\d{2}:?\d{2}))?$/;
const LONGEST_DAY = 10;

type UsualDay = Pick<WrittenDate, "readings" | "hasDots">;

function readDay(text: string): UsualDay | null {
  const [, first = "", mark, second = "", third = ""] = USUAL_DAY.exec(text) ?? [];
  const readings = daysOfNumbers(first, second, third);
  return readings && readings.length > 0 ? { readings, hasDots: mark === "." } : null;
}

const MOST_DAYS = 5000;

/** Leads come many a day: each day is read once, as far as they are as many as a lead tab holds. */
function remembered<Day>(read: (text: string) => Day): (text: string) => Day {
  const days = new Map<string, Day>();
  return (text) => {
    const known = days.get(text);
    if (known !== undefined) return known;
    if (days.size >= MOST_DAYS) days.clear();
    const day = read(text);
    days.set(text, day);
    return day;
  };
}

const usualDay = remembered(readDay);
const knownDay = remembered(dayInText);

function ofUsual(text: string): SeenDate | null {
  const space = text.indexOf(" ");
  const end = space < 0 ? text.indexOf("T") : space;
  if (end > LONGEST_DAY || (end < 0 && text.length > LONGEST_DAY)) return null;
  const day = usualDay(end < 0 ? text : text.slice(0, end));
  if (!day) return null;
  const { readings, hasDots } = day;
  if (end < 0) return { kind: "written", readings, hasDots, time: null, offset: null };
  const found = USUAL_TIME.exec(text.slice(end + 1));
  if (!found) return null;
  const [, hour, minute, seconds = "0", decimals = "", half, zone] = found;
  const hours = hourOfDay(Number(hour), half);
  const offset = zone === undefined || zone === "Z" ? 0 : aheadOf(zone);
  if (hours === null || offset === null) return null;
  const time = (hours * 60 + Number(minute)) * MINUTE + Number(seconds) * 1000 + Number(decimals.padEnd(3, "0"));
  return { kind: "written", readings, hasDots, time, offset: zone === undefined ? null : offset };
}

function ofNumber(number: number, isText: boolean): SeenDate {
  const moment = numberMoment(number);
  if (moment === null) return none("no date");
  if ("instant" in moment) return { kind: "instant", instant: moment.instant, isCell: false };
  return { kind: "wall", wall: moment.wall, isText: isText && wallOfSerial(number) !== null };
}

function ofText(text: string): SeenDate {
  const usual = ofUsual(text);
  if (usual) return usual;
  const plain = foldedDate(text);
  if (plain === "") return BLANK;
  if (plain.startsWith("#")) return none("no date");
  if (NUMBER.test(plain)) return ofNumber(Number(plain.replace(",", ".")), true);
  const line = spaced(plain);
  const timed = timeInText(line);
  if (typeof timed === "string") return none(timed);
  const day = knownDay(timed ? timed.rest : line);
  if (typeof day === "string") return none(day);
  return { kind: "written", ...day, time: timed?.time ?? null, offset: timed?.offset ?? null };
}

/**
 * Looks at a cell of a column of dates.
 *
 * @example seenDate("1794820200") //=> { kind: "instant", instant: 1794820200000, isCell: false }
 */
export function seenDate(cell: Cell | null | undefined): SeenDate {
  if (cell instanceof Date) return isDateCell(cell) ? { kind: "instant", instant: cell.getTime(), isCell: true } : none("no date");
  if (cell === undefined || cell === null || cell === false || isBlank(cell)) return BLANK;
  if (typeof cell === "string") return ofText(cell);
  return typeof cell === "number" ? ofNumber(cell, false) : none("no date");
}
