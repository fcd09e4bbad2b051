/** Working time as one would write it with a library for dates: day by day. */
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill";
import { type Counter, HOLIDAYS, MINUTE, TWO_SHIFTS, ZONE } from "./clock-rows";

/** What a walk needs of a library. */
interface Days<Day> {
  dayOf(instant: number): Day;
  next(day: Day): Day;
  isAfter(day: Day, other: Day): boolean;
  isWorkday(day: Day): boolean;
  /** The instant at which the wall clock of that day reads a full hour. */
  at(day: Day, hour: number): number;
}

const CLOSED = new Set(HOLIDAYS);

function elapsed<Day>(days: Days<Day>, start: number, end: number): number {
  const last = days.dayOf(end);
  let sum = 0;
  for (let day = days.dayOf(start); !days.isAfter(day, last); day = days.next(day)) {
    if (!days.isWorkday(day)) continue;
    for (const [open, close] of TWO_SHIFTS) sum += Math.max(0, Math.min(end, days.at(day, close)) - Math.max(start, days.at(day, open)));
  }
  return sum;
}

function due<Day>(days: Days<Day>, start: number, time: number): number {
  let left = time;
  for (let day = days.dayOf(start); ; day = days.next(day)) {
    if (!days.isWorkday(day)) continue;
    for (const [open, close] of TWO_SHIFTS) {
      const from = Math.max(start, days.at(day, open));
      const room = Math.max(0, days.at(day, close) - from);
      if (left <= room) return from + left;
      left -= room;
    }
  }
}

const walk = <Day>(name: string, days: Days<Day>): Counter => ({
  name,
  elapsed: ({ starts, ends }) => starts.map((start, row) => elapsed(days, start, ends[row] as number)),
  due: ({ starts, minutes }) => starts.map((start, row) => due(days, start, (minutes[row] as number) * MINUTE)),
});

const HOURS = Array.from({ length: 24 }, (_, hour) => new Temporal.PlainTime(hour));

const temporalDays: Days<Temporal.PlainDate> = {
  dayOf: (instant) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ZONE).toPlainDate(),
  next: (day) => day.add({ days: 1 }),
  isAfter: (day, other) => Temporal.PlainDate.compare(day, other) > 0,
  isWorkday: (day) => day.dayOfWeek < 6 && !CLOSED.has(day.toString()),
  at: (day, hour) => day.toZonedDateTime({ timeZone: ZONE, plainTime: HOURS[hour] as Temporal.PlainTime }).epochMilliseconds,
};

const luxonDays: Days<DateTime> = {
  dayOf: (instant) => DateTime.fromMillis(instant, { zone: ZONE }).startOf("day"),
  next: (day) => day.plus({ days: 1 }),
  isAfter: (day, other) => day > other,
  isWorkday: (day) => day.weekday < 6 && !CLOSED.has(day.toISODate() ?? ""),
  at: (day, hour) => day.set({ hour }).toMillis(),
};

export const temporalWalk = walk("a walk with temporal-polyfill", temporalDays);
export const luxonWalk = walk("a walk with luxon", luxonDays);
