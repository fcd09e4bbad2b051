import { type Area, areaText } from "./a1";
import type { SheetCell, Spreadsheet } from "./reading";
import { isRefusal } from "./refusal";

/** A change of the spreadsheet, by whomever, which says of no place. */
export interface SheetChange {
  /** Google's word: "EDIT", "INSERT_ROW", "OTHER". */
  type: string;
  /**
   * Columns of a tab from a row on, all rows that there are; null where no tab has the id, or its grid ends before them. 3 calls where
   * one block takes them all in.
   *
   * @param columns counted from 0, in any order
   * @param together whether what stands between them is read with them, which is one call instead of two for each
   */
  columns(tab: number, top: number, columns: readonly number[], together: boolean): SheetCell[][] | null;
}

/** An event as it may come: whoever runs the function by hand sends none or another. */
export type ChangeEvent = { changeType?: unknown; source?: unknown } | null | undefined;

/** Whole columns of a tab from a row on; null where its grid ends before them. */
function rangesOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  parts: readonly Area[],
  top: number,
): GoogleAppsScript.Spreadsheet.Range[] | null {
  try {
    return parts.map((part) => sheet.getRange(areaText(part, top)));
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** The event of onChange, null where it is none; no call. */
export function changeOf(event: ChangeEvent): SheetChange | null {
  const source = event?.source as Partial<Spreadsheet> | undefined;
  if (typeof event?.changeType !== "string" || typeof source?.getSheetById !== "function") return null;
  const spreadsheet = source as Spreadsheet;
  return {
    type: event.changeType,
    columns(tab, top, columns, together) {
      const sheet = spreadsheet.getSheetById(tab);
      if (!sheet) return null;
      const first = Math.min(...columns);
      const parts = together ? [{ column: first, columns: Math.max(...columns) - first + 1 }] : columns.map((column) => ({ column }));
      const ranges = rangesOf(sheet, parts, top);
      if (!ranges) return null;
      const each = ranges.map((range) => range.getValues() as SheetCell[][]);
      const cellAt = (row: number, at: number, column: number): SheetCell =>
        (together ? each[0]?.[row]?.[column - first] : each[at]?.[row]?.[0]) ?? "";
      return (each[0] ?? []).map((_, row) => columns.map((column, at) => cellAt(row, at, column)));
    },
  };
}
