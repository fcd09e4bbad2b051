import type { WorkingClock } from "../calendar/clock";
import { type Calendar, openOn } from "../calendar/opening-spans";
import { DAY, HOUR } from "../cells/cell";

/** The first day of the month so many months before that of a day. */
export { firstOfMonth as monthStart } from "../calendar/months";

const WEEKDAYS = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];
const WEEK = 7;

/** How far ahead an opening is waited for, and how far back a closing is looked for: longer than people close for. */
const REACH = 60 * DAY;

/** Whether news of leads may go at a moment. Instants in milliseconds. */
export interface NoticeTime {
  goes: boolean;
  /** The next opening, from which the clock runs; null while it runs, and where none comes. */
  opens: number | null;
  /** When the team closed before: what happened since could not be told then. */
  closedSince: number;
}

/**
 * When a lead that is ready, late or returned is told of: while the team works, and in the hour before it opens, so that an hourly
 * run never misses it and people have the list as they begin; not at night, nor on days off. What happens then waits for the
 * opening. Where nothing opens for two months, nothing is waited for.
 *
 * @param clock of the hours in force
 * @param at the present, an instant in milliseconds
 * @example noticeTime(clock, saturdayAt0330) //=> { goes: false, opens: mondayAt0900, closedSince: fridayAt1800 }
 */
export function noticeTime(clock: Pick<WorkingClock, "spans">, at: number): NoticeTime {
  const { starts, ends } = clock.spans(at - REACH, at + REACH);
  const next = ends.findIndex((end) => end > at);
  const start = next < 0 ? undefined : starts[next];
  const closedSince = ends[(next < 0 ? ends.length : next) - 1] ?? at - REACH;
  if (start === undefined || start > at + REACH) return { goes: true, opens: null, closedSince };
  return { goes: start - HOUR <= at, opens: start > at ? start : null, closedSince };
}

/**
 * The working day whose mails may go out at a moment: from its first opening to its last closing, for an hour at least.
 *
 * @param at instant in milliseconds
 * @returns the day counted from 1970-01-01 on the wall of the working hours; null before it opens, after it closed, and on days off
 * @example mailDay(calendar, wednesday18NovemberAtNoon) //=> 20775, open 09:00 to 18:00
 */
export function mailDay(calendar: Calendar, at: number): number | null {
  const wall = at + calendar.offsetAt(at);
  const day = Math.floor(wall / DAY);
  const spans = openOn(day, calendar);
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) return null;
  const time = wall - day * DAY;
  return time >= first.from && time < Math.max(last.to, first.from + HOUR) ? day : null;
}

/** The last day with this name, the present one included; days as mailDay counts them. */
export function lastWeekday(day: number, weekday: string): number {
  const wanted = Math.max(0, WEEKDAYS.indexOf(weekday));
  return day - ((((day - wanted) % WEEK) + WEEK) % WEEK);
}

/** Year-month-day of a day counted from 1970-01-01. */
export const dayKey = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
