import { DAY, SECOND } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";

/** From this instant on the zone's wall clock is so many milliseconds ahead of UTC. */
export interface ZoneStep {
  from: number;
  offset: number;
}

const QUARTER = 900 * SECOND;

/**
 * Shorter than any two changes of one zone have been apart: 7 days (Recife, October 2000), since 2005 22 days (Cairo, 2010).
 * Measured over all zones of the time-zone database from 1970 to 2040.
 */
const strideFrom = (instant: number): number => (instant < Date.UTC(2005, 0, 1) ? 6 : 20) * DAY;

/** Halves a span at multiples of the grain as long as it can; the change lies after `low` and not after `high`. */
function narrowed(before: number, after: number, grain: number, isLater: (instant: number) => boolean): { low: number; high: number } {
  let low = before;
  let high = after;
  while (high - low > grain) {
    const middle = Math.floor((low + high) / 2 / grain) * grain;
    if (middle <= low) break;
    if (isLater(middle)) high = middle;
    else low = middle;
  }
  return { low, high };
}

/** The first instant, to the second, at which the offset is the later one. */
function changeBetween(before: number, after: number, offsetAt: OffsetAt): number {
  const later = offsetAt(after);
  const isLater = (instant: number): boolean => offsetAt(instant) === later;
  const { low, high } = narrowed(before, after, QUARTER, isLater);
  // Nearly all clocks change at a quarter of an hour: one question more instead of ten to the second.
  return isLater(high - SECOND) ? narrowed(low, high - SECOND, SECOND, isLater).high : high;
}

/**
 * A zone's offsets over a span of instants, with few questions to the zone: some 20 a year (60 before 2005) and a dozen for each change.
 *
 * @param from instant in milliseconds; the first step stands there
 * @param to instant in milliseconds
 * @param offsetAt the zone
 */
export function zoneSteps(from: number, to: number, offsetAt: OffsetAt): ZoneStep[] {
  const steps: ZoneStep[] = [{ from, offset: offsetAt(from) }];
  let before = from;
  while (before < to) {
    const after = Math.min(before + strideFrom(before), to);
    const offset = offsetAt(after);
    if (offset !== steps[steps.length - 1]?.offset) steps.push({ from: changeBetween(before, after, offsetAt), offset });
    before = after;
  }
  return steps;
}

const BLOCK = 365 * DAY;

function lastStepAt(steps: readonly ZoneStep[], instant: number): ZoneStep | undefined {
  let at = steps.length - 1;
  while (at > 0 && (steps[at] as ZoneStep).from > instant) at -= 1;
  return steps[at];
}

/**
 * The same zone, asked a few times a year whatever the number of questions: its answers may each be a call to Google.
 *
 * @example stepwise(offsetAt)(Date.parse("2026-07-01T00:00Z")) //=> 7_200_000 where the zone is Berlin's
 */
export function stepwise(offsetAt: OffsetAt): OffsetAt {
  const blocks = new Map<number, ZoneStep[]>();
  return (instant) => {
    // Time cells stand on 1899-12-30, where no years around them are worth knowing.
    if (instant < 0) return offsetAt(instant);
    const block = Math.floor(instant / BLOCK);
    let steps = blocks.get(block);
    if (!steps) {
      steps = zoneSteps(block * BLOCK, (block + 1) * BLOCK, offsetAt);
      blocks.set(block, steps);
    }
    return lastStepAt(steps, instant)?.offset ?? 0;
  };
}
