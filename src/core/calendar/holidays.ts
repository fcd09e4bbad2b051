import { type Cell, DAY, isBlank } from "../cells/cell";

import { type OffsetAt, readMoment } from "../cells/moments";
import { Unclear } from "../cells/unclear";
import { type DaySpan, merged } from "./day-spans";
import { said } from "./sayings";
import { openAndClose } from "./working-week";

/** By day of the wall clock, counted from 1970-01-01: the stretches that the holiday leaves open, none on a full one. */
export type Holidays = ReadonlyMap<number, readonly DaySpan[]>;

/** The day on which a cell's date lies, counted from 1970-01-01; null where it is no date. */
function dayOf(cell: Cell, offsetAt: OffsetAt): number | null {
  const read = readMoment(cell, offsetAt);
  return "instant" in read ? Math.floor((read.instant + offsetAt(read.instant)) / DAY) : null;
}

const hasDigit = (cells: readonly Cell[]): boolean => cells.some((cell) => typeof cell !== "string" || /\d/.test(cell));

/**
 * Reads holidays: a date a row, and in the next two columns, where work goes on for a part of the day, from when to when.
 * A holiday only closes: hours outside the usual ones stay closed. A list with one more column takes it as a note.
 * Twice the same day: closed if one of the rows closes it, else open in both rows' stretches.
 *
 * @param rows the list's cells, a heading row is skipped
 * @param offsetAt the sheet's own zone, in which its dates stand
 * @throws one sentence where a row is not understood
 * @example holidaysOf([["2026-12-25"]], () => 0) //=> new Map([[20_812, []]])
 */
export function holidaysOf(rows: readonly (readonly Cell[])[], offsetAt: OffsetAt): Holidays {
  const left = new Map<number, DaySpan[]>();
  const closed = new Set<number>();
  rows.forEach((cells, at) => {
    const [date = "", open = "", close = ""] = cells;
    if (at === 0 && !hasDigit(cells)) return;
    const partly = cells.length > 2 ? openAndClose(open, close, at + 1, "holidays", offsetAt) : null;
    if (isBlank(date) && !partly) return;
    const day = isBlank(date) ? null : dayOf(date, offsetAt);
    if (day === null) throw new Unclear(said("badHoliday", date, at + 1));
    if (!partly) closed.add(day);
    else if (partly.from > partly.to) throw new Unclear(said("badTime", "holidays", close, at + 1));
    else left.set(day, merged([...(left.get(day) ?? []), partly]));
  });
  for (const day of closed) left.set(day, []);
  return left;
}
