import { type Argument, type Cell, isBlank } from "./cell";

/** A list of adjacent cells: a row or a column, and which of both it was. */
export interface List {
  cells: Cell[];
  direction: "row" | "column";
}

export const isLeftOut = (argument: Argument): argument is null | undefined | "" =>
  argument === undefined || argument === null || argument === "";

/** The rows of an argument, one cell being one row of one. */
export const rowsOf = (argument: Cell | Cell[][]): Cell[][] => (Array.isArray(argument) ? argument : [[argument]]);

const lastFilled = (cells: readonly Cell[]): number => cells.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at), -1);

/** A list without the blanks at its end, which whole columns bring along. */
export const withoutTail = (cells: readonly Cell[]): Cell[] => cells.slice(0, lastFilled(cells) + 1);

/**
 * Reads a row or a column; blanks at its end do not count. A table of more rows and columns is no list.
 *
 * @returns the list (one cell counts as a column), or null for a table
 * @example listOf([[1, 2, ""]]) //=> { cells: [1, 2], direction: "row" }
 */
export function listOf(argument: Cell | Cell[][]): List | null {
  const rows = rowsOf(argument);
  if (rows.every((row) => row.length <= 1)) return { cells: withoutTail(rows.map((row) => row[0] ?? "")), direction: "column" };
  return rows.length === 1 ? { cells: withoutTail(rows[0] ?? []), direction: "row" } : null;
}

/** A list of answers in the direction of its question. */
export const laidOut = <Answer>(answers: readonly Answer[], direction: List["direction"]): Answer[][] =>
  direction === "row" ? [[...answers]] : answers.map((answer) => [answer]);
