import { formulaCore } from "./same-formula";

/** Words, numbers and cells of a formula outside texts, with whatever belongs to a tab's name. */
const PIECES = /[\w$.!']+/g;
const A_CELL = /^\$?[A-Z]{1,3}\$?\d+$/;

const plain = (cell: string): string => cell.replace(/\$/g, "");

/** A formula with what `change` makes of each cell of its own tab. */
const withCells = (formula: string, change: (cell: string) => string): string =>
  formula
    .split('"')
    .map((part, at) => (at % 2 === 1 ? part : part.replace(PIECES, (piece) => (A_CELL.test(piece) ? change(piece) : piece))))
    .join('"');

/** What two formulas have in common that differ only in the cells that they name: rows were inserted since one was written. */
export const likenessOf = (formula: string): string => withCells(formulaCore(formula), () => "@");

function cellsOf(formula: string): string[] {
  const cells: string[] = [];
  withCells(formulaCore(formula), (cell) => {
    cells.push(plain(cell));
    return cell;
  });
  return cells;
}

const LETTERS_AND_ROW = /^(\$?)([A-Z]+)(\$?)(\d+)$/;

/**
 * A formula in place of one that is found, over the cells which that one names by now.
 *
 * @param found as it stands, alike to `was`
 * @param was as it was written once
 * @param now what is written in the place of `was` today
 * @returns undefined where the found one names other cells than `was` in a way that tells nothing of `now`
 * @example inPlaceOf('=IF(C12>0;"yes";"")', '=IF(C9>0;"yes";"")', '=IF($C$9>0;"sim";"")') //=> '=IF($C$12>0;"sim";"")'
 */
export function inPlaceOf(found: string, was: string, now: string): string | undefined {
  const [here, there] = [cellsOf(found), cellsOf(was)];
  const places = new Map<string, string>();
  for (const [at, cell] of there.entries()) {
    const known = places.get(cell);
    if (known !== undefined && known !== here[at]) return undefined;
    places.set(cell, here[at] ?? cell);
  }
  let isKnown = true;
  const written = withCells(now, (cell) => {
    const place = places.get(plain(cell));
    isKnown &&= place !== undefined;
    const [, fixedColumn = "", , fixedRow = ""] = LETTERS_AND_ROW.exec(cell) ?? [];
    return (place ?? cell).replace(LETTERS_AND_ROW, (_, __, letters: string, ___, row: string) => fixedColumn + letters + fixedRow + row);
  });
  return isKnown ? written : undefined;
}
