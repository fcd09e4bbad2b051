import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import { offsets } from "../google/reading";
import { openWorkbook } from "../google/workbook";
import { leadColumns } from "../tables/lead-table";
import type { Stamped } from "../tables/stamps";
import { HIDDEN, type LeftAlone } from "./click-sentences";
import { clockIn } from "./clock-state";
import { followRows } from "./follow-rows";
import { headingRowOf, movedTo } from "./lead-tab";
import { BUSY, MARK_LEADS, NOT_SET_UP, TOO_MANY_ROWS } from "./sentences";
import { blocksOf, type MarkedLead, markedLead, type StampedTab, type Written, writeStamps } from "./stamp-writes";
import { sweepLocked } from "./sweep";
import { touchLeads } from "./touched-leads";

const LOCK_WAIT = 10_000;
const MOST_ROWS = 500;

/** Rows from the first marked one to the last. */
const FARTHEST = 5_000;

/** The lead rows that a person has marked, under the document's lock. */
export interface Marked extends StampedTab {
  notes: Record<string, string>;
  /** To the last marked row; those in between that are not marked are left alone. */
  last: number;
  isMarked(row: number): boolean;
}

/**
 * The marked rows, or one sentence that says what to do first.
 *
 * @param top the row of the headings, counted from 0; as the last check saw it where left out
 */
export function markedRows(top?: number): Marked | string {
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  if (!clock) return NOT_SET_UP;
  const workbook = openWorkbook();
  const { tab, areas } = workbook.selectedRows(top ?? headingRowOf(clock));
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (tab.id() !== clock.tabs.leads || last < 1) return MARK_LEADS;
  const marked = areas.reduce((sum, area) => sum + area.last - area.first + 1, 0);
  if (marked > MOST_ROWS || last - first >= FARTHEST) return TOO_MANY_ROWS(MOST_ROWS);
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const headings = tab.headings();
  const isMarked = (row: number) => areas.some((area) => row >= area.first && row <= area.last);
  const columns = leadColumns(headings, clock.columns);
  const moved = top === undefined && columns.received === undefined ? movedTo(workbook, tab.top) : null;
  if (moved) return markedRows(moved.top);
  return { tab, clock, notes, headings, columns, sheetOffset: offsets(workbook.zone), first, last, isMarked };
}

/** What became of the marked rows. */
export interface Worked {
  rows: Written[];
  skipped: LeftAlone[];
  /** Leads for which nothing was written, because rows or columns moved at that moment. */
  moved: string[];
}

/** What people call the marked leads, one of a click that is refused before it reads them; rows without a lead only where there is none. */
export function markedNames(all: Marked): string[] {
  const { tab, headings, first, last, isMarked } = all;
  const rows = tab.readBlock(first, 0, last - first + 1, headings.length).map((cells, step) => markedLead(cells, first + step, all));
  const marked = rows.filter(({ row }) => isMarked(row));
  const leads = marked.filter(({ read }) => read("received") !== "");
  return (leads.length > 0 ? leads : marked).map(({ name }) => name);
}

/**
 * Writes into people's cells of the marked rows, as a person asked by a click, and judges the rows anew. What lands on a
 * shifted place is found by reading back, and undone.
 *
 * @param work what to write into a row, or why nothing
 */
export function workOnMarked(marked: Marked, work: (lead: MarkedLead) => Stamped, at: Date): Worked {
  const { tab, columns, headings, first, last, clock, isMarked } = marked;
  const isFiltered = last > first && tab.isFiltered();
  const window = tab.window(first, 0, last - first + 1, headings.length);
  const skipped: LeftAlone[] = [];
  const rows = window.cells.flatMap((cells, step): Written[] => {
    if (!isMarked(first + step)) return [];
    const lead = markedLead(cells, first + step, marked);
    // Who marks rows over a filter means those that he sees.
    if (isFiltered && tab.isFilteredOut(first + step)) {
      skipped.push({ name: lead.name, why: HIDDEN });
      return [];
    }
    const stamped = work(lead);
    const formula = "stamps" in stamped && stamped.stamps.some(({ field }) => window.formulas[step]?.[columns[field] ?? -1]);
    if ("stamps" in stamped && !formula) return [{ ...lead, stamps: stamped.stamps }];
    skipped.push({ name: lead.name, why: "stamps" in stamped ? "a formula stands there" : stamped.skipped });
    return [];
  });
  const blocks = blocksOf(rows, columns);
  const fields = rows.flatMap(({ stamps }) => stamps.map(({ field }) => field));
  const moved = rows.length > 0 && !writeStamps(marked, rows, blocks, window, [...new Set(fields)]);
  if (!followRows(tab, { first, last }, clock, at)) sweepLocked(at);
  touchLeads(openNotebook(), at);
  return { rows: moved ? [] : rows, skipped, moved: moved ? rows.map(({ name }) => name) : [] };
}
