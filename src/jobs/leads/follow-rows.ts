import type { Cell } from "../../core/cells/cell";
import { NO_MEMORY } from "../../core/sla/lead-memory";
import type { Area } from "../../google/a1";
import type { Block } from "../../google/block";
import { sheetOrder } from "../../google/reading";
import { isRefusal } from "../../google/refusal";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import { type RowSpan, rowSpans } from "../../tables/formulas/row-spans";
import { understoodMoments } from "../../tables/leads/lead-moments";
import { leadReader } from "../../tables/leads/lead-row";
import { isTimed, leadColumns, OWN_FIELDS, type TimedColumns } from "../../tables/leads/lead-table";
import { type OwnCells, othersMemory, ownBlocks, ownCells } from "../../tables/own-columns/own-cells";
import { keptTwins, memoriesOf } from "../../tables/own-columns/twin-rows";
import { rulesInLog } from "../rules/agreement-log";
import { offsetOrUtc, rowBench } from "../rules/clock-rules";
import type { ClockState, OwnPlaces } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";
import { fingerprint } from "../run/fingerprint";
import { writeOwn } from "../run/own-writes";
import { movedTo } from "./lead-tab";
import { lacksOwn } from "./restore-leads";

/** Google drops events of quick typing: a started row without a status is caught up, these rows above it in the same go. */
const ROWS_ABOVE = 50;

/** Rows so near the headings are read in one with them: a few thousand cells come sooner than another call. */
const NEAR = 200;

/** Rows further up that were missed are followed in so many stretches of so many rows; more of them are a check's work. */
const MOST_STRETCHES = 3;
const LONGEST_STRETCH = 500;

const sumOf = (headings: readonly Cell[]): string => fingerprint(headings.map(String).join("\t").trimEnd());

/** Where the own columns stand, as the next edit needs to know it. */
export function ownPlaces(columns: TimedColumns, headings: readonly Cell[]): OwnPlaces {
  const places = OWN_FIELDS.map((field) => columns[field]).sort((one, other) => one - other);
  const first = places[0] ?? 0;
  const adjacent = places.every((place, at) => place === first + at);
  return { headings: sumOf(headings), status: columns.status, block: adjacent ? { first, width: places.length } : null };
}

/** What an edit reads: the headings, its rows with some above, and where they stood at the last check our cells and the status further up. */
interface EditAreas {
  headings: Block;
  /** From `begins` on. */
  window: Block;
  /** The row of its first cells: that of the headings where the rows are near them. */
  begins: number;
  own: Block | null;
  above: Block | null;
}

/** 2 calls for all of them. Columns that were deleted since the last check may leave no such place: then without these. */
function areasFor(leads: Tab, from: number, { first, last }: RowSpan, places: OwnPlaces | undefined): EditAreas {
  const begins = last <= NEAR ? 0 : from;
  const own: Area[] = places?.block
    ? [{ row: first, rows: last - first + 1, column: places.block.first, columns: places.block.width }]
    : [];
  const above: Area[] = places && begins > 1 ? [{ row: 1, rows: from - 1, column: places.status, columns: 1 }] : [];
  try {
    const blocks = leads.areas([{ row: 0, rows: 1 }, { row: begins, rows: last - begins + 1 }, ...own, ...above]);
    const [headings, window] = blocks as [Block, Block];
    return {
      headings,
      window,
      begins,
      own: (own.length > 0 && blocks[2]) || null,
      above: (above.length > 0 && blocks[blocks.length - 1]) || null,
    };
  } catch (error) {
    // Columns of ours may have gone since their places were noted: what Google refuses without these is thrown.
    if (places && isRefusal(error)) return areasFor(leads, from, { first, last }, undefined);
    throw error;
  }
}

/** Writes through the area that is at hand where it is the one. */
const through = (leads: Tab, own: Block | null, place: Area | null): Tab => ({
  ...leads,
  write(row, column, cells) {
    const isSame = row === place?.row && column === place.column && cells.length === place.rows && cells[0]?.length === place.columns;
    if (own && isSame) own.write(cells);
    else leads.write(row, column, cells);
  },
});

