import type { OpeningSpans } from "./opening-spans";

/** How many entries of an ascending list are not above the value. */
export function countUpTo(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Open milliseconds from the table's beginning to an instant. */
function openUpTo(spans: OpeningSpans, instant: number): number {
  const at = countUpTo(spans.starts, instant) - 1;
  if (at < 0) return 0;
  return (spans.before[at] as number) + Math.min(instant, spans.ends[at] as number) - (spans.starts[at] as number);
}

/**
 * Working time between two instants, both within the table: milliseconds, negative where the end is before the start.
 *
 * @example workingTime(openingSpans(calendar, friday, monday), fridayAt1700, mondayAt1000) //=> 7_200_000, open 09:00 to 18:00
 */
export const workingTime = (spans: OpeningSpans, start: number, end: number): number => openUpTo(spans, end) - openUpTo(spans, start);

/** Whether the team is open at an instant within the table; at its closing moment it is not. */
export function isOpen(spans: OpeningSpans, instant: number): boolean {
  const at = countUpTo(spans.starts, instant) - 1;
  return at >= 0 && instant < (spans.ends[at] as number);
}

/** The instant itself while open, else the next opening; null where the table ends before. */
export const nextOpening = (spans: OpeningSpans, instant: number): number | null =>
  isOpen(spans, instant) ? instant : (spans.starts[countUpTo(spans.starts, instant)] ?? null);

/**
 * The instant at which so much working time has passed. Due exactly at closing is the closing moment; no time at all is
 * the next opening.
 *
 * @param start instant in milliseconds, within the table
 * @param time milliseconds, 0 or more
 * @returns an instant, or null where the table ends before it
 */
export function dueAfter(spans: OpeningSpans, start: number, time: number): number | null {
  if (time === 0) return nextOpening(spans, start);
  const wanted = openUpTo(spans, start) + time;
  if (wanted > (spans.before[spans.starts.length] as number)) return null;
  // The first stretch at whose end enough has passed.
  let low = 0;
  let high = spans.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans.before[middle + 1] as number) >= wanted) high = middle;
    else low = middle + 1;
  }
  return (spans.starts[low] as number) + wanted - (spans.before[low] as number);
}
