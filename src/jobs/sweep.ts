import type { Cell } from "../core/agreement/item-values";
import { setColourRules } from "../google/colour-rules";
import { takeLock } from "../google/document-lock";
import { type Notebook, openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { CALENDAR_NAME, hoursTables } from "../tables/hours-table";
import { leadReader } from "../tables/lead-row";
import { type ChosenColumns, isTimed, LEADS_NAME, leadColumns, type TimedColumns } from "../tables/lead-table";
import { type OwnCells, ownBlocks, ownCells, rememberedPauses, standsAlready, unclaimedPauses } from "../tables/own-cells";
import { standsStill, type Window } from "../tables/shifted-columns";
import { colourFormula, RULE_MARK, stateColours } from "../tables/state-colours";
import { type ClockRules, clockRules, rowBench } from "./clock-rules";
import { clockIn, takeLeftOver, writeClock } from "./clock-state";
import { fingerprint } from "./fingerprint";
import { writeOwn } from "./own-writes";
import { recalculateFormulas } from "./recalculate";
import { AGREEMENT_GONE, BUSY, NOT_SET_UP, noReceived, OUT_OF_TIME, ownColumnsGone, ROWS_MOVED } from "./sentences";

/** How a sweep went: how many leads have a moment of arrival, how many rows were written; or what stood in its way. */
export type Swept = { leads: number; written: number } | { problem: string };

const LOCK_WAIT = 20_000;

/** What a run may take. Google ends it without a word after 30 seconds in onOpen, after six minutes elsewhere. */
export interface Limits {
  /** Milliseconds to wait for another run's lock. */
  wait: number;
  /** Whether its time is nearly up. */
  isLate(): boolean;
}

const NO_HURRY: Limits = { wait: LOCK_WAIT, isLate: () => false };
const TRIES = 3;

interface Reading {
  cells: Cell[][];
  columns: TimedColumns;
  chosen: ChosenColumns;
}

function read(leads: Tab, chosen: ChosenColumns): Reading | { problem: string } {
  const cells = leads.read();
  const columns = leadColumns(cells[0] ?? [], chosen);
  if (columns.received === undefined) return { problem: noReceived(leads.name()) };
  return isTimed(columns) ? { cells, columns, chosen } : { problem: ownColumnsGone(leads.name()) };
}

const asWindow = (cells: Cell[][], chosen: ChosenColumns): Window => ({ headings: cells[0] ?? [], row: 0, cells, chosen });

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
function settle(leads: Tab, reading: Reading, rules: ClockRules, at: Date, limits: Limits): number | null | "late" {
  const { cells, columns, chosen } = reading;
  const formulas = leads.formulas();
  const wanted = wantedCells(reading, rules, at);
  const changed = wanted.flatMap((own, row) =>
    row > 0 && !standsAlready(own, cells[row] ?? [], formulas[row] ?? [], columns) ? [row] : [],
  );
  const first = changed[0];
  if (first === undefined) return 0;
  const last = changed[changed.length - 1] ?? first;
  // Reading is what takes long: nothing is written by halves, and the next run does it all.
  if (limits.isLate()) return "late";
  if (!standsStill(asWindow(cells, chosen), asWindow(leads.readAgain(), chosen))) return null;
  const blocks = ownBlocks(wanted.slice(first, last + 1), columns, first);
  const stood = writeOwn(leads, blocks, asWindow(cells, chosen), formulas, () => asWindow(leads.readAgain(), chosen));
  return stood ? changed.length : null;
}

function sweepRows(leads: Tab, chosen: ChosenColumns, rules: ClockRules, at: Date, limits: Limits): (Swept & { reading?: Reading }) | null {
  const reading = read(leads, chosen);
  if ("problem" in reading) return reading;
  const written = settle(leads, reading, rules, at, limits);
  if (written === null) return null;
  if (written === "late") return { problem: OUT_OF_TIME };
  const count = reading.cells.filter((row, at) => at > 0 && row[reading.columns.received] !== "").length;
  return { leads: count, written, reading };
}

export interface Covered {
  coveredRows: number;
  coveredColumns: number;
  ruleCount: number;
  palette: string;
}

/** Colours the whole tab anew where its rows, its columns or its list of rules are not those that were coloured. */
function keepColours(leads: Tab, { columns }: Reading, covered: Covered, palette: string): Covered {
  const width = Math.max(...Object.values(columns)) + 1;
  const sameArea = leads.rowCount() === covered.coveredRows && width === covered.coveredColumns;
  const same = sameArea && palette === covered.palette && leads.ruleCount() === covered.ruleCount;
  return same ? covered : colourLeads(leads, columns, width, palette);
}

/** Puts the colour rules on the whole lead tab; says how far they reach. */
export function colourLeads(leads: Tab, columns: TimedColumns, width: number, palette: string): Covered {
  const rows = leads.rowCount();
  const rules = stateColours(palette).map((colour) => ({ ...colour, formula: colourFormula(colour.state, columns.status) }));
  const ruleCount = setColourRules(leads.name(), RULE_MARK, rules, rows - 1, width);
  return { coveredRows: rows, coveredColumns: width, ruleCount, palette };
}

function sweepOnce(workbook: Workbook, notebook: Notebook, leads: Tab, at: Date, limits: Limits): Swept {
  const before = clockIn(notebook.all());
  if (!before) return { problem: NOT_SET_UP };
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  if (!table) return { problem: AGREEMENT_GONE };
  const hours = workbook.cellsOfName(CALENDAR_NAME) ?? [];
  const rules = clockRules(table, hoursTables(hours), workbook.zone());
  if ("problem" in rules) {
    if (before.problem !== rules.problem) writeClock(notebook, { ...before, problem: rules.problem });
    return rules;
  }
  let swept: ReturnType<typeof sweepRows> = null;
  for (let attempt = 0; attempt < TRIES && !swept; attempt += 1) swept = sweepRows(leads, before.columns, rules, at, limits);
  if (!swept) return { problem: ROWS_MOVED };
  if (!swept.reading) return swept;
  const covered = keepColours(leads, swept.reading, before, rules.palette);
  const calculatedFor = fingerprint([table, hours.filter((row) => row.some((cell) => cell !== ""))]);
  if (calculatedFor !== before.calculatedFor) recalculateFormulas();
  writeClock(notebook, { ...before, ...covered, calculatedFor, rules, problem: "", sweptAt: at.toISOString() });
  if (takeLeftOver(notebook, notebook.all())) return sweepOnce(workbook, notebook, leads, at, limits);
  return swept;
}

/**
 * Brings every lead row's own cells up to date: after imports, forms, lost events, and after the agreement changed.
 * Formulas that lean on the agreement are calculated anew where it is not the one they were calculated from.
 * Rows that are right are left alone, so it can run again at any time. The caller holds the document's lock.
 *
 * @param at the present, which is noted as the moment of the sweep
 */
export function sweepLocked(at: Date, limits = NO_HURRY): Swept {
  const workbook = openWorkbook();
  const leads = workbook.tabOfName(LEADS_NAME);
  return leads ? sweepOnce(workbook, openNotebook(), leads, at, limits) : { problem: NOT_SET_UP };
}

/** The same for a caller that does not hold the lock. */
export const sweep = (at: Date, limits = NO_HURRY): Swept => (takeLock(limits.wait) ? sweepLocked(at, limits) : { problem: BUSY });
