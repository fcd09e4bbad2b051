/** The rows of the lead tab, checked wherever they are by now. */
import type { Cell } from "../../core/cells/cell";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type ChosenColumns, headedTwice, isTimed, leadColumns } from "../../tables/leads/lead-table";
import { ownColumnsFilled } from "../leads/filled-sentences";
import { movedTo } from "../leads/lead-tab";
import { addLackingColumns, isRestoring, restoreLeads } from "../leads/restore-leads";
import { type LeadReading, type RowsCheck, type Settled, settleRows } from "../leads/settle-rows";
import type { ClockState } from "../rules/clock-state";
import type { Limits } from "../run/limits";

const TRIES = 3;

/** The lead tab's cells, and how many milliseconds it took to read them. */
export interface TabAsRead {
  cells: Cell[][];
  took: number;
}

/** Reads the lead tab. */
export function readOnce(leads: Tab, { left }: Limits): TabAsRead {
  const began = left();
  return { cells: leads.read(), took: began - left() };
}

/** Why rows were not checked; isFilled where our columns are there, and people have to free them first. */
interface NotChecked {
  problem: string;
  isFilled?: boolean;
  /** What is known of the tab by now, where our columns had to be brought back. */
  before?: ClockState;
}

function understood(leads: Tab, cells: Cell[][], chosen: ChosenColumns): LeadReading | NotChecked {
  const twice = headedTwice(cells[0] ?? []);
  if (twice) return { problem: words().leadTab.headedTwice(leads.name(), ...twice), isFilled: true };
  const columns = leadColumns(cells[0] ?? [], chosen);
  if (columns.received === undefined) return { problem: words().leadTab.noReceived(leads.name()) };
  return isTimed(columns) ? { cells, columns, chosen } : { problem: words().leadTab.ownColumnsGone(leads.name()) };
}

/** The rows of a lead tab as a check read and left them. */
export type RowsChecked = Settled & LeadReading;

/** Reads and writes the rows; again where they moved in between. */
function checkRows(rows: RowsCheck, chosen: ChosenColumns, once: TabAsRead | null): RowsChecked | NotChecked {
  const { leads, limits } = rows;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { cells, took } = (attempt === 0 && once) || readOnce(leads, limits);
    const began = limits.left() + took;
    const reading = understood(leads, cells, chosen);
    if ("problem" in reading) return reading;
    const settled = settleRows(reading, rows, began);
    if (settled && "filler" in settled) return { problem: ownColumnsFilled(leads, settled.filler), isFilled: true };
    if (settled) return { ...settled, ...reading };
  }
  return { problem: words().leadTab.rowsMoved };
}

/** Rows that were checked, where they were found. */
export interface CheckedTab {
  leads: Tab;
  /** What is known of the tab: other columns where these had to be brought back. */
  before: ClockState;
  /** One sentence where the tab got columns of ours that it lacked, as after an import that replaced it; null where it lacked none. */
  restored: string | null;
  rows: RowsChecked;
}

interface Whereabouts {
  workbook: Workbook;
  notebook: Notebook;
  known: Record<string, string>;
  before: ClockState;
  /** Its cells, which the first try need not read again. */
  reading: TabAsRead;
}

/**
 * Checks the rows of the lead tab, wherever it is by now: what its name calls so where the tab has moved, and with our columns
 * brought back where an import took them.
 *
 * @param tab where it was at the last check
 */
export function checkTab(
  tab: Tab,
  { workbook, notebook, known, before, reading }: Whereabouts,
  rows: Omit<RowsCheck, "leads" | "from">,
): CheckedTab | NotChecked {
  const checkFrom = (leads: Tab, { stoppedAt, columns }: ClockState, once: TabAsRead | null = null) =>
    checkRows({ ...rows, leads, from: stoppedAt ?? 0 }, columns, once);
  const wasCut = isRestoring(known);
  const first = wasCut ? { problem: words().leadTab.ownColumnsGone(tab.name()) } : checkFrom(tab, before, reading);
  const moved = "problem" in first ? movedTo(workbook, tab.top) : null;
  const there = moved ? checkFrom(moved, before) : first;
  const leads = moved ?? tab;
  const isLost = "problem" in there && !there.isFilled;
  const added = isLost && !wasCut ? addLackingColumns(leads, notebook, known, before.columns) : null;
  if (added && "problem" in added) return added;
  if (added) {
    const again = checkFrom(leads, before);
    return "problem" in again ? again : { leads, before, restored: added.sentence, rows: again };
  }
  const restored = isLost ? restoreLeads(workbook, notebook, known, before) : null;
  if (restored && "problem" in restored) return restored;
  if (restored) {
    const after = { ...before, columns: restored.columns, stoppedAt: null };
    const again = checkFrom(restored.tab, after);
    return "problem" in again
      ? { ...again, before: after }
      : { leads: restored.tab, before: after, restored: restored.sentence, rows: again };
  }
  const last = wasCut ? checkFrom(leads, before) : there;
  return "problem" in last ? last : { leads, before, restored: null, rows: last };
}
