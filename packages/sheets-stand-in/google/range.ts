import type { Area, CellStyle, CellWrite } from "../engine/engine";
import { a1Of } from "./a1";
import { type ScriptValue, toCell, toScriptGrid } from "./cell-values";
import type { ColourText } from "./colours";
import { colourOf } from "./colours";
import type { Context } from "./context";
import type { DataValidation } from "./data-validation";
import { clearValidations, refuseInvalid, setValidations, validationsOf } from "./dropdowns";
import { createFilter, type Filter, filterOf } from "./filter";
import { GoogleObject } from "./google-object";
import { cellOf, checkShape, filled } from "./grids";
import { mayEdit, overlap, refuseProtected } from "./protection";
import { rectangles } from "./rectangles";
import { Sheet } from "./sheet";
import { checkedArea, tabOf } from "./tabs";
import { TextFinder } from "./text-finder";

type Horizontal = "left" | "center" | "right" | "normal" | null;
type Vertical = "top" | "middle" | "bottom" | null;

function setStyle(range: Range, style: CellStyle): Range {
  refuseProtected(range.context, range.area);
  range.context.host.engine.style(range.area, style);
  return range;
}

function setStyles<Value>(range: Range, grid: Value[][], style: (value: Value) => CellStyle): Range {
  checkShape(grid, range.area);
  refuseProtected(range.context, range.area);
  for (const { row, column, rows, columns, value } of rectangles(grid)) {
    const area = { sheet: range.area.sheet, row: range.area.row + row, column: range.area.column + column, rows, columns };
    range.context.host.engine.style(area, style(value));
  }
  return range;
}

function write(range: Range, cells: CellWrite[][]): Range {
  refuseInvalid(range, cells);
  refuseProtected(range.context, range.area);
  range.context.host.engine.write(range.area, cells);
  return range;
}

const only = <Value>(grid: Value[][]): Value => grid[0]?.[0] as Value;

/** A rectangle of cells. */
export class Range extends GoogleObject {
  readonly google = "SpreadsheetApp.Range";

  constructor(
    context: Context,
    readonly area: Area,
  ) {
    super(context);
  }

  getValues(): ScriptValue[][] {
    const { engine } = this.context.host;
    return toScriptGrid(engine.raw(this.area), engine.formats(this.area), engine.zone());
  }
  getValue(): ScriptValue {
    return only(new Range(this.context, cellOf(this.area, 0, 0)).getValues());
  }
  getDisplayValues(): string[][] {
    return this.context.host.engine.display(this.area);
  }
  getFormulas(): string[][] {
    return this.context.host.engine.formulas(this.area);
  }
  getFormula(): string {
    return only(this.context.host.engine.formulas(cellOf(this.area, 0, 0)));
  }

  setValues(values: unknown[][]): Range {
    checkShape(values, this.area);
    const { engine } = this.context.host;
    const formats = engine.formats(this.area);
    const zone = engine.zone();
    const locale = engine.locale();
    const year = new Date(engine.now()).getUTCFullYear();
    return write(
      this,
      values.map((row, r) => row.map((value, c) => toCell(value, formats[r]?.[c] ?? "", zone, locale, year))),
    );
  }

