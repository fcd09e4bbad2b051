/** Months by name and a clock of 24 hours: no reader takes the day for the month. */
const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

export const clockTime = (at: Date): string => at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

const day = (at: Date): string => at.toLocaleDateString("en-GB", DAY);

/** A moment as people say it, seen from another one: "today at 10:31", "on 18 Nov 2026 at 10:31". */
export function momentWords(at: Date, now: Date): string {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (day(at) === day(now)) return `today at ${clockTime(at)}`;
  if (day(at) === day(yesterday)) return `yesterday at ${clockTime(at)}`;
  return `on ${day(at)} at ${clockTime(at)}`;
}
