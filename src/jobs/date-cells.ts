/** Columns of dates whose cells become real dates, and what stood there, which is kept to be put back. */
import type { Cell } from "../core/agreement/item-values";
import type { OffsetAt } from "../core/cells/moments";
import { type MendedColumn, mendedDates } from "../core/dates/mended";
import { clashSentence, NO_DATE_REASONS } from "../core/dates/sentences";
import { sheetOrder } from "../google/reading";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { asText } from "../tables/as-text";
import { type Filler, filledBy } from "../tables/filled-cells";
import {
  KEPT_DATES_HEADINGS,
  KEPT_DATES_NAME,
  KEPT_DATES_TAB,
  KEPT_KEY_COLUMN,
  type KeptDate,
  keptDates,
  keptRow,
  leadKey,
  placeNow,
} from "../tables/kept-dates";
import { MOMENT_FIELDS, understoodMoments } from "../tables/lead-moments";
import { leadName } from "../tables/lead-name";
import { type ChosenColumns, type LeadColumns, leadColumns, leadHours, type PeopleField } from "../tables/lead-table";
import { columnBlocks, type OwnBlock, type PlacedCell } from "../tables/own-cells";
import type { Window } from "../tables/shifted-columns";
import { DATES_CHANGED, NOTHING_KEPT, putTextsBack, type TurnedColumn, turnedWords } from "./date-sentences";
import { type Done, done } from "./done";
import { leadFillers } from "./filled-cells";
import { cellsFilled, filledWhy } from "./filled-sentences";
import { makeRoom } from "./make-room";
import { writeOwn } from "./own-writes";
import { ROWS_MOVED } from "./sentences";
import { orderBeside } from "./understood-columns";

const MOMENT = "yyyy-mm-dd hh:mm";

/** What tells a row from others while its dates change. */
const KNOWN_BY = ["id", "name", "email", "company", "source", "owner", "stage"] as const satisfies readonly PeopleField[];

/** The lead tab with what its columns of dates become. */
export interface Seen {
  tab: Tab;
  cells: Cell[][];
  formulas: string[][];
  chosen: ChosenColumns;
  columns: LeadColumns;
  offsetAt: OffsetAt;
  mended: { column: number; heading: string; hour: number | undefined; of: MendedColumn; filled: Filler | null }[];
}

/**
 * Looks at a lead tab's columns of dates.
 *
 * @param tab from its row of headings on
 */
export function see(tab: Tab, chosen: ChosenColumns, offsetAt: OffsetAt): Seen {
  const cells = tab.read();
  const formulas = tab.formulas();
  const columns = leadColumns(cells[0] ?? [], chosen);
  const order = sheetOrder();
  const [headings = [], ...lines] = cells;
  const { rules } = understoodMoments({ headings, rows: lines, columns }, order, offsetAt);
  const hours = leadHours(headings, columns);
  const fillers = leadFillers(formulas, headings);
  const mended = MOMENT_FIELDS.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const hour = hours[field];
    const cellsAt = (place: number): Cell[] => lines.map((row) => row[place] ?? "");
    const question = { cells: cellsAt(column), locale: order, beside: orderBeside(rules[field]), offsetAt };
    const isFormula = (row: number): boolean => (formulas[row + 1]?.[column] ?? "") !== "";
    const fillerOf = (row: number): Filler | null => filledBy(fillers, { row: row + 1, column })?.filler ?? null;
    const all = mendedDates(hour === undefined ? question : { ...question, hours: cellsAt(hour) }, isFormula);
    const [filled = null] = all.changes.flatMap(({ row }) => fillerOf(row) ?? []);
    const of = { ...all, changes: all.changes.filter(({ row }) => !fillerOf(row)) };
    return [{ column, heading: String(headings[column] ?? "").trim(), hour, of, filled }];
  });
  return { tab, cells, formulas, chosen, columns, offsetAt, mended };
}

/** The columns in which something changes or is not understood, in words; rows as the sheet counts them. */
export const inWords = ({ tab, cells, offsetAt, mended }: Seen): TurnedColumn[] =>
  mended.map(({ column, heading, hour, of: { changes, unread, read, exchanged }, filled }) => ({
    heading,
    hours: hour === undefined ? "" : String(cells[0]?.[hour]).trim(),
    filled: filled ? filledWhy(tab, filled, [heading]) : "",
    changes: changes.map((change) => ({ ...change, row: tab.top + change.row + 2 })),
    unread: unread.map((row) => {
      const date = read.cells[row];
      const why = date && "why" in date ? date.why : "no date";
      const place = why === "hour" ? (hour ?? column) : column;
      return { row: tab.top + row + 2, text: String(cells[row + 1]?.[place] ?? ""), why: NO_DATE_REASONS[why] };
    }),
    clash:
      exchanged === 0
        ? ""
        : clashSentence(
            cells.slice(1).map((row) => row[column] ?? ""),
            read,
            offsetAt,
          ),
  }));

export const changesOf = ({ mended }: Seen): string =>
  JSON.stringify(mended.map(({ column, of }) => [column, of.changes.map(({ row, was, becomes }) => [row, was, becomes])]));

/** Cells of any rows as few blocks. */
const blocksOf = (cells: readonly PlacedCell[]): OwnBlock[] => columnBlocks([...cells].sort((one, other) => one.row - other.row));

