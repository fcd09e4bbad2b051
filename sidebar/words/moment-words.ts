import { words } from "../language/spoken/words";

/** A formatter takes longer to make than a line of leads to draw: each is made once. */
const made = new Map<string, Intl.DateTimeFormat>();

function written(at: Date, locale: string, timeZone: string | undefined, shape: Intl.DateTimeFormatOptions = {}): string {
  const key = `${locale} ${timeZone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...shape, timeZone });
  made.set(key, format);
  return Number.isNaN(at.getTime()) ? String(at) : format.format(at);
}

/** A clock of 24 hours, in each language. */
const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };

/** @param timeZone this machine's own where left out */
export const clockTime = (at: Date, timeZone?: string): string => written(at, "en-GB", timeZone, TIME);

const A_DAY = 24 * 3_600_000;

/** Days since 1970 of the date that the zone's calendar shows: en-CA writes it as ISO does. */
const dayNumber = (at: Date, timeZone: string): number => Date.parse(written(at, "en-CA", timeZone)) / A_DAY;

/** How many days a moment's date is ahead of another's; below 0 where it lies before. */
export const daysAhead = (at: Date, now: Date, timeZone: string): number => dayNumber(at, timeZone) - dayNumber(now, timeZone);

/** The day of the week, short: "Wed". */
export const dayOfWeekWords = (at: Date, zone: string): string => words().moments.weekday(at, zone);

/** The date without its year: "18 Nov". */
export const shortDayWords = (at: Date, zone: string): string => words().moments.shortDay(at, zone);

/**
 * A moment as people say it, seen from another one: "today at 10:31", "on 18 Nov 2026 at 10:31".
 *
 * @param zone the sheet's time zone: the same words for everyone who looks at the sheet, wherever they sit
 */
export function momentWords(at: Date, now: Date, zone: string): string {
  const texts = words().moments;
  const time = clockTime(at, zone);
  const daysAgo = dayNumber(now, zone) - dayNumber(at, zone);
  if (daysAgo === 0) return texts.today(time);
  if (daysAgo === 1) return texts.yesterday(time);
  return texts.on(texts.day(at, zone), time);
}

/** The date that the sheet's calendar shows, year-month-day. */
export const isoDay = (at: Date, zone: string): string => written(at, "en-CA", zone);

/** The date that the sheet's calendar shows: "18 Nov 2026". */
export const dayWords = (at: Date, zone: string): string => words().moments.day(at, zone);
