import type { Area } from "./engine";

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The tab's name as a formula writes it, always in quotes. */
export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'Leads'!$A$2:$C$9", as a named range holds it. */
export function absoluteReference(tabName: string, area: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${quotedTab(tabName)}!${first === last ? first : `${first}:${last}`}`;
}

/** What Univer calls a range. */
export interface Corners {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export function cornersOf(area: Area): Corners {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(sheet: string, corners: Corners): Area {
  return {
    sheet,
    row: corners.startRow,
    column: corners.startColumn,
    rows: corners.endRow - corners.startRow + 1,
    columns: corners.endColumn - corners.startColumn + 1,
  };
}

/** One value for every cell of the area, row by row. */
export function gridOf<T>(area: Area, valueAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => valueAt(area.row + r, area.column + c)),
  );
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
