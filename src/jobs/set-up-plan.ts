import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { areaOfRange, PLAN_NAME, PLAN_PIXELS, PLAN_SIZE, PLAN_TAB, type PlanBlock, planBlocks } from "../tables/plan-table";

function makeRoom(tab: Tab): void {
  const rows = PLAN_SIZE.rows - tab.rowCount();
  const columns = PLAN_SIZE.columns - tab.columnCount();
  if (rows > 0) tab.addRows(tab.rowCount() - 1, rows);
  if (columns > 0) tab.addColumns(tab.columnCount() - 1, columns);
}

function writeBlock(tab: Tab, { range, cells, look }: PlanBlock): void {
  const { row, column, ...size } = areaOfRange(range);
  const rows = cells?.length ?? size.rows;
  const columns = cells?.[0]?.length ?? size.columns;
  if (look) tab.format(row, column, rows, columns, look);
  if (cells) tab.write(row, column, cells);
}

const isEmpty = (tab: Tab): boolean => tab.read().every((row) => row.every((cell) => cell === ""));

/**
 * Makes the plan tab where there is none, filled with the published example; what stands in one is left as it is.
 *
 * @param at the present: the plan begins some months ahead
 */
export function setUpPlan(workbook: Workbook, at: Date): void {
  if (workbook.tabOfName(PLAN_NAME)) return;
  const tab = workbook.tabNamed(PLAN_TAB) ?? workbook.addTab(PLAN_TAB);
  makeRoom(tab);
  if (isEmpty(tab)) {
    // Widths first: a wrapped text makes its row as high as the column is narrow.
    tab.setWidths(PLAN_PIXELS);
    for (const block of planBlocks(at)) writeBlock(tab, block);
    tab.freezeHeadings();
  }
  workbook.setName(PLAN_NAME, tab, 0, 0, PLAN_SIZE.rows, PLAN_SIZE.columns);
}
