import { DAY } from "../cells/cell";
import type { WorkingWeek } from "./working-week";

/** As published versions keep them, whatever language a spreadsheet speaks. */
export const KEPT_DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** A week is read from Monday on. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

/**
 * A time of day in milliseconds since midnight.
 *
 * @example timeText(34_200_000) //=> "09:30"
 */
export const timeText = (time: number): string => {
  if (time === DAY) return "24:00";
  const text = new Date(time).toISOString().slice(11, 19);
  return text.endsWith(":00") ? text.slice(0, 5) : text;
};

/** The columns of the table that weekText gives; read by their places. */
export const WEEK_COLUMNS = ["day", "open", "close"] as const;

/**
 * A working week as a table in one cell, which workingWeek reads again.
 *
 * @example weekText(USUAL_WEEK).split("\n")[0] //=> "Monday | 09:00 | 18:00"
 */
export const weekText = (week: WorkingWeek): string =>
  ORDER.flatMap((day) => (week[day] ?? []).map(({ from, to }) => `${KEPT_DAYS[day]} | ${timeText(from)} | ${timeText(to)}`)).join("\n");
