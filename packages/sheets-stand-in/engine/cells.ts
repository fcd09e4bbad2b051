/** Reading and writing what cells hold. */
import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { cellAddress, gridOf } from "./addresses";
import { withBraces, withoutBraces } from "./array-literals";
import { BlockedSpills } from "./blocked-spills";
import type { Book } from "./book";
import type { Area, CellWrite, Raw } from "./engine";
import { shownError } from "./errors";
import { formulaFor, formulaFrom, plainNumber, truthWord } from "./locale";
import type { Locale } from "./locale-ways";
import { withEnds, withoutEnds } from "./open-references";

type Cell = Nullable<ICellData>;

const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/** What a written cell becomes; null properties take away what was there. */
export function cellOf(write: CellWrite, locale: Locale): ICellData {
  if ("clear" in write) return { ...BLANK };
  if ("formula" in write) return { ...BLANK, f: withEnds(withoutBraces(formulaFrom(write.formula, locale))) };
  if ("text" in write) return write.text === "" ? { ...BLANK } : { ...BLANK, v: write.text, t: textType(write.text) };
  const style = write.format === undefined ? {} : { s: { n: write.format === "" ? null : { pattern: write.format } } };
  return { ...filled(write.raw), ...style };
}

function filled(raw: Raw): ICellData {
  if (raw === "") return { ...BLANK };
  if (typeof raw === "number") return { ...BLANK, v: raw, t: CellValueType.NUMBER };
  if (typeof raw === "boolean") return { ...BLANK, v: raw ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...BLANK, v: raw, t: textType(raw) };
}

/** Univer's own editor reads such text as a formula or a number when a person opens the cell, unless it is forced. */
function textType(text: string): CellValueType {
  return /^['=]/.test(text) || (text.trim() !== "" && Number.isFinite(Number(text))) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

export function rawOf(cell: Cell): Raw {
  if (!cell) return "";
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n");
  const value = cell.v;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (cell.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "number") return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? String(value) : value;
  return shownError(value);
}

export class Cells {
  private readonly formulas: FormulaDataModel;
  private readonly lexer: LexerTreeBuilder;
  private readonly spills: BlockedSpills;

  constructor(private readonly book: Book) {
    this.formulas = book.injector.get(FormulaDataModel);
    this.lexer = book.injector.get(LexerTreeBuilder);
    this.spills = new BlockedSpills(book);
  }

  dispose(): void {
    this.spills.dispose();
  }

  write(area: Area, cells: CellWrite[][]): void {
    this.book.checkInside(area);
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = 0; r < area.rows; r += 1) {
      const row: Record<number, ICellData> = {};
      for (let c = 0; c < area.columns; c += 1) {
        const write = cells[r]?.[c];
        if (!write) throw new Error(`There is nothing to write to ${cellAddress(area.row + r, area.column + c)}.`);
        row[area.column + c] = cellOf(write, this.book.locale);
      }
      matrix[area.row + r] = row;
    }
    this.spills.noteWrite(area);
    this.put(area.sheet, matrix);
  }

  put(sheet: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): void {
    this.book.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  }

  raw(area: Area): Raw[][] {
    const reader = this.reader(area);
    return gridOf(area, (row, column) => {
      const cell = reader(row, column);
      return this.unreadable(cell) ? "#ERROR!" : rawOf(cell);
    });
  }

  /** Univer shows a formula that it cannot read as #VALUE!. */
  unreadable(cell: Cell): boolean {
    return cell?.v === "#VALUE!" && typeof cell.f === "string" && typeof this.lexer.treeBuilder(cell.f) === "string";
  }

  /** As the sheet's locale writes them. */
  shownFormulas(area: Area): string[][] {
    return this.formulaTexts(area).map((row) => row.map((formula) => formulaFor(formula, this.book.locale)));
  }

  /** As Univer reads them, but for the ends of open references. */
  formulaTexts(area: Area): string[][] {
    this.book.checkInside(area);
    const cells = this.book.sheet(area.sheet).getCellMatrix();
    return gridOf(area, (row, column) => {
      const cell = cells.getValue(row, column);
      if (!cell || (!cell.f && !cell.si)) return "";
      return withBraces(withoutEnds(this.formulas.getFormulaStringByCell(row, column, area.sheet, this.book.id) ?? ""));
    });
  }

  display(area: Area): string[][] {
    this.book.checkInside(area);
    const raw = this.raw(area);
    const sheet = this.book.sheet(area.sheet);
    return gridOf(area, (row, column) => {
      const value = raw[row - area.row]?.[column - area.column] ?? "";
      if (value === "") return "";
      if (typeof value === "boolean") return truthWord(value, this.book.locale);
      if (typeof value === "string") return value;
      const painted = sheet.getCell(row, column)?.v;
      if (typeof painted === "string") return painted;
      return plainNumber(String(painted ?? value), this.book.locale);
    });
  }

  lastCell(sheet: string): { row: number; column: number } {
    const last = { row: -1, column: -1 };
    const visit = (row: number, column: number, cell: Cell) => {
      if (!cell || (rawOf(cell) === "" && !cell.f && !cell.si)) return;
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    };
    this.book.sheet(sheet).getCellMatrix().forValue(visit);
    for (const [row, line] of Object.entries(this.spilledCells(sheet))) {
      for (const [column, cell] of Object.entries(line)) visit(Number(row), Number(column), cell);
    }
    return last;
  }

  /** The cell with its value, be it its own or spilled into it by a formula elsewhere. */
  reader(area: Area): (row: number, column: number) => Cell {
    this.book.checkInside(area);
    const cells = this.book.sheet(area.sheet).getCellMatrix();
    const filling = this.spills.filling(area.sheet);
    return (row, column) => {
      const cell = cells.getValue(row, column);
      const holds = cell && (cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined));
      if (!holds) return filling.at(row, column) ?? cell;
      return filling.isBlocked(row, column) ? { ...cell, v: "#SPILL!", t: CellValueType.STRING } : cell;
    };
  }

  private spilledCells(sheet: string): Record<number, Record<number, Cell>> {
    return this.formulas.getArrayFormulaCellData()[this.book.id]?.[sheet] ?? {};
  }

  /** The area into which the formula in that cell spills, or would if there were room. */
  spillOf(sheet: string, row: number, column: number): Area | null {
    const corners = this.formulas.getArrayFormulaRange()[this.book.id]?.[sheet]?.[row]?.[column];
    if (!corners) return null;
    const { startRow, startColumn, endRow, endColumn } = corners;
    return { sheet, row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
  }
}
