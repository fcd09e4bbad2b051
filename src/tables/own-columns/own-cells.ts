import { versionAt } from "../../core/agreement/versions";
import type { Calendar } from "../../core/calendar/opening-spans";
import { type Cell, MINUTE } from "../../core/cells/cell";
import { instantOfWall, type OffsetAt } from "../../core/cells/moments";
import { type Bench, judgeLead, type Lead } from "../../core/sla/judge";
import type { Later } from "../../core/sla/later";
import { type LeadMemory, memoryNote, memorySize, memoryText, NO_MEMORY } from "../../core/sla/lead-memory";
import { worded } from "../../language/spoken/worded";
import { asText } from "../formulas/as-text";
import { isSameFormula } from "../formulas/same-formula";
import type { RowLead } from "../leads/lead-row";
import { OWN_FIELDS, type OwnField, type TimedColumns } from "../leads/lead-table";
import { noteText } from "./note-text";
import { rowStatuses } from "./row-statuses";

/** The add-on's own cells of one lead row. */
export type OwnCells = Record<OwnField, Cell>;

/** Own columns in which formulas stand. */
const isStatus = (field: OwnField): boolean => field === "status" || field === "nextStatus";

/** What all rows share: the agreement's terms, the clock, the present, and where the columns stand. */
export interface RowBench extends Bench {
  columns: TimedColumns;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  /** What the clock was made of. */
  calendar: Calendar;
  /** By which leads are judged that came from an instant on, in the order of publishing; before the first by this bench. */
  versions: readonly { from: number; bench: RowBench }[];
}

/** What a lead is judged by: the version of the agreement that was in force when it came. */
export function benchOf(bench: RowBench, { received }: Pick<Lead, "received">): RowBench {
  if (bench.versions.length === 0 || !(received instanceof Date)) return bench;
  return versionAt(bench.versions, received.getTime())?.bench ?? bench;
}

/**
 * A moment as a cell can hold it. In the hour that comes twice a cell reads as its first time only: a moment of the second
 * time becomes the first one after both, so that no lead is called overdue before it is.
 */
function cellMoment(instant: number, sheetOffset: OffsetAt): Date {
  let moment = instant;
  while (instantOfWall(moment + sheetOffset(moment), sheetOffset) < moment) moment = Math.floor(moment / MINUTE + 1) * MINUTE;
  return new Date(moment);
}

/**
 * What the hidden column remembers, by Lead ID: wherever in the tab the text stands by now.
 *
 * @param rows the tab's cells, headings included
 */
export function rememberedLeads(rows: readonly (readonly Cell[])[], { paused }: TimedColumns): Map<string, LeadMemory> {
  const known = new Map<string, LeadMemory>();
  for (const cells of rows) {
    const note = memoryNote(String(cells[paused] ?? ""));
    // Of two texts for one lead (a copied row) the one that remembers more.
    if (note && memorySize(note) > memorySize(known.get(note.id) ?? NO_MEMORY)) known.set(note.id, note);
  }
  return known;
}

/** A lead's ID as it is compared; "" for none. */
export const idOf = ({ id }: Pick<Lead, "id">): string => String(id).trim();

/** The moments of the promise after the first answer. */
function laterMoments(later: Later | null, { sheetOffset }: RowBench): Pick<OwnCells, "nextDue" | "nextWarn"> {
  if (!later || later.kind === "still") return { nextDue: "", nextWarn: "" };
  if (later.kind === "resting") return { nextDue: later.until === null ? "" : cellMoment(later.until, sheetOffset), nextWarn: "" };
  return { nextDue: cellMoment(later.due, sheetOffset), nextWarn: cellMoment(later.warn, sheetOffset) };
}

/**
 * The own cells of a lead row: a function of the row's other cells, what is remembered of it and the agreement.
 *
 * @param lead the row's fields
 * @param row the row counted from the headings
 * @param remembered the lead's memory
 * @param benches what rows are judged by, version by version
 */
