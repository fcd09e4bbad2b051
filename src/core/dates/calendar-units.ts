/** Stretches of the calendar, and the days that lie so far from another. Days are midnights as if the wall clock were UTC's, in milliseconds. */

import { DAY } from "../cells/cell";

export type DayUnit = "day" | "week" | "fortnight" | "month" | "quarter" | "half-year" | "year";

const MONTHS_OF: Readonly<Record<DayUnit, number>> = { day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, "half-year": 6, year: 12 };
const DAYS_OF: Readonly<Record<DayUnit, number>> = { day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, "half-year": 0, year: 0 };

/** Months may be less than 0 or more than 11; day 0 is the last one of the month before. */
export const midnightIn = (year: number, month: number, day: number): number => Date.UTC(year, month, day);

const WEEK = 7;
/** Of JavaScript's weekdays, Sunday first. */
const MONDAY = 1;

/** Months later on the same day of the month; on the last one where that month is shorter. */
function monthsLater(from: number, months: number): number {
  const date = new Date(from);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(midnightIn(year, month + 1, 0)).getUTCDate();
  return midnightIn(year, month, Math.min(date.getUTCDate(), last));
}

/**
 * So many units later; earlier where the count is less than 0.
 *
 * @example unitsLater(Date.UTC(2026, 10, 30), 3, "month") //=> Date.UTC(2027, 1, 28)
 */
export const unitsLater = (from: number, count: number, unit: DayUnit): number =>
  monthsLater(from, count * MONTHS_OF[unit]) + count * DAYS_OF[unit] * DAY;

/**
 * The first day of the unit in which a day lies: of its week the Monday (ISO 8601), of its quarter the first of January, April, July
 * or October.
 *
 * @example beginOf(Date.UTC(2026, 10, 18), "quarter") //=> Date.UTC(2026, 9, 1)
 */
export function beginOf(day: number, unit: DayUnit): number {
  const date = new Date(day);
  const months = MONTHS_OF[unit];
  if (months > 0) return midnightIn(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months, 1);
  return unit === "day" ? day : day - ((date.getUTCDay() - MONDAY + WEEK) % WEEK) * DAY;
}

/** The next such weekday after a day, or the last one before it; 0 is Sunday. */
export function weekdayBeside(day: number, weekday: number, isAfter: boolean): number {
  const ahead = (weekday - new Date(day).getUTCDay() + WEEK) % WEEK || WEEK;
  const behind = (new Date(day).getUTCDay() - weekday + WEEK) % WEEK || WEEK;
  return isAfter ? day + ahead * DAY : day - behind * DAY;
}
