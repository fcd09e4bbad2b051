import type { AgreementItem } from "../core/agreement/items";
import type { Tab } from "../google/tab";
import type { Place, Workbook } from "../google/workbook";
import {
  AGREEMENT_HEADINGS,
  AGREEMENT_NAME,
  AGREEMENT_TAB,
  agreementColumns,
  agreementRow,
  formatOf,
  KEY_COLUMN,
  missingItems,
  VALUE_NAMES,
  valueColumn,
  valuesByKey,
} from "../tables/agreement-table";
import { KEY_GONE } from "./sentences";

const VALUE_COLUMN = 2;
const COLUMN_PIXELS = { 0: 170, 1: 270, 2: 420, 3: 90 };

function makeTab(workbook: Workbook): Tab {
  const tab = workbook.addTab(AGREEMENT_TAB);
  tab.write(0, 0, [[...AGREEMENT_HEADINGS]]);
  tab.format(0, 0, 1, AGREEMENT_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.freezeHeadings();
  tab.setWidths(COLUMN_PIXELS);
  tab.hideColumn(KEY_COLUMN);
  return tab;
}

function dressItems(tab: Tab, items: readonly AgreementItem[], row: number, columns: readonly number[]): void {
  const [section = 0, , value = VALUE_COLUMN] = columns;
  for (const column of columns.slice(0, KEY_COLUMN)) tab.format(row, column, items.length, 1, { wrap: true, top: true, left: true });
  tab.format(row, section, items.length, 1, { bold: true });
  items.forEach((item, at) => {
    tab.format(row + at, value, 1, 1, { numberFormat: formatOf(item) });
    if (item.choices) tab.offerChoices(row + at, value, item.choices, item.help);
  });
}

/** Adds items below the table, each cell under its heading, wherever people moved that. */
function addItems(tab: Tab, items: readonly AgreementItem[], row: number, columns: readonly number[]): void {
  if (items.length === 0) return;
  const lacking = row + items.length - tab.rowCount();
  if (lacking > 0) tab.addRows(tab.rowCount() - 1, lacking);
  const rows = items.map((item, at) => agreementRow(item, items[at - 1]?.section ?? ""));
  dressItems(tab, items, row, columns);
  const adjacent = columns.every((column, at) => column === (columns[0] ?? 0) + at);
  if (adjacent) tab.write(row, columns[0] ?? 0, rows);
  else
    columns.forEach((column, at) => {
      tab.write(
        row,
        column,
        rows.map((cells) => [cells[at] ?? ""]),
      );
    });
}

/** Names the value cells that formulas lean on. */
export function nameValues(workbook: Workbook, { tab, row, column, cells }: Place): void {
  const found = valuesByKey(cells);
  const value = valueColumn(cells) ?? 0;
  for (const { name, keys } of VALUE_NAMES) {
    const rows = keys.flatMap((key) => found.get(key)?.row ?? []);
    const adjacent = rows.length > 0 && rows.every((one, at) => one === (rows[0] ?? 0) + at);
    if (adjacent) workbook.setName(name, tab, row + (rows[0] ?? 0), column + value, rows.length, 1);
  }
}

/** Adds rows for rates of a longer funnel below the last one that is there. */
export function addRateRows({ tab, row, column, cells }: Place, items: readonly AgreementItem[]): void {
  const columns = agreementColumns(cells);
  const rates = [...valuesByKey(cells)].filter(([key]) => key.startsWith("rate."));
  const last = Math.max(...rates.map(([, found]) => found.row));
  if (!columns || rates.length === 0) return;
  tab.addRows(row + last, items.length);
  const places = columns.map((one) => column + one);
  dressItems(tab, items, row + last + 1, places);
  items.forEach((item, at) => {
    const cellsOf = agreementRow(item, item.section);
    places.forEach((place, nth) => {
      tab.write(row + last + 1 + at, place, [[cellsOf[nth] ?? ""]]);
    });
  });
}

function firstPlace(workbook: Workbook): Place {
  const tab = workbook.tabNamed(AGREEMENT_TAB) ?? makeTab(workbook);
  return { tab, row: 0, column: 0, cells: tab.read() };
}

/**
 * Makes the agreement tab, or adds to it the items that it lacks; what stands in it is left as it is.
 *
 * @returns where the table stands, with its cells, headings included; a sentence where its headings are gone
 */
export function setUpAgreement(workbook: Workbook): Place | { problem: string } {
  const place = workbook.placeOfName(AGREEMENT_NAME) ?? firstPlace(workbook);
  const columns = agreementColumns(place.cells);
  if (!columns) return { problem: KEY_GONE };
  const { tab, row, column } = place;
  const missing = missingItems(place.cells);
  // Below whatever people wrote under the table.
  const end = Math.max(row + place.cells.length, missing.length > 0 ? tab.read().length : 0);
  addItems(
    tab,
    missing,
    end,
    columns.map((one) => column + one),
  );
  const width = Math.max(...columns) + 1;
  const cells = tab.readBlock(row, column, end + missing.length - row, width);
  workbook.setName(AGREEMENT_NAME, tab, row, column, cells.length, width);
  nameValues(workbook, { ...place, cells });
  return { ...place, cells };
}
