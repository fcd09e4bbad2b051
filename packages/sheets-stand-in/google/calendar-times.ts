import { instantOf, offsetAt } from "./zone";

const DAY = 86_400_000;
const DAYS_A_WEEK = 7;
/** Whoever asks for the 29th of February waits this long at most. */
const LONGEST_SEARCH = 9 * 366;

/** When a trigger runs that runs by the day, the week or the month, on the clock of a zone. */
export interface CalendarTimes {
  unit: "day" | "week" | "month";
  /** Every so many of them. */
  every: number;
  hour: number;
  minute: number;
  zone: string;
  /** 0 is Sunday; by the week only. */
  weekDay?: number;
  /** By the month only; a month that lacks the day is passed over (what Google does then is not known). */
  monthDay?: number;
}

/** Days since 1970-01-01 on the zone's calendar. */
const dayOf = (zone: string, moment: number): number => Math.floor((moment + offsetAt(zone, moment)) / DAY);

function fits({ weekDay, monthDay }: CalendarTimes, day: number): boolean {
  const date = new Date(day * DAY);
  if (weekDay !== undefined && date.getUTCDay() !== weekDay) return false;
  return monthDay === undefined || date.getUTCDate() === monthDay;
}

/**
 * The next moment for a trigger.
 *
 * @param after a moment before it, in milliseconds since 1970
 * @param ran when it last ran, so that every second week stays every second week; none for a trigger that is new
 */
export function nextTime(times: CalendarTimes, after: number, ran?: number): number {
  const { zone, hour, minute, unit, every } = times;
  const step = unit === "week" ? every * DAYS_A_WEEK : every;
  const earliest = ran === undefined || unit === "month" ? Number.NEGATIVE_INFINITY : dayOf(zone, ran) + step;
  const today = dayOf(zone, after);
  for (let day = Math.max(today, earliest); day < today + LONGEST_SEARCH; day += 1) {
    const moment = instantOf(zone, day * DAY + (hour * 60 + minute) * 60_000);
    if (moment > after && fits(times, day)) return moment;
  }
  throw new Error("No day fits the trigger");
}
