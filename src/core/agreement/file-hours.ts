/** The working hours in the agreement's file: the week, the holidays and the time zone, as texts. */

import { holidaysOf } from "../calendar/holidays";
import { timeOfDay } from "../calendar/time-of-day";
import { timeText, WEEK_COLUMNS, weekText } from "../calendar/week-text";
import { type DayWords, workingWeek } from "../calendar/working-week";
import { type Cell, isBlank } from "../cells/cell";

import { type OffsetAt, readMoment } from "../cells/moments";
import type { Saying } from "../cells/saying";
import { tableRows } from "../cells/table-text";
import { Unclear } from "../cells/unclear";
import { dayText, isDay } from "../dates/days";
import { said } from "./sayings";
import { type ItemChange, WEEK_KEY, ZONE_KEY } from "./versions";

export const HOLIDAYS_KEY = "hours.holidays";

export interface FileHours {
  /** Day, open, close; several rows a day. */
  week: string[][];
  /** Day (year-month-day), open and close where a part of it is worked, name. */
  holidays: string[][];
  /** "" is the spreadsheet's own zone. */
  timeZone: string;
}

const HOLIDAY_WIDTH = 4;
/** Messages count rows as the tab does, under its headings; what these say does not matter. */
const underHeading = (width: number, rows: readonly (readonly string[])[]): string[][] =>
  [[], ...rows].map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));

const timeIn = (cell: Cell, offsetAt: OffsetAt): string => {
  const time = isBlank(cell) ? null : timeOfDay(cell, offsetAt);
  return time === null ? "" : timeText(time);
};

/** Sheets takes the name "1 May" for a day. */
const nameIn = (cell: Cell, offsetAt: OffsetAt): string => (cell instanceof Date ? dayText(cell.getTime(), offsetAt) : String(cell).trim());

/**
 * The hours of a tab as the file holds them.
 *
 * @param tables with their headings
 * @param offsetAt the sheet's own zone
 * @param words for days; left out: those of versions
 * @throws one sentence where a row is not understood: nothing is left out in silence
 */
export function fileHours(tables: { hours: Cell[][]; holidays: Cell[][]; zone: Cell }, offsetAt: OffsetAt, words?: DayWords): FileHours {
  holidaysOf(tables.holidays, offsetAt);
  const holidays = tables.holidays.slice(1).flatMap(([date = "", open = "", close = "", name = ""]) => {
    const moment = readMoment(date, offsetAt);
    if (!("instant" in moment)) return [];
    return [[dayText(moment.instant, offsetAt), timeIn(open, offsetAt), timeIn(close, offsetAt), nameIn(name, offsetAt)]];
  });
  const week = tableRows(weekText(workingWeek(tables.hours, offsetAt, words)), WEEK_COLUMNS);
  return { week, holidays, timeZone: String(tables.zone).trim() };
}

const faultOf = (read: () => unknown): (Saying | string)[] => {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof Unclear) return [error.saying];
    throw error;
  }
};

/** What is wrong with each part of a file's hours that is not understood. */
export function hoursFaults({ week, holidays, timeZone }: FileHours, knowsZone: (zone: string) => boolean): (Saying | string)[] {
  const utc = () => 0;
  const notDay = holidays.find(([day = ""]) => !isDay(day));
  return [
    ...faultOf(() => workingWeek(underHeading(WEEK_COLUMNS.length, week), utc)),
    ...(notDay ? [said("holidayNoDay", String(notDay[0]).slice(0, 40))] : []),
    ...(notDay ? [] : faultOf(() => holidaysOf(underHeading(HOLIDAY_WIDTH, holidays), utc))),
    ...(timeZone === "" || knowsZone(timeZone) ? [] : [said("noSuchZone", timeZone.slice(0, 40))]),
  ];
}

const asText = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(" | ").replace(/( \| )+$/, "")).join("\n");
const weekOf = ({ week }: FileHours): string => weekText(workingWeek(underHeading(WEEK_COLUMNS.length, week), () => 0));

/** What differs between the hours that stand and those of a file; both are understood. */
export function hoursDifferences(now: FileHours, wanted: FileHours): ItemChange[] {
  const parts = [
    { key: WEEK_KEY, before: weekOf(now), after: weekOf(wanted) },
    { key: HOLIDAYS_KEY, before: asText(now.holidays), after: asText(wanted.holidays) },
    { key: ZONE_KEY, before: now.timeZone, after: wanted.timeZone },
  ];
  return parts.filter(({ before, after }) => before !== after);
}
