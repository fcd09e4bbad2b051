import type { Trigger } from "../contract/stand-in-contract";
import type { Interval } from "../engine/engine";
import type { Host } from "./context";
import { clockEvent } from "./events";
import type { ScriptRunner } from "./script-runner";

const MINUTE = 60_000;
const TICKS: Record<Interval, number> = { ON_CHANGE: Number.POSITIVE_INFINITY, MINUTE, HOUR: 60 * MINUTE };

/** A trigger that the clock fires. */
export type Timer = Trigger & Required<Pick<Trigger, "every" | "next">>;

/** The timers among the triggers. */
export const timersIn = (triggers: readonly Trigger[]): Timer[] => triggers.filter((one): one is Timer => one.event === "CLOCK");

/** When it runs again after it ran: what the clock has jumped over is not made up for. */
function following({ next, every }: Timer, now: number): number {
  const step = every * MINUTE;
  return next + step * Math.max(1, Math.floor((now - next) / step) + 1);
}

/** Moves the stand-in's present on: recalculation ticks and timed triggers happen on the way. */
export class Clock {
  constructor(
    private readonly host: Host,
    private readonly runner: ScriptRunner,
    private readonly settle: () => Promise<void>,
  ) {}

  async advance(minutes: number): Promise<void> {
    const target = this.host.engine.now() + minutes * MINUTE;
    for (let trigger = this.nextDue(target); trigger; trigger = this.nextDue(target)) {
      await this.moveTo(Math.max(trigger.next, this.host.engine.now()));
      trigger.next = following(trigger, this.host.engine.now());
      this.run(trigger);
      await this.settle();
    }
    await this.moveTo(target);
  }

  run(trigger: Timer): void {
    this.runner.run({
      function: trigger.function,
      cause: "timed trigger",
      authMode: "FULL",
      user: trigger.user,
      args: (context) => [clockEvent(context, trigger)],
    });
  }

  private nextDue(target: number): Timer | undefined {
    const due = timersIn(this.host.state.triggers).filter((one) => one.next <= target);
    return due.sort((a, b) => a.next - b.next)[0];
  }

  /** Only the last tick on the way can still be seen at its end: nothing runs in between. */
  private async moveTo(moment: number): Promise<void> {
    const { engine } = this.host;
    const step = TICKS[engine.interval()];
    const tick = Number.isFinite(step) ? Math.floor(moment / step) * step : 0;
    const ticks = tick > engine.now();
    if (ticks) {
      engine.setNow(tick);
      engine.tick();
      await this.settle();
    }
    engine.setNow(moment);
  }
}
