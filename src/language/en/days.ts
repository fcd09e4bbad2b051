import { DAY } from "../../core/cells/cell";

const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

/**
 * A day.
 *
 * @param day year-month-day
 * @example dayWords("2026-03-03") //=> "3 March 2026"
 */
export function dayWords(day: string): string {
  const [year = "", month = "", number = ""] = day.split("-");
  return `${Number(number)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * A day of this year.
 *
 * @param day counted from 1970-01-01
 * @example dayName(20_777) //=> "Fri 20 Nov"
 */
export function dayName(day: number): string {
  const date = new Date(day * DAY);
  return `${WEEKDAYS[((day % 7) + 7) % 7]} ${date.getUTCDate()} ${SHORT_MONTHS[date.getUTCMonth()]}`;
}

/**
 * A moment of this year.
 *
 * @param wall what the wall clock reads, in milliseconds as if it were UTC's
 * @example momentText(Date.UTC(2026, 10, 18, 11)) //=> "Wed 18 Nov 11:00"
 */
export const momentText = (wall: number): string => `${dayName(Math.floor(wall / DAY))} ${new Date(wall).toISOString().slice(11, 16)}`;
