import type { Cell } from "../core/agreement/item-values";
import type { LeadWords } from "../core/agreement/unknown-words";
import { eachOnce } from "../core/cells/plain-word";
import type { LeadColumns } from "./lead-table";

/**
 * The priorities and sources that the leads of a tab carry, each once.
 *
 * @param cells the tab, headings included
 */
export function leadWords(cells: readonly (readonly Cell[])[], { priority, source }: LeadColumns): LeadWords {
  const words = (column: number | undefined): string[] => {
    return column === undefined ? [] : eachOnce(cells.slice(1).map((row) => String(row[column] ?? "")));
  };
  return { priorities: words(priority), sources: words(source) };
}
