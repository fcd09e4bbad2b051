import type { Area, Tab } from "../engine/engine";
import { blankChart, EmbeddedChartBuilder } from "./chart-builders";
import { ConditionalFormatRule } from "./conditional-format";
import type { Constant } from "./constants";
import type { Context } from "./context";
import { type ChartParts, EmbeddedChart } from "./embedded-chart";
import { GoogleException } from "./exception";
import { type Filter, filterOf } from "./filter";
import { fromRule, toRule } from "./format-rules";
import { GoogleObject } from "./google-object";
import { type Protection, protectionsOf } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { Spreadsheet } from "./spreadsheet";
import { checkedArea, insideTab, parsedArea, tabOf } from "./tabs";
import { TextFinder } from "./text-finder";

/** Roughly what a letter of Sheets' default font takes, and the cell's padding. */
const LETTER_PIXELS = 7;
const PADDING_PIXELS = 17;

function dataArea(sheet: Sheet): Area {
  const last = sheet.context.host.engine.lastCell(sheet.id);
  return { sheet: sheet.id, row: 0, column: 0, rows: Math.max(last.row, 0) + 1, columns: Math.max(last.column, 0) + 1 };
}

const tab = (sheet: Sheet): Tab => tabOf(sheet.context, sheet.id);

function within(what: string, position: number, count: number, end: number): void {
  if (position < 1 || count < 1 || position + count - 1 > end) throw new GoogleException(`Those ${what} are out of bounds.`);
}

function keepsOne(what: string, count: number, all: number): void {
  if (count >= all) throw new GoogleException(`You can't delete all the ${what} on the sheet.`);
}

/** The chart over this tab that a script holds, which may be gone. */
function standing(sheet: Sheet, { parts }: EmbeddedChart): ChartParts & { id: number } {
  const { id } = parts;
  const known = id !== null && sheet.context.host.engine.charts(tab(sheet).id).some((one) => one.id === id);
  if (!known) throw new Error("That chart is not on this sheet (Google's own words are not known)");
  return { ...parts, id };
}

/** A tab. */
export class Sheet extends GoogleObject {
  readonly google = "SpreadsheetApp.Sheet";

  constructor(
    context: Context,
    readonly id: string,
  ) {
    super(context);
  }

