import type { Cell } from "../../core/cells/cell";
import { sheetOrder } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { type Filler, filledBy } from "../../tables/formulas/filled-cells";
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
import { giftBlocks, haveLanded, NAMED_WITHOUT_OWNER, orRefused, ownersLet, withGifts } from "./give-leads";
import type { Giver } from "./leads-in-turn";

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
  /** Gives leads without an owner one, in turn; left out where nobody turned that on. */
  giver?: Giver | undefined;
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

/** How rows are known again: by all that the clock reads, but for owners where some are given. */
type KnownBy = Pick<Window, "chosen" | "by">;

const asWindow = (cells: Cell[][], knownBy: KnownBy): Window => ({ headings: cells[0] ?? [], row: 0, cells, ...knownBy });

type Gifts = ReturnType<Giver["choose"]>;

const NO_GIFTS: Gifts = new Map();

/** What every row's own cells should hold, the heading's row included, which is never written; and owners that go with them. */
function wantedCells(
  { cells, columns }: LeadReading,
  { rows }: MomentsUnderstood,
  { formulas, fillers }: { formulas: readonly (readonly string[])[]; fillers: readonly Filler[] },
  { leads: tab, rules, at, giver }: RowsCheck,
): { wanted: OwnCells[]; gifts: Gifts } {
  const [headings = []] = cells;
  const bench = rowBench(rules, columns, tab.top, rows, at);
  const read = leadReader(headings, columns, bench.sheetOffset, tab.top);
  const leads = [headings, ...rows].map((row, at) => read(row, formulas[at], at, cells[at]));
  const memories = memoriesOf(leads, cells, columns);
  const isFilled = (row: number, column: number): boolean => filledBy(fillers, { row, column }) !== null;
  const gifts = giver?.choose({ cells, formulas, columns, leads, memories, bench, isFilled }) ?? NO_GIFTS;
  const given = withGifts(leads, memories, gifts);
  const wanted = given.map(({ lead, memory }, row) => ownCells(lead, row, memory, bench));
  return { wanted: notedTwins(unclaimedMemory(wanted, leads, cells, columns), cells, columns, tab.top), gifts };
}

/** Rows as they were read and as they are now. */
interface RowStretch {
  before: Window;
  formulas: string[][];
  now: Window;
  again(): Window;
}

function wholeTab(leads: Tab, cells: Cell[][], knownBy: KnownBy, formulas: string[][]): RowStretch {
  const again = () => asWindow(leads.readAgain(), knownBy);
  return { before: asWindow(cells, knownBy), formulas, now: again(), again };
}

function partOfTab(leads: Tab, cells: Cell[][], knownBy: KnownBy, { first, last }: RowSpan): RowStretch {
  const headings = cells[0] ?? [];
  const window = leads.window(first, 0, last - first + 1, headings.length);
  const rest = { row: first, ...knownBy };
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
  const { wanted, gifts } = wantedCells(reading, understood, { formulas, fillers }, check);
  const knownBy: KnownBy = { chosen: reading.chosen, ...(gifts.size > 0 && { by: NAMED_WITHOUT_OWNER }) };
  const isLead = (row: number): boolean => row > 0 && cells[row]?.[columns.received] !== "";
  const changed = wanted.flatMap((own, row) =>
    row > 0 && (gifts.has(row) || !standsAlready(own, cells[row] ?? [], formulas[row] ?? [], columns)) ? [row] : [],
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
    const stretch = spans.length === 1 ? wholeTab(leads, cells, knownBy, formulas) : partOfTab(leads, cells, knownBy, span);
    const owners = giftBlocks(gifts, columns, span);
    if (!standsStill(stretch.before, stretch.now) || !haveLanded(stretch.now, owners, () => "")) return null;
    // What is remembered first: a run that is cut in between has given nothing, and one that is cut after it is known to have.
    const blocks = [...ownBlocks(wanted.slice(first, last + 1), columns, first), ...owners];
    const { before, again } = stretch;
    const { tab, refused } = ownersLet(leads, columns);
    const stands = (now: Window): boolean =>
      standsStill(before, now) && haveLanded(now, owners, (cell, row) => (refused.has(row) ? "" : cell));
    const write = { tab, blocks, before, formulas: stretch.formulas, again, stands };
    const written = orRefused(() => writeOwn(write, fillers), owners, refused);
    for (const [row, says] of refused) check.giver?.refuse(row, says);
    // What is remembered of those is to be forgotten again.
    if (refused.size > 0) return null;
    if (!written || "filler" in written) return written;
    after = spans.length === 1 ? written.cells : null;
    open = open.filter((row) => row < first || row > last);
  }
  return settled(null);
}
