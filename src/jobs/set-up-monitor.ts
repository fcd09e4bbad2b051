import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { MONITOR_PIXELS } from "../tables/monitor-looks";
import { FIRST_METRIC, MONITOR_SIZE } from "../tables/monitor-places";
import { METRICS_NAME, MONITOR_HEADINGS, MONITOR_TAB } from "../tables/monitor-table";
import { SPEND_HEADINGS, SPEND_NAME, SPEND_NOTES, SPEND_PIXELS, SPEND_TAB } from "../tables/spend-table";
import { isEmptyTab, makeRoom } from "./make-room";

const ROWS = 500;

function makeSpendTab(workbook: Workbook): Tab {
  const tab = workbook.addTab(SPEND_TAB);
  const rows = Math.min(ROWS, tab.rowCount()) - 1;
  tab.setWidths(SPEND_PIXELS);
  tab.format(1, 0, rows, 1, { numberFormat: "mmm yyyy", left: true });
  tab.format(1, SPEND_HEADINGS.length - 1, rows, 1, { numberFormat: "#,##0.00" });
  tab.write(0, 0, [[...SPEND_HEADINGS]]);
  tab.format(0, 0, 1, SPEND_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  for (const [column, text] of Object.entries(SPEND_NOTES)) tab.note(0, Number(column), text);
  tab.freezeHeadings();
  return tab;
}

/** Makes the tab of costs where there is none; what stands in it is left as it is. */
export function setUpSpend(workbook: Workbook): void {
  if (workbook.tabOfName(SPEND_NAME)) return;
  const tab = workbook.tabNamed(SPEND_TAB) ?? makeSpendTab(workbook);
  workbook.setName(SPEND_NAME, tab, 0, 0, tab.rowCount(), SPEND_HEADINGS.length);
}

/**
 * Makes the tab of the monitor where there is none, or takes up the one that was kept when the add-on was removed. A tab of that
 * name that somebody filled is left as it is, and then the monitor stays away.
 *
 * @returns whether there is a monitor to keep
 */
export function setUpMonitor(workbook: Workbook): boolean {
  if (workbook.tabOfName(METRICS_NAME)) return true;
  const tab = workbook.tabNamed(MONITOR_TAB) ?? workbook.addTab(MONITOR_TAB);
  const isOurs = String(tab.readBlock(FIRST_METRIC - 1, 0, 1, MONITOR_HEADINGS.length)[0]) === String(MONITOR_HEADINGS);
  if (!isOurs && !isEmptyTab(tab)) return false;
  makeRoom(tab, MONITOR_SIZE);
  tab.setWidths(MONITOR_PIXELS);
  workbook.setName(METRICS_NAME, tab, 0, 0, MONITOR_SIZE.rows, MONITOR_SIZE.columns);
  return true;
}
