import { type AgreementItem, itemOf } from "../../core/agreement/items";
import { PEOPLE_KEY } from "../../core/agreement/retired-items";
import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import type { Offer } from "../../google/tab-checks";
import type { CellLook } from "../../google/tab-looks";
import type { NamedArea, Place, Workbook } from "../../google/workbook";
import { choicesOf } from "../../language/spoken/chosen-words";
import { itemWords } from "../../language/spoken/item-words";
import { headingsNow, keysOf, titlesOf } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import {
  AGREEMENT_NAME,
  agreementColumns,
  agreementRow,
  formatOf,
  type Gap,
  gapsOf,
  KEY_COLUMN,
  peopleInTable,
  VALUE_COLUMN,
  VALUE_NAMES,
  valueColumn,
  valuesByKey,
} from "../../tables/agreement/agreement-table";
import { textOf } from "../../tables/formulas/as-text";
import { type Filler, filledAmong, fillersIn } from "../../tables/formulas/filled-cells";
import { cellsFilled } from "../leads/filled-sentences";
import { areBlank, type Mending, noteMended, nothingCut, unnamedTab } from "../run/mending";

/** Together as wide as a printed page. */
const COLUMN_PIXELS = { 0: 130, 1: 200, 2: 420, 3: 80 };
const COLUMNS = keysOf("agreement").length;
const SECTION_COLUMN = 0;
const SECTION_BACKGROUND = "#e8eaed";

