/** Months by name: no reader takes the day for the month. */
const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

export const moments = {
  /** @example "18 Nov 2026" */
  day: (at: Date, timeZone: string) => at.toLocaleDateString("en-GB", { ...DAY, timeZone }),
  /** @example "18 Nov" */
  shortDay: (at: Date, timeZone: string) => at.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone }),
  /** @example "Wed" */
  weekday: (at: Date, timeZone: string) => at.toLocaleDateString("en-GB", { weekday: "short", timeZone }),
  weekdayAt: (weekday: string, time: string) => `${weekday} ${time}`,
  weekdayAndDay: (weekday: string, day: string) => `${weekday} ${day}`,
  /** Within a sentence: "at 10:00", "on Tue 3 Nov". */
  at: (time: string) => `at ${time}`,
  onDay: (weekday: string, day: string) => `on ${weekday} ${day}`,
  /** Before a moment that is to come: "by 11:00", "tomorrow by 11:00", "Tue 24 Nov by 11:00". */
  byToday: (time: string) => `today by ${time}`,
  byTomorrow: (time: string) => `tomorrow by ${time}`,
  byDay: (weekday: string, day: string, time: string) => `${weekday} ${day} by ${time}`,
  todayAlone: "today",
  tomorrowAlone: "tomorrow",
  today: (time: string) => `today at ${time}`,
  yesterday: (time: string) => `yesterday at ${time}`,
  on: (day: string, time: string) => `on ${day} at ${time}`,
};
