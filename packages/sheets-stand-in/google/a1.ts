import { columnLetters } from "../engine/addresses";
import type { Area, Engine, Tab } from "../engine/engine";

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CORNER = /^\$?([A-Z]{1,3})?\$?([1-9]\d*)?$/i;

interface Corner {
  row: number | null;
  column: number | null;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  return { row: match[2] ? Number(match[2]) - 1 : null, column: match[1] ? columnNumber(match[1]) : null };
}

/** The smaller and the greater of two edges; one that is left out reaches to the end of the tab. */
function span(first: number | null, last: number | null, end: number): [number, number] {
  if (first === null && last === null) return [0, end - 1];
  if (first === null || last === null) return [(first ?? last) as number, end - 1];
  return first <= last ? [first, last] : [last, first];
}

/** The cells of "A2:C9", "B:B", "D2:D", "1:1" or "$A$1" on a tab, or null for what is no such text. */
export function areaOnTab(a1: string, tab: Tab): Area | null {
  const [from = "", to, ...rest] = a1.split(":");
  const first = corner(from);
  const last = to === undefined ? first : corner(to);
  if (!first || !last || rest.length) return null;
  if (to === undefined && (first.row === null || first.column === null)) return null;
  const [top, bottom] = span(first.row, last.row, tab.rows);
  const [left, right] = span(first.column, last.column, tab.columns);
  return { sheet: tab.id, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits "'My tab'!A1" into tab and cells; the tab is null where none is named. */
export function splitTab(a1: string): { tab: string | null; cells: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(a1);
  if (quoted) return { tab: (quoted[1] ?? "").replaceAll("''", "'"), cells: quoted[2] ?? "" };
  const bang = a1.lastIndexOf("!");
  return bang < 0 ? { tab: null, cells: a1 } : { tab: a1.slice(0, bang), cells: a1.slice(bang + 1) };
}

/** The cells that a text means: A1 notation on the tab named in it or the active one, or the name of a range. */
export function findArea(engine: Engine, text: string): Area | null {
  const { tab: name, cells } = splitTab(text);
  const active = engine.activeTab();
  const tab = engine.tabs().find((one) => (name === null ? one.id === active : one.name === name));
  const area = tab && areaOnTab(cells, tab);
  if (area) return area;
  return engine.names().find((one) => one.name.toLowerCase() === text.toLowerCase())?.area ?? null;
}

export function a1Of(area: Area, tab: Tab | undefined): string {
  const { row, column, rows, columns } = area;
  const whole = { rows: row === 0 && rows === tab?.rows && rows > 1, columns: column === 0 && columns === tab?.columns && columns > 1 };
  if (whole.rows && !whole.columns) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (whole.columns && !whole.rows) return `${row + 1}:${row + rows}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}
