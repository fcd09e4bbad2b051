import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import { words } from "../../language/spoken/words";
import type { PlanBlock } from "../../tables/plan/blocks";
import { areaOfRange } from "../../tables/plan/plan-table";
import { dressTab } from "./dress-tab";

/** A block's first cell, and its size: that of its cells, else that of its range. */
function placeOf({ range, cells }: PlanBlock) {
  const { row, column, rows, columns } = areaOfRange(range);
  return { row, column, rows: cells?.length ?? rows, columns: cells?.[0]?.length ?? columns };
}

/**
 * Writes the blocks of an empty tab, with their looks, in few calls: all cells in one go, each kind of look in one or two.
 *
 * @param isWritten whether the cells stand there already, so that only looks and drop-downs are made
 */
export function writeTogether(tab: Tab, blocks: readonly PlanBlock[], isWritten: boolean): void {
  dressTab(
    tab,
    blocks.flatMap((block) => (block.look ? [{ ...placeOf(block), look: block.look }] : [])),
  );
  const places = blocks.map(placeOf);
  const [rows, columns] = [
    Math.max(...places.map((one) => one.row + one.rows)),
    Math.max(...places.map((one) => one.column + one.columns)),
  ];
  const grid: Cell[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));
  for (const block of blocks) {
    const { row, column } = placeOf(block);
    block.cells?.forEach((line, down) => {
      grid[row + down]?.splice(column, line.length, ...line);
    });
  }
  if (!isWritten) tab.write(0, 0, grid);
  for (const { range, choices } of blocks) {
    const { row, column } = areaOfRange(range);
    if (choices) tab.offerChoices(row, column, [{ choices, help: words().tabs.chooseOfList }]);
  }
}