/** Whether a row holds a lead that has no status yet. */
export const isStarted = (row: readonly Cell[], columns: TimedColumns): boolean =>
  row[columns.received] !== "" && row[columns.status] === "";

/** The rows of an edit, counted from `from`, as they were read. */
interface RowsAligned {
  headings: Cell[];
  rows: Cell[][];
  formulas: string[][];
  /** The rows further up, where they were read with these. */
  above: Cell[][] | null;
}

/**
 * The rows and the headings above them, null where columns moved between the two readings. Headings that are read after the rows
 * and are those of the last check say that none did; others are read once more.
 */
function readAligned({ headings, window, begins }: EditAreas, from: number, places: OwnPlaces | undefined): RowsAligned | null {
  const read = (): RowsAligned => {
    const cells = window.read();
    const formulas = window.formulas().slice(from - begins);
    const above = begins === 0 ? cells.slice(1, from) : null;
    return { rows: cells.slice(from - begins), formulas, above, headings: headings.read()[0] ?? [] };
  };
  const first = read();
  if (sumOf(first.headings) === places?.headings) return first;
  const second = read();
  return sumOf(second.headings) === sumOf(first.headings) ? second : null;
}

/** The same rows and headings as they are now; 2 calls, 1 where both are one area. */
function readAgain({ headings, window, begins }: EditAreas, from: number): { headings: Cell[]; row: number; cells: Cell[][] } {
  const line = begins === 0 ? null : headings.read();
  const cells = window.read();
  return { headings: (line ?? cells)[0] ?? [], row: from, cells: cells.slice(from - begins) };
}

/** The rows before one that have no status, perhaps blank ones; a call where they were not read, 2 where their place was not at hand. */
function blankBefore(leads: Tab, from: number, { above }: RowsAligned, columns: TimedColumns, atHand: Block | null): number[] {
  if (above) return above.flatMap((row, step) => (isStarted(row, columns) ? [1 + step] : []));
  const cells = atHand ? atHand.read() : leads.readBlock(1, columns.status, from - 1, 1);
  return cells.flatMap(([cell], step) => (cell === "" ? [1 + step] : []));
}

/** Whether all stood still; with the rows further up that have no status. */
interface FollowedRows {
  stood: boolean;
  columns: TimedColumns | null;
  blankAbove: number[];
}

/** Rows that were edited, and in which columns where that is known. */
export interface EditedRows extends RowSpan {
  columns?: RowSpan;
}

/** Whether an edit may have made a lead another one: what was told of its duplicates holds no more. */
const changesMarks = ({ columns: edited }: EditedRows, { id, email }: TimedColumns): boolean =>
  [id, email].some((column) => edited !== undefined && column !== undefined && column >= edited.first && column <= edited.last);

/** Rows of the lead tab as they were read: those to follow with some above. */
export interface RowsRead {
  headings: readonly Cell[];
  /** The row of the first one, counted from the headings. */
  from: number;
  rows: Cell[][];
  formulas: string[][];
}

/** Own cells as they should be, from a row on. */
export interface Wanted {
  first: number;
  own: OwnCells[];
}

/**
 * What the own cells of rows should hold, and of started rows above them that have no status yet.
 *
 * @param top the sheet's row of the headings, counted from 0
 * @returns null where the tab of versions is not understood: a check says what is wrong with it
 */
export function wantedOf(
  top: number,
  { headings, from, rows, formulas }: RowsRead,
  columns: TimedColumns,
  span: EditedRows,
  clock: ClockState,
  at: Date,
): Wanted | null {
  const missed = rows.findIndex((row, step) => from + step < span.first && isStarted(row, columns));
  const first = missed >= 0 ? from + missed : span.first;
  const sheetOffset = offsetOrUtc(clock.rules.sheetZone);
  const understood = understoodMoments({ headings, rows, columns }, sheetOrder(), sheetOffset, clock.moments).rows;
  const came = understood.slice(first - from).flatMap((row) => {
    const cell = row[columns.received];
    return cell instanceof Date ? [cell.getTime()] : [];
  });
  const rules = rulesFor(clock.rules, came, () => rulesInLog(openWorkbook(), clock.rules, clock.tabs.log));
  if ("problem" in rules) return null;
  const bench = rowBench(rules, columns, top, understood, at);
  const leadOf = leadReader(headings, columns, bench.sheetOffset, top);
  const leadsRead = understood.map((row, step) => leadOf(row, formulas[step], from + step, rows[step]));
  const memories = memoriesOf(leadsRead, rows, columns).slice(first - from);
  const touched = rows.slice(first - from);
  const leadsTouched = leadsRead.slice(first - from);
  const judged = leadsTouched.map((lead, step) => ownCells(lead, first + step, memories[step] ?? NO_MEMORY, bench));
  const own = othersMemory(judged, leadsTouched, touched, columns);
  return { first, own: changesMarks(span, columns) ? own : keptTwins(own, touched, columns) };
}