  getNumberFormats(): string[][] {
    return this.context.host.engine.formats(this.area).map((row) => row.map((format) => format || "General"));
  }
  getNumberFormat(): string {
    return this.context.host.engine.formats(cellOf(this.area, 0, 0))[0]?.[0] || "General";
  }
  setNumberFormat(format: string): Range {
    return setStyle(this, { format });
  }
  setNumberFormats(formats: string[][]): Range {
    return setStyles(this, formats, (format) => ({ format }));
  }
  getBackgrounds(): string[][] {
    return this.context.host.engine.styles(this.area).map((row) => row.map((style) => style.background ?? "#ffffff"));
  }
  setBackground(colour: ColourText): Range {
    return setStyle(this, { background: colourOf(colour) });
  }
  setBackgrounds(colours: ColourText[][]): Range {
    return setStyles(this, colours, (colour) => ({ background: colourOf(colour) }));
  }
  setFontColor(colour: ColourText): Range {
    return setStyle(this, { fontColor: colourOf(colour) });
  }
  setFontColors(colours: ColourText[][]): Range {
    return setStyles(this, colours, (colour) => ({ fontColor: colourOf(colour) }));
  }
  getFontWeight(): string {
    return this.context.host.engine.styles(cellOf(this.area, 0, 0))[0]?.[0]?.bold ? "bold" : "normal";
  }
  setFontWeight(weight: "bold" | "normal" | null): Range {
    return setStyle(this, { bold: weight === "bold" });
  }
  setFontWeights(weights: ("bold" | "normal" | null)[][]): Range {
    return setStyles(this, weights, (weight) => ({ bold: weight === "bold" }));
  }
  setFontStyle(style: "italic" | "normal" | null): Range {
    return setStyle(this, { italic: style === "italic" });
  }
  setFontSize(size: number): Range {
    return setStyle(this, { fontSize: size });
  }
  setWrap(wrap: boolean): Range {
    return setStyle(this, { wrap });
  }
  setHorizontalAlignment(alignment: Horizontal): Range {
    return setStyle(this, { horizontal: alignment === "normal" ? null : alignment });
  }
  setHorizontalAlignments(alignments: Horizontal[][]): Range {
    return setStyles(this, alignments, (alignment) => ({ horizontal: alignment === "normal" ? null : alignment }));
  }
  setVerticalAlignment(alignment: Vertical): Range {
    return setStyle(this, { vertical: alignment });
  }

  getRow(): number {
    return this.area.row + 1;
  }
  getColumn(): number {
    return this.area.column + 1;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getA1Notation(): string {
    return a1Of(this.area, tabOf(this.context, this.area.sheet));
  }
  getSheet(): Sheet {
    return new Sheet(this.context, tabOf(this.context, this.area.sheet).id);
  }
  canEdit(): boolean {
    return mayEdit(this.context, this.area);
  }
  getGridId(): number {
    return tabOf(this.context, this.area.sheet).gid;
  }
  offset(row: number, column: number, rows = this.area.rows, columns = this.area.columns): Range {
    const tab = tabOf(this.context, this.area.sheet);
    return new Range(this.context, checkedArea(tab, this.area.row + row + 1, this.area.column + column + 1, rows, columns));
  }
  activate(): Range {
    this.context.host.engine.select(this.area);
    this.context.host.activated(this.area);
    return this;
  }

  setDataValidation(rule: DataValidation | null): Range {
    setValidations(this, filled(this.area, rule));
    return this;
  }
  setDataValidations(rules: (DataValidation | null)[][]): Range {
    checkShape(rules, this.area);
    setValidations(this, rules);
    return this;
  }
  getDataValidations(): (DataValidation | null)[][] {
    return validationsOf(this);
  }
  getDataValidation(): DataValidation | null {
    return only(validationsOf(new Range(this.context, cellOf(this.area, 0, 0))));
  }
  clearDataValidations(): Range {
    clearValidations(this);
    return this;
  }
  setNotes(notes: (string | null)[][]): Range {
    checkShape(notes, this.area);
    notes.forEach((line, row) => {
      line.forEach((note, column) => {
        this.context.host.engine.setNote(cellOf(this.area, row, column), note ?? "");
      });
    });
    return this;
  }
  getNotes(): string[][] {
    const { rows, columns } = this.area;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.context.host.engine.note(cellOf(this.area, row, column))),
    );
  }
  /** Those that have a cell in common with it. */
  getMergedRanges(): Range[] {
    const merged = this.context.host.engine.merges(this.area.sheet).filter((area) => overlap(area, this.area));
    return merged.map((area) => new Range(this.context, area));
  }
  createFilter(): Filter {
    return createFilter(this);
  }
  getFilter(): Filter | null {
    return filterOf(this.context, this.area.sheet);
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.context, [this.area], text);
  }
}
