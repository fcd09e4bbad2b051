import type { Cell } from "../../core/cells/cell";
import { NO_MEMORY } from "../../core/sla/lead-memory";
import { sheetOrder } from "../../google/reading";
import type { Tab } from "../../google/tab";
import type { Filler } from "../../tables/formulas/filled-cells";
import { type RowSpan, rowSpans } from "../../tables/formulas/row-spans";
import { type MomentRules, type MomentsUnderstood, understoodMoments } from "../../tables/leads/lead-moments";
import { leadReader } from "../../tables/leads/lead-row";
import type { ChosenColumns, TimedColumns } from "../../tables/leads/lead-table";
import { type OwnCells, ownBlocks, ownCells, standsAlready, unclaimedMemory } from "../../tables/own-columns/own-cells";
import { standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import { memoriesOf, notedTwins } from "../../tables/own-columns/twin-rows";
import { type ClockRules, offsetOrUtc, rowBench } from "../rules/clock-rules";
import type { Limits } from "../run/limits";
import { writeOwn } from "../run/own-writes";
import { leadFillers } from "./filled-cells";

/** The lead tab as a check read it, headings included. */
export interface LeadReading {
  cells: Cell[][];
  columns: TimedColumns;
  chosen: ChosenColumns;
}

/** What all stretches of a check share. */
export interface RowsCheck {
  leads: Tab;
  rules: ClockRules;
  at: Date;
  limits: Limits;
  /** The row at which an earlier check ran out of time. */
  from: number;
  /** Is told between two stretches how many leads are right by now. */
  onProgress(done: number, of: number): void;
}

/** What a check settled; stoppedAt is the first row that it had no time for. */
export interface Settled {
  leads: number;
  checked: number;
  written: number;
  stoppedAt: number | null;
  /** The tab as it is after all, headings included; null where it was written in stretches. */
  after: Cell[][] | null;
  /** How its columns of moments are written. */
  moments: MomentRules;
  /** When leads came that have no answer: the next edits are theirs. */
  unanswered: number[];
  /** Whether a text stands where a status of ours is a formula: the cells came from elsewhere, a file perhaps. */
  cameFromElsewhere: boolean;
  /** What people should know of dates in the wrong order of day and month; "" for nothing. */
  clash: string;
}

/** Writing rows is taken to last so many times longer than reading and judging them (a guess; the margins below bear four times that). */
const WRITING = 2;
const MARGIN = 4;

/** Milliseconds: what takes longer is written in stretches, which a person can watch, each of about this length. */
const ONE_GO = 20_000;
const STRETCH = 5_000;
const FEWEST_ROWS = 500;

const asWindow = (cells: Cell[][], chosen: ChosenColumns): Window => ({ headings: cells[0] ?? [], row: 0, cells, chosen });

/** What every row's own cells should hold, the heading's row included, which is never written. */
function wantedCells(
  { cells, columns }: LeadReading,
  { rows }: MomentsUnderstood,
  formulas: readonly (readonly string[])[],
  { leads: tab, rules, at }: RowsCheck,
): OwnCells[] {
  const [headings = []] = cells;
  const bench = rowBench(rules, columns, tab.top, rows, at);
  const read = leadReader(headings, columns, bench.sheetOffset, tab.top);
  const leads = [headings, ...rows].map((row, at) => read(row, formulas[at], at, cells[at]));
  const memories = memoriesOf(leads, cells, columns);
  const wanted = leads.map((lead, row) => ownCells(lead, row, memories[row] ?? NO_MEMORY, bench));
  return notedTwins(unclaimedMemory(wanted, leads, cells, columns), cells, columns, tab.top);
}

/** Rows as they were read and as they are now. */
interface RowStretch {
  before: Window;
  formulas: string[][];
  now: Window;
  again(): Window;
}

function wholeTab(leads: Tab, { cells, chosen }: LeadReading, formulas: string[][]): RowStretch {
  const again = () => asWindow(leads.readAgain(), chosen);
  return { before: asWindow(cells, chosen), formulas, now: again(), again };
}

function partOfTab(leads: Tab, { cells, chosen }: LeadReading, { first, last }: RowSpan): RowStretch {
  const headings = cells[0] ?? [];
  const window = leads.window(first, 0, last - first + 1, headings.length);
  const rest = { row: first, chosen };
  return {
    before: { ...rest, headings, cells: cells.slice(first, last + 1) },
    formulas: window.formulas,
    now: { ...rest, headings: leads.headings(), cells: window.cells },
    again: () => ({ ...rest, headings: leads.headingsAgain(), cells: window.again() }),
  };
}

/** As many rows as can be written in one go, judged by how long the whole tab took so far and by what time is left. */
function rowsAtOnce(rows: number, took: number, left: number): number {
  const writing = WRITING * took;
  if (writing <= Math.min(ONE_GO, left / MARGIN)) return rows;
  return Math.max(FEWEST_ROWS, Math.floor((rows * STRETCH) / writing));
}

const isFormula = (cell: Cell | undefined): boolean => typeof cell === "string" && cell.startsWith("=");

const cameUnanswered = ({ rows }: MomentsUnderstood, { received, responded }: TimedColumns): number[] =>
  rows.flatMap((row) => {
    const [came, answered = ""] = [row[received], responded === undefined ? "" : row[responded]];
    return came instanceof Date && answered === "" ? [came.getTime()] : [];
  });

/**
 * Writes what differs: in one go where there is time enough, else stretch by stretch, so that what is written stays written
 * when the time is up.
 *
 * @param began what the limits had left before the rows were read
 * @returns null where the rows moved before or meanwhile; the formula where one fills our cells, which are left alone then
 */
export function settleRows(reading: LeadReading, check: RowsCheck, began: number): Settled | { filler: Filler } | null {
  const { cells, columns } = reading;
  const { leads, limits } = check;
  const formulas = leads.formulas();
  const fillers = leadFillers(leads, formulas, cells[0] ?? []);
  const table = { headings: cells[0] ?? [], rows: cells.slice(1), columns };
  const understood = understoodMoments(table, sheetOrder(), offsetOrUtc(check.rules.sheetZone));
  const wanted = wantedCells(reading, understood, formulas, check);
  const isLead = (row: number): boolean => row > 0 && cells[row]?.[columns.received] !== "";
  const changed = wanted.flatMap((own, row) =>
    row > 0 && !standsAlready(own, cells[row] ?? [], formulas[row] ?? [], columns) ? [row] : [],
  );
  const all = cells.filter((_, row) => isLead(row)).length;
  const cameFromElsewhere = changed.some(
    (row) => isFormula(wanted[row]?.status) && cells[row]?.[columns.status] !== "" && !formulas[row]?.[columns.status],
  );
  let open = changed;
  let after: Cell[][] | null = cells;
  const settled = (stoppedAt: number | null): Settled => ({
    leads: all,
    checked: all - open.filter(isLead).length,
    written: changed.length - open.length,
    stoppedAt,
    after,
    moments: understood.rules,
    unanswered: cameUnanswered(understood, columns),
    cameFromElsewhere,
    clash: understood.clash(),
  });
  const spans = rowSpans(changed, check.from, rowsAtOnce(cells.length, began - limits.left(), limits.left()));
  for (const [at, span] of spans.entries()) {
    const { first, last } = span;
    if (limits.left() <= 0) return settled(first);
    if (at > 0) check.onProgress(settled(first).checked, all);
    const stretch = spans.length === 1 ? wholeTab(leads, reading, formulas) : partOfTab(leads, reading, span);
    if (!standsStill(stretch.before, stretch.now)) return null;
    const blocks = ownBlocks(wanted.slice(first, last + 1), columns, first);
    const { before, again } = stretch;
    const written = writeOwn({ tab: leads, blocks, before, formulas: stretch.formulas, again }, fillers);
    if (!written || "filler" in written) return written;
    after = spans.length === 1 ? written.cells : null;
    open = open.filter((row) => row < first || row > last);
  }
  return settled(null);
}
