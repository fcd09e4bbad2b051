import { DAY } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { type DaySpan, within } from "./day-spans";
import type { Holidays } from "./holidays";
import type { WorkingWeek } from "./working-week";
import { type ZoneStep, zoneSteps } from "./zone-steps";

/** When a team works: the week and the holidays as its wall clock reads them, and the zone of that clock. */
export interface Calendar {
  week: WorkingWeek;
  holidays: Holidays;
  offsetAt: OffsetAt;
}

/**
 * Every stretch of open time between two instants, in order, touching ones made one. Instants and lengths in milliseconds;
 * `before[n]` is the open time before stretch n, and its last entry all of it.
 */
export interface OpeningSpans {
  from: number;
  to: number;
  starts: number[];
  ends: number[];
  before: number[];
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The open stretches of a day, counted from 1970-01-01; none where the team does not work. */
export function openOn(day: number, { week, holidays }: Pick<Calendar, "week" | "holidays">): readonly DaySpan[] {
  const usual = week[weekdayOf(day)] ?? [];
  const left = holidays.get(day);
  return left ? within(usual, left) : usual;
}

/**
 * Whether the team works at an instant; at its closing moment it does not.
 *
 * @param instant in milliseconds
 * @example worksAt(calendar, wednesdayAt1800) //=> false, open 09:00 to 18:00
 */
export function worksAt(calendar: Calendar, instant: number): boolean {
  const wall = instant + calendar.offsetAt(instant);
  const day = Math.floor(wall / DAY);
  return openOn(day, calendar).some(({ from, to }) => wall - day * DAY >= from && wall - day * DAY < to);
}

function addStretch(spans: OpeningSpans, start: number, end: number): void {
  const last = spans.ends.length - 1;
  if (spans.ends[last] === start) {
    spans.ends[last] = end;
    return;
  }
  spans.starts.push(start);
  spans.ends.push(end);
}

/** While a zone's offset stands, its wall clock runs evenly: the open times of the wall are the instants' own, moved by it. */
function addStep(spans: OpeningSpans, calendar: Calendar, { from, offset }: ZoneStep, to: number): void {
  for (let day = Math.floor((from + offset) / DAY); day * DAY - offset < to; day += 1) {
    const midnight = day * DAY - offset;
    for (const span of openOn(day, calendar)) {
      const start = Math.max(from, midnight + span.from);
      const end = Math.min(to, midnight + span.to);
      if (start < end) addStretch(spans, start, end);
    }
  }
}

/**
 * The table of opening spans that every question of the clock is answered from, built once for all rows. A team is open
 * whenever its wall clock reads within its hours: an hour that comes twice counts twice, a skipped one not at all.
 *
 * @param from instant in milliseconds
 * @param to instant in milliseconds, not before `from`
 */
export function openingSpans(calendar: Calendar, from: number, to: number): OpeningSpans {
  const spans: OpeningSpans = { from, to, starts: [], ends: [], before: [0] };
  const steps = zoneSteps(from, to, calendar.offsetAt);
  steps.forEach((step, at) => {
    addStep(spans, calendar, step, steps[at + 1]?.from ?? to);
  });
  let sum = 0;
  spans.starts.forEach((start, at) => {
    sum += (spans.ends[at] ?? start) - start;
    spans.before.push(sum);
  });
  return spans;
}
