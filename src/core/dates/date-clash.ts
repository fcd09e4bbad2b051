/** Real dates beside texts that prove another order of day and month. */
import { instantOfWall, type OffsetAt } from "../cells/moments";
import type { SeenDate } from "./date-cell";
import { type LocaleOrder, type Proof, voteOf } from "./date-rules";
import type { DayOrder } from "./day-text";

const DAY = 86_400_000;

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

function exchangedDay(instant: number, offsetAt: OffsetAt): number | null {
  const wall = instant + offsetAt(instant);
  const date = new Date(wall);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (day > 12) return null;
  return instantOfWall(Date.UTC(date.getUTCFullYear(), day - 1, month) + (((wall % DAY) + DAY) % DAY), offsetAt);
}

/** Dates that were read in the other order than the one that texts prove: the spreadsheet left those as text that it could not read. */
export function clashOf(seen: readonly SeenDate[], { rules, row }: Proof, locale: LocaleOrder, offsetAt: OffsetAt): DateClash | null {
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
