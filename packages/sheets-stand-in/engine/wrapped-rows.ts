import { WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import type { Area } from "./engine";

/** A screen is needed to measure text; without one no row has a height to look at. */
const hasScreen = typeof document !== "undefined";

function wraps(book: Book, area: Area, row: number): boolean {
  const cells = book.sheet(area.sheet).getCellMatrix();
  const styles = book.workbook.getStyles();
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (styles.getStyleByCell(cells.getValue(row, column))?.tb === WrapStrategy.WRAP) return true;
  }
  return false;
}

/** Makes rows as high as their wrapped text, as Sheets does whenever it changes. */
export function fitWrappedRows(book: Book, area: Area): void {
  if (!hasScreen) return;
  const rows = Array.from({ length: area.rows }, (_, at) => area.row + at).filter((row) => wraps(book, area, row));
  if (rows.length === 0) return;
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: area.column, endColumn: area.column + area.columns - 1 }));
  // Univer says no while its grid is being drawn anew: a row that is not as high as its text must not end a script.
  book.asScript(() =>
    book.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightCommand.id, { unitId: book.id, subUnitId: area.sheet, ranges }),
  );
}
