/**
 * What the stand-in needs of a spreadsheet engine: cells, tabs, names, rules, a clock. No Google names here.
 * `univer-engine.ts` implements it over Univer, headless and in the browser; `../google/` puts Apps Script's names on it.
 * Rows and columns count from 0. Everything is synchronous but what Univer calculates or paints later.
 */

import type { Locale } from "./locale-ways";

/** A cell's value as the engine keeps it: dates are serial numbers, a blank is "", an error its text ("#REF!"). */
export type Raw = number | string | boolean;

/** A rectangle of cells; `sheet` is the engine's id of the tab. */
export interface Area {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** One cell to write. `text` is kept as text whatever it begins with; `clear` empties value and formula, not the style. */
export type CellWrite = { raw: Raw; format?: string } | { formula: string } | { text: string } | { clear: true };

/** What can be set on a cell's look. Colours are "#rrggbb"; null takes a setting away. */
export interface CellStyle {
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right" | null;
  vertical?: "top" | "middle" | "bottom" | null;
  format?: string;
}

export interface Tab {
  id: string;
  /** Google's numeric sheet id: 0 for the first tab, stable over renames and reloads. */
  gid: number;
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
}

export interface NamedArea {
  name: string;
  area: Area;
}

/** A conditional-format rule: a formula seen from the first cell of the first area, and the look that it gives. */
export interface FormatRule {
  areas: Area[];
  formula: string;
  look: { background?: string; fontColor?: string; bold?: boolean; italic?: boolean; strikethrough?: boolean };
}

/** A dropdown on cells; `strict` refuses other input. */
export interface Dropdown {
  area: Area;
  choices: string[];
  strict: boolean;
  help?: string;
}

/** What a filter asks of a column's cells; HIDDEN_VALUES are texts as the cells show them. */
export interface FilterTest {
  kind:
    | "HIDDEN_VALUES"
    | "CELL_EMPTY"
    | "CELL_NOT_EMPTY"
    | `TEXT_${"EQUAL_TO" | "NOT_EQUAL_TO" | "CONTAINS" | "DOES_NOT_CONTAIN" | "STARTS_WITH" | "ENDS_WITH"}`
    | `NUMBER_${"EQUAL_TO" | "NOT_EQUAL_TO" | "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "BETWEEN"}`;
  values: (string | number)[];
}

/** The filter of a tab: its first row is the heading, and each test stands beside its column. */
export interface Filter {
  area: Area;
  tests: [column: number, test: FilterTest][];
}

/** A chart over the grid. What it shows stands in cells; how it looks is told by options, as the script named them. */
export interface Chart {
  id: number;
  kind: "BAR" | "LINE";
  /** Side by side. */
  ranges: Area[];
  /** Its upper left corner: a cell, and pixels from that cell's own corner. */
  place: { sheet: string; row: number; column: number; offsetX: number; offsetY: number };
  /** Rows of headings; -1 leaves it to a guess. */
  headers: number;
  options: Record<string, unknown>;
}

/** An argument of a custom function: its cells, and where they stand if it was a reference. */
export interface FunctionArgument {
  cells: { raw: Raw; format: string }[][];
  /** One cell or a plain value, which Sheets hands over as a scalar. */
  scalar: boolean;
  /** Left out, or nothing between two commas. */
  omitted: boolean;
  area?: Area;
}

export type FunctionAnswer = { cells: { raw: Raw; format?: string }[][] } | { error: string };

/** A person's edit as Sheets reports it: one event for a typed cell, a pasted block, a cleared or filled range. */
export interface UserEdit {
  area: Area;
  /** Only for a single cell. */
  before?: Raw;
  after?: Raw;
}

/** What of a spreadsheet changed. */
export type ChangeKind =
  | "contents"
  | "look"
  | "rows inserted"
  | "rows removed"
  | "columns inserted"
  | "columns removed"
  | "tab inserted"
  | "tab removed"
  | "other";

export type Interval = "ON_CHANGE" | "MINUTE" | "HOUR";

export interface Engine {
  zone(): string;
  setZone(zone: string): void;
  /** The stand-in's present, in milliseconds since 1970; NOW() and TODAY() read it in the workbook's zone. */
  now(): number;
  setNow(milliseconds: number): void;
  /** Stops the present: from now on only setNow moves it. */
  standStill(): void;
  interval(): Interval;
  setInterval(interval: Interval): void;
  /** Calculates every formula anew, as Sheets does when a file is opened. */
  recalculate(): void;
  /** Recalculates what holds NOW() or TODAY(), as Sheets does at its recalculation interval. */
  tick(): void;

