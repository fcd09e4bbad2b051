/** What the cells of a column of dates become where texts are turned into real dates. */

import type { Cell } from "../cells/cell";
import { type DateColumn, type DateQuestion, readDateColumn } from "./date-column";
import { PLAIN_RULES, readDate, unknownOrder } from "./date-rules";

/** A cell that becomes a real date: its row counted from 0, what stands there, and the instant that it becomes. */
export interface MendedDate {
  row: number;
  was: Cell;
  becomes: number;
}

export interface MendedColumn {
  /** From the first row to the last. */
  changes: MendedDate[];
  /** Rows of texts that hold a digit and are not understood, or whose hour is none: they stay as they are. */
  unread: number[];
  /** How many of the changes are real dates whose day and month are exchanged. */
  exchanged: number;
  read: DateColumn;
}

/** A moment that its cell holds already. */
const stands = (cell: Cell, instant: number): boolean => cell instanceof Date && cell.getTime() === instant;

const isMeantAsDate = (cell: Cell | null | undefined): cell is string => typeof cell === "string" && /\d/.test(cell);

/** A day that was exchanged with its hour; where that is none, the day alone. */
function withHour(instant: number, row: number, { hours, offsetAt }: DateQuestion): number {
  const read = readDate(new Date(instant), PLAIN_RULES, unknownOrder, offsetAt, hours?.[row] ?? "");
  return "instant" in read ? read.instant : instant;
}

/**
 * Reads a column and says which of its cells become real dates: texts and numbers that can be read, real dates that were made
 * in the wrong order of day and month, and real dates whose hour stands in a cell of its own.
 *
 * @param isFormula of a row, whether its cell holds a formula, which stays
 * @example mendedDates({ cells: ["13/11/2026"], locale: unknownOrder, offsetAt: () => 0 }, () => false).changes //=> [{ row: 0, was: "13/11/2026", becomes: Date.UTC(2026, 10, 13) }]
 */
export function mendedDates(question: DateQuestion, isFormula: (row: number) => boolean): MendedColumn {
  const read = readDateColumn(question);
  const wrong = new Map((read.clash?.exchanged ?? []).map(({ row, ought }) => [row, ought] as const));
  const changes = read.cells.flatMap((cell, row): MendedDate[] => {
    const was = question.cells[row] ?? "";
    if (isFormula(row)) return [];
    const ought = wrong.get(row);
    if (ought !== undefined) return [{ row, was, becomes: withHour(ought, row, question) }];
    return "instant" in cell && !stands(was, cell.instant) ? [{ row, was, becomes: cell.instant }] : [];
  });
  const unread = read.cells.flatMap((cell, row) =>
    "why" in cell && !wrong.has(row) && (cell.why === "hour" || isMeantAsDate(question.cells[row])) ? [row] : [],
  );
  const exchanged = changes.filter(({ row }) => wrong.has(row)).length;
  return { changes, unread, exchanged, read };
}
