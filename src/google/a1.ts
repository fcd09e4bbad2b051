/** An area; rows and columns count from 0. Without a column it reaches over whole rows, without a row over whole columns. */
export interface Area {
  row?: number;
  rows?: number;
  column?: number;
  columns?: number;
}

/** Letters of a column counted from 0: 27 is "AB". */
const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/**
 * An area in A1 notation.
 *
 * @param begin the sheet's row, counted from 0, from which on rows count and whole columns reach
 */
export function areaText({ row, rows = 1, column, columns = 1 }: Area, begin = 0): string {
  const [left, right] = column === undefined ? ["", ""] : [letters(column), letters(column + columns - 1)];
  if (row === undefined) return `${left}${begin === 0 ? "" : begin + 1}:${right}`;
  const [top, bottom] = [begin + row + 1, begin + row + rows];
  return `${left}${top}:${right}${bottom}`;
}

/**
 * The rows of an area in A1 notation, counted from 0; null where it reaches over whole columns.
 *
 * @example rowsOfText("B3:D5") //=> [2, 4]
 */
export function rowsOfText(text: string): [first: number, last: number] | null {
  const rows = [...text.matchAll(/\d+/g)].map(([row]) => Number(row) - 1);
  const [first, last = first] = rows;
  return first === undefined || last === undefined ? null : [first, last];
}
