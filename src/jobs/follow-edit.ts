import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import type { Edit } from "../google/edit-event";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { AGREEMENT_HEADINGS, KEY_COLUMN } from "../tables/agreement-table";
import { isHoursTab } from "../tables/hours-table";
import { leadReader } from "../tables/lead-row";
import { isTimed, leadColumns, type TimedColumns } from "../tables/lead-table";
import { othersPauses, ownBlocks, ownCells, rememberedPauses } from "../tables/own-cells";
import { rowBench } from "./clock-rules";
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

function followLeads(leads: Tab, edit: Edit, headings: readonly Cell[], columns: TimedColumns, at: Date): void {
  const notebook = openNotebook();
  const clock = readClock(notebook);
  if (!clock) return;
  if (!takeLock(LOCK_WAIT)) {
    leaveOver(notebook);
    return;
  }
  const from = Math.max(1, edit.firstRow - ROWS_ABOVE);
  const rows = leads.readBlock(from, 0, edit.lastRow - from + 1, headings.length);
  const first = firstToWrite(rows, from, edit, columns);
  const read = leadReader(headings, columns);
  const bench = rowBench(clock.rules, columns, rows, at);
  const pauses = rememberedPauses(rows, columns);
  const touched = rows.slice(first - from);
  const wanted = othersPauses(
    touched.map((row, step) => ownCells(read(row), first + step, pauses, bench)),
    touched.map(read),
    touched,
    columns,
  );
  for (const block of ownBlocks(wanted, columns, first)) leads.write(block.row, block.column, block.cells);
}

/**
 * Follows what a person typed, pasted or cleared: the rows that it touched get their due moment and status,
 * and a change of the agreement's cells or of the hours reaches the formulas and the leads. Edits elsewhere cost three calls.
 *
 * @param edit where the edit was
 * @param at the present
 */
export function followEdit(edit: Edit, at: Date): void {
  const tab = edit.tab();
  const headings = tab.headings();
  if (headings[KEY_COLUMN] === AGREEMENT_HEADINGS[KEY_COLUMN] || isHoursTab(headings)) {
    followTerms(at);
    return;
  }
  const columns = leadColumns(headings);
  if (isTimed(columns) && edit.lastRow > 0) followLeads(tab, edit, headings, columns, at);
}