  locale(): Locale;
  setLocale(locale: Locale): void;

  name(): string;
  tabs(): Tab[];
  addTab(name: string, index?: number): Tab;
  deleteTab(sheet: string): void;
  renameTab(sheet: string, name: string): void;
  hideTab(sheet: string, hidden: boolean): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  /** Moves rows or columns so that they stand before `before`; references, names and rules follow. */
  moveRows(sheet: string, row: number, count: number, before: number): void;
  moveColumns(sheet: string, column: number, count: number, before: number): void;
  hideColumns(sheet: string, column: number, count: number, hidden: boolean): void;
  isColumnHidden(sheet: string, column: number): boolean;
  hideRows(sheet: string, row: number, count: number, hidden: boolean): void;
  /** By a person or a script; what the filter hides is asked for by itself. */
  isRowHidden(sheet: string, row: number): boolean;
  isRowFiltered(sheet: string, row: number): boolean;
  setColumnWidth(sheet: string, column: number, count: number, pixels: number): void;
  setFrozenRows(sheet: string, rows: number): void;
  setFrozenColumns(sheet: string, columns: number): void;
  /** Makes one cell of an area; what stood in its other cells is gone, as in Sheets. */
  merge(area: Area): void;
  /** The merged areas of a tab, from the top down. */
  merges(sheet: string): Area[];

  activeTab(): string;
  /** The area that was marked last. */
  selection(): Area;
  /** All marked areas, in the order in which they were marked. */
  selections(): Area[];
  select(...areas: Area[]): void;

  raw(area: Area): Raw[][];
  /** Number formats, "" where none was set. */
  formats(area: Area): string[][];
  /** With the leading "="; "" where there is none, and in the cells that a formula spills into. */
  formulas(area: Area): string[][];
  display(area: Area): string[][];
  /** The sentence behind an #ERROR! or #REF! cell, "" elsewhere (Sheets shows it when the cell is pointed at). */
  messages(area: Area): string[][];
  write(area: Area, cells: CellWrite[][]): void;
  style(area: Area, style: CellStyle): void;
  styles(area: Area): CellStyle[][];
  /** Row and column of the last cell with content; -1 in an empty tab. */
  lastCell(sheet: string): { row: number; column: number };
  /** Sorts whole rows of the area by one of its columns, own-row references following as in Sheets. */
  sort(area: Area, column: number, ascending: boolean): void;
  note(area: Area): string;
  setNote(area: Area, text: string): void;

  names(): NamedArea[];
  setName(name: string, area: Area): void;
  deleteName(name: string): void;

  rules(sheet: string): FormatRule[];
  setRules(sheet: string, rules: FormatRule[]): void;
  /** Background as painted, rules included; "#ffffff" for none. */
  painted(area: Area): Promise<string[][]>;

  dropdowns(sheet: string): Dropdown[];
  setDropdown(dropdown: Dropdown): void;
  clearDropdown(area: Area): void;

  filter(sheet: string): Filter | null;
  /** Makes the tab's filter, or tells it anew; its tests are asked of the cells as they are now. */
  setFilter(filter: Filter): void;
  removeFilter(sheet: string): void;

  /** The charts over a tab, oldest first. */
  charts(sheet: string): Chart[];
  /** Gives the new chart's number. */
  addChart(chart: Omit<Chart, "id">): number;
  removeChart(id: number): void;
  /** Another one in the place of the chart with this number, which it keeps. */
  replaceChart(id: number, chart: Omit<Chart, "id">): void;

  /** Makes custom functions known; a cell that names one calls `run`, which must not throw, and says which cell it is. */
  register(names: string[], run: (name: string, args: FunctionArgument[], cell?: Area) => FunctionAnswer): void;
  /** A cell of the area, or one that it depends on however far, holds NOW(), RAND(), RANDARRAY() or RANDBETWEEN(). */
  volatile(area: Area): boolean;

  /**
   * What a person does at the grid; text is read as Sheets reads it ("35", "30%", "2026-11-20 14:00", "=A1", "'=text").
   * Each call is one edit, reported to the listener, unlike `write`, which is a script's and is reported to nobody.
   */
  type(area: Area, texts: string[][]): void;
  clear(area: Area): void;
  onEdit(listener: (edit: UserEdit) => void): void;
  /** Told of each change right when it happens, an act may make several; of contents only where they are no person's edit. */
  onChange(listener: (kind: ChangeKind) => void): void;

  /** Resolves when every calculation has landed in the cells. */
  settle(): Promise<void>;
  /** All of it as JSON: cells, rules, names, clock offset, zone, interval. */
  save(): string;
  dispose(): void;
}
