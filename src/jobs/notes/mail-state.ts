import type { AlreadySent } from "../../core/mail/already-sent";
import type { NewsOf } from "../../core/mail/kinds";
import { longNote, longNoteParts } from "./long-note";
import { NOTE_KEYS } from "./note-keys";

const KEY = NOTE_KEYS.mails;
const TOLD_KEY = NOTE_KEYS.mailsTold;
const BEFORE_KEY = NOTE_KEYS.mailsBefore;

/** What the document remembers of its mails. */
export interface MailState {
  /** From which instant a kind was on; a kind that is off is missing. That of later promises is missing in what an older add-on kept. */
  since: Partial<Record<NewsOf, number>>;
  /** How many mails a run was about to send: above 0 after it only where the run was cut off. */
  sending: number;
  /** Mails that wait for the next run. */
  waiting: number;
  /** One sentence on what stands in the way; "" else. */
  problem: string;
  /** ISO text of the last mail, "" before the first; and how many recipients that day's quota had left. */
  sentAt: string;
  left: number | null;
  /** The spreadsheet in which mails were turned on; missing before, and in what an older add-on kept. */
  sheet?: string;
}

const NOTHING: MailState = { since: {}, sending: 0, waiting: 0, problem: "", sentAt: "", left: null };

export const mailStateIn = (notes: Record<string, string>): MailState => ({
  ...NOTHING,
  ...(notes[KEY] ? (JSON.parse(notes[KEY]) as MailState) : {}),
});

export const alreadySentIn = (notes: Record<string, string>): AlreadySent => JSON.parse(longNote(notes, TOLD_KEY) ?? "{}");

/** Who got mail because his address stood in the column Owner, as long as nobody has said what is to become of it; null before that was looked up. */
export const mailedBeforeIn = (notes: Record<string, string>): string[] | null => {
  const text = longNote(notes, BEFORE_KEY);
  return text === null ? null : (JSON.parse(text) as string[]);
};

export const mailedBeforeNotes = (addresses: readonly string[]): Record<string, string> =>
  longNoteParts(BEFORE_KEY, JSON.stringify(addresses));

/** As the notebook keeps them. */
export const mailNotes = (state: MailState, told: AlreadySent): Record<string, string> => ({
  ...longNoteParts(TOLD_KEY, JSON.stringify(told)),
  [KEY]: JSON.stringify(state),
});
