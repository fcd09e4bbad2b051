import { widthRuns } from "./column-widths";
import type { TabRanges } from "./tab-ranges";

/** A tab's rows and columns. */
export interface TabGrid {
  /** 1 call each. */
  rowCount(): number;
  columnCount(): number;
  /** How many rows and columns there are up to the last one with content; 2 calls. */
  filledSize(): { rows: number; columns: number };
  addColumns(after: number, count: number): void;
  addRows(after: number, count: number): void;
  /** A row before another, which it looks like. */
  insertRow(before: number): void;
  deleteRow(row: number): void;
  deleteColumn(column: number): void;
  hideColumn(column: number): void;
  /** 1 call. */
  hideColumns(column: number, count: number): void;
  setWidths(widths: Record<number, number>): void;
}

/** The rows and columns of the tab of these ranges. */
export const gridOf = ({ sheet, top }: TabRanges): TabGrid => ({
  rowCount: () => sheet.getMaxRows() - top,
  columnCount: () => sheet.getMaxColumns(),
  filledSize: () => ({ rows: Math.max(0, sheet.getLastRow() - top), columns: sheet.getLastColumn() }),
  addColumns: (after, count) => void sheet.insertColumnsAfter(after + 1, count),
  addRows: (after, count) => void sheet.insertRowsAfter(top + after + 1, count),
  insertRow: (before) => void sheet.insertRowBefore(top + before + 1),
  deleteRow: (row) => void sheet.deleteRow(top + row + 1),
  deleteColumn: (column) => void sheet.deleteColumn(column + 1),
  hideColumn: (column) => sheet.hideColumns(column + 1),
  hideColumns: (column, count) => sheet.hideColumns(column + 1, count),
  setWidths(widths) {
    for (const { first, last, width } of widthRuns(widths)) sheet.setColumnWidths(first + 1, last - first + 1, width);
  },
});
