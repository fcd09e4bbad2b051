import type { Notebook } from "../google/notebook";
import { NOTE_KEYS } from "./note-keys";

/** What a spreadsheet was like before set-up changed it, so that removal can put it back. What is missing was not changed, or not noted. */
export interface BeforeSetUp {
  /** It recalculated at every change, and set-up turned that to every minute. */
  recalculatedOnChange?: true;
  /** The lead tab, by its id: no row of it was frozen, and so many columns were added at its end. */
  leads?: { tab: number; froze: boolean; columns: number };
  /** The same for the columns of scores. */
  scores?: { tab: number; columns: number };
  /** Columns of the lead tab that got drop-downs of ours, by its id and their headings. */
  lists?: { tab: number; headings: string[] };
}

export const beforeSetUp = (notes: Record<string, string>): BeforeSetUp => JSON.parse(notes[NOTE_KEYS.beforeSetUp] ?? "{}");

/** Adds to what is noted; what an earlier set-up noted stays as it is. */
export function noteBefore(notebook: Notebook, change: BeforeSetUp): void {
  const known = beforeSetUp({ [NOTE_KEYS.beforeSetUp]: notebook.get(NOTE_KEYS.beforeSetUp) ?? "{}" });
  notebook.set(NOTE_KEYS.beforeSetUp, JSON.stringify({ ...change, ...known }));
}
