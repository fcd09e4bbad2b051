import { DAY } from "../cells/cell";

/**
 * The first day of a month so many months before that of a day; days count from 1970-01-01.
 *
 * @param before below 0 for months after
 * @example firstOfMonth(20775, 0) //=> 20758, 1 November 2026 for its 18th day
 */
export function firstOfMonth(day: number, before = 0): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - before, 1) / DAY;
}

/**
 * Year, month (from 1) and day of a day counted from 1970-01-01.
 *
 * @example yearMonthDay(20775) //=> [2026, 11, 18]
 */
export function yearMonthDay(day: number): [number, number, number] {
  const date = new Date(day * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
