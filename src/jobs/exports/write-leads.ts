/** Writes cells of people into the lead tab, as they asked for it, and only into the rows that were meant. */

import type { Cell } from "../../core/cells/cell";
import type { Tab } from "../../google/tab";
import { type FreshLead, type LeadSheet, peoplesFillers } from "../../tables/exports/take-over";
import { asText } from "../../tables/formulas/as-text";
import { type Filler, filledBy } from "../../tables/formulas/filled-cells";
import { type PeopleField, understandLeads } from "../../tables/leads/lead-table";
import { fewBlocks } from "../../tables/own-columns/few-blocks";
import type { OwnBlock, PlacedCell } from "../../tables/own-columns/own-cells";
import { standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import { guardedWrite } from "../run/guarded-write";
import { makeRoom } from "../run/make-room";
import { writeOwn } from "../run/own-writes";

/** Beyond so many writes cells that stand close together are written as one. */
const MOST_BLOCKS = 40;

/** What tells a lead from others while its cells are written. */
const KNOWN_BY = ["id", "email", "name", "company", "source", "owner", "stage", "received"] as const satisfies readonly PeopleField[];

type Fixed = (row: number, column: number) => boolean;

/** Cells that hold a formula, or that one of these fills. */
export const fixedIn =
  ({ formulas }: LeadSheet, fillers: readonly Filler[]): Fixed =>
  (row, column) =>
    (formulas[row]?.[column] ?? "") !== "" || (fillers.length > 0 && filledBy(fillers, { row, column }) !== null);

/** The blocks in which cells are written; for whoever asks first whether he may. */
export const blocksFor = (sheet: LeadSheet, placed: readonly PlacedCell[]): OwnBlock[] =>
  fewBlocks(placed, sheet.cells, fixedIn(sheet, peoplesFillers(sheet)), MOST_BLOCKS);

/**
 * Writes cells of leads and looks whether these stand where they stood; where rows moved meanwhile what was hit is put back. The
 * columns that name a lead are written last and each by itself, so that a lead is known by the other at any moment.
 *
 * @param tab as it was read into `sheet`
 * @returns the cells as they are now, null where rows moved
 */
export function writeLeadCells(tab: Tab, sheet: LeadSheet, placed: readonly PlacedCell[]): readonly (readonly Cell[])[] | null {
  const { formulas, chosen } = sheet;
  const { columns } = understandLeads(sheet.cells[0] ?? [], chosen);
  const names = [columns.email, columns.id].filter((column) => column !== undefined);
  const others = placed.filter(({ column }) => !names.includes(column));
  const phases = [others, ...names.map((column) => placed.filter((one) => one.column === column))];
  let { cells } = sheet;
  for (const phase of phases.filter(({ length }) => length > 0)) {
    const written = new Set(phase.map(({ column }) => column));
    const by = KNOWN_BY.filter((field) => !written.has(columns[field] ?? -1));
    const asWindow = (now: readonly (readonly Cell[])[]): Window => ({ headings: now[0] ?? [], row: 0, cells: now, chosen, by });
    const blocks = blocksFor({ ...sheet, cells }, phase);
    const done = writeOwn({ tab, blocks, before: asWindow(cells), formulas, again: () => asWindow(tab.readAgain()) });
    if (!done || "filler" in done) return null;
    cells = done.cells;
  }
  return cells;
}

/** The columns from the first to the last one that is written, parted where one may not be: those that name a lead come first. */
function runsOf(sheet: LeadSheet, fresh: readonly FreshLead[], columns: ReadonlySet<number>): number[][] {
  const fixed = fixedIn(sheet, peoplesFillers(sheet));
  const runs: number[][] = [];
  let run: number[] = [];
  const end = (): void => {
    const last = run.filter((column) => columns.has(column)).pop();
    if (last !== undefined) runs.push(run.filter((column) => column <= last));
    run = [];
  };
  for (let column = Math.min(...columns); column <= Math.max(...columns); column += 1) {
    if (fresh.some(({ row }) => fixed(row, column))) end();
    else if (run.length > 0 || columns.has(column)) run.push(column);
  }
  end();
  const { id, email } = understandLeads(sheet.cells[0] ?? [], sheet.chosen).columns;
  const rank = (own: readonly number[]): number => [id, email].findIndex((column) => column !== undefined && own.includes(column));
  const ranked = (own: readonly number[]): number => (rank(own) < 0 ? 2 : rank(own));
  return runs.sort((one, other) => ranked(one) - ranked(other));
}

const isOpen = (cell: Cell): boolean => cell === "" || cell === false;
const texts = (cells: readonly (readonly Cell[])[]): string => JSON.stringify(cells.map((row) => row.map((cell) => String(cell))));

/**
 * Writes leads into the blank rows below all others; where somebody moved rows, or wrote there meanwhile, nothing of his is lost.
 *
 * @returns false where nothing is written
 */
export function writeFresh(tab: Tab, sheet: LeadSheet, fresh: readonly FreshLead[]): boolean {
  const [first] = fresh;
  const columns = new Set(fresh.flatMap(({ cells }) => cells.map(({ column }) => column)));
  if (!first || columns.size === 0) return true;
  const { cells, formulas, chosen } = sheet;
  const headings = cells[0] ?? [];
  makeRoom(tab, { rows: first.row + fresh.length, columns: 0 });
  const padded = [...cells.slice(0, first.row)];
  while (padded.length < first.row) padded.push(headings.map(() => ""));
  const waiting = fresh.map(({ row }) => cells[row] ?? headings.map((): Cell => ""));
  const blocks = runsOf(sheet, fresh, columns).map((run): OwnBlock => {
    const from = run[0] ?? 0;
    const contents = fresh.map(({ cells: own }, at) =>
      run.map((column): Cell => asText(own.find((one) => one.column === column)?.content ?? waiting[at]?.[column] ?? "")),
    );
    return { row: first.row, column: from, cells: contents };
  });
  const wasOpen = blocks.every(({ row, column, cells: own }) => {
    const width = own[0]?.length ?? 0;
    const now = tab.readBlock(row, column, own.length, width);
    const seen = waiting.map((line) => Array.from({ length: width }, (_, right) => line[column + right] ?? ""));
    return now.every((line) => line.every(isOpen)) && texts(now) === texts(seen);
  });
  if (!wasOpen) return false;
  const part = { row: 0, chosen, by: KNOWN_BY };
  const asWindow = (rows: readonly (readonly Cell[])[]): Window => ({ ...part, headings: rows[0] ?? [], cells: rows });
  const above = ({ cells: rows }: Window): Window => asWindow(rows.slice(0, Math.min(first.row, cells.length)));
  const written = guardedWrite({
    tab,
    blocks,
    before: asWindow([...padded, ...waiting]),
    formulas,
    again: () => asWindow(tab.read()),
    stands: (now) => standsStill(above(asWindow(cells)), above(now)),
  });
  return "now" in written;
}
