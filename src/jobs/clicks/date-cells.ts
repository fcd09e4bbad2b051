/** Columns of dates whose cells become real dates, and what stood there, which is kept to be put back. */

import { type Cell, DAY } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { clashTold } from "../../core/dates/clash-told";
import type { MendedColumn } from "../../core/dates/mended";
import { said } from "../../core/dates/sayings";
import { sheetOrder } from "../../google/reading";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { headingsNow, keysOf, namesNow } from "../../language/spoken/names";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import {
  hidesMoment,
  KEPT_DATES_NAME,
  KEPT_FORMAT_COLUMN,
  KEPT_KEY_COLUMN,
  type KeptDate,
  keptDates,
  keptRow,
  leadKey,
  placeNow,
} from "../../tables/clicks/kept-dates";
import { asText } from "../../tables/formulas/as-text";
import { type Filled, type Filler, filledBy } from "../../tables/formulas/filled-cells";
import { leadName } from "../../tables/leads/lead-name";
import { type ChosenColumns, type LeadColumns, leadColumns, type PeopleField } from "../../tables/leads/lead-table";
import { mendedMoments } from "../../tables/leads/mended-moments";
import { MOMENT_FORMAT } from "../../tables/looks/moment-format";
import { columnBlocks, type OwnBlock, type PlacedCell } from "../../tables/own-columns/own-cells";
import type { Window } from "../../tables/own-columns/shifted-columns";
import { leadFillers } from "../leads/filled-cells";
import { cellsFilled, filledWhy } from "../leads/filled-sentences";
import { type Done, done } from "../run/done";
import { makeRoom } from "../run/make-room";
import { behind, tabToTake } from "../run/mending";
import { writeOwn } from "../run/own-writes";
import { showsAmong, tried } from "../run/try-cells";
import { nothingToTurn, type TurnedColumn } from "./turned-columns";

const WIDTH = keysOf("datesBefore").length;

/** What tells a row from others while its dates change. */
const KNOWN_BY = ["id", "name", "email", "company", "source", "owner", "stage"] as const satisfies readonly PeopleField[];

/** A column of dates with what its cells become; rows count from 0 below the headings. */
interface TurningColumn {
  column: number;
  heading: string;
  hour: number | undefined;
  of: MendedColumn;
  /** A formula that surely fills cells of it which would change. */
  filled: Filler | null;
  /** Formulas that may fill such cells, by row. */
  doubts: Map<number, Filler>;
}

/** The lead tab with what its columns of dates become. */
export interface SeenDates {
  tab: Tab;
  cells: Cell[][];
  formulas: string[][];
  chosen: ChosenColumns;
  columns: LeadColumns;
  offsetAt: OffsetAt;
  mended: TurningColumn[];
}

/**
 * Looks at a lead tab's columns of dates.
 *
 * @param tab from its row of headings on
 */
export function see(tab: Tab, chosen: ChosenColumns, offsetAt: OffsetAt): SeenDates {
  const cells = tab.read();
  const formulas = tab.formulas();
  const columns = leadColumns(cells[0] ?? [], chosen);
  const [headings = [], ...rows] = cells;
  const fillers = leadFillers(tab, formulas, headings);
  const isFormula = (row: number, column: number): boolean => (formulas[row + 1]?.[column] ?? "") !== "";
  const mended = mendedMoments({ headings, rows, columns }, sheetOrder(), offsetAt, isFormula).map(({ column, hour, of: all }) => {
    const filledAt = (row: number): Filled | null => filledBy(fillers, { row: row + 1, column });
    const fills = new Map(all.changes.map(({ row }) => [row, filledAt(row)]));
    const filled = [...fills.values()].find((one) => one?.isSure)?.filler ?? null;
    const doubts = new Map([...fills].flatMap(([row, one]) => (one && !one.isSure ? [[row, one.filler] as const] : [])));
    const of = { ...all, changes: all.changes.filter(({ row }) => !fills.get(row)?.isSure) };
    return { column, heading: String(headings[column] ?? "").trim(), hour, of, filled, doubts };
  });
  return { tab, cells, formulas, chosen, columns, offsetAt, mended };
}

/** The columns in which something changes or is not understood, in words; rows as the sheet counts them. */
export const inWords = ({ tab, cells, offsetAt, mended }: SeenDates): TurnedColumn[] =>
  mended.map(({ column, heading, hour, of: { changes, unread, read, exchanged }, filled }) => ({
    heading,
    hours: hour === undefined ? "" : String(cells[0]?.[hour]).trim(),
    filled: filled ? filledWhy(tab, filled, [heading]) : "",
    changes: changes.map((change) => ({ ...change, row: tab.top + change.row + 2 })),
    unread: unread.map((row) => {
      const date = read.cells[row];
      const why = date && "why" in date ? date.why : "no date";
      const place = why === "hour" ? (hour ?? column) : column;
      return { row: tab.top + row + 2, text: String(cells[row + 1]?.[place] ?? ""), why: worded(said("reason", why)) };
    }),
    clash:
      exchanged === 0
        ? ""
        : worded(
            clashTold(
              cells.slice(1).map((row) => row[column] ?? ""),
              read,
              offsetAt,
            ) ?? "",
          ),
  }));

