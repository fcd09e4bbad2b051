import type { Cell } from "../core/agreement/item-values";
import type { AgreementItem } from "../core/agreement/items";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import {
  AGREEMENT_HEADINGS,
  AGREEMENT_NAME,
  AGREEMENT_TAB,
  agreementRow,
  formatOf,
  KEY_COLUMN,
  missingItems,
  VALUE_COLUMN,
  VALUE_NAMES,
  valuesByKey,
} from "../tables/agreement-table";

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

function dressItems(tab: Tab, items: readonly AgreementItem[], row: number): void {
  tab.format(row, 0, items.length, KEY_COLUMN, { wrap: true, top: true, left: true });
  tab.format(row, 0, items.length, 1, { bold: true });
  items.forEach((item, at) => {
    tab.format(row + at, VALUE_COLUMN, 1, 1, { numberFormat: formatOf(item) });
    if (item.choices) tab.offerChoices(row + at, VALUE_COLUMN, item.choices, item.help);
  });
}

function addItems(tab: Tab, items: readonly AgreementItem[], row: number): void {
  if (items.length === 0) return;
  const rows = items.map((item, at) => agreementRow(item, items[at - 1]?.section ?? ""));
  dressItems(tab, items, row);
  tab.write(row, 0, rows);
}

function nameValues(workbook: Workbook, tab: Tab, table: Cell[][]): void {
  const found = valuesByKey(table);
  for (const { name, keys } of VALUE_NAMES) {
    const rows = keys.map((key) => found.get(key)?.row ?? Number.NaN);
    const adjacent = rows.every((row, at) => row === (rows[0] ?? 0) + at);
    if (adjacent) workbook.setName(name, tab, rows[0] ?? 0, VALUE_COLUMN, rows.length, 1);
  }
}

/**
 * Makes the agreement tab, or adds to it the items that it lacks; what stands in it is left as it is.
 *
 * @returns the agreement's cells, headings included
 */
export function setUpAgreement(workbook: Workbook): Cell[][] {
  const tab = workbook.placeOfName(AGREEMENT_NAME)?.tab ?? workbook.tabNamed(AGREEMENT_TAB) ?? makeTab(workbook);
  const before = tab.read();
  addItems(tab, missingItems(before), before.length);
  const table = tab.read();
  workbook.setName(AGREEMENT_NAME, tab, 0, 0, table.length, AGREEMENT_HEADINGS.length);
  nameValues(workbook, tab, table);
  return table;
}
