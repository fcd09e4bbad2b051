/** Real dates beside texts that prove another order of day and month. */
import { DAY } from "../cells/cell";
import { instantOfWall, type OffsetAt } from "../cells/moments";
import type { SeenDate } from "./date-cell";
import { type LocaleOrder, type OrderProof, readSeen, voteOf } from "./date-rules";
import type { DayOrder } from "./day-text";

/** Real dates that a spreadsheet made from texts in the wrong order of day and month. Rows count from 0. */
export interface DateClash {
  /** The order that texts of the column prove, and the first row that does. */
  order: DayOrder;
  row: number;
  /** Rows of texts in that order. */
  texts: number[];
  /** Of each real date of an exchanged day and month: the instant that stands there, and the one that it ought to be. */
  exchanged: { row: number; stands: number; ought: number }[];
  /** Real dates that were not: those that stand for a day after the 12th, and those that the rows beside them bear out. */
  others: number;
}

function exchangedDay(instant: number, offsetAt: OffsetAt): number | null {
  const wall = instant + offsetAt(instant);
  const date = new Date(wall);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (day > 12) return null;
  return instantOfWall(Date.UTC(date.getUTCFullYear(), day - 1, month) + (((wall % DAY) + DAY) % DAY), offsetAt);
}

interface Turned {
  row: number;
  stands: number;
  ought: number;
}

/** Distance to the nearest of the certain moments right above and right below a row. */
function away(instant: number, row: number, certain: readonly { row: number; instant: number }[]): number {
  const below = certain.findIndex((one) => one.row > row);
  const beside = below < 0 ? certain.slice(-1) : certain.slice(Math.max(0, below - 1), below + 1);
  return Math.min(...beside.map((one) => Math.abs(one.instant - instant)));
}

/** So many times nearer to the rows beside it a date has to be to be told by them. */
const CLEARLY = 3;

/**
 * Of the dates that may have been read in the wrong order those that surely or probably were. Where nothing speaks against it all
 * are. Else somebody typed real dates, too, and the rows beside each tell it; where they do not, what they tell of most others counts,
 * or how many dates lie after the 12th: of dates that were read rightly more than half.
 */
function suspicious(turned: readonly Turned[], others: number, certain: readonly { row: number; instant: number }[]): Turned[] {
  if (others === 0) return [...turned];
  const told = turned.map(({ row, stands, ought }) => {
    const [wrong, right] = [away(ought, row, certain), away(stands, row, certain)];
    return Number(wrong * CLEARLY < right) - Number(right * CLEARLY < wrong);
  });
  const most = told.reduce((sum, one) => sum + one, 0);
  const areMeant = most > 0 || (most === 0 && others < turned.length);
  return turned.filter((_, at) => (told[at] === 0 ? areMeant : (told[at] ?? 0) > 0));
}

/** Dates that were read in the other order than the one that texts prove: the spreadsheet left those as text that it could not read. */
export function clashOf(seen: readonly SeenDate[], { rules, row }: OrderProof, locale: LocaleOrder, offsetAt: OffsetAt): DateClash | null {
  const { proven } = rules;
  const dates = seen.flatMap((cell, at) => (cell.kind === "instant" && cell.isCell ? [{ row: at, stands: cell.instant }] : []));
  const isProven = row !== null && proven !== null && proven !== "both" && proven !== "year first";
  if (!isProven || dates.length === 0 || locale() === proven) return null;
  const texts = seen.flatMap((cell, at) => (voteOf(cell, false) === proven ? [at] : []));
  const judged = dates.map((date) => ({ ...date, ought: exchangedDay(date.stands, offsetAt) }));
  const turned = judged.flatMap(({ ought, ...date }) => (ought === null || ought === date.stands ? [] : [{ ...date, ought }]));
  const others = judged.filter(({ ought }) => ought === null).length;
  if (turned.length === 0) return null;
  const open = new Set(dates.filter(({ stands }) => exchangedDay(stands, offsetAt) !== null).map((date) => date.row));
  const certain = seen.flatMap((cell, at) => {
    const read = open.has(at) ? null : readSeen(cell, rules, locale, offsetAt);
    return read && "instant" in read ? [{ row: at, instant: read.instant }] : [];
  });
  const exchanged = suspicious(turned, others, certain);
  return exchanged.length === 0 ? null : { order: proven, row, texts, exchanged, others: dates.length - exchanged.length };
}
