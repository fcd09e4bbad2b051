import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import type { Edit } from "../google/edit-event";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { AGREEMENT_HEADINGS, KEY_COLUMN } from "../tables/agreement-table";
import { isTimed, leadColumns, type TimedColumns } from "../tables/lead-table";
import { ownBlocks, ownCells } from "../tables/own-cells";
import { leaveOver, readClock } from "./clock-state";
import { followAgreement } from "./follow-agreement";

/** Milliseconds: a simple trigger that waits longer keeps the next edit's event from being heard. */
const LOCK_WAIT = 2_000;

/** Google drops events of quick typing; the rows above are looked at too, and a started row without a status is caught up. */
const ROWS_ABOVE = 50;

const isStarted = (row: readonly Cell[], columns: TimedColumns): boolean => row[columns.received] !== "" && row[columns.status] === "";

function firstToWrite(rows: readonly Cell[][], from: number, edit: Edit, columns: TimedColumns): number {
  const missed = rows.findIndex((row, at) => from + at < edit.firstRow && isStarted(row, columns));
  return missed >= 0 ? from + missed : Math.max(1, edit.firstRow);
}

function followTerms(at: Date): void {
  if (takeLock(LOCK_WAIT)) followAgreement(at);
  else leaveOver(openNotebook());
}

function followLeads(leads: Tab, edit: Edit, columns: TimedColumns, width: number): void {
  const notebook = openNotebook();
  const clock = readClock(notebook);
  if (!clock) return;
  if (!takeLock(LOCK_WAIT)) {
    leaveOver(notebook);
    return;
  }
  const from = Math.max(1, edit.firstRow - ROWS_ABOVE);
  const rows = leads.readBlock(from, 0, edit.lastRow - from + 1, width);
  const first = firstToWrite(rows, from, edit, columns);
  const wanted = rows.slice(first - from).map((row, at) => ownCells(row, columns, first + at, clock.promise));
  for (const block of ownBlocks(wanted, columns, first)) leads.write(block.row, block.column, block.cells);
}

/**
 * Follows what a person typed, pasted or cleared: the rows that it touched get their due moment and status,
 * and a change of the agreement's cells reaches the formulas and the leads. Edits elsewhere cost three calls.
 *
 * @param edit where the edit was
 * @param at the present
 */
export function followEdit(edit: Edit, at: Date): void {
  const tab = edit.tab();
  const headings = tab.headings();
  if (headings[KEY_COLUMN] === AGREEMENT_HEADINGS[KEY_COLUMN]) {
    followTerms(at);
    return;
  }
  const columns = leadColumns(headings);
  if (isTimed(columns) && edit.lastRow > 0) followLeads(tab, edit, columns, headings.length);
}
