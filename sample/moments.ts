const DAY = 86_400_000;
const SHEET_EPOCH = Date.UTC(1899, 11, 30);
const MINUTES_A_DAY = 1440;

/** The present of the sample: Wednesday, 18 November 2026, 10:30 on the wall in Berlin. */
export const SAMPLE_ZONE = "Europe/Berlin";
export const SAMPLE_NOW = Date.UTC(2026, 10, 18, 9, 30);

/** The same wall-clock moment as Sheets keeps it in a cell. Minutes before it are counted on the wall, whatever the clock did. */
const NOW_SERIAL = (Date.UTC(2026, 10, 18, 10, 30) - SHEET_EPOCH) / DAY;
const NOW_WEEKDAY = 3;
const NOW_MINUTE = 10 * 60 + 30;

/** A cell value for the moment so many minutes before the present. */
export const serial = (minutesAgo: number): number => Math.round((NOW_SERIAL - minutesAgo / MINUTES_A_DAY) * 1e9) / 1e9;

/** Only the day of that moment. */
export const day = (minutesAgo: number): number => Math.floor(serial(minutesAgo));

/** A cell value for the first day of a month of 2026, counted from 1. */
export const monthStart = (month: number): number => (Date.UTC(2026, month - 1, 1) - SHEET_EPOCH) / DAY;

/** Minute of the day and weekday (0 is Sunday) on the wall, so many minutes before the present. */
export function wall(minutesAgo: number): { minute: number; weekday: number } {
  const since = NOW_MINUTE - minutesAgo;
  const days = Math.floor(since / MINUTES_A_DAY);
  return { minute: since - days * MINUTES_A_DAY, weekday: (((NOW_WEEKDAY + days) % 7) + 7) % 7 };
}

/** Whether someone sits at a desk then. */
export function staffed(minutesAgo: number): boolean {
  const { minute, weekday } = wall(minutesAgo);
  return weekday >= 1 && weekday <= 5 && minute >= 8 * 60 && minute < 18 * 60;
}
