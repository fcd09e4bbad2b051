import Papa from "papaparse";
import type { CellWrite, Engine, Tab } from "../engine/engine";
import { readTyped } from "../engine/typed-text";
import { filled } from "./grids";

export type Where = "new" | "replace" | "append";

export interface ImportChoices {
  /** "Convert text to numbers, dates and formulas": without it each cell holds the text of the file. */
  convert?: boolean;
}

const SEPARATORS = [",", ";", "\t"];

/** What parts the first line, and most of the next ones into as many cells: not what stands in their texts and amounts. */
function separatorOf(text: string): string {
  const tried = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: "greedy", preview: 10 });
    const width = data[0]?.length ?? 0;
    return { separator, width, alike: width > 1 ? data.filter((row) => row.length === width).length : 0 };
  });
  const isBetter = (one: (typeof tried)[0], other: (typeof tried)[0]): boolean =>
    one.alike > other.alike || (one.alike === other.alike && one.width > other.width);
  return tried.reduce((best, one) => (isBetter(one, best) ? one : best)).separator;
}

/** A blank line is a blank row; the end of the last line begins no other. */
function rowsOf(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, "").replace(/\r?\n$|\r$/, "");
  if (lines === "") return [];
  const { data } = Papa.parse<string[]>(lines, { delimiter: separatorOf(lines) });
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? "").replace(/\r\n?/g, "\n")));
}

function freeTabName(engine: Engine, name: string): string {
  const taken = new Set(engine.tabs().map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}

const tabById = (engine: Engine, id: string): Tab => engine.tabs().find((tab) => tab.id === id) as Tab;

function target(engine: Engine, name: string, where: Where): Tab {
  if (where !== "new") return tabById(engine, engine.activeTab());
  const tab = engine.addTab(freeTabName(engine, name.replace(/\.csv$/i, "")));
  engine.select({ sheet: tab.id, row: 0, column: 0, rows: 1, columns: 1 });
  return tab;
}

function grow(engine: Engine, tab: Tab, rows: number, columns: number): void {
  if (rows > tab.rows) engine.insertRows(tab.id, tab.rows, rows - tab.rows);
  if (columns > tab.columns) engine.insertColumns(tab.id, tab.columns, columns - tab.columns);
}

function empty(engine: Engine, tab: Tab): void {
  const last = engine.lastCell(tab.id);
  if (last.row < 0) return;
  const area = { sheet: tab.id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  engine.write(area, filled<CellWrite>(area, { clear: true }));
}

const yearOf = (engine: Engine): number => new Date(engine.now()).getUTCFullYear();

const asText = (text: string): CellWrite => (text === "" ? { clear: true } : { text });

/** File > Import of Sheets: texts become numbers, dates and formulas as if typed, unless told not to; the grid grows, and no edit is reported. */
export function importCsv(
  engine: Engine,
  name: string,
  text: string,
  where: Where,
  { convert = true }: ImportChoices = {},
): { sheet: string; rows: number } {
  const rows = rowsOf(text);
  const tab = target(engine, name, where);
  if (where === "replace") empty(engine, tab);
  const [first] = rows;
  if (!first?.length) return { sheet: tab.name, rows: 0 };
  const row = where === "append" ? engine.lastCell(tab.id).row + 1 : 0;
  grow(engine, tab, row + rows.length, first.length);
  const area = { sheet: tab.id, row, column: 0, rows: rows.length, columns: first.length };
  const formats = engine.formats(area);
  const read = (cell: string, format = ""): CellWrite =>
    convert ? readTyped(cell, format, engine.locale(), yearOf(engine)) : asText(cell);
  engine.write(
    area,
    rows.map((cells, r) => cells.map((cell, c) => read(cell, formats[r]?.[c]))),
  );
  return { sheet: tab.name, rows: rows.length };
}
