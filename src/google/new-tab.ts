import { keepSheet, type Tab, tabOf } from "./tab";

type AddedSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that a run adds: the size that all begin with, asked of the first one, and those whose ids were asked, by these. */
export interface NewTabs {
  rows?: number;
  columns?: number;
  byId: Map<number, Tab>;
}

/**
 * A tab that this run has just added: nobody has sized it, frozen its rows or put notes into it, so that its size is asked once and
 * the rest never.
 */
export function newTabOf(sheet: AddedSheet, name: string, begun: NewTabs): Tab {
  const tab = tabOf(sheet);
  let isFrozen = false;
  let [moreRows, moreColumns] = [0, 0];
  const own: Tab = {
    ...tab,
    isNew: true,
    name: () => name,
    id() {
      const id = tab.id();
      begun.byId.set(id, own);
      return id;
    },
    from: (row) => (row === 0 ? own : tab.from(row)),
    rowCount() {
      begun.rows ??= tab.rowCount() - moreRows;
      return begun.rows + moreRows;
    },
    columnCount() {
      begun.columns ??= tab.columnCount() - moreColumns;
      return begun.columns + moreColumns;
    },
    addRows(after, count) {
      tab.addRows(after, count);
      moreRows += count;
    },
    addColumns(after, count) {
      tab.addColumns(after, count);
      moreColumns += count;
    },
    insertRow(before) {
      tab.insertRow(before);
      moreRows += 1;
    },
    deleteRow(row) {
      tab.deleteRow(row);
      moreRows -= 1;
    },
    deleteColumn(column) {
      tab.deleteColumn(column);
      moreColumns -= 1;
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
