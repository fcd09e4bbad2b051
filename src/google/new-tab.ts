import { keepSheet, type Tab, tabOf } from "./tab";

/**
 * A tab that this run has just added: nobody has sized it, frozen its rows or put notes into it, so that its size is asked once and
 * the rest never.
 */
export function newTabOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Tab {
  const tab = tabOf(sheet);
  let rows: number | null = null;
  let columns: number | null = null;
  let isFrozen = false;
  const own: Tab = {
    ...tab,
    from: (row) => (row === 0 ? own : tab.from(row)),
    rowCount() {
      rows ??= tab.rowCount();
      return rows;
    },
    columnCount() {
      columns ??= tab.columnCount();
      return columns;
    },
    addRows(after, count) {
      tab.addRows(after, count);
      if (rows !== null) rows += count;
    },
    addColumns(after, count) {
      tab.addColumns(after, count);
      if (columns !== null) columns += count;
    },
    insertRow(before) {
      tab.insertRow(before);
      rows = null;
    },
    deleteRow(row) {
      tab.deleteRow(row);
      rows = null;
    },
    deleteColumn(column) {
      tab.deleteColumn(column);
      columns = null;
    },
    hasFrozenRows: () => isFrozen,
    freezeHeadings() {
      const isFree = !isFrozen;
      if (isFree) sheet.setFrozenRows(1);
      isFrozen = true;
      return isFree;
    },
    notes(row, texts) {
      const last = Math.max(...Object.keys(texts).map(Number));
      tab.notes(row, Object.fromEntries(Array.from({ length: last + 1 }, (_, column) => [column, texts[column] ?? ""])));
    },
  };
  keepSheet(own, sheet);
  return own;
}
