import { LARGEST } from "../cells/asked-numbers";
import type { Argument, Cell } from "../cells/cell";
import { isLeftOut, listOf } from "../cells/lists";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";

/** The count of a cell, or what is wrong where it is none. */
function countOf(cell: Cell, place: number): number | Saying {
  const read = readNumber(cell);
  if ("instead" in read) return read.instead === "blank" ? said("blankCount", place) : said("badCount", place, cell, numberTrouble(cell));
  if (read.number < 0) return said("badCount", place, cell, numberTrouble(cell));
  return read.number > LARGEST ? said("hugeCount", place) : read.number;
}

/**
 * Reads a period's counts, first stage first.
 *
 * @returns the counts, none above the one before and none 0 before another, or what is wrong with the first that is
 * @example countsOf([500, "150"]) //=> [500, 150]
 */
export function countsOf(cells: readonly Cell[]): number[] | Saying {
  const counts: number[] = [];
  for (const [at, cell] of cells.entries()) {
    const count = countOf(cell, at + 1);
    if (typeof count !== "number") return count;
    counts.push(count);
  }
  for (const [at, count] of counts.slice(1).entries()) {
    const before = counts[at] ?? 0;
    if (count > before) return said("moreThanBefore", at + 2, count, before);
    if (before === 0) return said("emptyStage", at + 1);
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
  if (isLeftOut(counts)) throw new Unclear(said("noCounts"));
  const list = listOf(counts);
  if (!list) throw new Unclear(said("oneHistory"));
  if (list.cells.length === 0) return null;
  if (list.cells.length === 1) throw new Unclear(said("noCounts"));
  const read = countsOf(list.cells);
  if (!Array.isArray(read)) throw new Unclear(ofCells("inArgument", "counts", read));
  return read;
}
