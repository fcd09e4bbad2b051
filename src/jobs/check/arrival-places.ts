/** Where the next event looks for arrivals, noted by each check for the triggers that time leads as they come. */
import type { Cell } from "../../core/cells/cell";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { TimedColumns } from "../../tables/leads/lead-table";
import { type ArrivalPlaces, atOnceIn, atOnceNotes } from "../notes/at-once-state";

/** The same of a lead tab as it was read. */
export const arrivalPlaces = (leads: Tab, headings: readonly Cell[], { received, status }: TimedColumns, rows: number): ArrivalPlaces => ({
  tab: leads.id(),
  top: leads.top,
  received,
  status,
  headings: [String(headings[received] ?? ""), String(headings[status] ?? "")],
  rows,
});

/** Lets the note follow a check; no call, and none of the notes' where nothing moved. */
export function noteArrivalPlaces(
  notebook: Notebook,
  notes: Record<string, string>,
  leads: Tab,
  { cells, columns }: { cells: readonly (readonly Cell[])[]; columns: TimedColumns },
): void {
  const state = atOnceIn(notes);
  if (!state?.on.change) return;
  const places = arrivalPlaces(leads, cells[0] ?? [], columns, cells.length);
  // A few rows more are none the worse for being read together.
  const isSame = JSON.stringify({ ...state.places, rows: 0 }) === JSON.stringify({ ...places, rows: 0 });
  if (!isSame || places.rows > 2 * (state.places?.rows ?? 0)) notebook.later(atOnceNotes({ ...state, places }));
}
