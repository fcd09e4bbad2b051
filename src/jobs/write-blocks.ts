import type { Tab } from "../google/tab";
import type { PlanBlock } from "../tables/plan/blocks";
import { areaOfRange } from "../tables/plan-table";

/** Writes blocks of a tab's layout, each with its look. */
export function writeBlocks(tab: Tab, blocks: readonly PlanBlock[]): void {
  for (const { range, cells, look } of blocks) {
    const { row, column, ...size } = areaOfRange(range);
    if (look) tab.format(row, column, cells?.length ?? size.rows, cells?.[0]?.length ?? size.columns, look);
    if (cells) tab.write(row, column, cells);
  }
}

/** Adds what a tab lacks to hold so many rows and columns. */
export function makeRoom(tab: Tab, size: { rows: number; columns: number }): void {
  const rows = size.rows - tab.rowCount();
  const columns = size.columns - tab.columnCount();
  if (rows > 0) tab.addRows(tab.rowCount() - 1, rows);
  if (columns > 0) tab.addColumns(tab.columnCount() - 1, columns);
}

/** Whether nobody has filled a tab yet. */
export const isEmptyTab = (tab: Tab): boolean => tab.read().every((row) => row.every((cell) => cell === ""));