export const changesOf = ({ mended }: SeenDates): string =>
  JSON.stringify(mended.map(({ column, of }) => [column, of.changes.map(({ row, was, becomes }) => [row, was, becomes])]));

/** Cells of any rows as few blocks. */
const blocksOf = (cells: readonly PlacedCell[]): OwnBlock[] => columnBlocks([...cells].sort((one, other) => one.row - other.row));

/** Writes into people's cells, as they asked for; a sentence where nothing is written: rows moved, or a formula fills the cells. */
function write({ tab, cells, formulas, chosen }: SeenDates, blocks: readonly OwnBlock[]): string {
  const asWindow = (now: Cell[][]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, chosen, by: KNOWN_BY });
  const written = writeOwn({ tab, blocks, before: asWindow(cells), formulas, again: () => asWindow(tab.readAgain()) });
  if (!written) return words().leadTab.rowsMoved;
  return "filler" in written ? cellsFilled(tab.name(), written.filler) : "";
}

const area = ({ row, column, cells }: OwnBlock) => ({ row, column, rows: cells.length, columns: 1 });

function keptTab(workbook: Workbook): Tab {
  const known = workbook.tabOfName(KEPT_DATES_NAME);
  if (known) return known;
  const { tab } = behind(workbook, () => tabToTake(workbook, namesNow().tabs.datesBefore));
  tab.write(0, 0, [headingsNow("datesBefore")]);
  tab.format(0, 0, 1, WIDTH, { bold: true, background: "#f1f3f4" });
  for (const column of [KEPT_KEY_COLUMN, KEPT_FORMAT_COLUMN]) tab.hideColumn(column);
  tab.freezeHeadings();
  workbook.setName(KEPT_DATES_NAME, tab, 0, 0, 1, WIDTH);
  return tab;
}

/** Keeps these and, of those kept before, the cells that are not among them. */
function keep(workbook: Workbook, kept: readonly KeptDate[], top: number): void {
  const tab = keptTab(workbook);
  const before = tab.read();
  // One that an earlier build made keeps no formats yet.
  if (before[0]?.[KEPT_FORMAT_COLUMN] === undefined) {
    makeRoom(tab, { rows: 1, columns: WIDTH });
    tab.write(0, KEPT_FORMAT_COLUMN, [[namesNow().datesBefore.format]]);
    tab.hideColumn(KEPT_FORMAT_COLUMN);
  }
  const cell = ({ heading, row, key }: KeptDate): string => [heading, row, key].join("\t");
  const fresh = new Set(kept.map(cell));
  const all = [...keptDates(before, top).filter((one) => !fresh.has(cell(one))), ...kept];
  leave(tab, before.length, all, top);
}

/** Writes what stays kept, and clears the rows below it. */
function leave(tab: Tab, rowsBefore: number, all: readonly KeptDate[], top: number): void {
  makeRoom(tab, { rows: all.length + 1, columns: WIDTH });
  const blank = Array.from({ length: Math.max(0, rowsBefore - 1 - all.length) }, () => Array<Cell>(WIDTH).fill(""));
  const rows = [...all.map((one) => keptRow(one, top)), ...blank];
  if (rows.length === 0) return;
  const dates = all.flatMap(({ was }, at) => (was instanceof Date ? [{ row: at + 1, rows: 1, column: 2, columns: 1 }] : []));
  tab.dress([{ look: { numberFormat: MOMENT_FORMAT }, areas: [{ row: 1, rows: rows.length, column: 3, columns: 1 }, ...dates] }]);
  tab.write(1, 0, rows);
}

/** Without the cells that turn out to belong to formulas: that is tried where nobody can tell. */
function withoutDoubtful(seen: SeenDates): SeenDates {
  const { tab, cells, mended } = seen;
  const trials = mended.flatMap(({ column, of, doubts }) =>
    of.changes.flatMap(({ row, was, becomes }) => {
      const filler = doubts.get(row);
      return filler ? [{ filler, row: row + 1, column, content: new Date(becomes), before: was }] : [];
    }),
  );
  if (trials.length === 0) return seen;
  const isFilled = tried(tab, trials, showsAmong(tab, 0, cells.length, tab.readAgain));
  const parted = mended.map((one): TurningColumn => {
    const { column, of, doubts } = one;
    const fillerOf = (row: number): Filler | null => {
      const filler = doubts.get(row);
      return filler && isFilled({ filler, column }) ? filler : null;
    };
    const [filled = one.filled] = of.changes.flatMap(({ row }) => fillerOf(row) ?? []);
    return { ...one, of: { ...of, changes: of.changes.filter(({ row }) => !fillerOf(row)) }, filled };
  });
  return { ...seen, mended: parted };
}

/** What formulas fill and stays, in a sentence for each column. */
const leftWords = ({ tab, mended }: SeenDates): string[] =>
  mended.flatMap(({ filled, heading }) => (filled ? [words().filledCells.leftAlone(filledWhy(tab, filled, [heading]))] : []));

