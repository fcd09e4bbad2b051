import { type CalendarTimes, nextTime } from "./calendar-times";
import type { Constant } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { EventName, StoredTrigger } from "./state";
import { Trigger } from "./trigger";
import { isZone } from "./zone";

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

/** What a script has told of a trigger's times so far. */
interface Told {
  minutes?: number;
  days?: number;
  weeks?: number;
  weekDay?: number;
  monthDay?: number;
  hour?: number;
  minute?: number;
  zone?: string;
}

/** Google's own words for these are not known. */
function within(name: string, value: number, from: number, to: number): number {
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Error(`${name} takes a whole number from ${from} to ${to}, not ${value} (Google's own words are not known)`);
}

/** Google picks a moment within the hour, or within half an hour of the minute; here it is the one asked for. */
function timesOf({ days, weeks, weekDay, monthDay, hour = 0, minute = 0 }: Told, zone: string): CalendarTimes | null {
  const at = { hour, minute, zone };
  if (monthDay !== undefined) return { ...at, unit: "month", every: 1, monthDay };
  if (weeks !== undefined || weekDay !== undefined)
    return { ...at, unit: "week", every: weeks ?? 1, ...(weekDay === undefined ? {} : { weekDay }) };
  return days === undefined ? null : { ...at, unit: "day", every: days };
}

const MINUTES: Record<CalendarTimes["unit"], number> = { day: DAY, week: 7 * DAY, month: 30 * DAY };

export class ClockTriggerBuilder extends GoogleObject {
  readonly google = "ScriptApp.ClockTriggerBuilder";
  private readonly told: Told = {};

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
    this.told.minutes = count;
    return this;
  }
  everyHours(count: number): this {
    this.told.minutes = within("everyHours", count, 1, 24 * 365) * HOUR;
    return this;
  }
  everyDays(count: number): this {
    this.told.days = within("everyDays", count, 1, 365);
    return this;
  }
  everyWeeks(count: number): this {
    this.told.weeks = within("everyWeeks", count, 1, 52);
    return this;
  }
  onWeekDay(day: Constant): this {
    this.told.weekDay = day.ordinal();
    return this;
  }
  onMonthDay(day: number): this {
    this.told.monthDay = within("onMonthDay", day, 1, 31);
    return this;
  }
  atHour(hour: number): this {
    this.told.hour = within("atHour", hour, 0, 23);
    return this;
  }
  nearMinute(minute: number): this {
    this.told.minute = within("nearMinute", minute, 0, 59);
    return this;
  }
  inTimezone(zone: string): this {
    if (!isZone(zone)) throw new GoogleException(`Invalid argument: timezone`);
    this.told.zone = zone;
    return this;
  }
  create(): Trigger {
    const { host } = this.context;
    const { minutes, zone = host.bundle.manifest.timeZone } = this.told;
    const times = timesOf(this.told, zone);
    if (!minutes && !times) throw new GoogleException("The clock trigger must have a frequency.");
    if (host.addOn && !times && (minutes ?? 0) < HOUR)
      throw new Error("An add-on's time-based trigger runs at most once an hour (Google's own words are not known)");
    const now = host.engine.now();
    const kind = { function: this.handler, event: "CLOCK" } as const;
    if (times) return add(this.context, { ...kind, every: times.every * MINUTES[times.unit], next: nextTime(times, now), times });
    const every = minutes ?? HOUR;
    return add(this.context, { ...kind, every, next: now + every * 60_000 });
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
