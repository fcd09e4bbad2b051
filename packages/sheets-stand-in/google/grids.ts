import type { Area } from "../engine/engine";
import { GoogleException } from "./exception";

/** A grid of one value in the shape of the area. */
export const filled = <Value>(area: Area, value: Value): Value[][] =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));

const mismatch = (what: string, data: number, range: number): string =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;

/** Refuses a grid that has not the shape of the range, in Google's words. */
export function checkShape(grid: readonly unknown[], area: Area): void {
  if (grid.length !== area.rows) throw new GoogleException(mismatch("rows", grid.length, area.rows));
  for (const row of grid) {
    const width = Array.isArray(row) ? row.length : 0;
    if (width !== area.columns) throw new GoogleException(mismatch("columns", width, area.columns));
  }
}

export const contains = (area: Area, cell: { sheet: string; row: number; column: number }): boolean =>
  area.sheet === cell.sheet &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

export const overlap = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

export const cellOf = (area: Area, row: number, column: number): Area => ({
  sheet: area.sheet,
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});
