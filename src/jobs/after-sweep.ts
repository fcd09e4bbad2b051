import { refreshMonitor } from "./monitor";
import { stampPlanDay } from "./plan-day";
import { readAfterSweep } from "./reading-of-sweep";
import type { Swept } from "./sweep";

/**
 * Brings up to date what follows from the leads: the monitor, and the day in the plans' histories. A sweep that did not come to
 * its end is followed by the next one.
 */
export function afterSweep(swept: Swept, at: Date): void {
  if ("problem" in swept || !swept.seen) return;
  const reading = readAfterSweep(swept.seen, swept.written > 0, at);
  refreshMonitor(reading);
  stampPlanDay(reading.notebook, reading.notes, at);
}
