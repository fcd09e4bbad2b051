/** The language that the document is kept in, as the agreement says it. */

import { LANGUAGE_KEY } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { isComputing } from "../../core/cells/shown-words";
import { languageNamed } from "../../language/spoken/language-named";
import { valueColumn, valuesByKey } from "./agreement-table";

const cellOf = (table: readonly (readonly Cell[])[]): Cell | undefined =>
  valueColumn(table) === null ? undefined : valuesByKey(table.map((row) => [...row])).get(LANGUAGE_KEY)?.value;

/**
 * The language that the agreement's table names.
 *
 * @returns null where it names none: the document keeps the language that it has
 */
export const languageInTable = (table: readonly (readonly Cell[])[]): string | null => languageNamed(String(cellOf(table) ?? "")) ?? null;

/**
 * What stands in the language's cell and names no language, "" for a blank one.
 *
 * @returns null where a language is named or a formula is still about to name one, or where there is no such cell: an earlier build's agreement has none
 */
export function noLanguage(table: readonly (readonly Cell[])[]): string | null {
  const cell = cellOf(table);
  return cell === undefined || isComputing(cell) || languageNamed(String(cell)) !== undefined ? null : String(cell).trim();
}
