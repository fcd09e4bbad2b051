import type { Argument, Cell } from "../cells/cell";

import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import { saysYes } from "../cells/yes-words";
import { dayOf } from "../funnel/lead-days";

/**
 * The day on which something happened to a lead, counted from 1970-01-01: of a date its own day, of a tick the day the lead
 * came. A word such as "no" or "n/a" is none.
 *
 * @param came the day the lead came
 * @returns null where it did not happen
 */
export function dayOfEvent(cell: Cell, came: number | null, offsetAt: OffsetAt): number | null {
  const day = dayOf(cell, offsetAt);
  if (day !== null) return day;
  return saysYes(cell) ? came : null;
}

/** Whether a lead was reached, won or the like: a date or a tick. */
export const happened = (cell: Cell, offsetAt: OffsetAt): boolean => dayOf(cell, offsetAt) !== null || saysYes(cell);

/** A number of 0 or more, null where there is none. */
export function amountOf(cell: Cell): number | null {
  const read = readNumber(cell);
  return "number" in read && read.number >= 0 ? read.number : null;
}

/** What is known of a sum: null while nothing is. Blanks are not zeros. */
export const plus = (sum: number | null, amount: number | null): number | null => (amount === null ? sum : (sum ?? 0) + amount);

/** The only cell of an argument: one cell may come as a range of one. Null where there are several. */
export function onlyCell(argument: Argument): Cell | null {
  if (!Array.isArray(argument)) return argument ?? "";
  return argument.length === 1 && argument[0]?.length === 1 ? (argument[0][0] ?? "") : null;
}
