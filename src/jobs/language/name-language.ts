import { LANGUAGE_KEY } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { Workbook } from "../../google/workbook";
import { AGREEMENT_NAME, LANGUAGE_NAME, valueColumn, valuesByKey } from "../../tables/agreement/agreement-table";

/**
 * Names the cell of the document's language in a spreadsheet of an earlier build, which gave it no name; no call where the agreement
 * has no such row yet: set-up names it when it adds the row.
 *
 * @param table the agreement's cells as they were read
 * @returns whether it has its name now
 */
export function nameLanguage(workbook: Workbook, table: Cell[][]): boolean {
  if (!valuesByKey(table).has(LANGUAGE_KEY)) return false;
  const place = workbook.placeOfName(AGREEMENT_NAME);
  const found = place && valuesByKey(place.cells).get(LANGUAGE_KEY);
  const column = place && valueColumn(place.cells);
  if (!place || !found || column === null) return false;
  workbook.setName(LANGUAGE_NAME, place.tab, place.row + found.row, place.column + column, 1, 1);
  return true;
}
