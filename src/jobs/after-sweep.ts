import { refreshMonitor } from "./monitor";
import { stampPlanDay } from "./plan-day";
import { type Reading, readAfterSweep } from "./reading-of-sweep";
import type { Swept } from "./sweep";

/**
 * Brings up to date what follows from the leads: the monitor, and the day in the plans' histories. A sweep that did not come to
 * its end is followed by the next one.
 *
 * @returns what it read; null after a sweep that did not come to its end
 */
export function afterSweep(swept: Swept, at: Date): Reading | null {
  if ("problem" in swept || !swept.seen) return null;
  const reading = readAfterSweep(swept.seen, swept.written > 0, at);
  refreshMonitor(reading);
  stampPlanDay(reading.notebook, reading.notes, at);
  return reading;
}
