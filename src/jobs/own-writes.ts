import type { Cell } from "../core/agreement/item-values";
import type { Tab } from "../google/tab";
import type { OwnBlock } from "../tables/own-cells";
import { columnsNow, movedFormula, overwritten, standsStill, type Window } from "../tables/shifted-columns";

/** A text goes back as the text that it was, whatever it looks like. */
const asItWas = (content: Cell): Cell => (typeof content === "string" && content !== "" ? `'${content}` : content);

/** A formula goes back as Sheets would have moved it with its columns. */
function putBack(tab: Tab, blocks: readonly OwnBlock[], before: Window, formulas: readonly (readonly string[])[], now: Window): void {
  const places = columnsNow(before.headings, now.headings);
  const formulaCells = { ...before, cells: formulas };
  const moved = overwritten(blocks, formulaCells, now);
  overwritten(blocks, before, now).forEach(({ row, column, content }, at) => {
    const formula = String(moved[at]?.content ?? "");
    tab.write(row, column, [[formula ? movedFormula(formula, places) : asItWas(content)]]);
  });
}

/**
 * Writes own cells into a lead tab and looks whether rows and columns stand where they stood. Somebody may have moved them
 * between the reading and the writing: then what was hit is put back as it was.
 *
 * @param before the rows as they were read
 * @param formulas their formulas
 * @param readBack reads the same rows once more
 * @returns false where something had moved: judge anew
 */
export function writeOwn(
  tab: Tab,
  blocks: readonly OwnBlock[],
  before: Window,
  formulas: readonly (readonly string[])[],
  readBack: () => Window,
): boolean {
  for (const { row, column, cells } of blocks) tab.write(row, column, cells);
  const now = readBack();
  if (standsStill(before, now)) return true;
  putBack(tab, blocks, before, formulas, now);
  return false;
}
