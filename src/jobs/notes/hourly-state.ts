import { NOTE_KEYS } from "./note-keys";
import type { TimeUsed } from "./time-used";

/** Whose timer checks this spreadsheet: others cannot see it, and two of them would do everything twice. */
export interface HourlyCheck {
  /** Names a person to the script and to nobody else. */
  owner: string;
  /** ISO texts: when it was switched on, and when it last ran; "" before it has. */
  since: string;
  ranAt: string;
  /** The id of the spreadsheet that it was made for: of another one where this is a copy, which no timer comes along with. Missing in what an older add-on kept. */
  sheet?: string;
  /** Missing before the first run, and in what an older add-on kept. */
  used?: TimeUsed;
  /** Minutes between two runs of the timer; missing in what an older add-on kept, which tried none but every hour. */
  every?: number;
  /** ISO text of the last run that came as far as the mails: what happened since is news. Missing before, and in what an older add-on kept. */
  mailedAt?: string;
  /** One sentence where the last run did not come to its end. */
  problem?: string;
}

const KEY = NOTE_KEYS.hourly;

/** Milliseconds: an hourly timer that has not run for so long was taken away. */
const SILENCE = 3 * 3_600_000;

export const hourlyCheckIn = (notes: Record<string, string>): HourlyCheck | null => (notes[KEY] ? JSON.parse(notes[KEY]) : null);

export const hourlyNotes = (check: HourlyCheck): Record<string, string> => ({ [KEY]: JSON.stringify(check) });

/** From when there is news for mails that were switched on since. */
export const lastMailed = ({ mailedAt, ranAt, since }: HourlyCheck): number => Date.parse(mailedAt || ranAt || since);

/** Whether it came along with a copied spreadsheet. */
export const isCopied = ({ sheet }: HourlyCheck, id: string): boolean => sheet !== undefined && sheet !== id;

export const isAlive = ({ since, ranAt }: HourlyCheck, at: Date): boolean => at.getTime() - Date.parse(ranAt || since) < SILENCE;
