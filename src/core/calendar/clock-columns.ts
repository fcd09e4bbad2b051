/** The working clock over whole columns of cells. */
import type { Cell } from "../agreement/item-values";
import { alongside } from "../cells/columns";
import type { Argument } from "../cells/lists";
import { type OffsetAt, type ReadMoment, readMoment } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import { FIRST_MOMENT, LAST_MOMENT, type WorkingClock, workingClock } from "./clock";
import type { Calendar } from "./opening-spans";
import { badMinutes, badMoment, farMoment, tooManyMinutes } from "./sentences";

const MINUTE = 60_000;

/** A moment that the clock can count from, or what to say instead. */
export type ClockMoment = { instant: number } | { say: string };

/** The same for a blank cell: nothing to say. */
const BLANK: ClockMoment = { say: "" };

function clockMoment(read: ReadMoment, name: string): ClockMoment {
  if ("instead" in read) return read.instead === "blank" ? BLANK : { say: badMoment(name) };
  return read.instant >= FIRST_MOMENT && read.instant < LAST_MOMENT ? read : { say: farMoment(name) };
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

/** A working clock whose table covers all of these moments. */
export function clockOver(calendar: Calendar, moments: readonly (readonly ClockMoment[])[]): WorkingClock {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const row of moments) {
    for (const moment of row) {
      if (!("instant" in moment)) continue;
      if (moment.instant < first) first = moment.instant;
      if (moment.instant > last) last = moment.instant;
    }
  }
  return first <= last ? workingClock(calendar, first, last) : workingClock(calendar, 0, 0);
}

/**
 * Working minutes between two columns of moments, unrounded.
 *
 * @param sheetOffset the zone in which dates without one stand
 * @returns minutes in the shape of the question, "" where a moment is blank, "Check …" where it is no date
 */
export function businessMinutes(start: Argument, end: Argument, calendar: Calendar, sheetOffset: OffsetAt): Cell | Cell[][] {
  const moments = clockMoments([start, end], ["start", "end"], sheetOffset);
  const clock = clockOver(calendar, moments);
  return alongside([start, end], ["start", "end"], (_, row) => {
    const [from = BLANK, to = BLANK] = moments[row] ?? [];
    if ("say" in from && from.say !== "") return from.say;
    if ("say" in to && to.say !== "") return to.say;
    return "instant" in from && "instant" in to ? clock.elapsed(from.instant, to.instant) / MINUTE : "";
  });
}

/**
 * Due moments: when so many working minutes have passed since each start.
 *
 * @param minutes one number for all rows, or one a row; a fraction counts to the second
 * @returns Dates in the shape of the question, "" where the start or the minutes are blank
 */
export function dueMoments(received: Argument, minutes: Argument, calendar: Calendar, sheetOffset: OffsetAt): Cell | Cell[][] {
  const names = ["received", "minutes"];
  const moments = clockMoments([received], names, sheetOffset);
  const clock = clockOver(calendar, moments);
  const single = !Array.isArray(received);
  return alongside([received, minutes], names, ([, cell], row) => {
    const from = (single ? moments[0] : moments[row])?.[0] ?? BLANK;
    if ("say" in from) return from.say;
    const read = readNumber(cell);
    if ("instead" in read) return read.instead === "blank" ? "" : badMinutes;
    if (read.number < 0) return badMinutes;
    const due = clock.due(from.instant, Math.round(read.number * 60) * 1000);
    return due === null ? tooManyMinutes : new Date(due);
  });
}
