import { NOTE_KEYS } from "./note-keys";
import type { TimeUsed } from "./time-used";

/** Whose timer checks this spreadsheet: others cannot see it, and two of them would do everything twice. */
export interface HourlyCheck {
  /** Names a person to the script and to nobody else. */
  owner: string;
  /** ISO texts: when it was switched on, and when it last ran; "" before it has. */
  since: string;
  ranAt: string;
  /** Missing before the first run, and in what an older add-on kept. */
  used?: TimeUsed;
}

const KEY = NOTE_KEYS.hourly;

/** Milliseconds: an hourly timer that has not run for so long was taken away. */
const SILENCE = 3 * 3_600_000;

export const hourlyCheckIn = (notes: Record<string, string>): HourlyCheck | null => (notes[KEY] ? JSON.parse(notes[KEY]) : null);

export const hourlyNotes = (check: HourlyCheck): Record<string, string> => ({ [KEY]: JSON.stringify(check) });

export const isAlive = ({ since, ranAt }: HourlyCheck, at: Date): boolean => at.getTime() - Date.parse(ranAt || since) < SILENCE;
