/** The working clock over whole columns of cells. */

import { type Argument, type Cell, MINUTE } from "../cells/cell";
import { alongside } from "../cells/columns";
import { rowsOf } from "../cells/lists";
import { type OffsetAt, type ReadMoment, readMoment } from "../cells/moments";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Answer, Saying } from "../cells/saying";
import { FIRST_MOMENT, LAST_MOMENT, type WorkingClock, workingClock } from "./clock";
import type { Calendar } from "./opening-spans";
import { said } from "./sayings";

/** A moment that the clock can count from, or what to say instead. */
export type ClockMoment = { instant: number } | { why: Saying | null };

/** The same for a blank cell: nothing to say. */
const BLANK: ClockMoment = { why: null };

function clockMoment(read: ReadMoment, name: string): ClockMoment {
  if ("instead" in read) return read.instead === "blank" ? BLANK : { why: said("badMoment", name) };
  return read.instant >= FIRST_MOMENT && read.instant < LAST_MOMENT ? read : { why: said("farMoment", name) };
}

/** Reads the cells of some arguments side by side as moments, in the order in which alongside goes through them. */
export function clockMoments(args: readonly Argument[], names: readonly string[], offsetAt: OffsetAt): ClockMoment[][] {
  const moments: ClockMoment[][] = [];
  alongside(args, names, (cells) => {
    moments.push(cells.map((cell, at) => clockMoment(readMoment(cell, offsetAt), names[at] ?? "")));
    return "";
  });
  return moments;
}

/** The first and the last of some instants, NaN being none of them; 1970 where there are none. */
export function spanOf(lists: readonly (readonly number[])[]): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const instants of lists) {
    for (const instant of instants) {
      if (instant < first) first = instant;
      if (instant > last) last = instant;
    }
  }
  return first <= last ? [first, last] : [FIRST_MOMENT, FIRST_MOMENT];
}

const clockAcross = (calendar: Calendar, lists: readonly (readonly number[])[]): WorkingClock => workingClock(calendar, ...spanOf(lists));

/** The instant of a cell from which the clock can count, else NaN. */
function instantIn(cell: Cell, offsetAt: OffsetAt): number {
  if (cell === "") return Number.NaN;
  const read = cell instanceof Date ? cell.getTime() : instantOf(clockMoment(readMoment(cell, offsetAt), ""));
  return read >= FIRST_MOMENT && read < LAST_MOMENT ? read : Number.NaN;
}

const instantOf = (moment: ClockMoment): number => ("instant" in moment ? moment.instant : Number.NaN);

/** A working clock whose table covers all of these moments. */
export const clockOver = (calendar: Calendar, moments: readonly (readonly ClockMoment[])[]): WorkingClock =>
  clockAcross(
    calendar,
    moments.map((row) => row.map(instantOf)),
  );

/** An argument's moments, NaN where a cell is none: plain numbers, because over long columns objects cost more than reading them. */
export function instantsOf(argument: Argument, offsetAt: OffsetAt): number[] {
  const instants: number[] = [];
  for (const cells of rowsOf(argument ?? "")) {
    for (const cell of cells) instants.push(instantIn(cell, offsetAt));
  }
  return instants;
}

/** A single cell serves every row. */
export const instantAt = (instants: readonly number[], row: number): number => instants[instants.length === 1 ? 0 : row] ?? Number.NaN;

/** What to say of a cell that is no moment, "" of one that is and of a blank one. */
export function complaint(cell: Cell | undefined, name: string, offsetAt: OffsetAt): Saying | "" {
  const moment = clockMoment(readMoment(cell, offsetAt), name);
  return ("why" in moment && moment.why) || "";
}

/** What to say of minutes that are no number of 0 or more. */
export function minutesComplaint(cell: Cell | undefined): Saying {
  const trouble = numberTrouble(cell);
  return trouble ? said("unclearMinutes", trouble) : said("badMinutes");
}

/**
 * Working minutes between two columns of moments, unrounded.
 *
 * @param sheetOffset the zone in which dates without one stand
 * @returns minutes in the shape of the question, "" where a moment is blank, what to say where it is no date
 */
export function businessMinutes(start: Argument, end: Argument, calendar: Calendar, sheetOffset: OffsetAt): Answer | Answer[][] {
  const starts = instantsOf(start, sheetOffset);
  const ends = instantsOf(end, sheetOffset);
  const clock = clockAcross(calendar, [starts, ends]);
  return alongside([start, end], ["start", "end"], ([first, second], row) => {
    const from = instantAt(starts, row);
    const to = instantAt(ends, row);
    if (Number.isNaN(from + to)) return complaint(first, "start", sheetOffset) || complaint(second, "end", sheetOffset);
    return clock.elapsed(from, to) / MINUTE;
  });
}

/**
 * Due moments: when so many working minutes have passed since each start.
 *
 * @param minutes one number for all rows, or one a row; a fraction counts to the second
 * @returns Dates in the shape of the question, "" where the start or the minutes are blank
 */
export function dueMoments(received: Argument, minutes: Argument, calendar: Calendar, sheetOffset: OffsetAt): Answer | Answer[][] {
  const starts = instantsOf(received, sheetOffset);
  const clock = clockAcross(calendar, [starts]);
  return alongside([received, minutes], ["received", "minutes"], ([start, cell], row) => {
    const from = instantAt(starts, row);
    if (Number.isNaN(from)) return complaint(start, "received", sheetOffset);
    const read = readNumber(cell);
    if ("instead" in read) return read.instead === "blank" ? "" : minutesComplaint(cell);
    if (read.number < 0) return minutesComplaint(cell);
    const due = clock.due(from, Math.round(read.number * 60) * 1000);
    return due === null ? said("tooManyMinutes") : new Date(due);
  });
}
