import { instantOfWall, midnightOf, type OffsetAt } from "../cells/moments";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text names a day that exists, year-month-day. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return midnightOf(Number(year), Number(month), Number(day)) !== null;
}

/**
 * The day on a zone's wall calendar.
 *
 * @example dayText(Date.parse("2026-11-29T23:30Z"), () => 3_600_000) //=> "2026-11-30"
 */
export const dayText = (instant: number, offsetAt: OffsetAt): string => new Date(instant + offsetAt(instant)).toISOString().slice(0, 10);

/** The beginning of the day on which a moment lies, by a zone's wall calendar. */
export const beginOfDay = (moment: Date, offsetAt: OffsetAt): Date => new Date(dayStart(dayText(moment.getTime(), offsetAt), offsetAt));

/** The instant at which a day begins in a zone, in milliseconds since 1970; the day is year-month-day. */
export const dayStart = (day: string, offsetAt: OffsetAt): number => instantOfWall(Date.parse(`${day}T00:00:00Z`), offsetAt);
