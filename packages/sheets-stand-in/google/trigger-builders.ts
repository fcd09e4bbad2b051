import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { Trigger } from "./trigger";

const HOUR = 60;
const MINUTE = 60_000;
const PER_SCRIPT = 20;

/** Google's own words for these are not known. */
function within(name: string, value: number, from: number, to: number): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Error(`${name} takes a whole number from ${from} to ${to}, not ${value} (Google's own words are not known)`);
}

/** A timer that runs every so many hours: at most once an hour is what an add-on may. */
export class ClockTriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.ClockTriggerBuilder";
  private minutes = 0;

  constructor(
    context: Context,
    private readonly handler: string,
  ) {
    super(context);
  }
  everyHours(count: number): this {
    this.minutes = within("everyHours", count, 1, 24 * 365) * HOUR;
    return this;
  }
  create(): Trigger {
    if (!this.minutes) throw new GoogleException("The clock trigger must have a frequency.");
    const { host, run } = this.context;
    const mine = host.state.triggers.filter((one) => one.user === run.user);
    if (host.addOn && mine.length > 0)
      throw new GoogleException("This add-on has created too many time-based triggers in this document for this Google user account.");
    if (mine.length >= PER_SCRIPT)
      throw new GoogleException("This script has too many triggers. Triggers must be deleted from the script before more can be added.");
    const next = host.engine.now() + this.minutes * MINUTE;
    const stored = { id: `trigger-${++host.state.made}`, user: run.user, function: this.handler, every: this.minutes, next };
    host.state.triggers.push(stored);
    return new Trigger(this.context, stored);
  }
}

export class TriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.TriggerBuilder";

  constructor(
    context: Context,
    private readonly handler: string,
  ) {
    super(context);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.context, this.handler);
  }
}
