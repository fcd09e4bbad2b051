import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { titlesOf } from "../../language/spoken/names";
import {
  CALENDAR_NAME,
  CALENDAR_WIDTH,
  everyHoursHeading,
  HOLIDAYS_COLUMN,
  HOLIDAYS_NAME,
  HOLIDAYS_WIDTH,
  HOURS_NAME,
  HOURS_WIDTH,
  hoursHeadings,
  hoursNotes,
  startingWeek,
} from "../../tables/agreement/hours-table";
import { dressTab } from "../run/dress-tab";
import { filledTo, isBare, type Mending, noteMended, unnamedTab } from "../run/mending";

const PIXELS = { 0: 110, 1: 80, 2: 80, 3: 30, 4: 110, 5: 80, 6: 80, 7: 190, 8: 30, 9: 160 };
const ROWS = 200;

function dress(tab: Tab): void {
  const rows = Math.min(ROWS, tab.rowCount()) - 1;
  // Times stay the text that people typed: "24:00" as a time cell would read 00:00.
  const times = [
    { row: 1, column: 0, rows, columns: HOURS_WIDTH },
    { row: 1, column: HOLIDAYS_COLUMN + 1, rows, columns: 2 },
  ];
  const headings = hoursHeadings().flatMap((heading, column) => (heading === "" ? [] : [{ row: 0, column, rows: 1, columns: 1 }]));
  dressTab(tab, [
    ...times.map((area) => ({ ...area, look: { numberFormat: "@" } })),
    { row: 1, column: HOLIDAYS_COLUMN, rows, columns: 1, look: { numberFormat: "yyyy-mm-dd", left: true } },
    ...headings.map((area) => ({ ...area, look: { bold: true, background: "#f1f3f4" } })),
  ]);
  tab.notes(0, hoursNotes());
  tab.freezeHeadings();
  tab.setWidths(PIXELS);
}

/** Headings and the starting week; the formats before it keep its times texts. */
function startingCells(): Cell[][] {
  const headings = hoursHeadings();
  return [headings, ...startingWeek().map((row) => [...row, ...headings.slice(row.length).map(() => "")])];
}

/**
 * Makes the tab of working hours where there is none, or fills it where nothing stands in it but headings of ours; what people
 * wrote is left as it is.
 *
 * @returns where it stands, with its cells
 */
export function setUpHours(workbook: Workbook, mending: Mending): { tab: Tab; cells: Cell[][] } {
  const known = workbook.placeOfName(CALENDAR_NAME);
  const isFirst = known !== null && known.row === 0 && known.column === 0;
  if (known && !(isFirst && isBare(known.cells, everyHoursHeading()))) return known;
  const found = known ? { tab: known.tab, isNew: false } : unnamedTab(workbook, titlesOf("hours"));
  const { tab, isNew } = found;
  const isUnfilled = isNew || isBare(tab.read(), everyHoursHeading());
  if (isUnfilled || mending.wasCut) dress(tab);
  if (isUnfilled) tab.write(0, 0, startingCells());
  if (isUnfilled || mending.wasCut) noteMended(mending, found);
  const rows = tab.rowCount();
  // The whole tab's name last: where it stands, all is made.
  workbook.setNames(tab, [
    { name: HOURS_NAME, row: 0, column: 0, rows, columns: HOURS_WIDTH },
    { name: HOLIDAYS_NAME, row: 0, column: HOLIDAYS_COLUMN, rows, columns: HOLIDAYS_WIDTH },
    { name: CALENDAR_NAME, row: 0, column: 0, rows, columns: CALENDAR_WIDTH },
  ]);
  return { tab, cells: isNew ? filledTo(rows, startingCells()) : tab.readBlock(0, 0, rows, CALENDAR_WIDTH) };
}
