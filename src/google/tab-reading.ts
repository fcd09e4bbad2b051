import type { Area } from "./a1";
import { type Block, blockOf } from "./block";
import type { SheetCell } from "./reading";
import type { TabRange, TabRanges } from "./tab-ranges";

/** What a tab's cells hold. */
export interface TabReading {
  /** From the first cell to the last one with content; 2 calls, and 2 more where rows stand above. */
  read(): SheetCell[][];
  /** The same with the formulas, the cells last: what somebody types in between is seen; 3 calls, and 2 more where rows stand above. */
  readWhole(): { cells: SheetCell[][]; formulas: string[][] };
  /** The cells of the last read as they are now; 1 call. */
  readAgain(): SheetCell[][];
  /** The same cells' formulas, "" where there is none; 1 call after a read. */
  formulas(): string[][];
  /** The formulas of the rows above those at which it begins, so many columns of them; 2 calls, none where there are no such rows. */
  formulasAbove(columns: number): string[][];
  /** 2 calls. */
  readBlock(row: number, column: number, rows: number, columns: number): SheetCell[][];
  /** The same with the formulas; 3 calls, and 1 to read it again. */
  window(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): { cells: SheetCell[][]; formulas: string[][]; again(): SheetCell[][] };
  /** Several areas at hand; 2 calls, and 1 each time that one of them is read or written. */
  areas(areas: readonly Area[]): Block[];
  /** The whole first row, however wide; 2 calls. */
  headings(): SheetCell[];
  /** The cells of the last reading of headings as they are now; 1 call. */
  headingsAgain(): SheetCell[];
}

/** Reads the tab of these ranges; what was read last is at hand to be read again. */
export function readingOf({ sheet, top, area, textOf }: TabRanges): TabReading {
  let data: TabRange | null = null;
  let first: TabRange | null = null;
  const headingRow = () => sheet.getRange(`${top + 1}:${top + 1}`);
  const dataRange = () => {
    if (top === 0) return sheet.getDataRange();
    // A tab whose last content stands above the headings has at least the row of these.
    return area(0, 0, Math.max(1, sheet.getLastRow() - top), Math.max(1, sheet.getLastColumn()));
  };
  return {
    read() {
      data = dataRange();
      return data.getValues();
    },
    readWhole() {
      data = dataRange();
      const formulas = data.getFormulas();
      return { cells: data.getValues(), formulas };
    },
    readAgain: () => (data ?? dataRange()).getValues(),
    formulas: () => (data ?? dataRange()).getFormulas(),
    formulasAbove: (columns) => (top === 0 ? [] : area(-top, 0, top, columns).getFormulas()),
    readBlock: (row, column, rows, columns) => area(row, column, rows, columns).getValues(),
    window(row, column, rows, columns) {
      const range = area(row, column, rows, columns);
      const formulas = range.getFormulas();
      // Values last: what somebody types in between is seen.
      return { cells: range.getValues(), formulas, again: () => range.getValues() };
    },
    areas(areas) {
      if (areas.length === 0) return [];
      const ranges = sheet.getRangeList(areas.map(textOf)).getRanges();
      return ranges.map(blockOf);
    },
    headings() {
      first = headingRow();
      return first.getValues()[0] ?? [];
    },
    headingsAgain: () => (first ?? headingRow()).getValues()[0] ?? [],
  };
}
