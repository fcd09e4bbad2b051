import type { StandIn } from "../contract/stand-in-contract";
import type { Interval } from "../engine/engine";
import type { ClockTurns } from "./clock-turns";

const MINUTE = 60_000;
/** Google's tick falls somewhere in the minute, not on the full one, where nothing that falls due then is over yet. */
const AFTER = 2000;
const STEPS: Record<Interval, number> = { ON_CHANGE: Number.POSITIVE_INFINITY, MINUTE, HOUR: 60 * MINUTE };

/** The engine's clock runs by itself; what falls due meanwhile has to be called: recalculation by the minute, and timers. */
export function runInRealTime(standIn: StandIn, turns: ClockTurns, failed: (error: unknown) => void): void {
  const { engine } = standIn;
  let last = engine.now();

  const catchUp = async () => {
    const now = engine.now();
    const step = STEPS[engine.interval()];
    if (Math.floor((now - AFTER) / step) !== Math.floor((last - AFTER) / step)) engine.tick();
    last = now;
    if (standIn.triggers().some(({ next = Number.POSITIVE_INFINITY }) => next <= now)) await turns.advance(0);
  };

  setInterval(() => {
    if (!turns.busy()) catchUp().catch(failed);
  }, 1000);
}
