import { sheetOf, type Tab } from "./tab";

type FilterRange = GoogleAppsScript.Spreadsheet.Range;

/**
 * Makes a tab's filter anew with what it asks, so that it reaches to a column; nothing where there is none, or where it reaches so
 * far. Sheets lets nobody change a filter's range. Where Google refuses one of the calls the filter is put back as it was, and that
 * is thrown. 10 calls, and up to 2 for each of its columns.
 *
 * @param end the column after the last one, counted from 0
 */
export function widenFilter(tab: Tab, end: number): void {
  const sheet = sheetOf(tab);
  const filter = sheet.getFilter();
  if (!filter) return;
  const was = filter.getRange();
  const [row, first, rows, columns] = [was.getRow(), was.getColumn(), was.getNumRows(), was.getNumColumns()];
  if (first - 1 + columns >= end) return;
  const wider = sheet.getRange(row, first, rows, end - first + 1);
  const criteria = Array.from({ length: columns }, (_, at) => filter.getColumnFilterCriteria(first + at));
  const make = (range: FilterRange): void => {
    const made = range.createFilter();
    criteria.forEach((one, at) => {
      if (one) made.setColumnFilterCriteria(first + at, one);
    });
  };
  try {
    filter.remove();
    make(wider);
  } catch (error) {
    sheet.getFilter()?.remove();
    make(was);
    throw error;
  }
}
