import { replaceIn, writeIfAllowed } from "./block";
import type { SheetCell } from "./reading";
import type { TabRanges } from "./tab-ranges";

/** What is written into a tab's cells. */
export interface TabWriting {
  /** 2 calls. A string that begins with "=" becomes a formula, one behind an apostrophe stays text. */
  write(row: number, column: number, cells: SheetCell[][]): void;
  /** Writes unless cells of it are protected from this person; whether it did. Anything else that Google refuses is thrown; 2 calls. */
  writeIfAllowed(row: number, column: number, cells: SheetCell[][]): boolean;
  /** Whether this person may write into every cell of a block; 2 calls. */
  mayEdit(row: number, column: number, rows: number, columns: number): boolean;
  /** Writes a cell if it still holds what was seen in it: somebody may have typed there since; 3 calls. */
  replace(row: number, column: number, seen: SheetCell, content: SheetCell): void;
  /**
   * Re-enters a cell's formula as it stands now, so that Sheets calculates it again; `piece` is a piece of its text. A cell that is
   * protected from this person, or gone by now, is left alone.
   */
  recalculate(row: number, column: number, piece: string): void;
}

/** Writes into the tab of these ranges. */
export const writingOf = ({ area, cellIfThere }: TabRanges): TabWriting => ({
  write(row, column, cells) {
    area(row, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
  },
  writeIfAllowed(row, column, cells) {
    const range = area(row, column, cells.length, cells[0]?.length ?? 1);
    return writeIfAllowed(range, () => range.setValues(cells));
  },
  mayEdit: (row, column, rows, columns) => area(row, column, rows, columns).canEdit(),
  replace: (row, column, seen, content) => replaceIn(area(row, column, 1, 1), seen, content),
  recalculate(row, column, piece) {
    const range = cellIfThere(row, column);
    if (!range) return;
    // Replacing a part of the formula by itself makes Sheets calculate it anew (reported); setting the same formula may not.
    writeIfAllowed(range, () => range.createTextFinder(piece).matchFormulaText(true).matchCase(true).replaceAllWith(piece));
  },
});