/** How cells show numbers and dates; 2 calls for each column. */
function formatsIn(tab: Tab, cells: readonly PlacedCell[]): (row: number, column: number) => string {
  const read = [...new Set(cells.map(({ column }) => column))].map((column) => {
    const rows = cells.filter((one) => one.column === column).map(({ row }) => row);
    const [first, last] = [rows[0] ?? 0, rows[rows.length - 1] ?? 0];
    return [column, { first, formats: tab.numberFormats(first, column, last - first + 1, 1) }] as const;
  });
  const columns = new Map(read);
  return (row, column) => columns.get(column)?.formats[row - (columns.get(column)?.first ?? 0)]?.[0] ?? "";
}

/** Lets cells show numbers and dates as they did before. */
function formatsBack(tab: Tab, back: readonly (PlacedCell & { format: string })[]): void {
  const formats = [...new Set(back.map(({ format }) => format))].filter(Boolean);
  if (formats.length === 0) return;
  const pieces = formats.map((format) => ({
    look: { numberFormat: format },
    areas: blocksOf(back.filter((one) => one.format === format)).map(area),
  }));
  tab.dress(pieces);
}

/** The cells that change, rows counted from the headings. */
const changesIn = ({ mended }: SeenDates) =>
  mended.flatMap(({ column, heading, of }) =>
    of.changes.map(({ row, was, becomes }) => ({ row: row + 1, column, heading, was, content: new Date(becomes) })),
  );

/** Turns the cells into dates; what stood there is kept first. */
export function turn(all: SeenDates, workbook: Workbook): string | Done {
  // Before any cell is tried: a Date that is written there changes how it shows.
  const formats = formatsIn(all.tab, changesIn(all));
  const seen = withoutDoubtful(all);
  const { tab, cells, columns, offsetAt, mended } = seen;
  const changes = changesIn(seen);
  if (changes.length === 0) return nothingToTurn(tab.name(), inWords(seen));
  const isHidden = ({ row, column, content }: (typeof changes)[number]): boolean =>
    hidesMoment(formats(row, column), (content.getTime() + offsetAt(content.getTime())) % DAY !== 0);
  // One column shows its days in one way: 11/03/2026 below 2026-11-13 would be read as the mistake that was mended.
  const dressed = new Set(changes.filter(isHidden).map(({ column }) => column));
  for (const { column, of } of mended) if (of.exchanged > 0) dressed.add(column);
  const isDressed = ({ column }: PlacedCell): boolean => dressed.has(column);
  const kept = changes.map(({ row, column, heading, was, content }): KeptDate => {
    const line = cells[row] ?? [];
    const read = (field: keyof LeadColumns): Cell => line[columns[field] ?? -1] ?? "";
    const lead = leadName(read, tab.top + row + 1, offsetAt);
    const format = dressed.has(column) ? formats(row, column) : "";
    return { lead, heading: heading || String(column), was, became: content, row, key: leadKey(line, columns), format };
  });
  // Kept first: what is cut in between can be put back.
  keep(workbook, kept, tab.top);
  const blocks = blocksOf(changes);
  const dressing = blocksOf(changes.filter(isDressed));
  if (dressing.length > 0) tab.dress([{ look: { numberFormat: MOMENT_FORMAT }, areas: dressing.map(area) }]);
  const problem = write(seen, blocks);
  if (problem) return problem;
  const left = seen === all ? [] : leftWords(seen);
  const turned = words().turnedDates.turned(changes.length, namesNow().tabs.datesBefore);
  return left.length > 0 ? [turned, ...left].join("\n") : done(turned);
}

/**
 * Puts back what stood in cells that became dates.
 *
 * @param isMeant which of them
 */
export function putBack(seen: SeenDates, workbook: Workbook, isMeant: (kept: KeptDate) => boolean = () => true): string | Done {
  const tab = workbook.tabOfName(KEPT_DATES_NAME);
  if (!tab) return words().turnedDates.changed;
  const before = tab.read();
  const all = keptDates(before, seen.tab.top);
  const kept = all.filter(isMeant).map((one) => ({ one, place: placeNow(one, seen.cells, seen.columns) }));
  if (kept.length === 0) return words().turnedDates.nothingKept;
  const back = kept.flatMap(({ one, place }) =>
    place ? [{ ...place, content: asText(one.was), format: one.format || (typeof one.was === "number" ? "General" : "") }] : [],
  );
  formatsBack(seen.tab, back);
  const problem = write(seen, blocksOf(back));
  if (problem) return problem;
  const left = kept.filter(({ place }) => !place).map(({ one }) => one);
  const stay = [...all.filter((one) => !isMeant(one)), ...left];
  if (stay.length > 0) leave(tab, before.length, stay, seen.tab.top);
  else {
    workbook.deleteTab(tab);
    workbook.removeName(KEPT_DATES_NAME);
  }
  const said = words().turnedDates.putBack(back.length, left.length, namesNow().tabs.datesBefore);
  return left.length > 0 ? said : done(said);
}
