/** The one place in which owners of leads are written: those of leads without one, and another one where it still stands as it was read. */

import { type Cell, isBlank } from "../../core/cells/cell";
import { type LeadMemory, NO_MEMORY } from "../../core/sla/lead-memory";
import { type OwnerChange, type OwnerWay, ownerIn, ownersNow } from "../../core/sla/owner-changes";
import { isRefusal } from "../../google/refusal";
import type { Tab } from "../../google/tab";
import { asText, textOf } from "../../tables/formulas/as-text";
import { type RowSpan, touching } from "../../tables/formulas/row-spans";
import type { RowLead } from "../../tables/leads/lead-row";
import { CLOCK_FIELDS, type PeopleField, type TimedColumns } from "../../tables/leads/lead-table";
import { columnBlocks, type OwnBlock, ownBlocks, ownCells } from "../../tables/own-columns/own-cells";
import { rowKeys, standsStill, type Window } from "../../tables/own-columns/shifted-columns";
import { keptTwins } from "../../tables/own-columns/twin-rows";
import { guardedWrite } from "../run/guarded-write";
import { judgedRows, type LeadsAsRead } from "./judged-rows";

/** What tells a lead from others whose owner is being written. */
export const NAMED_WITHOUT_OWNER: readonly PeopleField[] = CLOCK_FIELDS.filter((field) => field !== "owner");

/** Rows with what they will be once owners are given: a lead without an ID remembers nothing. */
export function withGifts(
  leads: readonly RowLead[],
  memories: readonly LeadMemory[],
  gifts: ReadonlyMap<number, OwnerChange>,
): { lead: RowLead; memory: LeadMemory }[] {
  return leads.map((lead, row) => {
    const memory = memories[row] ?? NO_MEMORY;
    const gift = gifts.get(row);
    if (!gift) return { lead, memory };
    return { lead: { ...lead, owner: gift.to }, memory: { ...memory, owners: ownersNow(memory.owners ?? [], gift) } };
  });
}

/** The cells of owners within a span, as few blocks. */
export function giftBlocks(gifts: ReadonlyMap<number, OwnerChange>, { owner }: TimedColumns, { first, last }: RowSpan): OwnBlock[] {
  if (owner === undefined) return [];
  const rows = [...gifts].filter(([row]) => row >= first && row <= last).sort(([one], [other]) => one - other);
  return columnBlocks(rows.map(([row, { to }]) => ({ row, column: owner, content: asText(to) })));
}

/**
 * Whether owners' cells hold what they should.
 *
 * @param wanted what a cell should hold, from what goes into it; "" for nothing
 */
export function haveLanded(now: Window, blocks: readonly OwnBlock[], wanted: (cell: string, row: number) => string): boolean {
  return blocks.every(({ row, column, cells }) =>
    cells.every(([cell = ""], down) => {
      const found: Cell = now.cells[row + down - now.row]?.[column] ?? "";
      const should = wanted(textOf(String(cell)), row + down);
      return should === "" ? isBlank(found) : String(found) === should;
    }),
  );
}

/** A tab in which cells of owners that Google refuses to write stay as they are, by their rows with Google's words; others are written. */
export function ownersLet(tab: Tab, { owner }: TimedColumns): { tab: Tab; refused: Map<number, string> } {
  const refused = new Map<number, string>();
  const tryOne = (row: number, column: number, line: Parameters<Tab["write"]>[2][number]): void => {
    try {
      tab.write(row, column, [line]);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused.set(row, (error as Error).message);
    }
  };
  const write: Tab["write"] = (row, column, cells) => {
    if (column !== owner) return tab.write(row, column, cells);
    try {
      tab.write(row, column, cells);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // One cell of them may have a drop-down that refuses the name, or be protected.
      cells.forEach((line, down) => {
        tryOne(row + down, column, line);
      });
    }
  };
  return { tab: { ...tab, write }, refused };
}

/**
 * A write with owners among it. What Google says only once all is written, when it may be any of them, is said of all.
 *
 * @returns null where it was refused so
 */
export function orRefused<Written>(write: () => Written, blocks: readonly OwnBlock[], refused: Map<number, string>): Written | null {
  try {
    return write();
  } catch (error) {
    if (blocks.length === 0 || !isRefusal(error)) throw error;
    for (const { row, cells } of blocks) for (const down of cells.keys()) refused.set(row + down, (error as Error).message);
    return null;
  }
}

/** An owner for a lead. */
export interface Gift {
  /** Counted from the headings. */
  row: number;
  owner: string;
  by: OwnerWay;
}

export interface OwnersGiven {
  /** The tab as it is now. */
  cells: Cell[][];
  given: Gift[];
  /** Leads whose owner stays: somebody changed it or its row since it was read, a formula is there, or Google refuses it, with its words. */
  left: { row: number; why: "changed" | "formula" | "refused"; says?: string }[];
}

