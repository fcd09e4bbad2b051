import type { StandIn } from "../stand-in-contract";

const MINUTE = 60_000;

/** Lets the stand-in's clock run on from where it was set, so that a row turns Overdue while one looks at it. */
export function runInRealTime(standIn: StandIn, failed: (error: unknown) => void): () => void {
  let last = performance.now();
  let busy = false;
  const timer = setInterval(async () => {
    if (busy) return;
    busy = true;
    const passed = performance.now() - last;
    last += passed;
    await standIn.advance(passed / MINUTE).catch(failed);
    busy = false;
  }, 1000);
  return () => clearInterval(timer);
}
