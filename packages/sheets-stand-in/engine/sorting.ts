/** Sorting whole rows of an area, as Sheets does: values and looks move, formulas go on referring to their own row. */
import type { ICellData, Nullable } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { Cells } from "./cells";
import type { Area, Raw } from "./engine";

export function sortArea(book: Book, cells: Cells, area: Area, column: number, ascending: boolean): void {
  book.checkInside(area);
  const keys = cells.raw({ ...area, column, columns: 1 }).map((row) => row[0] ?? "");
  const order = keys.map((_, index) => index).sort((a, b) => compareKeys(keys[a] ?? "", keys[b] ?? "", ascending) || a - b);
  const matrix = book.sheet(area.sheet).getCellMatrix();
  const formulas = cells.formulaTexts(area);
  const lexer = book.injector.get(LexerTreeBuilder);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  order.forEach((from, to) => {
    if (from === to) return;
    const line: Record<number, ICellData> = {};
    for (let c = 0; c < area.columns; c += 1) {
      const formula = formulas[from]?.[c] ?? "";
      const moved = formula === "" ? null : lexer.moveFormulaRefOffset(formula, 0, to - from);
      line[area.column + c] = wholeCell(matrix.getValue(area.row + from, area.column + c), moved);
    }
    cellValue[area.row + to] = line;
  });
  cells.put(area.sheet, cellValue);
}

/** Every property is named, so that nothing of the cell that stood there remains. */
function wholeCell(cell: Nullable<ICellData>, formula: string | null): ICellData {
  const value = formula === null ? { v: cell?.v ?? null, t: cell?.t ?? null } : { v: null, t: null };
  return { ...value, f: formula, si: null, p: cell?.p ?? null, s: cell?.s ?? null, custom: cell?.custom ?? null };
}

/** Numbers, then texts, then FALSE and TRUE; blanks last either way. */
function compareKeys(a: Raw, b: Raw, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = rankOf(a) - rankOf(b);
  const forward = rank !== 0 ? rank : compareAlike(a, b);
  return ascending ? forward : -forward;
}

function rankOf(value: Raw): number {
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function compareAlike(a: Raw, b: Raw): number {
  if (typeof a === "string") return a.localeCompare(String(b), "en", { sensitivity: "base" });
  return Number(a) - Number(b);
}
