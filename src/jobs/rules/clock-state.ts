import type { Notebook } from "../../google/notebook";
import type { MomentRules } from "../../tables/leads/lead-moments";
import type { ChosenColumns } from "../../tables/leads/lead-table";
import { longNote, longNoteParts, stalePartsOf } from "../notes/long-note";
import { NOTE_KEYS } from "../notes/note-keys";
import type { HeldRules } from "./held-versions";

/** Columns counted from 0, so that an edit can ask at once for all that it needs. */
export interface OwnPlaces {
  /** A short sum of the headings. */
  headings: string;
  status: number;
  /** The first of the own columns, and how many stand side by side from there; null where they are scattered. */
  block: { first: number; width: number } | null;
}

/** What quick edits need to know without reading the agreement, and what the panel says of the last check. */
export interface ClockState {
  rules: HeldRules;
  /** The lead tab's row of headings, counted from 0; missing where it is the first. */
  headingRow?: number;
  /** Columns of the lead tab that people chose. */
  columns: ChosenColumns;
  /** How the lead tab's columns of moments are written; missing in what an older add-on kept. */
  moments?: MomentRules;
  /** One sentence where the hours or the agreement are not understood, so that leads are judged by what held before. */
  problem: string;
  /** One sentence of the last check that people should read; "" or left out for none. */
  notice?: string;
  /** Whether a formula of people's filled cells of our columns at the last check, so that nothing was written. */
  isFilled?: boolean;
  /** ISO text of the moment of the last whole check, or "" before the first. Notes of sheets in use hold it under this name. */
  sweptAt: string;
  /** A short sum of moments as they were read in the zone of `rules`: another one in another zone. Missing in what an older add-on kept. */
  zoneProof?: string;
  /** Where the own columns stood at the last check. */
  places?: OwnPlaces;
  /** The row of the lead tab at which a check ran out of time, counted from 0: the next one begins there. */
  stoppedAt?: number | null;
  /** Rows and columns of the lead tab that the colour rules cover, and how many rules it had in all. */
  coveredRows: number;
  coveredColumns: number;
  ruleCount: number;
  palette: string;
  /** A short sum of our colour rules; missing in what an older add-on kept. */
  rulesSum?: string;
  /** What the agreement and the hours said when formulas were last calculated from them, as a short sum. */
  calculatedFor: string;
  /** The same of the list of stages; missing before there was one. */
  stagesFor?: string | undefined;
  /** The language that they were calculated in; missing in what an older add-on kept, which spoke English. */
  calculatedIn?: string | undefined;
  /** Whether the cell of the language has its name; missing in what an older add-on kept, which gave it none. */
  languageNamed?: true;
  /** The tabs by their ids, so that an edit anywhere else costs next to nothing; null for a log that there has never been. */
  tabs: { leads: number; agreement: number; hours: number; log?: number | null; stages?: number };
}

const KEY = NOTE_KEYS.clock;
const LEFT_OVER = NOTE_KEYS.leftOver;

/** The state in the notes of a document, null before set-up. */
export function clockIn(notes: Record<string, string>): ClockState | null {
  const text = longNote(notes, KEY);
  return text === null ? null : (JSON.parse(text) as ClockState);
}

/** 1 call. */
export const readClock = (notebook: Notebook): ClockState | null => clockIn(notebook.all());

/** The state as notes, however long the list of holidays is. */
export const clockNotes = (state: ClockState): Record<string, string> => longNoteParts(KEY, JSON.stringify(state));

/** 1 call. */
export const writeClock = (notebook: Notebook, state: ClockState): void => notebook.setAll(clockNotes(state));

/** Notes the state with the caller's next write; a shorter one than before forgets at once what the longer one took. */
export function noteClock(notebook: Notebook, notes: Record<string, string>, state: ClockState): void {
  const parts = clockNotes(state);
  const stale = stalePartsOf(notes, KEY, parts);
  notebook.later(parts);
  if (stale.length === 0) return;
  // Before the rest of the longer one goes: a text whose end is missing is none.
  notebook.writeDown();
  for (const key of stale) notebook.forget(key);
}

/** An edit that found the document locked leaves this mark; whoever holds the lock checks once more. */
export const leaveOver = (notebook: Notebook): void => notebook.set(LEFT_OVER, "yes");

export const hasLeftOver = (notes: Record<string, string>): boolean => notes[LEFT_OVER] !== undefined;

export function takeLeftOver(notebook: Notebook, notes: Record<string, string>): boolean {
  if (!hasLeftOver(notes)) return false;
  notebook.forget(LEFT_OVER);
  return true;
}
