import type { LeadWords } from "../../core/agreement/unknown-words";
import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { eachOnce } from "../../core/cells/plain-word";
import type { LeadColumns } from "./lead-table";

/**
 * The priorities and sources that the leads of a tab carry, each once.
 *
 * @param cells the tab, headings included
 * @param sheetOffset the sheet's own zone
 */
export function leadWords(cells: readonly (readonly Cell[])[], { priority, source }: LeadColumns, sheetOffset: OffsetAt): LeadWords {
  const words = (column: number | undefined): string[] => {
    return column === undefined ? [] : eachOnce(cells.slice(1).map((row) => cellWords(row[column], sheetOffset)));
  };
  return { priorities: words(priority), sources: words(source) };
}
