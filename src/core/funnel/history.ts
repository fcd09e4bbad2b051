import { LARGEST } from "../cells/asked-numbers";
import type { Argument, Cell } from "../cells/cell";
import { isLeftOut, listOf } from "../cells/lists";
import { readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { said } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { badCount, blankCount, emptyStage, hugeCount, moreThanBefore, NO_COUNTS, ONE_HISTORY } from "./sentences";

/** The count of a cell, or a sentence where it is none. */
function countOf(cell: Cell, place: number): number | Saying | string {
  const read = readNumber(cell);
  if ("instead" in read) return read.instead === "blank" ? blankCount(place) : badCount(place, cell);
  if (read.number < 0) return badCount(place, cell);
  return read.number > LARGEST ? hugeCount(place) : read.number;
}

/**
 * Reads a period's counts, first stage first.
 *
 * @returns the counts, none above the one before and none 0 before another, or a sentence about the first that is
 * @example countsOf([500, "150"]) //=> [500, 150]
 */
export function countsOf(cells: readonly Cell[]): number[] | Saying | string {
  const counts: number[] = [];
  for (const [at, cell] of cells.entries()) {
    const count = countOf(cell, at + 1);
    if (typeof count !== "number") return count;
    counts.push(count);
  }
  for (const [at, count] of counts.slice(1).entries()) {
    const before = counts[at] ?? 0;
    if (count > before) return moreThanBefore(at + 2, count, before);
    if (before === 0) return emptyStage(at + 1);
  }
  return counts;
}

/**
 * One period's counts, from which odds and levers are judged.
 *
 * @param counts leads in each stage, first stage first: one row or one column
 * @returns two counts or more, as countsOf reads them; null where all cells are blank
 * @throws one sentence about the first count that does not fit
 * @example historyOf([["500", 150, 73, 50, 10, ""]]) //=> [500, 150, 73, 50, 10]
 */
export function historyOf(counts: Argument): number[] | null {
  if (isLeftOut(counts)) throw new Unclear(NO_COUNTS);
  const list = listOf(counts);
  if (!list) throw new Unclear(ONE_HISTORY);
  if (list.cells.length === 0) return null;
  if (list.cells.length === 1) throw new Unclear(NO_COUNTS);
  const read = countsOf(list.cells);
  if (!Array.isArray(read)) throw new Unclear(said("inArgument", "counts", read));
  return read;
}
