import { type Spread, spreadOf } from "../../core/formulas/spread";

/** A formula that fills cells right of and below its own; rows and columns count from 0. */
export interface Filler {
  row: number;
  column: number;
  formula: string;
  spread: Spread;
  /** As far as it can reach where its spread is not known: no array fills a cell that holds a formula. */
  most: { rows: number; columns: number };
}

/** The formula that fills a cell, and whether that is sure: of some nobody can tell how far they reach. */
export interface Filled {
  filler: Filler;
  isSure: boolean;
}

/** Formulas of one kind differ only in the rows of the cells that they name. */
export const kindOf = (formula: string): string => formula.replace(/([A-Z]\$?)\d+/gi, (_, letters: string) => `${letters}0`);

const CELLS = /([A-Z]\$?)(\d+)(?:(:\$?[A-Z]*\$?)(\d+))?/gi;

/** Formulas that differ only in where the ranges begin fill as many cells; how many rows a range has counts. */
const extentOf = (formula: string): string =>
  formula.replace(CELLS, (_, letter: string, from: string, between?: string, to?: string) =>
    between === undefined ? `${letter}0` : `${letter}0${between}${Math.abs(Number(to) - Number(from))}`,
  );

/** How many cells from a place on hold no formula, the first one not counted. */
function freeCells(of: (step: number) => string | undefined, most: number): number {
  for (let step = 1; step < most; step += 1) if (of(step)) return step;
  return Number.POSITIVE_INFINITY;
}

/**
 * The formulas that fill more than their own cell.
 *
 * @param formulas of a tab from its first row and column on, "" where there is none
 * @param isOwn columns of ours, whose formulas fill nothing
 * @example fillersIn([["Name"], ["=ARRAYFORMULA(Form!A2:D)"]])[0]?.spread //=> { rows: Infinity, columns: 4 }
 */
export function fillersIn(formulas: readonly (readonly string[])[], isOwn: (column: number) => boolean = () => false): Filler[] {
  const spreads = new Map<string, Spread | null>();
  const spreadIn = (formula: string): Spread | null => {
    const extent = extentOf(formula);
    const known = spreads.get(extent);
    if (known !== undefined) return known;
    const spread = spreadOf(formula);
    spreads.set(extent, spread);
    return spread;
  };
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column): Filler[] => {
      if (formula === "" || isOwn(column)) return [];
      const spread = spreadIn(formula);
      if (!spread) return [];
      const rows = freeCells((step) => formulas[row + step]?.[column], formulas.length - row);
      const columns = freeCells((step) => line[column + step], line.length - column);
      return [{ row, column, formula, spread, most: { rows, columns } }];
    }),
  );
}

/** Whether the extent takes in what lies so far away: null where nobody can tell. */
function reaches(extent: number | null, most: number, away: number): boolean | null {
  if (extent !== null) return away < extent;
  return away < most ? null : false;
}

function fills({ row, column, spread, most }: Filler, place: { row: number; column: number }): boolean | null {
  const [down, right] = [place.row - row, place.column - column];
  if (down < 0 || right < 0) return false;
  if (down === 0 && right === 0) return true;
  const [inRows, inColumns] = [reaches(spread.rows, most.rows, down), reaches(spread.columns, most.columns, right)];
  if (inRows === false || inColumns === false) return false;
  return inRows && inColumns;
}

/**
 * The formula that fills a cell, be it its own: a value there is its, and what is typed into a blank one stands in its way.
 *
 * @returns null where no formula reaches so far; where two do the one that surely does
 */
export function filledBy(fillers: readonly Filler[], place: { row: number; column: number }): Filled | null {
  const found = fillers.flatMap((filler) => {
    const sure = fills(filler, place);
    return sure === false ? [] : [{ filler, isSure: sure === true }];
  });
  return found.find(({ isSure }) => isSure) ?? found[0] ?? null;
}

const OWN_CELL = { rows: 1, columns: 1 };

/** A rectangle of cells. */
interface FilledBlock {
  row: number;
  column: number;
  cells: readonly (readonly unknown[])[];
}

/** Whether a formula that reaches so far fills cells of a block. */
function overlaps({ row, column }: Filler, reach: { rows: number; columns: number }, block: FilledBlock): boolean {
  const meets = (from: number, count: number, at: number, width: number): boolean => from < at + width && at < from + count;
  return meets(row, reach.rows, block.row, block.cells.length) && meets(column, reach.columns, block.column, block.cells[0]?.length ?? 0);
}

const isKnown = ({ spread }: Filler): boolean => spread.rows !== null && spread.columns !== null;

/** A formula that surely fills cells of the blocks, be it its own. */
export function filledAmong(fillers: readonly Filler[], blocks: readonly FilledBlock[]): Filler | null {
  const reachOf = (one: Filler) => (isKnown(one) ? { rows: Number(one.spread.rows), columns: Number(one.spread.columns) } : OWN_CELL);
  return fillers.find((one) => blocks.some((block) => overlaps(one, reachOf(one), block))) ?? null;
}

/** Formulas that may fill cells of the blocks, of which nobody can tell how far they reach. */
export function maybeAmong(fillers: readonly Filler[], blocks: readonly FilledBlock[]): Filler[] {
  const reachOf = ({ spread, most }: Filler) => ({ rows: spread.rows ?? most.rows, columns: spread.columns ?? most.columns });
  return fillers.filter((one) => !isKnown(one) && blocks.some((block) => overlaps(one, reachOf(one), block)));
}

/** The first column right of all that formulas surely fill; with the formula that reaches furthest, null where there is none. */
export function edgeOf(fillers: readonly Filler[]): { column: number; filler: Filler } | null {
  return fillers.reduce<{ column: number; filler: Filler } | null>((edge, filler) => {
    const column = filler.column + (filler.spread.columns ?? 1);
    return edge && edge.column >= column ? edge : { column, filler };
  }, null);
}
