/** File > Import > Replace takes all that is ours out of the lead tab: the next check brings it back. */

import type { Cell } from "../../core/cells/cell";
import { findHeadingRow } from "../../core/headings/find-heading-row";
import { memoryText } from "../../core/sla/lead-memory";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { placeNamed } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { asText } from "../../tables/formulas/as-text";
import { leadHeadings } from "../../tables/leads/heading-rules";
import {
  type ChosenColumns,
  isOwnHeading,
  isTimed,
  LEADS_NAME,
  type LeadColumns,
  leadColumns,
  OWN_FIELDS,
  ownHeadings,
  settledByCells,
  type TimedColumns,
  widthOf,
} from "../../tables/leads/lead-table";
import { memoryNotes, notedMemories } from "../../tables/own-columns/noted-memory";
import { longNote, longNoteParts } from "../notes/long-note";
import { NOTE_KEYS } from "../notes/note-keys";
import type { ClockState } from "../rules/clock-state";
import { leadTab } from "./lead-tab";
import { addOwnColumns } from "./own-columns";

/** The lead tab as it was restored, and what to tell of it. */
export interface Restored {
  tab: Tab;
  columns: ChosenColumns;
  sentence: string;
}

/** Headings may stand in another row than before. */
const ROWS_SEEN = 14;

/** The rows of a tab that was replaced, from its headings on; null where ours are still there, or no headings are. */
function replaced(tab: Tab, wasCut: boolean): { tab: Tab; cells: Cell[][] } | null {
  const cells = tab.from(0).read();
  const first = cells.slice(0, ROWS_SEEN);
  if (!wasCut && first.some((row) => row.some(isOwnHeading))) return null;
  const { row } = findHeadingRow(first, leadHeadings());
  return row === null ? null : { tab: tab.from(row), cells: cells.slice(row) };
}

/** Writes what was noted into the rows of their leads; how many of them have pauses. */
function restoreMemory(tab: Tab, notes: Record<string, string>, cells: readonly Cell[][], columns: TimedColumns): number {
  const noted = notedMemories(longNote(notes, NOTE_KEYS.pauses));
  let paused = 0;
  const texts = cells.slice(1).map((row): string => {
    const id = String(row[columns.id ?? -1] ?? "").trim();
    const memory = noted.get(id);
    noted.delete(id);
    if (!id || !memory) return "";
    if (memory.pauses.length > 0) paused += 1;
    return memoryText({ id, ...memory });
  });
  if (texts.some((text) => text !== "")) {
    tab.write(
      1,
      columns.paused,
      texts.map((text) => [asText(text)]),
    );
  }
  return paused;
}

/**
 * Restores own columns, the name and the memory where none of our headings is in the lead tab any more, or where restoring them was
 * cut. Colours follow with the check.
 *
 * @param notes what the document's notebook holds
 * @returns null where nothing is to restore; a sentence where a formula leaves no place
 */
export function restoreLeads(
  workbook: Workbook,
  notebook: Notebook,
  notes: Record<string, string>,
  clock: ClockState,
): Restored | { problem: string } | null {
  const known = workbook.tabOfId(clock.tabs.leads) ?? leadTab(workbook);
  const wasCut = notes[NOTE_KEYS.restoring] !== undefined;
  const found = known && replaced(known, wasCut);
  if (!found) return null;
  const { tab, cells } = found;
  const [headings = [], ...rows] = cells;
  const chosen = settledByCells(headings, rows, clock.columns);
  if (leadColumns(headings, chosen).received === undefined) return null;
  notebook.set(NOTE_KEYS.restoring, "yes");
  const own = addOwnColumns(tab, notebook, { isFinished: false, chosen });
  if ("problem" in own) return own;
  const now = tab.headings();
  const columns = leadColumns(now, chosen);
  if (!isTimed(columns)) return null;
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(now));
  const paused = restoreMemory(tab, notes, cells, columns);
  notebook.forget(NOTE_KEYS.restoring);
  return { tab, columns: chosen, sentence: [words().leadTab.restored(tab.name(), paused), ...own.remarks].join(" ") };
}

/** Whether some of our columns are in a lead tab, and others are not. */
export const lacksOwn = (headings: readonly Cell[], columns: LeadColumns): boolean =>
  columns.received !== undefined && !isTimed(columns) && headings.some(isOwnHeading);

/**
 * Adds those of our columns that a lead tab lacks while it has others: an earlier build set it up, or somebody deleted them.
 *
 * @returns null where it lacks none, or all; a sentence where they have no place
 */
export function addLackingColumns(
  tab: Tab,
  notebook: Notebook,
  notes: Record<string, string>,
  chosen: ChosenColumns,
): { sentence: string } | { problem: string } | null {
  const before = tab.headings();
  if (!lacksOwn(before, leadColumns(before, chosen))) return null;
  const missing = ownHeadings().filter((_, at) => placeNamed("own", OWN_FIELDS[at] ?? "status", before) < 0);
  const own = addOwnColumns(tab, notebook, { isFinished: true, chosen });
  if ("problem" in own) return own;
  const columns = leadColumns(own.headings, chosen);
  if (!isTimed(columns)) return null;
  // What a deleted column remembered stands in the notes.
  if (placeNamed("own", "paused", before) < 0) restoreMemory(tab, notes, tab.read(), columns);
  return { sentence: words().leadTab.ownColumnsAdded(tab.name(), missing) };
}

/** The name over the headings, and the hidden columns, where an import took the name and left cells that look like ours. */
export function restoreName(workbook: Workbook, tab: Tab, headings: readonly Cell[], { warn, nextWarn, paused }: TimedColumns): void {
  if (leadTab(workbook)) return;
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  for (const column of [warn, nextWarn, paused]) tab.hideColumn(column);
}

/** Keeps what a checked tab remembers for the next write of notes, where it is another thing than is noted. */
export function noteMemory(
  notebook: Notebook,
  notes: Record<string, string>,
  cells: readonly (readonly Cell[])[],
  columns: TimedColumns,
): void {
  const before = longNote(notes, NOTE_KEYS.pauses);
  const text = memoryNotes(notedMemories(before), cells.slice(1), columns);
  // What an older and longer text left behind its end is never read.
  if (text !== (before ?? "")) notebook.later(longNoteParts(NOTE_KEYS.pauses, text || "{}"));
}

/** Whether restoring them was cut. */
export const isRestoring = (notes: Record<string, string>): boolean => notes[NOTE_KEYS.restoring] !== undefined;
