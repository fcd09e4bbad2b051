import type { Cell } from "../core/agreement/item-values";
import type { Tab } from "../google/tab";
import { asText } from "../tables/as-text";
import type { OwnBlock } from "../tables/own-cells";
import { columnsNow, movedFormula, overwritten, standsStill, type Window } from "../tables/shifted-columns";

/**
 * Puts back what a write has hit because rows or columns moved in between. A formula goes back as Sheets would have moved it
 * with its columns.
 *
 * @param before the rows as they were read, with their formulas
 * @param now the written rows as they are
 * @returns what was put back
 */
export function putBack(
  tab: Tab,
  blocks: readonly OwnBlock[],
  before: Window,
  formulas: readonly (readonly string[])[],
  now: Window,
): Cell[] {
  const places = columnsNow(before.headings, now.headings);
  const hit = overwritten(blocks, before, formulas, now);
  for (const { row, column, content, formula } of hit) {
    const seen = now.cells[row - now.row]?.[column] ?? "";
    tab.replace(row, column, seen, formula ? movedFormula(formula, places) : asText(content));
  }
  return hit.map(({ content }) => content);
}

/**
 * Writes own cells into a lead tab and looks whether rows and columns stand where they stood. Somebody may have moved them
 * between the reading and the writing: then what was hit is put back as it was.
 *
 * @param before the rows as they were read
 * @param formulas their formulas
 * @param readBack reads the same rows once more
 * @returns the rows as they are now; null where something had moved: judge anew
 */
export function writeOwn(
  tab: Tab,
  blocks: readonly OwnBlock[],
  before: Window,
  formulas: readonly (readonly string[])[],
  readBack: () => Window,
): Cell[][] | null {
  for (const { row, column, cells } of blocks) tab.write(row, column, cells);
  const now = readBack();
  if (standsStill(before, now)) return now.cells.map((row) => [...row]);
  putBack(tab, blocks, before, formulas, now);
  return null;
}
