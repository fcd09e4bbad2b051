import { type Argument, type Cell, isBlank } from "./cell";

/** Columns without the row of their headings, and whether they had one. */
export interface BelowHeadings {
  columns: Argument[];
  had: boolean;
}

const isWord = (cell: Cell): boolean => typeof cell === "string" && !/[\d#]/.test(cell) && !isBlank(cell);
const isTextOrBlank = (cell: Cell): boolean => typeof cell === "string";

/**
 * Takes the headings off columns that were given whole, such as K:K: whole columns go on to count rows that people insert
 * right below the headings, where K2:K becomes K4:K. The first row is that of the headings where it names a column that is
 * known, or holds a word without a digit in each of several columns; a date that was mistyped stays a fault to be told.
 *
 * @param given arguments of which only columns of one length, of two rows or more, are looked at
 * @param isHeading whether a cell is a heading that the argument at that place usually has
 * @example belowHeadings([[["Received"], ["2026-11-18"]], 60], (cell) => cell === "Received") //=> { columns: [[["2026-11-18"]], 60], had: true }
 */
export function belowHeadings(given: readonly Argument[], isHeading: (cell: Cell, at: number) => boolean): BelowHeadings {
  const columns = [...given];
  const whole = given.flatMap((argument, at) => (Array.isArray(argument) && argument.length > 1 ? [{ argument, at }] : []));
  const length = whole[0]?.argument.length;
  const first = whole.flatMap(({ argument, at }) => (argument[0] ?? []).map((cell) => ({ cell: cell ?? "", at })));
  const areAlike = whole.every(({ argument }) => argument.length === length);
  const isKnown = first.every(({ cell }) => isTextOrBlank(cell)) && first.some(({ cell, at }) => isHeading(cell, at));
  const had = areAlike && (isKnown || (whole.length > 1 && first.every(({ cell }) => isWord(cell))));
  if (had) for (const { argument, at } of whole) columns[at] = argument.slice(1);
  return { columns, had };
}