/** Our own cells of some rows, once these owners are given. */
function ownOf(now: LeadsAsRead, gifts: ReadonlyMap<number, OwnerChange>, rows: readonly number[], at: Date): OwnBlock[] {
  const { cells, columns } = now;
  const { leads, memories, bench } = judgedRows(now, at);
  const given = withGifts(leads, memories, gifts);
  return touching([...rows].sort((one, other) => one - other)).flatMap(({ first, last }) => {
    const own = given.slice(first, last + 1).map(({ lead, memory }, step) => ownCells(lead, first + step, memory, bench));
    return ownBlocks(keptTwins(own, cells.slice(first, last + 1), columns), columns, first);
  });
}

function windowOf({ chosen }: LeadsAsRead, cells: Cell[][]): Window {
  return { headings: cells[0] ?? [], row: 0, cells, chosen, by: NAMED_WITHOUT_OWNER };
}

/** Leads whose owner is not to be written: the row or its owner changed since they were read, or a formula says who it is. */
function leftAlone(seen: LeadsAsRead, now: LeadsAsRead, gifts: readonly Gift[], at: Date): OwnersGiven["left"] {
  const { columns, formulas } = seen;
  const { isFilled } = judgedRows(now, at);
  const [keys, keysNow] = [seen, now].map((one) => rowKeys(windowOf(one, one.cells)));
  const areColumnsSame = (seen.cells[0] ?? []).every((heading, column) => String(heading) === String(now.cells[0]?.[column] ?? ""));
  const owner = columns.owner ?? -1;
  const ownerOf = ({ cells }: LeadsAsRead, row: number): string => ownerIn(cells[row]?.[owner] ?? "");
  return gifts.flatMap(({ row }): OwnersGiven["left"] => {
    const isSame = areColumnsSame && keys?.[row] === keysNow?.[row] && ownerOf(seen, row) === ownerOf(now, row);
    if (!isSame) return [{ row, why: "changed" }];
    return formulas[row]?.[owner] || isFilled(row, owner) ? [{ row, why: "formula" }] : [];
  });
}

/**
 * Gives leads another owner, or their first one: only where the row's lead and its owner are still those that were read, and where no
 * formula is. What is written is remembered of the lead and said in its note. What lands on a row that moved is taken back, and nothing
 * is given then. The caller holds the document's lock. 5 calls where the leads stand together and no formula fills their columns: 1 to
 * look again, 2 for each block of owners and of our own cells, 1 to read back.
 *
 * @param seen as it was read
 * @param moment the instant that is remembered, in milliseconds; the present where left out
 */
export function giveLeads(seen: LeadsAsRead, gifts: readonly Gift[], at: Date, moment = at.getTime()): OwnersGiven {
  const { leads: tab, columns, formulas } = seen;
  const { owner } = columns;
  if (owner === undefined || gifts.length === 0) return { cells: seen.cells, given: [], left: [] };
  const asWindow = (cells: Cell[][]): Window => windowOf(seen, cells);
  const cells = tab.readAgain();
  const before = asWindow(cells);
  const now: LeadsAsRead = { ...seen, cells };
  const left = leftAlone(seen, now, gifts, at);
  const wanted = gifts.filter(({ row }) => !left.some((one) => one.row === row));
  if (wanted.length === 0) return { cells, given: [], left };
  const changes = new Map(
    wanted.map(({ row, owner: to, by }) => [row, { at: moment, from: ownerIn(cells[row]?.[owner] ?? ""), to, by }] as const),
  );
  const rows = [...changes.keys()];
  const owners = giftBlocks(changes, columns, { first: 1, last: cells.length });
  const { tab: letting, refused } = ownersLet(tab, columns);
  const heldBefore = (row: number): string => String(cells[row]?.[owner] ?? "");
  const shouldHold = (cell: string, row: number): string => (refused.has(row) ? heldBefore(row).trim() && heldBefore(row) : cell);
  const written = orRefused(
    () =>
      guardedWrite({
        tab: letting,
        blocks: [...ownOf(now, changes, rows, at), ...owners],
        before,
        formulas,
        again: () => asWindow(tab.readAgain()),
        isAllOrNothing: true,
        stands: (rowsNow) => standsStill(before, rowsNow) && haveLanded(rowsNow, owners, shouldHold),
      }),
    owners,
    refused,
  );
  const isMoved = written !== null && "moved" in written;
  if (isMoved) return { cells: tab.readAgain(), given: [], left: gifts.map(({ row }) => ({ row, why: "changed" })) };
  const isRefused = ({ row }: Gift): boolean => refused.has(row);
  const after = written && "now" in written ? written.now.cells.map((line) => [...line]) : tab.readAgain();
  // What failed after all was written has been written all the same.
  const hasLanded = (row: number): boolean => String(after[row]?.[owner] ?? "") === changes.get(row)?.to;
  if (written === null && standsStill(before, asWindow(after))) for (const row of rows) if (hasLanded(row)) refused.delete(row);
  // What is remembered of those is to be forgotten again.
  if (refused.size > 0)
    for (const { row, column, cells: own } of ownOf({ ...now, cells }, new Map(), [...refused.keys()], at)) tab.write(row, column, own);
  const refusals = [...refused].map(([row, says]) => ({ row, why: "refused" as const, says }));
  return { cells: after, given: wanted.filter((gift) => !isRefused(gift)), left: [...left, ...refusals] };
}
