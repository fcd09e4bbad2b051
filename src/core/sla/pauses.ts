import type { ClockAt } from "./lead";

/** A stretch during which a lead waited for the customer: instants in milliseconds, `to` is null while it still does. */
export interface Pause {
  from: number;
  to: number | null;
}

/**
 * The pauses after a look at the lead: one begins when it is seen to wait, and ends when it is seen to wait no more. Where it waits
 * beyond the moment that was named, for its stage or since it was closed, another one begins there.
 *
 * @param until the moment at which a pause that is over was to end; null where none was named
 */
export function pausesNow(pauses: readonly Pause[], waits: boolean, at: number, until: number | null = null): Pause[] {
  const last = pauses[pauses.length - 1];
  const isPaused = last !== undefined && last.to === null;
  if (waits && isPaused && until !== null && last.from < until && until <= at) {
    return [...pauses.slice(0, -1), { from: last.from, to: until }, { from: until, to: null }];
  }
  if (waits === isPaused) return [...pauses];
  if (waits) return [...pauses, { from: at, to: null }];
  const from = last?.from ?? at;
  const end = until !== null && until > from ? Math.min(at, until) : at;
  return [...pauses.slice(0, -1), { from, to: end }];
}

/** Working milliseconds of the pauses that lie between two instants. */
export function pausedTime(pauses: readonly Pause[], start: number, end: number, { clock, at }: ClockAt): number {
  return pauses.reduce((sum, { from, to }) => {
    const [begin, stop] = [Math.max(from, start), Math.min(to ?? at, end)];
    return begin < stop ? sum + clock.elapsed(begin, stop) : sum;
  }, 0);
}
