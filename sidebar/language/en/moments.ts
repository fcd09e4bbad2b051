/** Months by name: no reader takes the day for the month. */
const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

export const moments = {
  /** @example "18 Nov 2026" */
  day: (at: Date, timeZone: string) => at.toLocaleDateString("en-GB", { ...DAY, timeZone }),
  today: (time: string) => `today at ${time}`,
  yesterday: (time: string) => `yesterday at ${time}`,
  on: (day: string, time: string) => `on ${day} at ${time}`,
};