/** The row from which on rows are read that are to be followed from this one on. */
export const readFrom = (first: number): number => Math.max(1, first - ROWS_ABOVE);

export type OnFormulas = (formulas: readonly (readonly string[])[]) => void;

function followSpan(leads: Tab, span: EditedRows, clock: ClockState, at: Date, far: boolean, onFormulas?: OnFormulas): FollowedRows {
  const from = far ? readFrom(span.first) : Math.max(1, span.first);
  const areas = areasFor(leads, from, span, clock.places);
  const read = readAligned(areas, from, clock.places);
  if (!read) return { stood: false, columns: null, blankAbove: [] };
  const { headings, rows, formulas } = read;
  onFormulas?.(formulas);
  const columns = leadColumns(headings, clock.columns);
  // Columns of ours that a tab lacks are a check's work.
  if (!isTimed(columns))
    return { stood: !lacksOwn(headings, columns) && !movedTo(openWorkbook(), leads.top), columns: null, blankAbove: [] };
  const isKnown = clock.places?.status === columns.status;
  const blankAbove = far && from > 1 ? blankBefore(leads, from, read, columns, isKnown ? areas.above : null) : [];
  const wanted = wantedOf(leads.top, { headings, from, rows, formulas }, columns, span, clock, at);
  if (!wanted) return { stood: false, columns, blankAbove: [] };
  const block = clock.places?.block;
  const place = block ? { row: span.first, rows: span.last - span.first + 1, column: block.first, columns: block.width } : null;
  const again = () => ({ ...readAgain(areas, from), chosen: clock.columns });
  const before = { headings, row: from, cells: rows, chosen: clock.columns };
  const blocks = ownBlocks(wanted.own, columns, wanted.first);
  const written = writeOwn({ tab: through(leads, areas.own, place), blocks, before, formulas, again });
  const stood = written !== null;
  return { stood, columns, blankAbove };
}

/** Writes the own cells of these rows and of no others; false where that is a check's work. The caller holds the lock. */
export const followOnly = (leads: Tab, spans: readonly RowSpan[], clock: ClockState, at: Date): boolean =>
  !clock.isFilled && spans.every((span) => followSpan(leads, span, clock, at, false).stood);

/** Follows rows far above an edit whose own events were lost; false where that is a check's work. */
function followMissed(leads: Tab, { columns, blankAbove }: FollowedRows, clock: ClockState, at: Date): boolean {
  const last = blankAbove[blankAbove.length - 1];
  if (!columns || last === undefined) return true;
  const received = leads.readBlock(0, columns.received, last + 1, 1);
  const missed = blankAbove.filter((row) => received[row]?.[0] !== "");
  const spans = missed.length === 0 ? [] : rowSpans(missed, 0, LONGEST_STRETCH);
  return spans.length <= MOST_STRETCHES && spans.every((span) => followSpan(leads, span, clock, at, false).stood);
}

/**
 * Writes the own cells of touched rows, and of started rows above them that have no status yet. The caller holds the lock.
 *
 * @param onFormulas is told the formulas of the touched rows, with some above
 * @returns false where rows or columns moved meanwhile, or too many were missed: check
 */
export function followRows(leads: Tab, span: EditedRows, clock: ClockState, at: Date, onFormulas?: OnFormulas): boolean {
  // A formula that fills our columns is a check's work: it reads all of them.
  if (clock.isFilled) return false;
  const followed = followSpan(leads, span, clock, at, true, onFormulas);
  return followed.stood && followMissed(leads, followed, clock, at);
}
