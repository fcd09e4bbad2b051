import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { headingsNow, keysOf, titlesOf } from "../../language/spoken/names";
import { MONITOR_PIXELS } from "../../tables/monitor/monitor-looks";
import { FIRST_METRIC, MONITOR_SIZE } from "../../tables/monitor/monitor-places";
import { areMonitorHeadings, METRIC_COLUMNS, METRICS_NAME } from "../../tables/monitor/monitor-table";
import { AMOUNT_COLUMN, SPEND_NAME, SPEND_PIXELS, spendNotes } from "../../tables/monitor/spend-table";
import { NOTE_KEYS } from "../notes/note-keys";
import { isEmptyTab, makeRoom } from "../run/make-room";
import { type Mending, noteMended, unnamedTab } from "../run/mending";

const ROWS = 500;
const WIDTH = keysOf("spend").length;

function dressSpend(tab: Tab): void {
  const rows = Math.min(ROWS, tab.rowCount()) - 1;
  tab.format(0, 0, 1, WIDTH, { bold: true, background: "#f1f3f4" });
  tab.notes(0, spendNotes());
  tab.format(1, 0, rows, 1, { numberFormat: "mmm yyyy", left: true });
  tab.format(1, AMOUNT_COLUMN, rows, 1, { numberFormat: "#,##0.00" });
  tab.setWidths(SPEND_PIXELS);
  tab.freezeHeadings();
}

/** Makes the tab of costs where there is none, or fills a blank one; what stands in it is left as it is. */
export function setUpSpend(workbook: Workbook, mending: Mending): void {
  const known = workbook.tabOfName(SPEND_NAME);
  const found = known ? { tab: known, isNew: false } : unnamedTab(workbook, titlesOf("spend"));
  const { tab, isNew } = found;
  const isBlank = isNew || isEmptyTab(tab);
  const isCut = !known && mending.wasCut;
  if (isBlank) tab.write(0, 0, [headingsNow("spend")]);
  if (isBlank || isCut) dressSpend(tab);
  if (isBlank || isCut) noteMended(mending, found);
  if (!known) workbook.setName(SPEND_NAME, tab, 0, 0, tab.rowCount(), WIDTH);
}

/**
 * Makes the tab of the monitor where there is none, or takes up the one that was kept when the add-on was removed. A tab of that
 * name that somebody filled is left as it is, and then the monitor stays away.
 *
 * @returns whether there is a monitor to keep
 */
export function setUpMonitor(workbook: Workbook, notebook: Notebook, mending: Mending): boolean {
  const known = workbook.tabOfName(METRICS_NAME);
  if (known && !isEmptyTab(known)) return true;
  const found = known ? { tab: known, isNew: false } : unnamedTab(workbook, titlesOf("monitor"));
  const { tab, isNew } = found;
  const isOurs = !isNew && areMonitorHeadings(tab.readBlock(FIRST_METRIC - 1, 0, 1, METRIC_COLUMNS)[0] ?? []);
  if (!isNew && !isOurs && !isEmptyTab(tab)) return false;
  // The next check takes it for a new one.
  if (!isNew && !isOurs) notebook.forget(NOTE_KEYS.monitor);
  if (!isOurs) noteMended(mending, found);
  makeRoom(tab, MONITOR_SIZE);
  tab.setWidths(MONITOR_PIXELS);
  workbook.setName(METRICS_NAME, tab, 0, 0, MONITOR_SIZE.rows, MONITOR_SIZE.columns);
  return true;
}
