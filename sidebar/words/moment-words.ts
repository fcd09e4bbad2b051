/** Months by name and a clock of 24 hours: no reader takes the day for the month. */
const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };

export const clockTime = (at: Date): string => at.toLocaleTimeString("en-GB", TIME);

const inZone = (at: Date, options: Intl.DateTimeFormatOptions, timeZone: string): string =>
  at.toLocaleString("en-GB", { ...options, timeZone });

const A_DAY = 24 * 3_600_000;

/** Days since 1970 of the date that the zone's calendar shows: en-CA writes it as ISO does. */
const dayNumber = (at: Date, timeZone: string): number => Date.parse(at.toLocaleDateString("en-CA", { timeZone })) / A_DAY;

/**
 * A moment as people say it, seen from another one: "today at 10:31", "on 18 Nov 2026 at 10:31".
 *
 * @param zone the sheet's time zone: the same words for everyone who looks at the sheet, wherever they sit
 */
export function momentWords(at: Date, now: Date, zone: string): string {
  const time = inZone(at, TIME, zone);
  const daysAgo = dayNumber(now, zone) - dayNumber(at, zone);
  if (daysAgo === 0) return `today at ${time}`;
  if (daysAgo === 1) return `yesterday at ${time}`;
  return `on ${inZone(at, DAY, zone)} at ${time}`;
}

/** The date that the sheet's calendar shows, year-month-day. */
export const isoDay = (at: Date, zone: string): string => at.toLocaleDateString("en-CA", { timeZone: zone });

/** The date that the sheet's calendar shows: "18 Nov 2026". */
export const dayWords = (at: Date, zone: string): string => inZone(at, DAY, zone);
