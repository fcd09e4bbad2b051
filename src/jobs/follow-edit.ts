import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import type { Edit } from "../google/edit-event";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";
import { leadReader } from "../tables/lead-row";
import { isTimed, leadColumns, type TimedColumns } from "../tables/lead-table";
import { othersPauses, ownBlocks, ownCells, rememberedPauses } from "../tables/own-cells";
import { rowBench } from "./clock-rules";
import { type ClockState, clockIn, hasLeftOver, leaveOver } from "./clock-state";
import { simpleLimits } from "./limits";
import { writeOwn } from "./own-writes";
import { checkedWords } from "./sentences";
import { sweepLocked } from "./sweep";
import { touchLeads } from "./touched-leads";

/** Milliseconds: a simple trigger that waits longer keeps the next edit's event from being heard. */
const LOCK_WAIT = 2_000;

/** Google drops events of quick typing; the rows above are looked at too, and a started row without a status is caught up. */
const ROWS_ABOVE = 50;

const isStarted = (row: readonly Cell[], columns: TimedColumns): boolean => row[columns.received] !== "" && row[columns.status] === "";

function firstToWrite(rows: readonly Cell[][], from: number, edit: Edit, columns: TimedColumns): number {
  const missed = rows.findIndex((row, at) => from + at < edit.firstRow && isStarted(row, columns));
  return missed >= 0 ? from + missed : Math.max(1, edit.firstRow);
}

/** Writes the touched rows' own cells; false where rows or columns moved meanwhile. The caller holds the lock. */
export function followRows(leads: Tab, edit: Edit, headings: readonly Cell[], clock: ClockState, at: Date): boolean {
  const columns = leadColumns(headings, clock.columns);
  if (!isTimed(columns)) return true;
  const from = Math.max(1, edit.firstRow - ROWS_ABOVE);
  const window = leads.window(from, 0, edit.lastRow - from + 1, headings.length);
  const { cells: rows, formulas } = window;
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
  const readBack = () => ({ headings: leads.headingsAgain(), row: from, cells: window.again(), chosen: clock.columns });
  return writeOwn(
    leads,
    ownBlocks(wanted, columns, first),
    { headings, row: from, cells: rows, chosen: clock.columns },
    formulas,
    readBack,
  );
}

function followLeads(leads: Tab, edit: Edit, clock: ClockState, at: Date): boolean {
  return edit.lastRow < 1 || followRows(leads, edit, leads.headings(), clock, at);
}

/**
 * Follows what a person typed, pasted or cleared: the rows that it touched get their due moment and status,
 * and a change of the agreement's cells or of the hours reaches the formulas and the leads. Edits elsewhere cost four calls.
 *
 * @param edit where the edit was
 * @param at the present
 */
export function followEdit(edit: Edit, at: Date): void {
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  if (!clock) return;
  const tab = edit.tab();
  const id = tab.id();
  if (!Object.values(clock.tabs).includes(id)) return;
  if (!takeLock(LOCK_WAIT)) {
    leaveOver(notebook);
    return;
  }
  const isDone = id === clock.tabs.leads && !hasLeftOver(notes) && followLeads(tab, edit, clock, at);
  if (isDone) {
    touchLeads(notebook, at);
    return;
  }
  const swept = sweepLocked(at, simpleLimits(at));
  if ("problem" in swept) openWorkbook().toast(swept.problem);
  else if (swept.checked < swept.leads || swept.hint) openWorkbook().toast(checkedWords(swept));
}
