/** Lets Univer's cell editor read what is typed as Sheets reads it. */
import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Book } from "./book";
import { cellOf } from "./cells";
import { readTyped } from "./typed-text";

/** Before Univer's own reading, which is Excel's. */
const FIRST = 1000;

export function readTypingAsSheets(book: Book): void {
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const typed = cell.f ?? cell.v;
      if (typeof typed !== "string") return next(cell);
      const old = book.sheet(subUnitId).getCellMatrix().getValue(row, col);
      const format = book.workbook.getStyles().getStyleByCell(old)?.n?.pattern ?? "";
      const { s, ...read } = cellOf(readTyped(typed, format, book.locale), book.locale);
      const style = typeof cell.s === "object" && cell.s && typeof s === "object" ? { ...cell.s, ...s } : (s ?? cell.s);
      return { ...cell, ...read, ...(style === undefined ? {} : { s: style }) };
    },
  });
}
