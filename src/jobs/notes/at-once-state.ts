import type { SheetEvent } from "../../google/timer";
import { NOTE_KEYS } from "./note-keys";
import { type TimeUsed, usedAt } from "./time-used";

/** Where arrivals are looked for, as the last check saw it: an event then reads two columns and nothing else. */
export interface ArrivalPlaces {
  /** The lead tab's id, and its row of headings counted from 0. */
  tab: number;
  top: number;
  /** Columns counted from 0. */
  received: number;
  status: number;
  /** Their headings: others stand there once columns were moved. */
  headings: [string, string];
  /** How many rows the tab had. */
  rows: number;
}

/**
 * What is remembered of the triggers that time leads as they come: one note, which each event of a change reads and nothing else.
 * Google shows nobody another person's triggers, and those of a spreadsheet stay behind where it is copied.
 */
export interface AtOnce {
  /** The id of the spreadsheet that they were made for. */
  sheet: string;
  /** Which were made. */
  on: Partial<Record<SheetEvent, true>>;
  /** ISO text of the last run after a change that looked at leads; "" before the first. */
  ranAt: string;
  /** How long their runs took, and the timer's as it was noted last: a day's time is one. */
  used?: TimeUsed;
  timer?: TimeUsed;
  /** Missing until a check has seen the lead tab. */
  places?: ArrivalPlaces;
  /** A short sum of rows that no status came to, so that they are not judged at every change; missing for none. */
  left?: string;
}

const KEY = NOTE_KEYS.atOnce;

export const atOnceOf = (text: string | null | undefined): AtOnce | null => (text ? JSON.parse(text) : null);

export const atOnceIn = (notes: Record<string, string>): AtOnce | null => atOnceOf(notes[KEY]);

export const atOnceNotes = (state: AtOnce): Record<string, string> => ({ [KEY]: JSON.stringify(state) });

/** Milliseconds that all triggers have used of the present day. */
export const usedByAll = ({ used, timer }: Pick<AtOnce, "used" | "timer">, at: Date): number => usedAt(used, at) + usedAt(timer, at);
