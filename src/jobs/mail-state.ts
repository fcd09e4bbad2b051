import type { MailKind } from "../core/mail/kinds";
import type { Told } from "../core/mail/told";
import { longNote, longNoteParts } from "./long-note";
import { NOTE_KEYS } from "./note-keys";

const KEY = NOTE_KEYS.mails;
const TOLD_KEY = NOTE_KEYS.mailsTold;

/** What the document remembers of its mails. */
export interface MailState {
  /** From which instant a kind was on; a kind that is off is missing. */
  since: Partial<Record<MailKind, number>>;
  /** How many mails a run was about to send: above 0 after it only where the run was cut off. */
  sending: number;
  /** Mails that wait for the next run. */
  waiting: number;
  /** One sentence on what stands in the way; "" else. */
  problem: string;
  /** ISO text of the last mail, "" before the first; and how many recipients that day's quota had left. */
  sentAt: string;
  left: number | null;
}

const NOTHING: MailState = { since: {}, sending: 0, waiting: 0, problem: "", sentAt: "", left: null };

export const mailStateIn = (notes: Record<string, string>): MailState => ({
  ...NOTHING,
  ...(notes[KEY] ? (JSON.parse(notes[KEY]) as MailState) : {}),
});

export const toldIn = (notes: Record<string, string>): Told => JSON.parse(longNote(notes, TOLD_KEY) ?? "{}");

/** As the notebook keeps them. */
export const mailNotes = (state: MailState, told: Told): Record<string, string> => ({
  ...longNoteParts(TOLD_KEY, JSON.stringify(told)),
  [KEY]: JSON.stringify(state),
});
