/** Lists and tables as the cell holds them: a line an entry, or a line a row with its cells divided by " | ". */

const DIVIDER = " | ";

const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The entries of a list; blank lines are none. */
export const entriesOf = linesOf;

/** The text of a list: an entry that is still blank stands in the panel only. */
export const listText = (entries: readonly string[]): string => entries.flatMap(linesOf).join("\n");

/** Rows with their first cell, which may be blank. */
const rowLines = (text: string): string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");

/**
 * The rows of a table, each as wide as its headings; what a line has more stays in its last cell.
 *
 * @example rowsOf("High | 15\nLow", 2) //=> [["High", "15"], ["Low", ""]]
 */
export const rowsOf = (text: string, width: number): string[][] =>
  rowLines(text).map((line) => {
    // A line without a stroke may be a row that was copied from a spreadsheet, whose cells tabs part.
    const cells = line.split(line.includes("|") ? "|" : "\t").map((cell) => cell.trim());
    const last = cells.slice(width - 1).join(DIVIDER);
    return Array.from({ length: width }, (_, at) => (at === width - 1 ? last : (cells[at] ?? "")));
  });

/** The text of a table; rows that are still blank stand in the panel only, and so do blank cells at the end of a row. */
export const tableText = (rows: readonly (readonly string[])[]): string =>
  rows
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) =>
      row
        .map((cell) => linesOf(cell).join(" "))
        .join(DIVIDER)
        .replace(/\| {2}(?=\|)/g, "| ")
        .replace(/[ |]+$/, ""),
    )
    .join("\n");

/**
 * Which of the rows that are shown is a row of the text, counted from 1: rows that are still blank are not in it.
 *
 * @returns -1 where there is none
 * @example rowInText([["Ada"], [""], ["Ben"]], { row: 2 }) //=> 2
 */
export function rowInText(rows: readonly (readonly string[])[], place: { row: number } | undefined): number {
  const filled = rows.flatMap((row, at) => (row.some((cell) => cell.trim() !== "") ? [at] : []));
  return (place && filled[place.row - 1]) ?? -1;
}

/** A sign that would part the cell in two, or the row, becomes one that does not. */
export const asCell = (text: string): string => text.replace(/\s*\r?\n\s*|\t/g, " ").replace(/\|/g, "/");

/** A list with one of its entries moved up (-1) or down (1); as it is where there is no room. */
export function moved<Entry>(entries: readonly Entry[], at: number, by: -1 | 1): Entry[] {
  const to = at + by;
  const [one, other] = [entries[at], entries[to]];
  if (one === undefined || other === undefined) return [...entries];
  return entries.map((entry, place) => (place === at ? other : place === to ? one : entry));
}
