import type { ChosenColumns } from "../../tables/leads/lead-table";
import type { SetUpWish } from "../messages/set-up-messages";
import { beforeSetUp } from "../notes/before-set-up";
import { NOTE_KEYS } from "../notes/note-keys";
import { clockIn } from "../rules/clock-state";

/** A set-up that has begun and has not come to its end. */
export interface Begun {
  /** Google cut it, or it goes on right now; false where it stopped before something that its person was told. */
  isCut: boolean;
  /** Whether an earlier one had come to its end. */
  wasSetUp: boolean;
  /** Whether the lead tab is one that set-up makes. */
  makesLeads: boolean;
  /** Columns of the lead tab that the person chose. */
  columns: ChosenColumns;
  /** What the person said: a set-up that was cut goes on with it. Missing in what an older add-on noted. */
  wish?: SetUpWish;
  /** The tab that it makes the lead tab, where it is none that it makes. */
  leads?: LeadsPlace;
  /** Tabs that were lead tabs, or were to be: they are put back as they were once the new one stands. */
  others?: LeadsPlace[];
}

/** A lead tab by its id, and the row of its headings counted from 0. */
export interface LeadsPlace {
  tab: number;
  top: number;
}

const KEY = NOTE_KEYS.begun;
const REMOVAL = NOTE_KEYS.removal;

/** What an earlier build left that noted no beginning: what was before, and no clock yet. */
const cutUnnoted = (notes: Record<string, string>): Begun | null =>
  beforeSetUp(notes).leads && !clockIn(notes) ? { isCut: true, wasSetUp: false, makesLeads: true, columns: {} } : null;

/** The set-up that did not come to its end here, null for none. */
export function begunIn(notes: Record<string, string>): Begun | null {
  const noted = notes[KEY];
  return noted === undefined ? cutUnnoted(notes) : noted === "" ? null : JSON.parse(noted);
}

/** From here on a cut set-up is known for one, and a cut removal is over. */
export const begunNotes = (begun: Begun): Record<string, string> => ({ [KEY]: JSON.stringify(begun), [REMOVAL]: "" });

/** It came to its end. */
export const ENDED: Readonly<Record<string, string>> = { [KEY]: "" };

/** What a removal has begun to put back: the lead tab by its id, and how many columns it is to have. */
export interface Removal {
  tab: number;
  columns: number;
}

export const removalIn = (notes: Record<string, string>): Removal | null => (notes[REMOVAL] ? JSON.parse(notes[REMOVAL]) : null);

export const removalNotes = (removal: Removal): Record<string, string> => ({ [REMOVAL]: JSON.stringify(removal) });
