import type { Area, Tab } from "../engine/engine";
import { blankChart, drawable, EmbeddedChart, EmbeddedChartBuilder } from "./chart-builders";
import { ConditionalFormatRule } from "./conditional-format";
import type { Constant } from "./constants";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { type Filter, filterOf } from "./filter";
import { fromRule, toRule } from "./format-rules";
import { formOf } from "./forms";
import { GoogleObject } from "./google-object";
import { type Protection, protectionsOf } from "./protection";
import { Range } from "./range";
import { RangeList } from "./range-list";
import { checkedArea, insideTab, parsedArea, tabOf } from "./tabs";

function dataArea(sheet: Sheet): Area {
  const last = sheet.context.host.engine.lastCell(sheet.id);
  return { sheet: sheet.id, row: 0, column: 0, rows: Math.max(last.row, 0) + 1, columns: Math.max(last.column, 0) + 1 };
}

const tab = (sheet: Sheet): Tab => tabOf(sheet.context, sheet.id);

function within(what: string, position: number, count: number, end: number): void {
  if (position < 1 || count < 1 || position + count - 1 > end) throw new GoogleException(`Those ${what} are out of bounds.`);
}

function keepsOne(what: string, all: number): void {
  if (all < 2) throw new GoogleException(`You can't delete all the ${what} on the sheet.`);
}

/** The number of the chart over this tab that a script holds, which may be gone. */
function standing(sheet: Sheet, { parts }: EmbeddedChart): number {
  const { id } = parts;
  const known = sheet.context.host.engine.charts(tab(sheet).id).some((one) => one.id === id);
  if (id === null || !known) throw new Error("That chart is not on this sheet (Google's own words are not known)");
  return id;
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
  setName(name: string): Sheet {
    const taken = this.context.host.engine.tabs().some((one) => one.id !== this.id && one.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new GoogleException(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.context.host.engine.renameTab(tab(this).id, name);
    return this;
  }
  getFormUrl(): string | null {
    return formOf(this.context.host, tab(this).id)?.url ?? null;
  }
  getSheetId(): number {
    return tab(this).gid;
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
  insertRowBefore(position: number): Sheet {
    within("rows", position, 1, tab(this).rows);
    this.context.host.engine.insertRows(this.id, position - 1, 1);
    return this;
  }
  insertColumnsAfter(position: number, count: number): Sheet {
    within("columns", position, 1, tab(this).columns);
    this.context.host.engine.insertColumns(this.id, position, count);
    return this;
  }
  deleteRow(position: number): Sheet {
    within("rows", position, 1, tab(this).rows);
    keepsOne("rows", tab(this).rows);
    this.context.host.engine.deleteRows(this.id, position - 1, 1);
    return this;
  }
  deleteColumn(position: number): Sheet {
    within("columns", position, 1, tab(this).columns);
    keepsOne("columns", tab(this).columns);
    this.context.host.engine.deleteColumns(this.id, position - 1, 1);
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
  getFrozenRows(): number {
    return tab(this).frozenRows;
  }
  hideColumns(column: number, count = 1): void {
    within("columns", column, count, tab(this).columns);
    this.context.host.engine.hideColumns(this.id, column - 1, count, true);
  }
  setColumnWidths(column: number, count: number, pixels: number): Sheet {
    within("columns", column, count, tab(this).columns);
    this.context.host.engine.setColumnWidth(this.id, column - 1, count, pixels);
    return this;
  }
  activate(): Sheet {
    this.context.host.engine.select({ sheet: tab(this).id, row: 0, column: 0, rows: 1, columns: 1 });
    return this;
  }
  isSheetHidden(): boolean {
    return tab(this).hidden;
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

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, blankChart(tab(this).id));
  }
  getCharts(): EmbeddedChart[] {
    return this.context.host.engine.charts(tab(this).id).map((chart) => new EmbeddedChart(this.context, chart));
  }
  insertChart(chart: EmbeddedChart): void {
    const parts = drawable(chart.parts);
    this.context.host.engine.addChart({ ...parts, place: { ...parts.place, sheet: tab(this).id } });
  }
  updateChart(chart: EmbeddedChart): void {
    this.context.host.engine.replaceChart(standing(this, chart), drawable(chart.parts));
  }
  removeChart(chart: EmbeddedChart): void {
    this.context.host.engine.removeChart(standing(this, chart));
  }
}
