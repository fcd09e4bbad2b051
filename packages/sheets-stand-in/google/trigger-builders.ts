import type { Trigger as StoredTrigger } from "../contract/stand-in-contract";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { Spreadsheet } from "./spreadsheet";
import { Trigger } from "./trigger";

const HOUR = 60;
const MINUTE = 60_000;
/** Triggers of a person and a script, in all of his documents. */
const PER_SCRIPT = 20;
const MINUTES = [1, 5, 10, 15, 30];

/** What an add-on's refusal calls them: of timers it is reported, of the others only that there is a limit. */
const KINDS: Record<StoredTrigger["event"], string> = { CLOCK: "time-based", ON_FORM_SUBMIT: "form submit", ON_CHANGE: "change" };

/** Google's own words for these are not known. */
function within(name: string, value: number, from: number, to: number): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Error(`${name} takes a whole number from ${from} to ${to}, not ${value} (Google's own words are not known)`);
}

/** Keeps a trigger for the person who runs the script, within Google's limits: of an add-on one of each kind a document. */
function keep(context: Context, stored: Omit<StoredTrigger, "id" | "user">): Trigger {
  const { host, run } = context;
  const mine = host.state.triggers.filter((one) => one.user === run.user);
  if (host.addOn && mine.some(({ event }) => event === stored.event))
    throw new GoogleException(
      `This add-on has created too many ${KINDS[stored.event]} triggers in this document for this Google user account.`,
    );
  if (mine.length + host.triggersElsewhere >= PER_SCRIPT)
    throw new GoogleException("This script has too many triggers. Triggers must be deleted from the script before more can be added.");
  const kept = { id: `trigger-${++host.state.made}`, user: run.user, ...stored };
  host.state.triggers.push(kept);
  return new Trigger(context, kept);
}

/** A timer: an add-on's runs at most once an hour. */
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
  everyMinutes(count: number): this {
    if (!MINUTES.includes(count))
      throw new Error(`everyMinutes takes ${MINUTES.join(", ")}, not ${count} (Google's own words are not known)`);
    this.minutes = count;
    return this;
  }
  create(): Trigger {
    if (!this.minutes) throw new GoogleException("The clock trigger must have a frequency.");
    const { host } = this.context;
    // The limit is documented, its words are reported.
    if (host.addOn && this.minutes < HOUR) throw new GoogleException("Clock events must be scheduled at least 1 hour(s) apart.");
    const next = host.engine.now() + this.minutes * MINUTE;
    return keep(this.context, { function: this.handler, event: "CLOCK", every: this.minutes, next });
  }
}

/** A trigger of what happens in a spreadsheet. */
export class SpreadsheetTriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.SpreadsheetTriggerBuilder";
  private event: StoredTrigger["event"] | null = null;

  constructor(
    context: Context,
    private readonly handler: string,
  ) {
    super(context);
  }
  onFormSubmit(): this {
    this.event = "ON_FORM_SUBMIT";
    return this;
  }
  onChange(): this {
    this.event = "ON_CHANGE";
    return this;
  }
  create(): Trigger {
    if (!this.event) throw new Error("A trigger needs an event (Google's own words are not known)");
    return keep(this.context, { function: this.handler, event: this.event });
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
  forSpreadsheet(_spreadsheet: Spreadsheet): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.context, this.handler);
  }
}