  getName(): string {
    return tab(this).name;
  }
  getSheetName(): string {
    return tab(this).name;
  }
  setName(name: string): Sheet {
    const taken = this.context.host.engine.tabs().some((one) => one.id !== this.id && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.context.host.engine.renameTab(tab(this).id, name);
    return this;
  }
  getSheetId(): number {
    return tab(this).gid;
  }
  getIndex(): number {
    return this.context.host.engine.tabs().findIndex((one) => one.id === tab(this).id) + 1;
  }
  getParent(): Spreadsheet {
    return new Spreadsheet(this.context);
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    const area = typeof first === "string" ? parsedArea(tab(this), first) : checkedArea(tab(this), first, column, rows, columns);
    return new Range(this.context, area);
  }
  getRangeList(a1: string[]): RangeList {
    return new RangeList(
      this.context,
      a1.map((text) => new Range(this.context, parsedArea(tab(this), text))),
    );
  }
  getDataRange(): Range {
    return new Range(this.context, insideTab(tab(this), dataArea(this)));
  }
  getLastRow(): number {
    return this.context.host.engine.lastCell(tab(this).id).row + 1;
  }
  getLastColumn(): number {
    return this.context.host.engine.lastCell(tab(this).id).column + 1;
  }
  getMaxRows(): number {
    return tab(this).rows;
  }
  getMaxColumns(): number {
    return tab(this).columns;
  }

  insertRowsAfter(position: number, count: number): Sheet {
    within("rows", position, 1, tab(this).rows);
    this.context.host.engine.insertRows(this.id, position, count);
    return this;
  }
  insertRowsBefore(position: number, count: number): Sheet {
    within("rows", position, 1, tab(this).rows);
    this.context.host.engine.insertRows(this.id, position - 1, count);
    return this;
  }
  insertRowAfter(position: number): Sheet {
    return this.insertRowsAfter(position, 1);
  }
  insertRowBefore(position: number): Sheet {
    return this.insertRowsBefore(position, 1);
  }
  insertColumnsAfter(position: number, count: number): Sheet {
    within("columns", position, 1, tab(this).columns);
    this.context.host.engine.insertColumns(this.id, position, count);
    return this;
  }
  insertColumnsBefore(position: number, count: number): Sheet {
    within("columns", position, 1, tab(this).columns);
    this.context.host.engine.insertColumns(this.id, position - 1, count);
    return this;
  }
  insertColumnAfter(position: number): Sheet {
    return this.insertColumnsAfter(position, 1);
  }
  insertColumnBefore(position: number): Sheet {
    return this.insertColumnsBefore(position, 1);
  }
  deleteRows(position: number, count: number): void {
    within("rows", position, count, tab(this).rows);
    keepsOne("rows", count, tab(this).rows);
    this.context.host.engine.deleteRows(this.id, position - 1, count);
  }
  deleteRow(position: number): Sheet {
    this.deleteRows(position, 1);
    return this;
  }
  deleteColumns(position: number, count: number): void {
    within("columns", position, count, tab(this).columns);
    keepsOne("columns", count, tab(this).columns);
    this.context.host.engine.deleteColumns(this.id, position - 1, count);
  }
  deleteColumn(position: number): Sheet {
    this.deleteColumns(position, 1);
    return this;
  }
  moveColumns(columns: Range, destination: number): void {
    within("columns", destination, 1, tab(this).columns + 1);
    this.context.host.engine.moveColumns(this.id, columns.area.column, columns.area.columns, destination - 1);
  }
  appendRow(values: unknown[]): Sheet {
    const { engine } = this.context.host;
    const row = engine.lastCell(tab(this).id).row + 1;
    if (row >= tab(this).rows) engine.insertRows(this.id, tab(this).rows, 1);
    if (values.length > tab(this).columns) engine.insertColumns(this.id, tab(this).columns, values.length - tab(this).columns);
    new Range(this.context, { sheet: this.id, row, column: 0, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }

  setFrozenRows(rows: number): void {
    this.context.host.engine.setFrozenRows(tab(this).id, rows);
  }
  setFrozenColumns(columns: number): void {
    const { engine } = this.context.host;
    const isCut = engine.merges(this.id).some(({ column, columns: wide }) => column < columns && columns < column + wide);
    if (isCut) throw new Error("Columns that hold only a part of a merged cell cannot be frozen (Google's own words are not known)");
    engine.setFrozenColumns(tab(this).id, columns);
  }
  getFrozenColumns(): number {
    return tab(this).frozenColumns;
  }
  getProtections(type: Constant): Protection[] {
    return protectionsOf(this.context, tab(this), type.name() === "SHEET");
  }
  getFilter(): Filter | null {
    return filterOf(this.context, tab(this).id);
  }
  isRowHiddenByFilter(row: number): boolean {
    within("rows", row, 1, tab(this).rows);
    return this.context.host.engine.isRowFiltered(this.id, row - 1);
  }
  isRowHiddenByUser(row: number): boolean {
    within("rows", row, 1, tab(this).rows);
    return this.context.host.engine.isRowHidden(this.id, row - 1);
  }
  hideRows(row: number, count = 1): void {
    within("rows", row, count, tab(this).rows);
    this.context.host.engine.hideRows(this.id, row - 1, count, true);
  }
  showRows(row: number, count = 1): void {
    within("rows", row, count, tab(this).rows);
    this.context.host.engine.hideRows(this.id, row - 1, count, false);
  }
  isColumnHiddenByUser(column: number): boolean {
    within("columns", column, 1, tab(this).columns);
    return this.context.host.engine.isColumnHidden(this.id, column - 1);
  }
  getFrozenRows(): number {
    return tab(this).frozenRows;
  }
  hideColumns(column: number, count = 1): void {
    within("columns", column, count, tab(this).columns);
    this.context.host.engine.hideColumns(this.id, column - 1, count, true);
  }
  showColumns(column: number, count = 1): void {
    within("columns", column, count, tab(this).columns);
    this.context.host.engine.hideColumns(this.id, column - 1, count, false);
  }
  setColumnWidth(column: number, pixels: number): Sheet {
    return this.setColumnWidths(column, 1, pixels);
  }
  setColumnWidths(column: number, count: number, pixels: number): Sheet {
    within("columns", column, count, tab(this).columns);
    this.context.host.engine.setColumnWidth(this.id, column - 1, count, pixels);
    return this;
  }
  autoResizeColumns(column: number, count: number): Sheet {
    within("columns", column, count, tab(this).columns);
    const rows = dataArea(this).rows;
    for (let at = column - 1; at < column - 1 + count; at++) {
      const shown = this.context.host.engine.display({ sheet: this.id, row: 0, column: at, rows, columns: 1 }).flat();
      const longest = shown.reduce((most, text) => Math.max(most, text.length), 0);
      if (longest) this.context.host.engine.setColumnWidth(this.id, at, 1, longest * LETTER_PIXELS + PADDING_PIXELS);
    }
    return this;
  }
  autoResizeColumn(column: number): Sheet {
    return this.autoResizeColumns(column, 1);
  }
  activate(): Sheet {
    this.context.host.engine.select({ sheet: tab(this).id, row: 0, column: 0, rows: 1, columns: 1 });
    return this;
  }
  hideSheet(): Sheet {
    const shown = this.context.host.engine.tabs().filter((one) => !one.hidden && one.id !== this.id);
    if (!shown.length) throw new GoogleException("You can't hide all the sheets in a document.");
    this.context.host.engine.hideTab(tab(this).id, true);
    return this;
  }
  showSheet(): Sheet {
    this.context.host.engine.hideTab(tab(this).id, false);
    return this;
  }
  isSheetHidden(): boolean {
    return tab(this).hidden;
  }
  setTabColor(colour: string | null): Sheet {
    if (colour) this.context.host.state.tabColours[tab(this).id] = colour;
    else delete this.context.host.state.tabColours[tab(this).id];
    return this;
  }
  getTabColor(): string {
    return this.context.host.state.tabColours[tab(this).id] ?? "";
  }
  clear(): Sheet {
    new Range(this.context, dataArea(this)).clear();
    return this;
  }
  clearContents(): Sheet {
    new Range(this.context, dataArea(this)).clearContent();
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.context.host.engine
      .rules(tab(this).id)
      .map((rule) => new ConditionalFormatRule(this.context, fromRule(this.context, rule)));
  }
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    this.context.host.engine.setRules(
      tab(this).id,
      rules.map((rule) => toRule(rule.parts, this.id)),
    );
  }
  clearConditionalFormatRules(): void {
    this.context.host.engine.setRules(tab(this).id, []);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, blankChart(tab(this).id));
  }
  getCharts(): EmbeddedChart[] {
    return this.context.host.engine.charts(tab(this).id).map((chart) => new EmbeddedChart(this.context, chart));
  }
  insertChart(chart: EmbeddedChart): void {
    const { id: _, ...parts } = chart.parts;
    this.context.host.engine.addChart({ ...parts, place: { ...parts.place, sheet: tab(this).id } });
  }
  updateChart(chart: EmbeddedChart): void {
    this.context.host.engine.replaceChart(standing(this, chart));
  }
  removeChart(chart: EmbeddedChart): void {
    this.context.host.engine.removeChart(standing(this, chart).id);
  }
  createTextFinder(text: string): TextFinder {
    return new TextFinder(this.context, [insideTab(tab(this), dataArea(this))], text);
  }
}
