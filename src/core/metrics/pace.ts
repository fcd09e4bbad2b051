import { firstOfMonth } from "../calendar/months";
import { type Calendar, openOn } from "../calendar/opening-spans";
import { DAY } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";

export { firstOfMonth };

/** How far a month has gone, in working days; the present day counts by the part of its hours that has passed. */
export interface MonthGone {
  /** First day of the month and the present one, counted from 1970-01-01. */
  first: number;
  today: number;
  gone: number;
  days: number;
}

/**
 * The working days of a month that have gone at a moment.
 *
 * @param asOf instant in milliseconds
 * @param sheetOffset the zone whose months are meant
 * @example monthGone(calendar, wednesday18NovemberAtNoon, utc) //=> { first: 20758, today: 20775, gone: 12.33, days: 21 }, open 09:00 to 18:00
 */
export function monthGone(calendar: Calendar, asOf: number, sheetOffset: OffsetAt): MonthGone {
  const wall = asOf + sheetOffset(asOf);
  const today = Math.floor(wall / DAY);
  const [first, next] = [firstOfMonth(today, 0), firstOfMonth(today, -1)];
  const time = asOf + calendar.offsetAt(asOf) - today * DAY;
  let gone = 0;
  let days = 0;
  for (let day = first; day < next; day += 1) {
    const spans = openOn(day, calendar);
    if (spans.length === 0) continue;
    days += 1;
    if (day < today) gone += 1;
    if (day !== today) continue;
    const open = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    const passed = spans.reduce((sum, { from, to }) => sum + Math.min(Math.max(time - from, 0), to - from), 0);
    gone += passed / open;
  }
  return { first, today, gone, days };
}

export type Pace = "onTrack" | "behind" | "notEnoughData";

/**
 * Whether a count keeps the pace of what was promised for the month. Half leads do not come: the pace is rounded down.
 *
 * @param expected by now; null where nothing was promised
 */
export function paceOf(count: number, expected: number | null): Pace {
  if (expected === null) return "notEnoughData";
  return count >= Math.floor(expected + 1e-9) ? "onTrack" : "behind";
}
