import type { Cell } from "../../core/cells/cell";
import type { Notebook } from "../../google/notebook";
import { fingerprint } from "../run/fingerprint";
import { NOTE_KEYS } from "./note-keys";

const TOUCHED = NOTE_KEYS.touched;

/** The note that lead rows changed, so that open panels read them again. */
export const touchedNotes = (at: Date): Record<string, string> => ({ [TOUCHED]: at.toISOString() });

/** Writes it; 1 call. */
export const touchLeads = (notebook: Notebook, at: Date): void => notebook.setAll(touchedNotes(at));

/**
 * A short sum that differs once the agreement's cells changed, or a lead row by an edit, a click or a check.
 *
 * @param notes what the document's notebook holds
 */
export const lookOf = (table: Cell[][], notes: Record<string, string>): string => fingerprint([table, notes]);
