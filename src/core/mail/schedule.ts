import { DAY } from "../calendar/day-spans";
import { type Calendar, openOn } from "../calendar/opening-spans";

/** The first day of the month so many months before that of a day. */
export { firstOfMonth as monthStart } from "../calendar/months";

const WEEKDAYS = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];
const WEEK = 7;

/**
 * The working day whose mails may go out at a moment: from its first opening on.
 *
 * @param at instant in milliseconds
 * @returns the day counted from 1970-01-01 on the wall of the working hours; null before it opens and on days off
 * @example mailDay(calendar, wednesday18NovemberAtNoon) //=> 20775, open 09:00 to 18:00
 */
export function mailDay(calendar: Calendar, at: number): number | null {
  const wall = at + calendar.offsetAt(at);
  const day = Math.floor(wall / DAY);
  const opening = openOn(day, calendar)[0]?.from;
  return opening !== undefined && wall - day * DAY >= opening ? day : null;
}

/** The last day with this name, the present one included; days as mailDay counts them. */
export function lastWeekday(day: number, weekday: string): number {
  const wanted = Math.max(0, WEEKDAYS.indexOf(weekday));
  return day - ((((day - wanted) % WEEK) + WEEK) % WEEK);
}

/** Year-month-day of a day counted from 1970-01-01. */
export const dayKey = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