/** Writes into people's cells, as they asked for; a sentence where nothing is written: rows moved, or a formula fills the cells. */
function write({ tab, cells, formulas, chosen }: Seen, blocks: readonly OwnBlock[]): string {
  const asWindow = (now: Cell[][]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, chosen, by: KNOWN_BY });
  const written = writeOwn(tab, blocks, asWindow(cells), formulas, () => asWindow(tab.readAgain()));
  if (!written) return ROWS_MOVED;
  return "filler" in written ? cellsFilled(tab.name(), written.filler) : "";
}

const area = ({ row, column, cells }: OwnBlock) => ({ row, column, rows: cells.length, columns: 1 });

function keptTab(workbook: Workbook): Tab {
  const known = workbook.tabOfName(KEPT_DATES_NAME);
  if (known) return known;
  const tab = workbook.addTab(freshName(workbook));
  tab.write(0, 0, [[...KEPT_DATES_HEADINGS]]);
  tab.format(0, 0, 1, KEPT_DATES_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.hideColumn(KEPT_KEY_COLUMN);
  tab.freezeHeadings();
  workbook.setName(KEPT_DATES_NAME, tab, 0, 0, 1, KEPT_DATES_HEADINGS.length);
  return tab;
}

function freshName(workbook: Workbook): string {
  let name = KEPT_DATES_TAB;
  for (let count = 2; workbook.tabNamed(name); count += 1) name = `${KEPT_DATES_TAB} ${count}`;
  return name;
}

/** Keeps these and, of those kept before, the cells that are not among them. */
function keep(workbook: Workbook, kept: readonly KeptDate[], top: number): void {
  const tab = keptTab(workbook);
  const before = tab.read();
  const cell = ({ heading, row, key }: KeptDate): string => [heading, row, key].join("\t");
  const fresh = new Set(kept.map(cell));
  const all = [...keptDates(before, top).filter((one) => !fresh.has(cell(one))), ...kept];
  leave(tab, before.length, all, top);
}

/** Writes what stays kept, and clears the rows below it. */
function leave(tab: Tab, rowsBefore: number, all: readonly KeptDate[], top: number): void {
  makeRoom(tab, { rows: all.length + 1, columns: KEPT_DATES_HEADINGS.length });
  const blank = Array.from({ length: Math.max(0, rowsBefore - 1 - all.length) }, () => KEPT_DATES_HEADINGS.map(() => ""));
  const rows = [...all.map((one) => keptRow(one, top)), ...blank];
  if (rows.length === 0) return;
  const dates = all.flatMap(({ was }, at) => (was instanceof Date ? [{ row: at + 1, rows: 1, column: 2, columns: 1 }] : []));
  tab.dress([{ look: { numberFormat: MOMENT }, areas: [{ row: 1, rows: rows.length, column: 3, columns: 1 }, ...dates] }]);
  tab.write(1, 0, rows);
}

/** Turns the cells into dates; what stood there is kept first. */
export function turn(seen: Seen, workbook: Workbook): string | Done {
  const { tab, cells, columns, offsetAt, mended } = seen;
  const changes = mended.flatMap(({ column, heading, of }) =>
    of.changes.map(({ row, was, becomes }) => ({ row: row + 1, column, heading, was, content: new Date(becomes) })),
  );
  const kept = changes.map(({ row, column, heading, was, content }): KeptDate => {
    const line = cells[row] ?? [];
    const read = (field: keyof LeadColumns): Cell => line[columns[field] ?? -1] ?? "";
    const lead = leadName(read, tab.top + row + 1, offsetAt);
    return { lead, heading: heading || String(column), was, became: content, row, key: leadKey(line, columns) };
  });
  // Kept first: what is cut in between can be put back.
  keep(workbook, kept, tab.top);
  const blocks = blocksOf(changes);
  const texts = blocksOf(changes.filter(({ was }) => !(was instanceof Date)));
  if (texts.length > 0) tab.dress([{ look: { numberFormat: MOMENT }, areas: texts.map(area) }]);
  const problem = write(seen, blocks);
  return problem || done(turnedWords(changes.length));
}

/**
 * Puts back what stood in cells that became dates.
 *
 * @param isMeant which of them
 */
export function putBack(seen: Seen, workbook: Workbook, isMeant: (kept: KeptDate) => boolean = () => true): string | Done {
  const tab = workbook.tabOfName(KEPT_DATES_NAME);
  if (!tab) return DATES_CHANGED;
  const before = tab.read();
  const all = keptDates(before, seen.tab.top);
  const kept = all.filter(isMeant).map((one) => ({ one, place: placeNow(one, seen.cells, seen.columns) }));
  if (kept.length === 0) return NOTHING_KEPT;
  const back = kept.flatMap(({ one, place }) => (place ? [{ ...place, content: asText(one.was), was: one.was }] : []));
  const numbers = blocksOf(back.filter(({ was }) => typeof was === "number"));
  if (numbers.length > 0) seen.tab.dress([{ look: { numberFormat: "General" }, areas: numbers.map(area) }]);
  const problem = write(seen, blocksOf(back));
  if (problem) return problem;
  const left = kept.filter(({ place }) => !place).map(({ one }) => one);
  const stay = [...all.filter((one) => !isMeant(one)), ...left];
  if (stay.length > 0) leave(tab, before.length, stay, seen.tab.top);
  else {
    workbook.deleteTab(tab);
    workbook.removeName(KEPT_DATES_NAME);
  }
  const words = putTextsBack(back.length, left.length);
  return left.length > 0 ? words : done(words);
}
