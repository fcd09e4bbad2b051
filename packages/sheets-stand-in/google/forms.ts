/** Forms that are linked to tabs, and their rows. */
import type { Area, CellWrite, Engine, Tab } from "../engine/engine";
import { readTyped } from "../engine/typed-text";
import type { Host } from "./context";
import { filled } from "./grids";

/** The heading of Google's own column. */
const TIMESTAMP = "Timestamp";

export interface LinkedForm {
  /** The engine's id of its tab. */
  sheet: string;
  url: string;
}

/** A row that a form has added, as its event tells it. */
export interface FormRow {
  area: Area;
  values: string[];
  namedValues: Record<string, string[]>;
}

const tabCalled = (engine: Engine, name: string): Tab => {
  const tab = engine.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`There is no tab called ${name}.`);
  return tab;
};

export function linkForm({ engine, state }: Host, name: string): void {
  const { id } = tabCalled(engine, name);
  const others = state.forms.filter(({ sheet }) => sheet !== id);
  state.forms = [...others, { sheet: id, url: `https://docs.google.com/forms/d/form-${++state.made}/viewform` }];
}

export const formOf = ({ state }: Host, sheet: string): LinkedForm | null => state.forms.find((one) => one.sheet === sheet) ?? null;

const yearOf = (engine: Engine): number => new Date(engine.now()).getUTCFullYear();

/** Rows of a tab are added where the grid ends. */
function keepRoom(engine: Engine, tab: Tab, rows: number): void {
  if (rows > tab.rows) engine.insertRows(tab.id, tab.rows, rows - tab.rows);
}

/** The row below the form's last one; a row that holds something else there moves down. */
function freeRow(engine: Engine, tab: Tab, column: number): number {
  const stamps = engine.raw({ sheet: tab.id, row: 0, column, rows: tab.rows, columns: 1 });
  const row = stamps.reduce((last, [cell], at) => (cell === "" ? last : at), 0) + 1;
  keepRoom(engine, tab, row + 1);
  const there = engine.raw({ sheet: tab.id, row, column: 0, rows: 1, columns: tab.columns })[0] ?? [];
  if (there.some((cell) => cell !== "")) engine.insertRows(tab.id, row, 1);
  return row;
}

/** @param stamp the present as the cell holds it: a serial number of the sheet's zone */
export function addFormRow(host: Host, name: string, answers: Record<string, string>, stamp: number): FormRow {
  const { engine } = host;
  const tab = tabCalled(engine, name);
  if (!formOf(host, tab.id)) throw new Error(`No form is linked to the tab ${name}.`);
  const headings = (engine.raw({ sheet: tab.id, row: 0, column: 0, rows: 1, columns: tab.columns })[0] ?? []).map(String);
  const columnOf = (heading: string): number => {
    const column = headings.indexOf(heading);
    if (column < 0) throw new Error(`The form's tab has no column ${heading}.`);
    return column;
  };
  const first = columnOf(TIMESTAMP);
  const row = freeRow(engine, tab, first);
  const put = (column: number, cell: CellWrite): void => engine.write({ sheet: tab.id, row, column, rows: 1, columns: 1 }, [[cell]]);
  put(first, { raw: stamp, format: "m/d/yyyy h:mm:ss" });
  const asked = Object.entries(answers).map(([question, text]) => ({ question, text, column: columnOf(question) }));
  for (const { text, column } of asked) put(column, text === "" ? { clear: true } : readTyped(text, "", engine.locale(), yearOf(engine)));
  const columns = [first, ...asked.map(({ column }) => column)];
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const stamped = engine.display({ sheet: tab.id, row, column: first, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const told: Record<string, string> = { [TIMESTAMP]: stamped, ...answers };
  const inOrder = Object.keys(told).sort((one, other) => columnOf(one) - columnOf(other));
  return {
    area: { sheet: tab.id, row, column: from, rows: 1, columns: to - from + 1 },
    values: inOrder.map((question) => told[question] ?? ""),
    namedValues: Object.fromEntries(inOrder.map((question) => [question, [told[question] ?? ""]])),
  };
}

/** Rows below the last one with content, read as if typed. */
export function appendRows(engine: Engine, name: string, rows: string[][]): void {
  const tab = tabCalled(engine, name);
  const row = engine.lastCell(tab.id).row + 1;
  keepRoom(engine, tab, row + rows.length);
  const area = { sheet: tab.id, row, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
  const formats = engine.formats(area);
  const cells = filled<CellWrite>(area, { clear: true }).map((line, r) =>
    line.map((blank, c): CellWrite => {
      const text = rows[r]?.[c] ?? "";
      return text === "" ? blank : readTyped(text, formats[r]?.[c] ?? "", engine.locale(), yearOf(engine));
    }),
  );
  engine.write(area, cells);
}
