import type { Notebook } from "../google/notebook";
import { NOTE_KEYS } from "./note-keys";

/** What a spreadsheet was like before set-up changed it, so that removal can put it back. What is missing was not changed, or not noted. */
export interface BeforeSetUp {
  /** It recalculated at every change, and set-up turned that to every minute. */
  recalculatedOnChange?: true;
  /** The lead tab, by its id: no row of it was frozen, and so many columns were added. */
  leads?: {
    tab: number;
    froze: boolean;
    columns: number;
    /** Where columns were inserted, counted from 0, into so many that there were. */
    inserted?: { at: number; into: number };
    /** How many columns were frozen where set-up froze others. */
    frozenColumns?: number;
  };
  /** The same for the columns of scores. */
  scores?: { tab: number; columns: number };
}

export const beforeSetUp = (notes: Record<string, string>): BeforeSetUp => JSON.parse(notes[NOTE_KEYS.beforeSetUp] ?? "{}");

/** Adds to what is noted; what an earlier set-up noted stays as it is, but for a lead tab that holds the leads no more. */
export function noteBefore(notebook: Notebook, change: BeforeSetUp): void {
  const known = beforeSetUp({ [NOTE_KEYS.beforeSetUp]: notebook.get(NOTE_KEYS.beforeSetUp) ?? "{}" });
  const isOther = change.leads !== undefined && known.leads?.tab !== change.leads.tab;
  notebook.set(NOTE_KEYS.beforeSetUp, JSON.stringify({ ...change, ...known, ...(isOther && { leads: change.leads }) }));
}
