import { type Cell, DAY, HOUR, isBlank } from "../cells/cell";

import type { OffsetAt } from "../cells/moments";
import { Unclear } from "../cells/unclear";
import { type DaySpan, merged } from "./day-spans";
import { said, type TimesTable } from "./sayings";
import { timeOfDay } from "./time-of-day";

/** The open stretches of each weekday, Sunday first, in order and without overlaps. */
export type WorkingWeek = readonly (readonly DaySpan[])[];

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Monday to Friday 09:00 to 18:00: what holds where nobody said otherwise. */
export const USUAL_WEEK: WorkingWeek = DAYS.map((_, day) => (day === 0 || day === 6 ? [] : [{ from: 9 * HOUR, to: 18 * HOUR }]));

/** What words for days mean in other languages than versions are kept in. */
export interface DayWords {
  /** Sunday is 0; undefined for a word that is no day. */
  dayNamed(word: string): number | undefined;
  /** Whether a word stands between the first and the last of several days, as "to" does. */
  isUntil(word: string): boolean;
}

const KEPT_ONLY: DayWords = { dayNamed: () => undefined, isUntil: () => false };

const isDayNumber = (day: number | undefined): day is number => day !== undefined && day >= 0;

function dayNumber(word: string, { dayNamed }: DayWords): number | undefined {
  const plain = word.trim().toLowerCase().replace(/\.$/, "");
  const day = plain.length < 3 ? -1 : NAMES.findIndex((name, at) => name.startsWith(plain) || plain === `${DAYS[at]}s`);
  return day < 0 ? dayNamed(word) : day;
}

const DASH = /^[-–—]$/;

/** Every way to part a text in two: a name of a day may hold a dash itself. */
function partings(text: string, { isUntil }: DayWords): [first: string, last: string][] {
  const parts = text.split(/(\s+|[-–—])/);
  const isBetween = (part: string): boolean => DASH.test(part) || part.toLowerCase() === "to" || isUntil(part);
  return parts.flatMap((part, at): [string, string][] =>
    isBetween(part) ? [[parts.slice(0, at).join(""), parts.slice(at + 1).join("")]] : [],
  );
}

/** "Mon" or "Mon-Fri"; a range may run over the end of the week. */
function daysOf(cell: Cell, words: DayWords): number[] | null {
  const text = String(cell);
  const all: [string, string][] = [[text, text], ...partings(text, words)];
  for (const [first, last] of all) {
    const [from, to] = [dayNumber(first, words), dayNumber(last, words)];
    if (isDayNumber(from) && isDayNumber(to)) return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
  }
  return null;
}

const isHeading = (cells: readonly Cell[], offsetAt: OffsetAt, words: DayWords): boolean =>
  daysOf(cells[0] ?? "", words) === null && cells.slice(1, 3).every((cell) => timeOfDay(cell, offsetAt) === null);

/**
 * Open and close of a row, read from the two cells.
 *
 * @param list which table it is
 * @returns null where both are blank
 * @throws one sentence
 */
export function openAndClose(open: Cell, close: Cell, row: number, list: TimesTable, offsetAt: OffsetAt): DaySpan | null {
  if (isBlank(open) && isBlank(close)) return null;
  if (isBlank(open) || isBlank(close)) throw new Unclear(said("halfRow", list, row));
  const [from, to] = [open, close].map((cell) => {
    const time = timeOfDay(cell, offsetAt);
    if (time === null) throw new Unclear(said("badTime", list, cell, row));
    return time;
  }) as [number, number];
  if (from === to) throw new Unclear(said("sameTimes", list, row));
  return { from, to };
}

function addRow(week: DaySpan[][], day: number, { from, to }: DaySpan): void {
  if (from < to) return void week[day]?.push({ from, to });
  if (from < DAY) week[day]?.push({ from, to: DAY });
  if (to > 0) week[(day + 1) % 7]?.push({ from: 0, to });
}

/**
 * Reads a table of opening hours: day, open, close; several rows a day. Rows may overlap; a row that closes before it
 * opens runs past midnight; a blank day is the day above; a day without times is closed; a heading row is skipped.
 *
 * @param rows the table's cells; columns after the third are notes
 * @param offsetAt the sheet's own zone, in which its time cells stand
 * @param words for days, beside those that versions keep, which are always understood
 * @throws one sentence where a row is not understood or nothing is open
 * @example workingWeek([["Mon", "09:00", "12:00"]], () => 0)[1] //=> [{ from: 32_400_000, to: 43_200_000 }]
 */
export function workingWeek(rows: readonly (readonly Cell[])[], offsetAt: OffsetAt, words: DayWords = KEPT_ONLY): WorkingWeek {
  if (rows.some((cells) => cells.length < 3)) throw new Unclear(said("hoursWidth"));
  const week: DaySpan[][] = DAYS.map(() => []);
  let days: number[] | null = null;
  rows.forEach((cells, at) => {
    const [day = "", open = "", close = ""] = cells;
    if (at === 0 && isHeading(cells, offsetAt, words)) return;
    if (!isBlank(day)) days = daysOf(day, words);
    const span = openAndClose(open, close, at + 1, "hours", offsetAt);
    if (!days && (span || !isBlank(day))) throw new Unclear(said("badDay", day, at + 1));
    if (span) for (const one of days ?? []) addRow(week, one, span);
  });
  if (week.every((spans) => spans.length === 0)) throw new Unclear(said("noHours"));
  return week.map(merged);
}
