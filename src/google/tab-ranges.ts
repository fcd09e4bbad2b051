import { type Area, areaText } from "./a1";
import { isRefusal } from "./refusal";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type TabRange = GoogleAppsScript.Spreadsheet.Range;

export type Rectangle = Required<Area>;

/** Google's ranges of a tab: rows and columns count from 0, rows from the one at which the tab begins. */
export interface TabRanges {
  readonly sheet: Sheet;
  /** The sheet's row at which the tab begins, counted from 0. */
  readonly top: number;
  /** 1 call, none where the last one was the same: what is done to one area again and again takes one range. */
  area(row: number, column: number, rows: number, columns: number): TabRange;
  /** Null where rows or columns were deleted meanwhile, so that the tab ends before it; 1 call, and 1 or 2 where it does. */
  cellIfThere(row: number, column: number): TabRange | null;
  /** An area in A1 notation; no call. */
  textOf(area: Area): string;
  /** Where a range stands; 4 calls. */
  rectangleOf(range: TabRange): Rectangle;
}

/** The ranges of a sheet, from a row on. */
export function rangesOf(sheet: Sheet, top: number): TabRanges {
  const rangeAt = (row: number, column: number, rows: number, columns: number) => sheet.getRange(top + row + 1, column + 1, rows, columns);
  let last: { place: string; range: TabRange } | null = null;
  return {
    sheet,
    top,
    area(row, column, rows, columns) {
      const place = [row, column, rows, columns].join();
      if (last?.place !== place) last = { place, range: rangeAt(row, column, rows, columns) };
      return last.range;
    },
    cellIfThere(row, column) {
      try {
        return rangeAt(row, column, 1, 1);
      } catch (error) {
        if (!isRefusal(error) || (top + row < sheet.getMaxRows() && column < sheet.getMaxColumns())) throw error;
        return null;
      }
    },
    textOf: (area) => areaText(area, top),
    rectangleOf: (range) => ({
      row: range.getRow() - 1 - top,
      column: range.getColumn() - 1,
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    }),
  };
}
