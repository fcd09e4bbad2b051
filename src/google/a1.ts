/** Letters of a column counted from 0: 27 is "AB". */
const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** An area in A1 notation; rows and columns count from 0. */
export const areaText = (row: number, column: number, rows: number, columns: number): string =>
  `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;

/** A whole column in A1 notation. */
export const columnText = (column: number): string => `${letters(column)}:${letters(column)}`;
