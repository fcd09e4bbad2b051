import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { EventName, StoredTrigger } from "./state";
import { Trigger } from "./trigger";
import { nextDaily } from "./zone";

const HOUR = 60;
const DAY = 1440;
const PER_SCRIPT = 20;

/** What an add-on may not have twice in a document for one person, in Google's words. */
const KINDS: Record<EventName, string> = { CLOCK: "time-based", ON_OPEN: "open", ON_EDIT: "edit", ON_CHANGE: "change" };

function add(context: Context, made: Omit<StoredTrigger, "id" | "user">): Trigger {
  const { host, run } = context;
  const mine = host.state.triggers.filter((one) => one.user === run.user);
  if (host.addOn && mine.some((one) => one.event === made.event)) {
    throw new GoogleException(
      `This add-on has created too many ${KINDS[made.event]} triggers in this document for this Google user account.`,
    );
  }
  if (mine.length >= PER_SCRIPT)
    throw new GoogleException("This script has too many triggers. Triggers must be deleted from the script before more can be added.");
  const stored = { id: `trigger-${++host.state.made}`, user: run.user, ...made };
  host.state.triggers.push(stored);
  return new Trigger(context, stored);
}

export class ClockTriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.ClockTriggerBuilder";
  private minutes = 0;
  private hour: number | null = null;
  private minute = 0;
  private zone = this.context.host.bundle.manifest.timeZone;

  constructor(
    context: Context,
    private readonly handler: string,
  ) {
    super(context);
  }
  everyMinutes(count: number): this {
    if (![1, 5, 10, 15, 30].includes(count)) {
      throw new GoogleException("The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.");
    }
    this.minutes = count;
    return this;
  }
  everyHours(count: number): this {
    this.minutes = count * HOUR;
    return this;
  }
  everyDays(count: number): this {
    this.minutes = count * DAY;
    return this;
  }
  everyWeeks(count: number): this {
    this.minutes = count * 7 * DAY;
    return this;
  }
  atHour(hour: number): this {
    this.hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    this.minute = minute;
    return this;
  }
  inTimezone(zone: string): this {
    this.zone = zone;
    return this;
  }
  create(): Trigger {
    const { minutes: every, hour, minute, zone } = this;
    const { host } = this.context;
    if (!every) throw new GoogleException("The clock trigger must have a frequency.");
    if (host.addOn && every < HOUR)
      throw new Error("An add-on's time-based trigger runs at most once an hour (Google's own words are not known)");
    const now = host.engine.now();
    // Google picks a moment within the hour; here it is the one asked for.
    if (every < DAY) return add(this.context, { function: this.handler, event: "CLOCK", every, next: now + every * 60_000 });
    const daily = { hour: hour ?? 0, minute, zone };
    return add(this.context, { function: this.handler, event: "CLOCK", every, next: nextDaily(now, daily), daily });
  }
}

export class SpreadsheetTriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.SpreadsheetTriggerBuilder";
  private event: EventName | null = null;

  constructor(
    context: Context,
    private readonly handler: string,
  ) {
    super(context);
  }
  onOpen(): this {
    this.event = "ON_OPEN";
    return this;
  }
  onEdit(): this {
    this.event = "ON_EDIT";
    return this;
  }
  onChange(): this {
    this.event = "ON_CHANGE";
    return this;
  }
  create(): Trigger {
    if (!this.event) throw new GoogleException("You must specify an event type.");
    return add(this.context, { function: this.handler, event: this.event, every: 0, next: 0 });
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
  forSpreadsheet(_spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(this.context, this.handler);
  }
}
