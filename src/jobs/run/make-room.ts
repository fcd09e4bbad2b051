import type { Tab } from "../../google/tab";
import { areBlank } from "./mending";

/** Adds what a tab lacks to hold so many rows and columns. */
export function makeRoom(tab: Tab, size: { rows: number; columns: number }): void {
  const rows = size.rows - tab.rowCount();
  const columns = size.columns - tab.columnCount();
  if (rows > 0) tab.addRows(tab.rowCount() - 1, rows);
  if (columns > 0) tab.addColumns(tab.columnCount() - 1, columns);
}

/** Whether nobody has filled a tab yet. */
export const isEmptyTab = (tab: Tab): boolean => areBlank(tab.read());
