/** Splitting a total in cells. */

import { LARGEST, zeroOrMore } from "../cells/asked-numbers";
import { type Argument, type Cell, isBlank } from "../cells/cell";
import { isLeftOut, rowsOf } from "../cells/lists";
import { numberTrouble, readNumber } from "../cells/numbers";
import type { Answer } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";
import { split } from "./split";

const MOST_PARTS = 1000;

function partCount(cell: Cell): number {
  const read = readNumber(cell);
  if ("instead" in read || !Number.isInteger(read.number) || read.number < 1 || read.number > MOST_PARTS)
    throw new Unclear(said("badParts", numberTrouble(cell)));
  return read.number;
}

function weightOf(cell: Cell, place: number): number {
  if (isBlank(cell)) return 0;
  const read = readNumber(cell);
  if ("instead" in read || read.number < 0 || read.number > LARGEST) throw new Unclear(said("badWeight", place, cell, numberTrouble(cell)));
  return read.number;
}

/** The parts as they will lie in the sheet: one weight for each cell, and which cells are blank. */
interface Parts {
  weights: number[];
  blank: boolean[];
  width: number;
}

/** A number of parts, or the weights; null where all is blank. */
function partsOf(given: Cell | Cell[][]): Parts | null {
  const rows = rowsOf(given);
  const cells = rows.flat();
  if (cells.every(isBlank)) return null;
  if (cells.length === 1) {
    const count = partCount(cells[0] ?? "");
    return { weights: Array(count).fill(1), blank: Array(count).fill(false), width: 1 };
  }
  const weights = cells.map((cell, at) => weightOf(cell, at + 1));
  if (weights.every((weight) => weight === 0)) throw new Unclear(said("noWeight"));
  return { weights, blank: cells.map(isBlank), width: rows[0]?.length ?? 1 };
}

const dealt = (total: number, { weights, blank }: Parts): Cell[] => split(total, weights).map((part, at) => (blank[at] ? "" : part));

/** Several totals, one line each: a faulty one answers in its own line and spares the others. */
function lineFor(cell: Cell, parts: Parts): Answer[] {
  const total = isBlank(cell) ? "" : zeroOrMore(cell);
  const line: Answer[] =
    total === "" ? [] : typeof total === "number" ? dealt(total, parts) : [ofCells("check", ofCells("inArgument", "total", total))];
  return parts.weights.map((_, at) => line[at] ?? "");
}

function inShape(cells: readonly Cell[], width: number): Cell[][] {
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

/**
 * Splits totals into parts.
 *
 * @param total one total, or a column of them
 * @param partsOrWeights a number of equal parts, or a weight for each part; a blank weight is a blank part
 * @returns one total: a column of the parts, or the shape of the weights. A column of totals: a line of parts each
 * @throws one sentence that names the argument and what to do
 * @example splits(10, 4) //=> [[3], [3], [2], [2]]
 */
export function splits(total: Argument, partsOrWeights: Argument): Answer | Answer[][] {
  if (isLeftOut(partsOrWeights)) throw new Unclear(said("noParts"));
  const totals = rowsOf(total ?? "");
  if (totals.some((row) => row.length > 1)) throw new Unclear(said("totalIsTable"));
  const parts = partsOf(partsOrWeights);
  if (!parts || totals.every(([cell]) => isBlank(cell))) return totals.length > 1 ? totals.map(() => [""]) : "";
  if (totals.length > 1) {
    if (parts.width > 1 && parts.width < parts.weights.length) throw new Unclear(said("weightsAreTable"));
    return totals.map(([cell = ""]) => lineFor(cell, parts));
  }
  const only = totals[0]?.[0] ?? "";
  const read = zeroOrMore(only);
  if (typeof read !== "number") throw new Unclear(ofCells("inArgument", "total", read));
  return inShape(dealt(read, parts), parts.width);
}
