import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";
import { type LeadColumns, type LeadField, leadColumns } from "../tables/lead-table";
import type { OwnBlock } from "../tables/own-cells";
import { standsStill, type Window } from "../tables/shifted-columns";
import type { Stamp, Stamped } from "../tables/stamps";
import { type ClockState, clockIn } from "./clock-state";
import { fingerprint } from "./fingerprint";
import { followRows } from "./follow-rows";
import { putBack } from "./own-writes";
import { BUSY, MARK_LEADS, NOT_SET_UP, TOO_MANY_ROWS } from "./sentences";
import { sweepLocked } from "./sweep";
import { touchLeads } from "./touched-leads";

const LOCK_WAIT = 10_000;
const MOST_ROWS = 500;

/** Rows from the first marked one to the last. */
const FARTHEST = 5_000;

/** What says that it is the same lead, whatever is written into its row. */
const IDENTITY = ["id", "name", "email", "received"] as const satisfies readonly LeadField[];

/** The lead rows that a person has marked, under the document's lock. */
export interface Marked {
  tab: Tab;
  clock: ClockState;
  notes: Record<string, string>;
  headings: Cell[];
  columns: LeadColumns;
  /** From the first marked row to the last; those in between that are not marked are left alone. */
  first: number;
  last: number;
  isMarked(row: number): boolean;
}

/** One of the marked rows. */
export interface MarkedLead {
  row: number;
  /** Names the lead among others. */
  lead: string;
  read: (field: LeadField) => Cell;
}

/** The marked rows, or one sentence that says what to do first. */
export function markedRows(): Marked | string {
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  if (!clock) return NOT_SET_UP;
  const { tab, areas } = openWorkbook().selectedRows();
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (tab.id() !== clock.tabs.leads || last < 1) return MARK_LEADS;
  const marked = areas.reduce((sum, area) => sum + area.last - area.first + 1, 0);
  if (marked > MOST_ROWS || last - first >= FARTHEST) return TOO_MANY_ROWS(MOST_ROWS);
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const headings = tab.headings();
  const isMarked = (row: number) => areas.some((area) => row >= area.first && row <= area.last);
  return { tab, clock, notes, headings, columns: leadColumns(headings, clock.columns), first, last, isMarked };
}

const text = (cell: Cell): string => (cell instanceof Date ? String(cell.getTime()) : String(cell));

function markedLead(cells: readonly Cell[], row: number, columns: LeadColumns): MarkedLead {
  const read = (field: LeadField): Cell => cells[columns[field] ?? -1] ?? "";
  const id = text(read("id")).trim();
  return { row, read, lead: fingerprint(id ? [id] : IDENTITY.map((field) => text(read(field)))) };
}

export type Written = MarkedLead & { stamps: Stamp[] };

/** Rows below each other go in one write for each column. */
function blocksOf(rows: readonly Written[], columns: LeadColumns): OwnBlock[] {
  const blocks = new Map<number, OwnBlock[]>();
  for (const { row, stamps } of rows) {
    for (const { field, content } of stamps) {
      const column = columns[field];
      if (column === undefined) continue;
      const above = blocks.get(column) ?? [];
      blocks.set(column, above);
      const last = above[above.length - 1];
      if (last && last.row + last.cells.length === row) last.cells.push([content]);
      else above.push({ row, column, cells: [[content]] });
    }
  }
  return [...blocks.values()].flat();
}

/**
 * The marked rows with all their cells, and of every other row those columns that a shifted write can hit; null where a marked
 * row changed since it was read.
 */
