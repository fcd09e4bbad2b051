/** What a cell can hold once the sheet has handed it over. */
export type Cell = string | number | boolean | Date;

/** A spreadsheet cell holds 50,000 characters at most (Google's limit). */
export const LONGEST_TEXT = 50_000;

/** What Sheets hands to a custom function: one cell, or rows of cells; nothing where the argument was left out. */
export type Argument = Cell | Cell[][] | null | undefined;

/** Whether nothing stands there: spaces alone are nothing. */
export const isBlank = (cell: Cell | null | undefined): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** Milliseconds. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
