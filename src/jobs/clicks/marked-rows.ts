import type { Cell } from "../../core/cells/cell";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import type { Stamped } from "../../tables/clicks/stamps";
import { isTimed, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import { type OwnBlock, ownBlocks, standsAlready } from "../../tables/own-columns/own-cells";
import { checkLeadsLocked } from "../check/check";
import { withoutFilled } from "../leads/filled-cells";
import { followRows, isStarted, readFrom, wantedOf } from "../leads/follow-rows";
import { headingRowOf, movedTo } from "../leads/lead-tab";
import type { LeftAlone } from "../leads/left-alone";
import { holds, type MarkedLead, markedLead, type StampedTab, type WrittenStamps, withStamps, writeStamps } from "../leads/stamp-writes";
import { touchedNotes } from "../notes/touched-leads";
import { clockIn } from "../rules/clock-state";
import { loggedRefusal } from "../run/google-says";
import { LOCK_WAIT } from "../run/limits";
import { refusalOf } from "../run/refusal-words";
import { formatMoments } from "./moment-formats";

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
  if (!clock) return words().tabs.notSetUp;
  const workbook = openWorkbook();
  const { tab, areas } = workbook.selectedRows(top ?? headingRowOf(clock));
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (tab.id() !== clock.tabs.leads || last < 1) return words().leadTab.markLeads;
  const marked = areas.reduce((sum, area) => sum + area.last - area.first + 1, 0);
  if (marked > MOST_ROWS || last - first >= FARTHEST) return words().leadTab.tooManyRows(MOST_ROWS);
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const { cells, formulas } = tab.readWhole();
  const headings = cells[0] ?? [];
  const isMarked = (row: number) => areas.some((area) => row >= area.first && row <= area.last);
  const columns = leadColumns(headings, clock.columns);
  const moved = top === undefined && columns.received === undefined ? movedTo(workbook, tab.top) : null;
  if (moved) return markedRows(moved.top);
  const sheetOffset = offsets(workbook.zone);
  return { workbook, notebook, tab, clock, notes, headings, columns, sheetOffset, first, last, isMarked, cells, formulas };
}

/** What became of the marked rows. */
export interface Worked {
  rows: WrittenStamps[];
  skipped: LeftAlone[];
  /** Leads that were written but for a cell that a formula fills. */
  partly: LeftAlone[];
  /** Leads for which nothing was written, because rows or columns moved at that moment. */
  moved: string[];
  /** Rows of the sheet in which something of that may be left, because others moved while it was taken back. */
  leftOver: number[];
  /** What stands and what to do where Google cut the work; "" else. */
  cut: string;
}

/** What to write into a row, or why nothing; and fields without which it is written, too. */
export interface ClickWork {
  of(lead: MarkedLead): Stamped;
  besides: readonly LeadField[];
  /** Whether moments come into cells that may not show them as moments yet. */
  showsMoments: boolean;
}

/** What is remembered of a click, so that it can go on where it was cut: notes that are kept before its first cell is written, and after all. */
export interface Ledger {
  /** Null where nothing is to be noted before. */
  begin(rows: readonly WrittenStamps[]): Record<string, string> | null;
  /** @param rows those that were written: none where rows moved at that moment */
  end(rows: readonly WrittenStamps[]): Record<string, string>;
}

/** The rows from the first marked one to the last, as many as are marked: some may stand below all that is filled. */
export const spanOf = ({ first, last, cells }: Marked): Cell[][] =>
  Array.from({ length: last - first + 1 }, (_, step) => cells[first + step] ?? []);

/** What people call the marked leads, one of a click that is refused before it reads them; rows without a lead only where there is none. */
export function markedNames(all: Marked): string[] {
  const marked = spanOf(all).flatMap((cells, step) => (all.isMarked(all.first + step) ? [markedLead(cells, all.first + step, all)] : []));
  const leads = marked.filter(({ read }) => read("received") !== "");
  return (leads.length > 0 ? leads : marked).map(({ name }) => name);
}

/** What is told of leads for which nothing was written. */
export const movedWords = ({ moved, leftOver }: Worked): string =>
  leftOver.length === 0 ? words().clicks.rowsShifted(moved) : words().clicks.rowsKeptMoving(moved, leftOver);

/** Leads into which a click that was cut has written all, a part, or nothing; null where they could not be read any more. */
type CameSoFar = Record<"all" | "part" | "nothing", string[]> | null;

/** What stands in the cells of a click that was cut. */
function cameSoFar({ tab, headings, columns, first, last }: Marked, rows: readonly WrittenStamps[]): CameSoFar {
  try {
    const cells = tab.readBlock(first, 0, last - first + 1, headings.length);
    const came: NonNullable<CameSoFar> = { all: [], part: [], nothing: [] };
    for (const { row, stamps, name } of rows) {
      const there = stamps.filter(({ field, content }) => holds(cells[row - first]?.[columns[field] ?? -1] ?? "", content)).length;
      came[there === stamps.length ? "all" : there > 0 ? "part" : "nothing"].push(name);
    }
    return came;
  } catch (error) {
    loggedRefusal(error);
    return null;
  }
}

