/** The language that the document is kept in, as the agreement says it. */

import { LANGUAGE_KEY } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import { languageNamed } from "../../language/spoken/language-named";
import { valueColumn, valuesByKey } from "./agreement-table";

/** A document whose agreement says nothing of it speaks English, as all did before. */
const UNSAID = "en";

/** The language that a cell names; English where it names none. */
export const languageInCell = (cell: Cell | undefined): string => languageNamed(String(cell ?? "")) ?? UNSAID;

/**
 * The language that the agreement's table names.
 *
 * @returns null where its columns are not to be found
 */
export const languageInTable = (table: readonly (readonly Cell[])[]): string | null =>
  valueColumn(table) === null ? null : languageInCell(valuesByKey(table.map((row) => [...row])).get(LANGUAGE_KEY)?.value);
