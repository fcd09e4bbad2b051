/** Lets Univer's cell editor show and read what is typed as Sheets does, and the grid write plain numbers as the locale does. */
import { CellValueType, type ICellData, InterceptorEffectEnum, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { withBraces } from "./array-literals";
import type { Book } from "./book";
import { cellOf } from "./cells";
import { formulaFor, plainNumber, writesComma } from "./locale";
import type { Locale } from "./locale-ways";
import { withoutEnds } from "./open-references";
import { isDateFormat } from "./serial-dates";
import { readTyped } from "./typed-text";

/** Before Univer's own reading, which is Excel's. */
const FIRST = 1000;
/** After all that Univer does to a cell's value; its last interceptor has -1. */
const LAST = -0.5;

/** After Univer put a formula's value into the cells that it fills, before it writes numbers by their format. */
const FILLED_BY_NOW = 50;

/** What stands in the editor and in the formula bar when a person comes to a number; a date stays as its format shows it. */
function editedNumber(cell: Nullable<ICellData>, pattern: string, locale: Locale): string | null {
  if (!writesComma(locale) || cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || isDateFormat(pattern)) return null;
  const percent = pattern.includes("%");
  return plainNumber(percent ? `${Number((cell.v * 100).toPrecision(15))}%` : String(cell.v), locale);
}

/** Where the locale or an open reference makes a difference, it is this that is edited; else Univer's own. */
export function showAsSheets(book: Book): void {
  const interceptors = book.injector.get(SheetInterceptorService);
  const formulas = book.injector.get(FormulaDataModel);
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      const shown = formula && formulaFor(withBraces(withoutEnds(formula)), book.locale);
      if (cell && shown && shown !== formula) return { ...cell, f: shown };
      const raw = book.sheet(subUnitId).getCellMatrix().getValue(row, col);
      const number = formula ? null : editedNumber(raw, patternOf(book, raw), book.locale);
      return cell && number !== null ? { ...cell, v: number } : next(cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: FILLED_BY_NOW,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const filled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const own = cell && book.workbook.getStyles().getStyleByCell(cell);
      const brought = typeof filled?.s === "object" ? filled.s?.n : undefined;
      return next(cell && brought && !own?.n ? { ...cell, s: { ...own, n: brought } } : cell);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => {
      const plain = writesComma(book.locale) && typeof cell?.v === "number" && cell.t === CellValueType.NUMBER;
      return next(plain ? { ...cell, v: plainNumber(String(cell.v), book.locale) } : cell);
    },
  });
}

const patternOf = (book: Book, cell: Nullable<ICellData>): string => book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "";

export function readTypingAsSheets(book: Book): void {
  book.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const typed = cell.f ?? cell.v;
      if (typeof typed !== "string") return next(cell);
      const old = book.sheet(subUnitId).getCellMatrix().getValue(row, col);
      const format = patternOf(book, old);
      const { s, ...read } = cellOf(readTyped(typed, format, book.locale, book.year()), book.locale);
      const style = typeof cell.s === "object" && cell.s && typeof s === "object" ? { ...cell.s, ...s } : (s ?? cell.s);
      return { ...cell, ...read, ...(style === undefined ? {} : { s: style }) };
    },
  });
}