/** The marked rows at hand, as they were read and as they are now. */
function windowOf(marked: Marked): ReturnType<Tab["window"]> {
  const { tab, first, last, formulas, headings } = marked;
  const lines = (cells: Cell[][]): Cell[][] => spanOf({ ...marked, cells }).map((row) => headings.map((_, column) => row[column] ?? ""));
  return {
    cells: lines(marked.cells),
    formulas: Array.from({ length: last - first + 1 }, (_, step) => formulas[first + step] ?? []),
    again: () => lines(tab.readAgain()),
  };
}

/**
 * What our own cells of the marked rows say once the stamps are written.
 *
 * @returns null where that is a check's work: a formula fills our columns, they are gone, or rows further up were missed
 */
function ownOf(marked: Marked, rows: readonly WrittenStamps[], at: Date): OwnBlock[] | null {
  const { tab, clock, headings, first, last, formulas } = marked;
  const columns = leadColumns(headings, clock.columns);
  if (clock.isFilled || !isTimed(columns)) return null;
  const from = readFrom(first);
  if (marked.cells.some((row, at) => at > 0 && at < from && isStarted(row, columns))) return null;
  const stamped = withStamps(marked, rows);
  const lines = Array.from({ length: last - from + 1 }, (_, step) => stamped[from + step] ?? headings.map((): Cell => ""));
  const read = { headings, from, rows: lines, formulas: lines.map((_, step) => formulas[from + step] ?? []) };
  const wanted = wantedOf(tab.top, read, columns, { first, last }, clock, at);
  if (!wanted) return null;
  const stands = wanted.own.every((own, step) => {
    const row = wanted.first + step;
    return standsAlready(own, marked.cells[row] ?? [], formulas[row] ?? [], columns);
  });
  return stands ? [] : ownBlocks(wanted.own, columns, wanted.first);
}

/**
 * Writes into people's cells of the marked rows, as a person asked by a click, and judges the rows anew. What lands on a
 * shifted place is found by reading back, and undone. Where Google cuts the writing, the answer says what stands.
 */
export function workOnMarked(marked: Marked, work: ClickWork, ledger: Ledger, at: Date): Worked {
  const { tab, first, last, clock, notebook, isMarked } = marked;
  const isFiltered = last > first && tab.isFiltered();
  const window = windowOf(marked);
  const skipped: LeftAlone[] = [];
  const stays = new Map<number, LeftAlone>();
  const wanted = window.cells.flatMap((cells, step): WrittenStamps[] => {
    if (!isMarked(first + step)) return [];
    const lead = markedLead(cells, first + step, marked);
    // Who marks rows over a filter means those that he sees.
    if (isFiltered && tab.isFilteredOut(first + step)) {
      skipped.push({ name: lead.name, why: words().clicks.why.hidden });
      return [];
    }
    const stamped = work.of(lead);
    if ("stamps" in stamped && stamped.stays) stays.set(lead.row, { name: lead.name, why: stamped.stays });
    if ("stamps" in stamped) return [{ ...lead, stamps: stamped.stamps }];
    skipped.push({ name: lead.name, why: stamped.skipped });
    return [];
  });
  let rows: readonly WrittenStamps[] = wanted;
  try {
    const parted = withoutFilled(marked, wanted, marked.formulas, window, work.besides);
    rows = parted?.rows ?? wanted;
    skipped.push(...(parted?.filled ?? []));
    const begun = rows.length > 0 ? ledger.begin(rows) : null;
    if (begun) notebook.setAll(begun);
    const own = parted && ownOf(marked, rows, at);
    if (parted && work.showsMoments) formatMoments(marked, rows);
    const left = parted ? writeStamps(marked, rows, own ?? []) : [];
    if ((left || !own) && !followRows(tab, { first, last }, clock, at)) checkLeadsLocked(at);
    const written = left ? [] : rows;
    notebook.setAll({ ...touchedNotes(at), ...(rows.length > 0 && ledger.end(written)) });
    const moved = left ? rows.map(({ name }) => name) : [];
    const leftOver = (left ?? []).map((row) => tab.top + row + 1);
    const partly = [...(parted?.partly ?? []), ...written.flatMap(({ row }) => stays.get(row) ?? [])];
    return { rows: [...written], skipped, partly, moved, leftOver, cut: "" };
  } catch (error) {
    const says = loggedRefusal(error);
    const names = rows.map(({ name }) => name);
    const cut = words().clicks.cut(cameSoFar(marked, rows), refusalOf(says), names);
    return { rows: [], skipped, partly: [], moved: [], leftOver: [], cut };
  }
}
