import type { Cell } from "../core/agreement/item-values";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import {
  CALENDAR_NAME,
  HOLIDAYS_COLUMN,
  HOLIDAYS_NAME,
  HOLIDAYS_WIDTH,
  HOURS_HEADINGS,
  HOURS_NAME,
  HOURS_NOTES,
  HOURS_TAB,
  HOURS_WIDTH,
  STARTING_WEEK,
} from "../tables/hours-table";

const PIXELS = { 0: 110, 1: 80, 2: 80, 3: 30, 4: 110, 5: 80, 6: 80, 7: 190, 8: 30, 9: 160 };
const ROWS = 200;

function makeTab(workbook: Workbook): Tab {
  const tab = workbook.addTab(HOURS_TAB);
  const rows = Math.min(ROWS, tab.rowCount()) - 1;
  // Times stay the text that people typed: "24:00" as a time cell would read 00:00.
  const times = [
    { row: 1, column: 0, rows, columns: HOURS_WIDTH },
    { row: 1, column: HOLIDAYS_COLUMN + 1, rows, columns: 2 },
  ];
  const headings = HOURS_HEADINGS.flatMap((heading, column) => (heading === "" ? [] : [{ row: 0, column, rows: 1, columns: 1 }]));
  tab.dress([
    { look: { numberFormat: "@" }, areas: times },
    { look: { numberFormat: "yyyy-mm-dd", left: true }, areas: [{ row: 1, column: HOLIDAYS_COLUMN, rows, columns: 1 }] },
    { look: { bold: true, background: "#f1f3f4" }, areas: headings },
  ]);
  tab.write(0, 0, [[...HOURS_HEADINGS]]);
  tab.write(
    1,
    0,
    STARTING_WEEK.map((row) => [...row]),
  );
  for (const [column, text] of Object.entries(HOURS_NOTES)) tab.note(0, Number(column), text);
  tab.freezeHeadings();
  tab.setWidths(PIXELS);
  return tab;
}

/**
 * Makes the tab of working hours where there is none; what stands in it is left as it is.
 *
 * @returns where it stands, with its cells
 */
export function setUpHours(workbook: Workbook): { tab: Tab; cells: Cell[][] } {
  const known = workbook.placeOfName(CALENDAR_NAME);
  if (known) return known;
  const tab = workbook.tabNamed(HOURS_TAB) ?? makeTab(workbook);
  const rows = tab.rowCount();
  workbook.setName(CALENDAR_NAME, tab, 0, 0, rows, HOURS_HEADINGS.length);
  workbook.setName(HOURS_NAME, tab, 0, 0, rows, HOURS_WIDTH);
  workbook.setName(HOLIDAYS_NAME, tab, 0, HOLIDAYS_COLUMN, rows, HOLIDAYS_WIDTH);
  return { tab, cells: tab.readBlock(0, 0, rows, HOURS_HEADINGS.length) };
}
