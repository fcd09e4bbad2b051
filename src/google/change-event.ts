import { areaText } from "./a1";
import type { SheetCell, Spreadsheet } from "./reading";

/** A change of the spreadsheet, by whomever, which says of no place. */
export interface SheetChange {
  /** Google's word: "EDIT", "INSERT_ROW", "OTHER". */
  type: string;
  /**
   * Columns of a tab from a row on, all rows that there are; null where no tab has the id. 3 calls where one block takes them all in.
   *
   * @param columns counted from 0, in any order
   * @param together whether what stands between them is read with them, which is one call instead of two for each
   */
  columns(tab: number, top: number, columns: readonly number[], together: boolean): SheetCell[][] | null;
}

/** An event as it may come: whoever runs the function by hand sends none or another. */
export type ChangeEvent = { changeType?: unknown; source?: unknown } | null | undefined;

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
      if (together) {
        const width = Math.max(...columns) - first + 1;
        const cells = sheet.getRange(areaText({ column: first, columns: width }, top)).getValues() as SheetCell[][];
        return cells.map((row) => columns.map((column) => row[column - first] ?? ""));
      }
      const each = columns.map((column) => sheet.getRange(areaText({ column, columns: 1 }, top)).getValues() as SheetCell[][]);
      return (each[0] ?? []).map((_, row) => each.map((cells) => cells[row]?.[0] ?? ""));
    },
  };
}
