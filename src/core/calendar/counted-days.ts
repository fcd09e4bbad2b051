import { DAY } from "../cells/cell";
import { instantOfWall, type OffsetAt } from "../cells/moments";
import type { WorkingClock } from "./clock";

import type { Calendar } from "./opening-spans";
import { countUpTo } from "./working-time";

/** A stretch that counts: instants in milliseconds. */
export interface CountedTime {
  from: number;
  to: number;
}

/** A day of the wall clock, counted from 1970-01-01, from the instant at which it began to be read. */
export interface WallDay {
  day: number;
  begin: number;
  /** What counts of it, in order; nothing on a closed day. */
  open: CountedTime[];
}

/** The days between two instants, for many questions about parts of them. Places count from 0. */
export interface DayTable {
  days: WallDay[];
  begins: number[];
  /** Places of the days that are open, and of those that are not. */
  opens: number[];
  closeds: number[];
  /** How many of the days before a place are open; the last entry is all of them. */
  openBefore: number[];
}

const dayAt = (instant: number, offsetAt: OffsetAt): number => Math.floor((instant + offsetAt(instant)) / DAY);

function daysBetween(from: number, to: number, offsetAt: OffsetAt): WallDay[] {
  const days: WallDay[] = [];
  for (let begin = from; begin <= to; ) {
    const day = dayAt(begin, offsetAt);
    days.push({ day, begin, open: [] });
    const midnight = instantOfWall((day + 1) * DAY, offsetAt);
    // Where a clock is set back over midnight, the day before is read once more; it counts as the new one.
    begin = midnight > begin ? midnight : Math.max(begin + 1, instantOfWall((day + 2) * DAY, offsetAt));
  }
  return days;
}

/** Gives each day the parts of the open stretches that lie in it. */
function fill(days: readonly WallDay[], begins: readonly number[], { starts, ends }: ReturnType<WorkingClock["spans"]>): void {
  const [first, last] = [begins[0] ?? 0, begins[begins.length - 1] ?? 0];
  for (let at = Math.max(0, countUpTo(starts, first) - 1); at < starts.length && (starts[at] as number) < last + 2 * DAY; at += 1) {
    const end = ends[at] as number;
    let from = Math.max(starts[at] as number, first);
    for (let place = countUpTo(begins, from) - 1; from < end; place += 1) {
      const to = Math.min(end, begins[place + 1] ?? end);
      days[place]?.open.push({ from, to });
      from = to;
    }
  }
}

/**
 * The days that the wall clock read between two instants, each with what counts of it.
 *
 * @param from instant in milliseconds
 * @param to instant in milliseconds, not before `from`
 */
export function dayTable({ offsetAt }: Calendar, clock: WorkingClock, from: number, to: number): DayTable {
  const days = daysBetween(from, to, offsetAt);
  const begins = days.map(({ begin }) => begin);
  fill(days, begins, clock.spans(from, to));
  const openBefore = [0];
  const [opens, closeds]: [number[], number[]] = [[], []];
  days.forEach(({ open }, place) => {
    (open.length > 0 ? opens : closeds).push(place);
    openBefore.push(opens.length);
  });
  return { days, begins, opens, closeds, openBefore };
}

/** The place of the day in which an instant lies. */
export const placeOf = ({ begins }: DayTable, instant: number): number => Math.max(0, countUpTo(begins, instant) - 1);

/** What of a day counts within a stretch. */
export function countedWithin({ open }: WallDay, start: number, end: number): CountedTime[] {
  const counted: CountedTime[] = [];
  for (const { from, to } of open) {
    if (from < end && to > start) counted.push({ from: Math.max(from, start), to: Math.min(to, end) });
  }
  return counted;
}
