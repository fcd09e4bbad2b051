/** What the cells of a column of dates become where texts are turned into real dates. */
import type { Cell } from "../agreement/item-values";
import { type DateColumn, type DateQuestion, readDateColumn } from "./date-column";

/** A cell that becomes a real date: its row counted from 0, what stands there, and the instant that it becomes. */
export interface MendedDate {
  row: number;
  was: Cell;
  becomes: number;
}

export interface MendedColumn {
  /** From the first row to the last. */
  changes: MendedDate[];
  /** Rows of texts that hold a digit and are not understood: they stay as they are. */
  unread: number[];
  /** How many of the changes are real dates whose day and month are exchanged. */
  exchanged: number;
  read: DateColumn;
}

const isMeantAsDate = (cell: Cell | null | undefined): cell is string => typeof cell === "string" && /\d/.test(cell);

/**
 * Reads a column and says which of its cells become real dates: texts and numbers that can be read, and real dates that were made
 * in the wrong order of day and month.
 *
 * @param isFormula of a row, whether its cell holds a formula, which stays
 * @example mendedDates({ cells: ["13/11/2026"], locale: unknownOrder, offsetAt: () => 0 }, () => false).changes //=> [{ row: 0, was: "13/11/2026", becomes: Date.UTC(2026, 10, 13) }]
 */
export function mendedDates(question: DateQuestion, isFormula: (row: number) => boolean): MendedColumn {
  const read = readDateColumn(question);
  const turned = read.cells.flatMap((cell, row): MendedDate[] => {
    const was = question.cells[row] ?? "";
    return "instant" in cell && !(was instanceof Date) && !isFormula(row) ? [{ row, was, becomes: cell.instant }] : [];
  });
  const exchanged = (read.clash?.exchanged ?? []).flatMap(({ row, ought }): MendedDate[] =>
    isFormula(row) ? [] : [{ row, was: question.cells[row] ?? "", becomes: ought }],
  );
  const unread = read.cells.flatMap((cell, row) =>
    "instead" in cell && cell.instead === "no date" && isMeantAsDate(question.cells[row]) ? [row] : [],
  );
  const changes = [...turned, ...exchanged].sort((one, other) => one.row - other.row);
  return { changes, unread, exchanged: exchanged.length, read };
}
