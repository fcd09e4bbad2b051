import { instantOfWall, type OffsetAt } from "../cells/moments";
import type { WorkingClock } from "./clock";
import { DAY } from "./day-spans";
import type { Calendar } from "./opening-spans";

/** A stretch that counted: instants in milliseconds. */
export interface Counted {
  from: number;
  to: number;
}

/** One day of the wall clock, counted from 1970-01-01, with what of it counted; nothing did on a closed day. */
export interface CountedDay {
  day: number;
  counted: Counted[];
  holiday: boolean;
}

const dayAt = (instant: number, offsetAt: OffsetAt): number => Math.floor((instant + offsetAt(instant)) / DAY);

/** Cuts a stretch where the wall clock passes midnight. */
function* byDay({ from, to }: Counted, offsetAt: OffsetAt): Generator<Counted & { day: number }> {
  let start = from;
  while (start < to) {
    const day = dayAt(start, offsetAt);
    const midnight = instantOfWall((day + 1) * DAY, offsetAt);
    const end = midnight > start ? Math.min(to, midnight) : to;
    yield { day, from: start, to: end };
    start = end;
  }
}

/**
 * Shows the working time between two instants day by day: what counted, and which days did not and why.
 *
 * @param start instant in milliseconds
 * @param end instant in milliseconds, after the start
 * @returns every day from the one of the start to the one of the end that the wall clock read, in order
 */
export function countedDays(calendar: Calendar, clock: WorkingClock, start: number, end: number): CountedDay[] {
  const { offsetAt, holidays } = calendar;
  const days = new Map<number, CountedDay>();
  const dayOf = (day: number): CountedDay => {
    const one = days.get(day) ?? { day, counted: [], holiday: holidays.has(day) };
    days.set(day, one);
    return one;
  };
  for (let instant = start; instant < end; instant = Math.min(end, instantOfWall((dayAt(instant, offsetAt) + 1) * DAY, offsetAt))) {
    dayOf(dayAt(instant, offsetAt));
  }
  const { starts, ends } = clock.spans(start, end);
  starts.forEach((opening, at) => {
    const stretch = { from: Math.max(opening, start), to: Math.min(ends[at] ?? opening, end) };
    for (const { day, from, to } of byDay(stretch, offsetAt)) dayOf(day).counted.push({ from, to });
  });
  return [...days.values()];
}
