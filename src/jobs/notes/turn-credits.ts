import type { Credits } from "../../core/people/turns";
import { longNote, longNoteParts } from "./long-note";
import { NOTE_KEYS } from "./note-keys";

/** What is remembered of turns. */
export interface TurnNote {
  /** Whether the last check found them turned on. */
  isOn: boolean;
  /** The instant of the last turns that are counted, in milliseconds: later ones stand in the memory of their leads alone. */
  at: number;
  credits: Credits;
  /** Whether the table of people names anybody of sales. */
  isStaffed?: boolean;
}

/** Of a document in which nothing was given yet. */
const NOTHING: TurnNote = { isOn: false, at: 0, credits: {} };

export function turnNoteIn(notes: Record<string, string>): TurnNote {
  const text = longNote(notes, NOTE_KEYS.turns);
  return text === null ? NOTHING : { ...NOTHING, ...(JSON.parse(text) as Partial<TurnNote>) };
}

/** Whether it makes sense to offer that leads are given to somebody. */
export const isStaffedIn = (notes: Record<string, string>): boolean => turnNoteIn(notes).isStaffed === true;

export const turnNotes = (note: TurnNote): Record<string, string> => longNoteParts(NOTE_KEYS.turns, JSON.stringify(note));
