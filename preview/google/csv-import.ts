import Papa from "papaparse";
import type { CellWrite, Engine, Tab } from "../engine/engine";
import { readTyped } from "../engine/typed-text";
import { filled } from "./grids";

export type Where = "new" | "replace" | "append";

function rowsOf(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
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

/** File > Import of Sheets: texts become numbers, dates and formulas as if typed, the grid grows, and no edit is reported. */
export function importCsv(engine: Engine, name: string, text: string, where: Where): { sheet: string; rows: number } {
  const rows = rowsOf(text);
  const tab = target(engine, name, where);
  if (where === "replace") empty(engine, tab);
  const [first] = rows;
  if (!first?.length) return { sheet: tab.name, rows: 0 };
  const row = where === "append" ? engine.lastCell(tab.id).row + 1 : 0;
  grow(engine, tab, row + rows.length, first.length);
  const area = { sheet: tab.id, row, column: 0, rows: rows.length, columns: first.length };
  const formats = engine.formats(area);
  engine.write(
    area,
    rows.map((cells, r) => cells.map((cell, c) => readTyped(cell, formats[r]?.[c] ?? "", engine.locale(), yearOf(engine)))),
  );
  return { sheet: tab.name, rows: rows.length };
}
