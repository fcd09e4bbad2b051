/** Whether what an export says goes into a lead's cell. */

import { type Cell, DAY, isBlank } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { saysNone } from "../cells/none-words";
import { holdsNoAnswer } from "../cells/shown-words";

/** A lead's cell as it stands and as it is understood. */
export interface HeldCell {
  cell: Cell;
  understood: Cell;
}

export interface CellRules {
  /** What stands there is kept: a click wrote it, or by it the lead was found. */
  isKept: boolean;
  /** The column holds moments. */
  isMoment: boolean;
}

/** Whether an export's cell says nothing: blank, a dash, an empty tick box where a moment is due, a formula that failed. */
export const saysNothing = (cell: Cell, isMoment: boolean): boolean =>
  isBlank(cell) ||
  holdsNoAnswer(cell) ||
  (isMoment && cell === false) ||
  (typeof cell === "string" && cell.trim() !== "0" && saysNone(cell));

/** Cells hold moments to well under a second. */
const SAME_MOMENT = 1000;

const words = (cell: Cell): string => String(cell).normalize("NFC").replace(/\s+/g, " ").trim();

/** A number and a tick are the same in a cell of text. */
function isSameValue(one: Cell, other: Cell): boolean {
  if (one instanceof Date && other instanceof Date) return Math.abs(one.getTime() - other.getTime()) < SAME_MOMENT;
  if (one instanceof Date || other instanceof Date || isBlank(one) || isBlank(other)) return false;
  if (typeof one === "boolean" || typeof other === "boolean") return words(one).toLowerCase() === words(other).toLowerCase();
  return words(one) === words(other) || (typeof one !== typeof other && Number(one) === Number(other));
}

/** Whether a day without an hour says no more than the moment that is known of that day. */
function isDayOf(day: Cell, moment: Cell, offsetAt: OffsetAt): boolean {
  if (!(day instanceof Date) || !(moment instanceof Date)) return false;
  const wall = (date: Date): number => date.getTime() + offsetAt(date.getTime());
  return wall(day) % DAY === 0 && Math.floor(wall(day) / DAY) === Math.floor(wall(moment) / DAY);
}

/**
 * Whether an export's cell is to replace a lead's: not where it says nothing or the same, nor where what stands there is kept. A text
 * that is no date replaces none, and a day no moment of that day.
 *
 * @param offsetAt the sheet's own zone
 * @example goesIn("Kim", { cell: "Lee", understood: "Lee" }, { isKept: false, isMoment: false }, () => 0) //=> true
 * @example goesIn("", { cell: "Lee", understood: "Lee" }, { isKept: false, isMoment: false }, () => 0) //=> false
 */
export function goesIn(exported: Cell, { cell, understood }: HeldCell, { isKept, isMoment }: CellRules, offsetAt: OffsetAt): boolean {
  if (saysNothing(exported, isMoment)) return false;
  if (isBlank(cell)) return true;
  if (isKept || isSameValue(exported, cell) || isSameValue(exported, understood)) return false;
  return !isMoment || (exported instanceof Date && !isDayOf(exported, understood, offsetAt));
}
