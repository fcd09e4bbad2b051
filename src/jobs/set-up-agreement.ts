import type { CellLook, Tab } from "../google/tab";
import type { Place, Workbook } from "../google/workbook";
import {
  AGREEMENT_HEADINGS,
  AGREEMENT_NAME,
  AGREEMENT_TAB,
  agreementColumns,
  agreementRow,
  choicesOf,
  formatOf,
  type Gap,
  gapsOf,
  KEY_COLUMN,
  VALUE_COLUMN,
  VALUE_NAMES,
  valueColumn,
  valuesByKey,
} from "../tables/agreement-table";
import { type Filler, filledAmong, fillersIn } from "../tables/filled-cells";
import { cellsFilled } from "./filled-sentences";
import { KEY_GONE } from "./sentences";

/** Together as wide as a printed page. */
const COLUMN_PIXELS = { 0: 130, 1: 200, 2: 420, 3: 80 };
const SECTION_COLUMN = 0;
const SECTION_BACKGROUND = "#e8eaed";

function makeTab(workbook: Workbook): Tab {
  const tab = workbook.addTab(AGREEMENT_TAB);
  tab.write(0, 0, [[...AGREEMENT_HEADINGS]]);
  tab.format(0, 0, 1, AGREEMENT_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.freezeHeadings();
  tab.setWidths(COLUMN_PIXELS);
  tab.hideColumn(KEY_COLUMN);
  return tab;
}

/** The columns that stand side by side, so that they can be written together: the table's columns from..to, and where they begin. */
function runsOf(columns: readonly number[]): { column: number; from: number; to: number }[] {
  const runs: { column: number; from: number; to: number }[] = [];
  columns.forEach((column, at) => {
    const last = runs[runs.length - 1];
    if (last && column === last.column + (at - last.from)) last.to = at;
    else runs.push({ column, from: at, to: at });
  });
  return runs;
}

/** How the cells of new rows look: Sheets would give them the look of the row above. */
function looksOf({ items }: Gap, rows: readonly (readonly unknown[])[]): CellLook[][] {
  return items.map((item, at) =>
    AGREEMENT_HEADINGS.map((_, column) => ({
      numberFormat: column === VALUE_COLUMN ? formatOf(item) : "",
      bold: column === SECTION_COLUMN,
      background: column === SECTION_COLUMN && rows[at]?.[SECTION_COLUMN] !== "" ? SECTION_BACKGROUND : "",
    })),
  );
}

/** Room below a row; rows that people filled further down move with it. */
function makeRoom(tab: Tab, row: number, count: number, isLast: boolean): void {
  const lacking = isLast ? row + count - tab.rowCount() : count;
  if (lacking > 0) tab.addRows(isLast ? tab.rowCount() - 1 : row - 1, lacking);
}

/** A formula that fills cells where rows would come in: they would stand in its way. */
function fillerOfGaps(tab: Tab, gaps: readonly Gap[], row: number, columns: readonly number[]): Filler | null {
  const fillers = fillersIn(tab.formulas());
  const places = gaps.flatMap(({ below }) => columns.map((column) => ({ row: row + below + 1, column, cells: [[""]] })));
  return filledAmong(fillers, places);
}

/** Fills new rows, each cell under its heading, wherever people moved that. */
function fillRows(tab: Tab, gap: Gap, row: number, columns: readonly number[]): void {
  const rows = gap.items.map((item, at) => agreementRow(item, gap.items[at - 1]?.section ?? gap.section));
  const looks = looksOf(gap, rows);
  for (const { column, from, to } of runsOf(columns)) {
    const part = <One>(cells: readonly One[]): One[] => cells.slice(from, to + 1);
    tab.format(row, column, rows.length, to - from + 1, { wrap: true, top: true, left: true });
    tab.formatEach(row, column, looks.map(part));
    tab.write(row, column, rows.map(part));
  }
  const offers = gap.items.map((item) => {
    const choices = choicesOf(item);
    return choices && { choices, help: item.help };
  });
  tab.offerChoices(row, columns[VALUE_COLUMN] ?? VALUE_COLUMN, offers);
}

function nameValues(workbook: Workbook, { tab, row, column, cells }: Place): void {
  const found = valuesByKey(cells);
  const value = valueColumn(cells) ?? 0;
  for (const { name, keys } of VALUE_NAMES) {
    const rows = keys.flatMap((key) => found.get(key)?.row ?? []);
    const adjacent = rows.length > 0 && rows.every((one, at) => one === (rows[0] ?? 0) + at);
    if (adjacent) workbook.setName(name, tab, row + (rows[0] ?? 0), column + value, rows.length, 1);
  }
}

function firstPlace(workbook: Workbook): Place {
  const tab = workbook.tabNamed(AGREEMENT_TAB) ?? makeTab(workbook);
  return { tab, row: 0, column: 0, cells: tab.read() };
}

/**
 * Makes the agreement tab, or adds to it the items that it lacks, each in its place; what stands in it is left as it is.
 *
 * @param demanded keys of items that come only on demand
 * @returns where the table stands, with its cells, headings included; a sentence where its headings are gone
 */
export function setUpAgreement(workbook: Workbook, demanded: readonly string[] = []): Place | { problem: string } {
  const place = workbook.placeOfName(AGREEMENT_NAME) ?? firstPlace(workbook);
  const columns = agreementColumns(place.cells);
  if (!columns) return { problem: KEY_GONE };
  const { tab, row, column } = place;
  const gaps = gapsOf(place.cells, demanded);
  const filled = gaps.length > 0 ? tab.read().length : 0;
  const sheetColumns = columns.map((one) => column + one);
  const filler = gaps.length > 0 ? fillerOfGaps(tab, gaps, row, sheetColumns) : null;
  if (filler) return { problem: cellsFilled(tab.name(), filler) };
  for (const gap of gaps) {
    const first = row + gap.below + 1;
    makeRoom(tab, first, gap.items.length, first >= filled);
    fillRows(tab, gap, first, sheetColumns);
  }
  const added = gaps.reduce((sum, { items }) => sum + items.length, 0);
  const width = Math.max(...columns) + 1;
  const cells = tab.readBlock(row, column, place.cells.length + added, width);
  workbook.setName(AGREEMENT_NAME, tab, row, column, cells.length, width);
  nameValues(workbook, { ...place, cells });
  return { ...place, cells };
}
