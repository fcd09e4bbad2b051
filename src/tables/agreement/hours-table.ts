import { type Cell, isBlank } from "../../core/cells/cell";
import { namesNow, placeNamed, spellingsOf } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";

/** The tab of working hours: the week, the holidays beside it, and the time zone. Its tables are found by their headings. */

/** The whole tab, so that one read brings it all, and its two tables for formulas that people write. */
export const CALENDAR_NAME = "SLA_CALENDAR";
export const HOURS_NAME = "SLA_HOURS";
export const HOLIDAYS_NAME = "SLA_HOLIDAYS";

/** Its columns; null for one without a heading. */
const COLUMNS = ["day", "open", "close", null, "holiday", "open", "close", "name", null, "zone"] as const;

export const CALENDAR_WIDTH = COLUMNS.length;

/** Its headings as they are written now, "" where a column has none. */
export const hoursHeadings = (): string[] => COLUMNS.map((key) => (key === null ? "" : namesNow().hours[key]));

/** Every spelling of each of them. */
export const everyHoursHeading = (): (readonly string[])[] => COLUMNS.map((key) => (key === null ? [] : spellingsOf("hours", key)));

/** Help on the headings, by column. */
export function hoursNotes(): Record<number, string> {
  const { day, close, holiday, zone } = words().agreementTabs.hours;
  return { 0: day, 2: close, 4: holiday, 9: zone };
}
export const HOURS_WIDTH = 3;
export const HOLIDAYS_COLUMN = 4;
export const HOLIDAYS_WIDTH = 4;

/** What a new tab begins with; people add rows, lunch breaks and holidays. */
export function startingWeek(): string[][] {
  const [sunday = "", ...days] = words().weekdays.names;
  return [...days, sunday].map((day, at) => (at < 5 ? [day, "09:00", "18:00"] : [day, "", ""]));
}

/** The parts of the tab as they stand. */
export interface HoursTables {
  hours: Cell[][];
  holidays: Cell[][];
  zone: Cell;
}

/**
 * Finds the two tables and the zone in the tab's cells.
 *
 * @param cells the tab from its first cell on, headings included
 * @returns null where the headings Day and Holiday are gone
 */
export function hoursTables(cells: readonly (readonly Cell[])[]): HoursTables | null {
  const headings = (cells[0] ?? []).map(String);
  const day = placeNamed("hours", "day", headings);
  const holiday = placeNamed("hours", "holiday", headings);
  if (day < 0 || holiday < 0) return null;
  const zone = placeNamed("hours", "zone", headings);
  // With their headings, so that messages count rows as the tab does.
  const part = (column: number, width: number) =>
    cells.map((row) => row.slice(column, column + width).map((cell) => (isBlank(cell) ? "" : cell)));
  return { hours: part(day, HOURS_WIDTH), holidays: part(holiday, HOLIDAYS_WIDTH), zone: zone < 0 ? "" : (cells[1]?.[zone] ?? "") };
}
