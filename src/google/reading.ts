/** The only module of Google calls that custom functions may use: it reads and never writes. */

export type Cell = string | number | boolean | Date;

/**
 * The cells of a named range of this spreadsheet.
 *
 * @param name the range's name
 * @returns its rows, or null where the name is not there or points to a deleted tab
 */
export function namedCells(name: string): Cell[][] | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(name);
  return range ? range.getValues() : null;
}
