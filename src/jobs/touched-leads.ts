import type { Cell } from "../core/agreement/item-values";
import type { Notebook } from "../google/notebook";
import { fingerprint } from "./fingerprint";
import { NOTE_KEYS } from "./note-keys";

const TOUCHED = NOTE_KEYS.touched;

/** Notes that lead rows changed, so that open panels read them again; 1 call. */
export const touchLeads = (notebook: Notebook, at: Date): void => notebook.set(TOUCHED, at.toISOString());

/**
 * A short sum that differs once the agreement's cells changed, or a lead row by an edit, a click or a check.
 *
 * @param notes what the document's notebook holds
 */
export const lookOf = (table: Cell[][], notes: Record<string, string>): string => fingerprint([table, notes]);
