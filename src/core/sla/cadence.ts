/** How often sales tries to reach a lead, and by when it tries again. */

import type { WorkingClock } from "../calendar/clock";
import { DAY, MINUTE } from "../cells/cell";
import { instantOfWall } from "../cells/moments";
import type { Attempt } from "./attempts";
import type { ClockAt } from "./lead";
import { type Pause, pausedTime } from "./pauses";

/** What sales promised after the first response: how often it tries to reach a lead, how far apart, and when it takes it over. */
export interface Cadence {
  /** Attempts in all; 0: none were promised. */
  attempts: number;
  /** Working minutes from one attempt to the next. */
  spacingMinutes: number;
  /** Where attempts are spaced by days: how many working days lie between; missing where minutes count. */
  spacingDays?: number;
  /** Attempts a day at most; 0 or missing: as many as there is time for. */
  perDay?: number;
  /** Working minutes from passing to acceptance by sales; 0: no acceptance was promised. */
  acceptMinutes: number;
  /** Working minutes before the acceptance is due at which the row warns; missing in what an older add-on kept. */
  acceptWarnMinutes?: number;
}

/** Instants in milliseconds. */
export interface Deadline {
  due: number;
  warn: number;
}

/** The team's own day of an instant, counted from 1970-01-01. */
const dayOf = (instant: number, { offsetAt }: WorkingClock): number => Math.floor((instant + offsetAt(instant)) / DAY);

/** The first open moment of a day or of the next one that has any; null where none lies ahead. */
const openingFrom = (day: number, clock: WorkingClock): number | null => clock.due(instantOfWall(day * DAY, clock.offsetAt), 0);

/** The moment at which the team closes on a working day. */
function closingOf(day: number, clock: WorkingClock): number | null {
  const midnight = instantOfWall(day * DAY, clock.offsetAt);
  const open = clock.elapsed(midnight, instantOfWall((day + 1) * DAY, clock.offsetAt));
  return clock.due(midnight, open);
}

/** For each day the next one on which the team works, null where none lies ahead: many leads ask for the same days. */
const NEXT_WORKING = new WeakMap<WorkingClock, Map<number, number | null>>();

function nextWorkingDay(day: number, clock: WorkingClock): number | null {
  const known = NEXT_WORKING.get(clock) ?? new Map<number, number | null>();
  NEXT_WORKING.set(clock, known);
  const before = known.get(day);
  if (before !== undefined) return before;
  const opening = openingFrom(day + 1, clock);
  const next = opening === null ? null : dayOf(opening, clock);
  known.set(day, next);
  return next;
}

/** The closing of the n-th working day after the day of an instant, 1 or more; null where no working time lies ahead. */
export function closingAfter(start: number, days: number, clock: WorkingClock): number | null {
  let day = dayOf(start, clock);
  for (let count = 0; count < Math.max(1, days); count += 1) {
    const next = nextWorkingDay(day, clock);
    if (next === null) return null;
    day = next;
  }
  return closingOf(day, clock);
}

/**
 * When the attempt after another one is due.
 *
 * @param last the instant of the other one
 * @param pauses what stood still since then moves it
 * @returns null where no working time lies ahead
 */
function spaced(last: number, { spacingMinutes, spacingDays }: Cadence, pauses: readonly Pause[], counting: ClockAt): number | null {
  const { clock } = counting;
  const paused = pausedTime(pauses, last, Number.POSITIVE_INFINITY, counting);
  if (spacingDays === undefined) return clock.due(last, spacingMinutes * MINUTE + paused);
  const closing = closingAfter(last, Math.ceil(spacingDays), clock);
  return closing === null || paused === 0 ? closing : clock.due(closing, paused);
}

/**
 * When the next attempt is due, and from when on it is the day's work: from the opening of the working day on which it is due. Where
 * that day has as many attempts as were agreed on, it is counted anew from the opening of the next working day.
 *
 * @param last the instant of the last attempt, else of the answer
 * @param attempts those that were made
 * @returns null where no working time lies ahead
 */
export function attemptDue(
  last: number,
  attempts: readonly Attempt[],
  cadence: Cadence,
  pauses: readonly Pause[],
  counting: ClockAt,
): Deadline | null {
  const { clock } = counting;
  const { perDay = 0 } = cadence;
  // Due at midnight, as teams are that never close, is due on the day that ends there.
  const dayDue = (instant: number): number => dayOf(Math.max(last, instant - 1), clock);
  let due = spaced(last, cadence, pauses, counting);
  if (due === null) return null;
  const day = dayDue(due);
  const made =
    attempts.filter((one) => one !== null && one !== last && dayOf(one, clock) === day).length + (dayOf(last, clock) === day ? 1 : 0);
  if (perDay > 0 && made >= perDay) {
    const opening = openingFrom(day + 1, clock);
    due = opening === null ? null : spaced(opening, cadence, pauses, counting);
  }
  if (due === null) return null;
  return { due, warn: Math.min(due, Math.max(last, openingFrom(dayDue(due), clock) ?? due)) };
}

/**
 * When sales is to have accepted a lead, and from when on the row warns.
 *
 * @param passed the instant at which it was passed to sales
 * @returns null where no acceptance was promised, or no working time lies ahead
 */
export function acceptDue(passed: number, cadence: Cadence, pauses: readonly Pause[], counting: ClockAt): Deadline | null {
  const { clock } = counting;
  const { acceptMinutes, acceptWarnMinutes = 0 } = cadence;
  if (acceptMinutes === 0) return null;
  const paused = pausedTime(pauses, passed, Number.POSITIVE_INFINITY, counting);
  const due = clock.due(passed, acceptMinutes * MINUTE + paused);
  if (due === null) return null;
  if (acceptWarnMinutes === 0) return { due, warn: due };
  const early = (acceptMinutes - acceptWarnMinutes) * MINUTE + paused;
  return { due, warn: early <= 0 ? Math.min(passed, due) : (clock.due(passed, early) ?? due) };
}
