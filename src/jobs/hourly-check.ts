import { openNotebook } from "../google/notebook";
import { runHourly, userKey } from "../google/timer";
import { afterSweep } from "./after-sweep";
import { longLimits } from "./limits";
import { sendMails } from "./mails";
import { HOURLY_ON, HOURLY_OTHERS, noTimer } from "./sentences";
import { type Swept, sweep } from "./sweep";

/** The entry that the hourly timer runs. */
export const TIMER_ENTRY = "onClock";

/** Whose timer checks this spreadsheet: others cannot see it, and two of them would do everything twice. */
export interface HourlyCheck {
  /** Names a person to the script and to nobody else. */
  owner: string;
  /** ISO texts: when it was switched on, and when it last ran; "" before it has. */
  since: string;
  ranAt: string;
}

const KEY = "hourly check";

/** Milliseconds: an hourly timer that has not run for so long was taken away. */
const SILENCE = 3 * 3_600_000;

export const hourlyCheckIn = (notes: Record<string, string>): HourlyCheck | null => (notes[KEY] ? JSON.parse(notes[KEY]) : null);

const isAlive = ({ since, ranAt }: HourlyCheck, at: Date): boolean => at.getTime() - Date.parse(ranAt || since) < SILENCE;

/**
 * Switches the hourly check on for this spreadsheet, unless it is: by this person or by another.
 *
 * @returns "" or one sentence that says why it is not on
 */
export function startHourlyCheck(at: Date): string {
  const notebook = openNotebook();
  const known = hourlyCheckIn(notebook.all());
  const owner = userKey();
  if (known && known.owner !== owner && isAlive(known, at)) return "";
  try {
    const isNew = runHourly(TIMER_ENTRY);
    if (isNew || !known) notebook.set(KEY, JSON.stringify({ owner, since: at.toISOString(), ranAt: "" } satisfies HourlyCheck));
    return "";
  } catch (error) {
    return noTimer((error as Error).message);
  }
}

/**
 * Whose the hourly check is, for people to read.
 *
 * @returns null where it is not on, or has not run for hours
 */
export function hourlyCheckNow(notes: Record<string, string>, at: Date): { mine: boolean; since: string } | null {
  const known = hourlyCheckIn(notes);
  return known && isAlive(known, at) ? { mine: known.owner === userKey(), since: known.since } : null;
}

/** Switches it on for a person at the panel, and says how it went. */
export function hourlyCheckOn(at: Date): string {
  const refusal = startHourlyCheck(at);
  if (refusal) return refusal;
  return hourlyCheckNow(openNotebook().all(), at)?.mine === false ? HOURLY_OTHERS : HOURLY_ON;
}

/** What the hourly timer does: it sweeps, brings the monitor up to date, sends the mails that are due, and leaves a sign of life. */
export function checkHourly(at: Date): Swept {
  const notebook = openNotebook();
  const notes = notebook.all();
  const known = hourlyCheckIn(notes);
  if (known) notebook.set(KEY, JSON.stringify({ ...known, ranAt: at.toISOString() } satisfies HourlyCheck));
  const swept = sweep(at);
  const reading = afterSweep(swept, at);
  const lastRun = Date.parse(known?.ranAt || known?.since || at.toISOString());
  if (reading) sendMails(reading, lastRun, longLimits(at));
  return swept;
}