function knownCells({ tab, columns, headings, clock, first }: Marked, window: ReturnType<Tab["window"]>, fields: readonly LeadField[]) {
  const places = [...new Set([...IDENTITY, ...fields])].flatMap((field) => columns[field] ?? []);
  const found = tab.areas(places.map((column) => ({ column }))).map((block) => ({ formulas: block.formulas(), cells: block.read() }));
  const isFresh = window.cells.every((cells, step) =>
    places.every((place, at) => text(cells[place] ?? "") === text(found[at]?.cells[first + step]?.[0] ?? "")),
  );
  if (!isFresh) return null;
  const rows = found[0]?.cells.length ?? 0;
  const grid = <Kind extends Cell>(of: (column: (typeof found)[number]) => readonly (readonly Kind[])[], full: readonly Kind[][]) =>
    Array.from({ length: rows }, (_, row) => {
      const whole = full[row - first];
      if (whole) return whole;
      const cells: (Kind | "")[] = headings.map(() => "");
      places.forEach((place, at) => {
        const column = found[at];
        cells[place] = (column && of(column)[row]?.[0]) ?? "";
      });
      return cells;
    });
  const before: Window = { headings, row: 0, cells: grid<Cell>(({ cells }) => cells, window.cells), chosen: clock.columns, by: IDENTITY };
  return { before, formulas: grid<string>(({ formulas }) => formulas, window.formulas) };
}

const sameContent = (one: Cell, other: Cell): boolean => text(one).replace(/^'/, "") === text(other).replace(/^'/, "");

/** Rows that moved right after the write took their stamps along: these go, too, so that nothing is done by halves. */
function undoMoved({ tab, clock }: Marked, rows: readonly Written[]): void {
  const columns = leadColumns(tab.headings(), clock.columns);
  const cells = tab.read();
  for (const [row, line] of cells.entries()) {
    const now = markedLead(line, row, columns);
    const written = row > 0 ? rows.find(({ lead }) => lead === now.lead) : undefined;
    for (const { field, content } of written?.stamps ?? []) {
      const [column, seen, before] = [columns[field], now.read(field), written?.read(field) ?? ""];
      if (column !== undefined && sameContent(seen, content)) tab.replace(row, column, seen, before);
    }
  }
}

/** What became of the marked rows. */
export interface Worked {
  rows: Written[];
  skipped: string[];
  /** Rows or columns moved at that moment, so that nothing was written. */
  moved: boolean;
}

/**
 * Writes into people's cells of the marked rows, as a person asked by a click, and judges the rows anew. What lands on a
 * shifted place is found by reading back, and undone.
 *
 * @param work what to write into a row, or why nothing
 */
export function workOnMarked(marked: Marked, work: (lead: MarkedLead) => Stamped, at: Date): Worked {
  const { tab, columns, headings, first, last, clock, isMarked } = marked;
  const isFiltered = last > first && tab.isFiltered();
  const window = tab.window(first, 0, last - first + 1, headings.length);
  const skipped: string[] = [];
  const rows = window.cells.flatMap((cells, step): Written[] => {
    // Who marks rows over a filter means those that he sees.
    if (!isMarked(first + step) || (isFiltered && tab.isFilteredOut(first + step))) return [];
    const lead = markedLead(cells, first + step, columns);
    const stamped = work(lead);
    const formula = "stamps" in stamped && stamped.stamps.some(({ field }) => window.formulas[step]?.[columns[field] ?? -1]);
    if ("stamps" in stamped && !formula) return [{ ...lead, stamps: stamped.stamps }];
    skipped.push("stamps" in stamped ? "a formula stands there" : stamped.skipped);
    return [];
  });
  const blocks = blocksOf(rows, columns);
  const fields = rows.flatMap(({ stamps }) => stamps.map(({ field }) => field));
  const moved = rows.length > 0 && !writeStamps(marked, rows, blocks, window, [...new Set(fields)]);
  if (!followRows(tab, { first, last }, clock, at)) sweepLocked(at);
  touchLeads(openNotebook(), at);
  return { rows: moved ? [] : rows, skipped, moved };
}

function writeStamps(
  marked: Marked,
  rows: readonly Written[],
  blocks: readonly OwnBlock[],
  window: ReturnType<Tab["window"]>,
  fields: readonly LeadField[],
): boolean {
  const { tab, headings, first, clock } = marked;
  const known = knownCells(marked, window, fields);
  if (!known) return false;
  const { before, formulas } = known;
  for (const { row, column, cells } of blocks) tab.write(row, column, cells);
  const part = { row: first, chosen: clock.columns, by: IDENTITY };
  const now: Window = { ...part, headings: tab.headingsAgain(), cells: window.again() };
  if (standsStill({ ...part, headings, cells: window.cells }, now)) return true;
  putBack(tab, blocks, before, formulas, now);
  undoMoved(marked, rows);
  return false;
}
