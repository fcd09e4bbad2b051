/** A table in one cell: a line a row, its cells divided by " | ". */

/** Between the cells of a row. */
const DIVIDER = " | ";

const lines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The entries of a list, one a line; blank lines are none. */
export const entriesOf = lines;

/** A line without a stroke may be a row that was copied from a spreadsheet, whose cells tabs part. */
const cellsOf = (line: string): string[] => line.split(line.includes("|") ? "|" : "\t").map((cell) => cell.trim());

/** Rows with their first cell, which may be blank. */
const rowLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

/**
 * Reads a table.
 *
 * @param columns its headings
 * @returns its rows, each as wide as the headings; what a row has more stays in its last cell
 * @example tableRows("High | 15\nLow", ["Priority", "Minutes"]) //=> [["High", "15"], ["Low", ""]]
 */
export function tableRows(text: string, columns: readonly string[]): string[][] {
  return rowLines(text).map((line) => {
    const cells = cellsOf(line);
    const last = cells.slice(columns.length - 1).join(DIVIDER);
    return columns.map((_, at) => (at === columns.length - 1 ? last : (cells[at] ?? "")));
  });
}

/**
 * A row as a line of a text.
 *
 * @example rowText(["Company", "is filled", "", 10]) //=> "Company | is filled | | 10"
 */
export const rowText = (cells: readonly (string | number)[]): string => cells.join(DIVIDER).replace(/\| {2}(?=\|)/g, "| ");

/** The first row that is wider than a table of so many columns, from 1; null where all fit. */
export function widerRow(text: string, columns: number): number | null {
  const wide = rowLines(text).findIndex((line) => cellsOf(line).length > columns);
  return wide < 0 ? null : wide + 1;
}
