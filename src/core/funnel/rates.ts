import type { Argument, Cell } from "../cells/cell";
import { isLeftOut, laidOut, listOf, rowsOf, withoutTail } from "../cells/lists";
import type { Answer, Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { countsOf } from "./history";
import { said } from "./sayings";

/** The rates from each stage to the next, 0..1, or what is wrong with the first count that allows none. */
function ratesOf(cells: readonly Cell[]): number[] | Saying {
  const counts = countsOf(cells);
  return !Array.isArray(counts) ? counts : counts.slice(1).map((count, at) => count / (counts[at] ?? count));
}

/** A table has one history a row: a faulty row answers in itself and spares the others. */
function tableRates(rows: readonly Cell[][]): Answer[][] {
  const width = rows.reduce((most, row) => Math.max(most, withoutTail(row).length), 0) - 1;
  if (width < 1) throw new Unclear(said("noCounts"));
  return rows.map((row) => {
    const cells = withoutTail(row);
    const rates = cells.length === 0 ? [] : cells.length === 1 ? said("twoCounts") : ratesOf(cells);
    const answers: Answer[] = Array.isArray(rates) ? rates : [ofCells("checkThat", rates)];
    return Array.from({ length: width }, (_, at) => answers[at] ?? "");
  });
}

/**
 * Conversion rates from counts: each stage divided by the one before (Conversion rate = reached / came in).
 *
 * @param counts leads in each stage, first stage first: a row, a column, or a table with one history a row
 * @returns one rate fewer than counts, 0..1, in the direction of the counts
 * @throws one sentence about the first count that is blank, no number, 0 before another, or larger than the one before
 * @example conversionRates([[500, 150, 73, 50, 10]]) //=> [[0.3, 0.4866666666666667, 0.684931506849315, 0.2]]
 */
export function conversionRates(counts: Argument): Answer[][] {
  if (isLeftOut(counts)) throw new Unclear(said("noCounts"));
  const list = listOf(counts);
  if (!list) return tableRates(rowsOf(counts));
  if (list.cells.length === 0) return [[""]];
  if (list.cells.length === 1) throw new Unclear(said("noCounts"));
  const rates = ratesOf(list.cells);
  if (!Array.isArray(rates)) throw new Unclear(ofCells("inArgument", "counts", rates));
  return laidOut(rates, list.direction);
}
