import type { Cell } from "../core/agreement/item-values";
import { setColourRules } from "../google/colour-rules";
import { takeLock } from "../google/document-lock";
import { type Notebook, openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { CALENDAR_NAME, hoursTables } from "../tables/hours-table";
import { leadReader } from "../tables/lead-row";
import { isTimed, LEADS_NAME, leadColumns, PEOPLE_FIELDS, type TimedColumns } from "../tables/lead-table";
import { type OwnCells, ownBlocks, ownCells, rememberedPauses, standsAlready, unclaimedPauses } from "../tables/own-cells";
import { colourFormula, RULE_MARK, STATE_COLOURS } from "../tables/state-colours";
import { type ClockRules, clockRules, rowBench } from "./clock-rules";
import { clockIn, takeLeftOver, writeClock } from "./clock-state";
import { AGREEMENT_GONE, BUSY, NOT_SET_UP, noReceived, ownColumnsGone, ROWS_MOVED } from "./sentences";

/** How a sweep went: how many leads have a moment of arrival, how many rows were written; or what stood in its way. */
export type Swept = { leads: number; written: number } | { problem: string };

const LOCK_WAIT = 20_000;
const TRIES = 3;

interface Reading {
  cells: Cell[][];
  columns: TimedColumns;
}

function read(leads: Tab): Reading | { problem: string } {
  const cells = leads.read();
  const columns = leadColumns(cells[0] ?? []);
  if (columns.received === undefined) return { problem: noReceived(leads.name()) };
  return isTimed(columns) ? { cells, columns } : { problem: ownColumnsGone(leads.name()) };
}

const moment = (cell: Cell | undefined): Cell | number => (cell instanceof Date ? cell.getTime() : (cell ?? ""));

/** Whether the same leads still stand in the same rows and columns: someone may have sorted since. */
function sameRows(before: Cell[][], after: Cell[][], columns: TimedColumns): boolean {
  const places = PEOPLE_FIELDS.flatMap((field) => columns[field] ?? []);
  const key = (row: Cell[]) => places.map((column) => moment(row[column])).join("\t");
  const headings = (cells: Cell[][]) => (cells[0] ?? []).join("\t");
  if (before.length !== after.length || headings(before) !== headings(after)) return false;
  return before.every((row, at) => key(row) === key(after[at] ?? []));
}

/** What every row's own cells should hold, the heading's row included, which is never written. */
function wantedCells({ cells, columns }: Reading, rules: ClockRules, at: Date): OwnCells[] {
  const bench = rowBench(rules, columns, cells.slice(1), at);
  const read = leadReader(cells[0] ?? [], columns);
  const pauses = rememberedPauses(cells, columns);
  const leads = cells.map(read);
  const wanted = leads.map((lead, row) => ownCells(lead, row, pauses, bench));
  return unclaimedPauses(wanted, leads, cells, columns);
}

/** Writes what differs from the first changed row to the last; null where the rows moved before or meanwhile. */
function settle(leads: Tab, reading: Reading, rules: ClockRules, at: Date): number | null {
  const { cells, columns } = reading;
  const formulas = leads.formulas();
  const wanted = wantedCells(reading, rules, at);
  const changed = wanted.flatMap((own, row) =>
    row > 0 && !standsAlready(own, cells[row] ?? [], formulas[row] ?? [], columns) ? [row] : [],
  );
  const first = changed[0];
  if (first === undefined) return 0;
  const last = changed[changed.length - 1] ?? first;
  if (!sameRows(cells, leads.readAgain(), columns)) return null;
  for (const block of ownBlocks(wanted.slice(first, last + 1), columns, first)) leads.write(block.row, block.column, block.cells);
  return sameRows(cells, leads.readAgain(), columns) ? changed.length : null;
}

function sweepRows(leads: Tab, rules: ClockRules, at: Date): (Swept & { reading?: Reading }) | null {
  const reading = read(leads);
  if ("problem" in reading) return reading;
  const written = settle(leads, reading, rules, at);
  if (written === null) return null;
  const count = reading.cells.filter((row, at) => at > 0 && row[reading.columns.received] !== "").length;
  return { leads: count, written, reading };
}

/** Colours as many rows as the tab has now; only when leads stand below those that the rules reach. */
function extendColours(leads: Tab, reading: Reading, covered: { coveredRows: number; coveredColumns: number }) {
  const columns = Math.max(...Object.values(reading.columns)) + 1;
  const reaches = reading.cells.length <= covered.coveredRows && columns === covered.coveredColumns;
  return reaches ? covered : colourLeads(leads, reading.columns, columns);
}

/** Puts the colour rules on the whole lead tab; says how far they reach. */
export function colourLeads(leads: Tab, columns: TimedColumns, width: number): { coveredRows: number; coveredColumns: number } {
  const rows = leads.rowCount();
  const rules = STATE_COLOURS.map((colour) => ({ ...colour, formula: colourFormula(colour.state, columns.status) }));
  setColourRules(leads.name(), RULE_MARK, rules, rows - 1, width);
  return { coveredRows: rows, coveredColumns: width };
}

function sweepOnce(workbook: Workbook, notebook: Notebook, leads: Tab, at: Date): Swept {
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) return { problem: AGREEMENT_GONE };
  const rules = clockRules(table, hoursTables(workbook.cellsOfName(CALENDAR_NAME) ?? []), workbook.zone());
  if ("problem" in rules) return rules;
  let swept: ReturnType<typeof sweepRows> = null;
  for (let attempt = 0; attempt < TRIES && !swept; attempt += 1) swept = sweepRows(leads, rules, at);
  if (!swept) return { problem: ROWS_MOVED };
  if (!swept.reading) return swept;
  const notes = notebook.all();
  const covered = extendColours(leads, swept.reading, clockIn(notes) ?? { coveredRows: 0, coveredColumns: 0 });
  writeClock(notebook, { ...covered, rules, sweptAt: at.toISOString() });
  if (takeLeftOver(notebook, notes)) return sweepOnce(workbook, notebook, leads, at);
  return swept;
}

/**
 * Brings every lead row's own cells up to date: after imports, forms, lost events, and after the agreement changed.
 * Rows that are right are left alone, so it can run again at any time. The caller holds the document's lock.
 *
 * @param at the present, which is noted as the moment of the sweep
 */
export function sweepLocked(at: Date): Swept {
  const workbook = openWorkbook();
  const leads = workbook.tabOfName(LEADS_NAME);
  return leads ? sweepOnce(workbook, openNotebook(), leads, at) : { problem: NOT_SET_UP };
}

/** The same for a caller that does not hold the lock: it waits up to 20 seconds for it. */
export const sweep = (at: Date): Swept => (takeLock(LOCK_WAIT) ? sweepLocked(at) : { problem: BUSY });
