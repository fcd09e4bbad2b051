import { takeLock } from "../../google/document-lock";
import { logFault } from "../../google/execution-log";
import { type Notebook, openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook, type Workbook } from "../../google/workbook";
import type { Stamped } from "../../tables/clicks/stamps";
import { type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { sweepLocked } from "../check/check";
import { type CameSoFar, cutWords, HIDDEN, type LeftAlone } from "../leads/click-sentences";
import { withoutFilled } from "../leads/filled-cells";
import { followRows } from "../leads/follow-rows";

import { headingRowOf, movedTo } from "../leads/lead-tab";
import { holds, type MarkedLead, markedLead, type StampedTab, type Written, writeStamps } from "../leads/stamp-writes";
import { touchedNotes } from "../notes/touched-leads";
import { clockIn } from "../rules/clock-state";
import { BUSY, MARK_LEADS, NOT_SET_UP, TOO_MANY_ROWS } from "../run/sentences";

const LOCK_WAIT = 10_000;
const MOST_ROWS = 500;

/** Rows from the first marked one to the last. */
const FARTHEST = 5_000;

/** The lead rows that a person has marked, under the document's lock. */
export interface Marked extends StampedTab {
  workbook: Workbook;
  notebook: Notebook;
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
  const notebook = openNotebook();
  const notes = notebook.all();
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
  const sheetOffset = offsets(workbook.zone);
  return { workbook, notebook, tab, clock, notes, headings, columns, sheetOffset, first, last, isMarked };
}

/** What became of the marked rows. */
export interface Worked {
  rows: Written[];
  skipped: LeftAlone[];
  /** Leads that were written but for a cell that a formula fills. */
  partly: LeftAlone[];
  /** Leads for which nothing was written, because rows or columns moved at that moment. */
  moved: string[];
  /** What stands and what to do where Google cut the work; "" else. */
  cut: string;
}

/** What to write into a row, or why nothing; and fields without which it is written, too. */
export interface Work {
  of(lead: MarkedLead): Stamped;
  besides: readonly LeadField[];
}

/** What is remembered of a click, so that it can go on where it was cut: notes that are kept before its first cell is written, and after all. */
export interface Ledger {
  /** Null where nothing is to be noted before. */
  begin(rows: readonly Written[]): Record<string, string> | null;
  /** @param rows those that were written: none where rows moved at that moment */
  end(rows: readonly Written[]): Record<string, string>;
}

/** What people call the marked leads, one of a click that is refused before it reads them; rows without a lead only where there is none. */
export function markedNames(all: Marked): string[] {
  const { tab, headings, first, last, isMarked } = all;
  const rows = tab.readBlock(first, 0, last - first + 1, headings.length).map((cells, step) => markedLead(cells, first + step, all));
  const marked = rows.filter(({ row }) => isMarked(row));
  const leads = marked.filter(({ read }) => read("received") !== "");
  return (leads.length > 0 ? leads : marked).map(({ name }) => name);
}

/** What stands in the cells of a click that was cut. */
function cameSoFar({ tab, headings, columns, first, last }: Marked, rows: readonly Written[]): CameSoFar {
  try {
    const cells = tab.readBlock(first, 0, last - first + 1, headings.length);
    const came = { all: [], part: [], nothing: [] } as NonNullable<CameSoFar>;
    for (const { row, stamps, name } of rows) {
      const there = stamps.filter(({ field, content }) => holds(cells[row - first]?.[columns[field] ?? -1] ?? "", content)).length;
      came[there === stamps.length ? "all" : there > 0 ? "part" : "nothing"].push(name);
    }
    return came;
  } catch (error) {
    logFault(error);
    return null;
  }
}

/**
 * Writes into people's cells of the marked rows, as a person asked by a click, and judges the rows anew. What lands on a
 * shifted place is found by reading back, and undone. Where Google cuts the writing, the answer says what stands.
 */
export function workOnMarked(marked: Marked, work: Work, ledger: Ledger, at: Date): Worked {
  const { tab, headings, first, last, clock, notebook, isMarked } = marked;
  const isFiltered = last > first && tab.isFiltered();
  const formulas = tab.formulas();
  const window = tab.window(first, 0, last - first + 1, headings.length);
  const skipped: LeftAlone[] = [];
  const wanted = window.cells.flatMap((cells, step): Written[] => {
    if (!isMarked(first + step)) return [];
    const lead = markedLead(cells, first + step, marked);
    // Who marks rows over a filter means those that he sees.
    if (isFiltered && tab.isFilteredOut(first + step)) {
      skipped.push({ name: lead.name, why: HIDDEN });
      return [];
    }
    const stamped = work.of(lead);
    if ("stamps" in stamped) return [{ ...lead, stamps: stamped.stamps }];
    skipped.push({ name: lead.name, why: stamped.skipped });
    return [];
  });
  let rows: readonly Written[] = wanted;
  try {
    const parted = withoutFilled(marked, wanted, formulas, window, work.besides);
    rows = parted?.rows ?? wanted;
    skipped.push(...(parted?.filled ?? []));
    const begun = rows.length > 0 ? ledger.begin(rows) : null;
    if (begun) notebook.setAll(begun);
    const hasStamps = rows.some(({ stamps }) => stamps.length > 0);
    const moved = !parted || (hasStamps && !writeStamps(marked, rows, formulas, window));
    if (!followRows(tab, { first, last }, clock, at)) sweepLocked(at);
    const written = moved ? [] : rows;
    notebook.setAll({ ...touchedNotes(at), ...(rows.length > 0 && ledger.end(written)) });
    const partly = parted?.partly ?? [];
    return { rows: [...written], skipped, partly, moved: moved ? rows.map(({ name }) => name) : [], cut: "" };
  } catch (error) {
    logFault(error);
    const names = rows.map(({ name }) => name);
    return { rows: [], skipped, partly: [], moved: [], cut: cutWords(cameSoFar(marked, rows), (error as Error).message, names) };
  }
}
