import type { Cell } from "../../core/cells/cell";
import { asText } from "../formulas/as-text";
import { agreementColumns, KEY_COLUMN, valuesByKey } from "./agreement-table";

/** The agreement's cells as they were read, with their formulas. */
export interface AgreementCells {
  cells: Cell[][];
  formulas: string[][];
}

const text = (cell: Cell | undefined): string => String(cell ?? "").trim();

/** The row that a row was before, by its key, or by the distance from the next key above it; -1 where it is new. */
function rowBefore(before: Cell[][], now: Cell[][], row: number): number {
  const keyColumn = agreementColumns(now)?.[KEY_COLUMN] ?? KEY_COLUMN;
  const keyBefore = agreementColumns(before)?.[KEY_COLUMN] ?? KEY_COLUMN;
  const known = valuesByKey(before);
  for (let above = row; above > 0; above -= 1) {
    const found = known.get(text(now[above]?.[keyColumn]));
    if (!found) continue;
    const old = found.row + row - above;
    // A row that carries a key of its own stands elsewhere by now: this one was inserted.
    return above === row || text(before[old]?.[keyBefore]) === "" ? old : -1;
  }
  return -1;
}

/**
 * What a cell held before rows or columns moved, as it is written again: a formula as one, a text as text; "" in a row or a
 * column that was inserted.
 *
 * @param now the table as it stands
 * @param at the cell in it
 */
export function contentBefore({ cells, formulas }: AgreementCells, now: Cell[][], at: { row: number; column: number }): Cell {
  const heading = text(now[0]?.[at.column]);
  const column = heading === "" ? -1 : (cells[0] ?? []).findIndex((cell) => text(cell) === heading);
  const row = at.row === 0 ? 0 : rowBefore(cells, now, at.row);
  const value = cells[row]?.[column] ?? "";
  const formula = formulas[row]?.[column];
  if (formula) return formula;
  return asText(value);
}