export function ownCells(lead: RowLead, row: number, remembered: LeadMemory, benches: RowBench): OwnCells {
  const bench = benchOf(benches, lead);
  const { sheetOffset } = bench;
  const id = idOf(lead);
  const number = bench.top + row + 1;
  const judged = judgeLead(lead, id ? remembered : NO_MEMORY, bench);
  const paused = id ? memoryText({ id, ...judged.memory }) : "";
  const next = judged.next ? worded(judged.next) : "";
  const statuses = rowStatuses(judged, lead, number, bench);
  const rest = { next, note: noteText(judged.notes), paused, ...statuses, ...laterMoments(judged.later, bench) };
  const deadline = judged.kind === "blank" ? null : judged.deadline;
  const isOnClock = judged.kind === "open" || judged.kind === "settled";
  return {
    ...rest,
    due: deadline ? cellMoment(deadline.due, sheetOffset) : "",
    warn: deadline && isOnClock ? cellMoment(deadline.warn, sheetOffset) : "",
  };
}

/**
 * Leaves what is remembered where it stands if no lead of the tab claims it: its lead may only be out for a moment.
 *
 * @param wanted own cells as they are judged, row by row
 */
export function unclaimedMemory(
  wanted: readonly OwnCells[],
  leads: readonly Lead[],
  rows: readonly (readonly Cell[])[],
  { paused }: TimedColumns,
): OwnCells[] {
  const claimed = new Set(leads.map(idOf));
  return wanted.map((own, row) => {
    const text = String(rows[row]?.[paused] ?? "");
    const note = own.paused === "" ? memoryNote(text) : null;
    return note && !claimed.has(note.id) ? { ...own, paused: text } : own;
  });
}

/** Leaves what is remembered of another lead where it stands: only a check, which sees all rows, may carry it home. */
export function othersMemory(
  wanted: readonly OwnCells[],
  leads: readonly Lead[],
  rows: readonly (readonly Cell[])[],
  { paused }: TimedColumns,
): OwnCells[] {
  return wanted.map((own, at) => {
    const text = String(rows[at]?.[paused] ?? "");
    const note = memoryNote(text);
    return note && note.id !== String(leads[at]?.id ?? "").trim() ? { ...own, paused: text } : own;
  });
}

/** Sheets keeps a moment as a decimal number of days, exact to well under a second. */
const SAME_MOMENT = 500;

function sameCell(field: OwnField, wanted: Cell, value: Cell, formula: string): boolean {
  if (isStatus(field) && String(wanted).startsWith("=")) return isSameFormula(String(wanted), formula);
  if (formula !== "") return false;
  if (wanted instanceof Date) return value instanceof Date && Math.abs(wanted.getTime() - value.getTime()) < SAME_MOMENT;
  return wanted === value;
}

/** Whether a row's own cells already hold what they should. */
export function standsAlready(wanted: OwnCells, cells: readonly Cell[], formulas: readonly string[], columns: TimedColumns): boolean {
  return OWN_FIELDS.every((field) => sameCell(field, wanted[field], cells[columns[field]] ?? "", formulas[columns[field]] ?? ""));
}

/** A status is a formula or a word of ours; notes may hold people's words. */
const asWritten = (own: OwnCells, field: OwnField): Cell => (isStatus(field) ? own[field] : asText(own[field]));

/** A rectangle of own cells to write: adjacent own columns go in one. */
export interface OwnBlock {
  row: number;
  column: number;
  cells: Cell[][];
}

/** What goes into one cell. */
export interface PlacedCell {
  row: number;
  column: number;
  content: Cell;
}

/** Cells as few rectangles of one column each: what stands below each other goes in one. Each column's cells come from the top down. */
export function columnBlocks(cells: readonly PlacedCell[]): OwnBlock[] {
  const blocks = new Map<number, OwnBlock[]>();
  for (const { row, column, content } of cells) {
    const above = blocks.get(column) ?? [];
    blocks.set(column, above);
    const last = above[above.length - 1];
    if (last && last.row + last.cells.length === row) last.cells.push([content]);
    else above.push({ row, column, cells: [[content]] });
  }
  return [...blocks.values()].flat();
}

/** The rows from `row` on, cut into as few rectangles as the columns' places allow. */
export function ownBlocks(rows: readonly OwnCells[], columns: TimedColumns, row: number): OwnBlock[] {
  const fields = [...OWN_FIELDS].sort((one, other) => columns[one] - columns[other]);
  const blocks: OwnBlock[] = [];
  for (const field of fields) {
    const last = blocks[blocks.length - 1];
    const beside = last !== undefined && columns[field] === last.column + (last.cells[0]?.length ?? 0);
    if (beside) rows.forEach((own, at) => void last.cells[at]?.push(asWritten(own, field)));
    else blocks.push({ row, column: columns[field], cells: rows.map((own) => [asWritten(own, field)]) });
  }
  return blocks;
}