function dress(tab: Tab): void {
  tab.format(0, 0, 1, COLUMNS, { bold: true, background: "#f1f3f4" });
  tab.freezeHeadings();
  tab.setWidths(COLUMN_PIXELS);
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
    Array.from({ length: COLUMNS }, (_, column) => ({
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

/** Fills new rows, each cell under its heading, wherever people moved that; as they would be read. */
function fillRows(tab: Tab, gap: Gap, row: number, columns: readonly number[], people: string): Cell[][] {
  const rows = gap.items.map((item, at) => {
    const above = gap.items[at - 1]?.section ?? gap.section;
    return item.key === PEOPLE_KEY ? agreementRow(item, above, people) : agreementRow(item, above);
  });
  const looks = looksOf(gap, rows);
  for (const { column, from, to } of runsOf(columns)) {
    const part = <One>(cells: readonly One[]): One[] => cells.slice(from, to + 1);
    tab.format(row, column, rows.length, to - from + 1, { wrap: true, top: true, left: true });
    tab.formatEach(row, column, looks.map(part));
    tab.write(row, column, rows.map(part));
  }
  tab.offerChoices(row, columns[VALUE_COLUMN] ?? VALUE_COLUMN, gap.items.map(offerOf));
  return rows.map((line) => line.map((cell) => (typeof cell === "string" ? textOf(cell) : cell)));
}

function offerOf(item: AgreementItem): Offer | null {
  const choices = choicesOf(item);
  return choices && { choices: choices.map(({ word }) => word), help: itemWords(item.key).help };
}

/** Drop-downs on the cells that are to have one and have none. */
function offerWhatLacks({ tab, row, column, cells }: Place, mending: Mending): void {
  const value = column + (valueColumn(cells) ?? VALUE_COLUMN);
  const rows = [...valuesByKey(cells)].flatMap(([key, found]) => {
    const item = itemOf(key);
    const offer = item && offerOf(item);
    return offer ? [{ row: row + found.row, offer }] : [];
  });
  const offered = tab.areOffered(row, value, cells.length);
  const lacking = rows.filter((one) => !offered[one.row - row]);
  for (const one of lacking) tab.offerChoices(one.row, value, [one.offer]);
  if (lacking.length > 0) noteMended(mending, { tab, isNew: false });
}

/** Where the names of single values stand. */
function valueAreas({ row, column, cells }: Place): NamedArea[] {
  const found = valuesByKey(cells);
  const value = valueColumn(cells) ?? 0;
  return VALUE_NAMES.flatMap(({ name, keys }) => {
    const rows = keys.flatMap((key) => found.get(key)?.row ?? []);
    const adjacent = rows.length > 0 && rows.every((one, at) => one === (rows[0] ?? 0) + at);
    return adjacent ? [{ name, row: row + (rows[0] ?? 0), column: column + value, rows: rows.length, columns: 1 }] : [];
  });
}

/** Where the table begins while no name stands on it: in a tab of ours, new, blank or begun; or in one that was kept. */
function firstPlace(workbook: Workbook, mending: Mending): Place {
  const unnamed = unnamedTab(workbook, titlesOf("agreement"));
  const { tab, isNew } = unnamed;
  const found = isNew ? [] : tab.read();
  const isBlank = areBlank(found);
  const isBegun = mending.wasCut && agreementColumns(found) !== null;
  if (isBlank) tab.write(0, 0, [headingsNow("agreement")]);
  if (isBlank || isBegun) dress(tab);
  if (isBlank || isBegun) noteMended(mending, unnamed);
  return { tab, row: 0, column: 0, cells: isBlank ? [headingsNow("agreement")] : found };
}

/** How many rows below one are blank, as a set-up leaves them that was cut before it filled them. */
function blankBelow(cells: Place["cells"], below: number): number {
  const next = cells.slice(below + 1).findIndex((row) => row.some((cell) => cell !== ""));
  return next < 0 ? cells.length - below - 1 : next;
}

/**
 * Makes the agreement tab, or adds to it the items that it lacks, each in its place; what stands in it is left as it is.
 *
 * @param demanded keys of items that come only on demand
 * @param mending what a set-up knows of one that was cut
 * @param isWanted which of the items that it lacks are added
 * @returns where the table stands, with its cells, headings included; a sentence where its headings are gone
 */
export function setUpAgreement(
  workbook: Workbook,
  demanded: readonly string[] = [],
  mending: Mending = nothingCut(true),
  isWanted: (item: AgreementItem) => boolean = () => true,
): Place | { problem: string } {
  const named = workbook.placeOfName(AGREEMENT_NAME);
  const place = named ?? firstPlace(workbook, mending);
  const columns = agreementColumns(place.cells);
  if (!columns) return { problem: words().tabs.keyGone };
  const { tab, row, column } = place;
  const gaps = gapsOf(place.cells, demanded, isWanted);
  const filled = tab.isNew ? place.cells.length : gaps.length > 0 ? tab.read().length : 0;
  const sheetColumns = columns.map((one) => column + one);
  const filler = gaps.length > 0 && !tab.isNew ? fillerOfGaps(tab, gaps, row, sheetColumns) : null;
  if (filler) return { problem: cellsFilled(tab.name(), filler) };
  const width = Math.max(...columns) + 1;
  const valueAt = columns[VALUE_COLUMN] ?? VALUE_COLUMN;
  const people = gaps.length > 0 ? peopleInTable(place.cells) : "";
  let length = place.cells.length;
  const made = [...place.cells];
  for (const gap of gaps) {
    const first = row + gap.below + 1;
    const isLast = first >= filled;
    const room = mending.wasCut || isLast ? Math.min(gap.items.length, blankBelow(place.cells, gap.below)) : 0;
    makeRoom(tab, first, isLast ? gap.items.length : gap.items.length - room, isLast);
    length += gap.items.length - room;
    // The name first where it stands already: rows below it would be added once more by a set-up after one that is cut here.
    if (named && isLast) workbook.setName(AGREEMENT_NAME, tab, row, column, length, width);
    // Rows that come in have the drop-down of the row above, which would refuse what is written.
    if (place.cells.length > 1) tab.offerNothing({ row: first, column: column + valueAt, rows: gap.items.length, columns: 1 });
    made.push(...fillRows(tab, gap, first, sheetColumns, people));
  }
  const cells = tab.isNew ? made : tab.readBlock(row, column, length, width);
  tab.hideColumn(sheetColumns[KEY_COLUMN] ?? KEY_COLUMN);
  if (gaps.length === 0 || mending.wasCut) offerWhatLacks({ ...place, cells }, mending);
  // The table's name last: where it stands, all is made.
  workbook.setNames(tab, [...valueAreas({ ...place, cells }), { name: AGREEMENT_NAME, row, column, rows: length, columns: width }]);
  return { ...place, cells };
}
