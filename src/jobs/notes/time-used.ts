import { DAY, MINUTE } from "../../core/cells/cell";
import { words } from "../../language/spoken/words";

/**
 * How long a person's timers ran within a day. Google counts a day from the first run on, and gives 90 minutes, 6 hours with
 * Workspace (Apps Script, Quotas for Google services: triggers total runtime).
 */
export interface TimeUsed {
  /** ISO text of the first run of that day. */
  from: string;
  milliseconds: number;
}

const MINUTES_A_DAY = 90;

/**
 * Milliseconds of a day above which runs are spared: no service tells how much Google's other scripts of the account have used, so
 * that the add-on keeps under 30 minutes a spreadsheet, a third of the least that Google gives.
 */
const SPARED_FROM = 15 * MINUTE;
const HOURLY_FROM = 25 * MINUTE;
/** A run that begins below may end above 30 minutes by itself alone. */
const SPENT_FROM = 29 * MINUTE;

const AN_HOUR = 60;

/**
 * How many minutes are to lie between two runs that work, so that a day's time lasts; infinitely many where it is spent. What comes
 * every hour only is never spared.
 *
 * @param every minutes between two runs as they come
 * @param used milliseconds of the present day
 * @example intervalFor(5, 16 * 60_000) //=> 15, and 60 above 25 minutes
 */
export function intervalFor(every: number, used: number): number {
  if (every >= AN_HOUR) return every;
  if (used >= SPENT_FROM) return Number.POSITIVE_INFINITY;
  if (used > HOURLY_FROM) return AN_HOUR;
  return used > SPARED_FROM ? Math.min(3 * every, AN_HOUR) : every;
}

/** Whether so many minutes have passed since a run; `slack` is how much earlier it may be, in milliseconds: timers are not exact. */
export const hasPassed = (minutes: number, since: string, at: Date, slack = 0): boolean =>
  since === "" || at.getTime() - Date.parse(since) >= minutes * MINUTE - slack;

const isToday = ({ from }: TimeUsed, at: Date): boolean => at.getTime() - Date.parse(from) < DAY;

/** Milliseconds that were used of the present day. */
export const usedAt = (used: TimeUsed | undefined, at: Date): number => (used && isToday(used, at) ? used.milliseconds : 0);

/** Adds a run, which may be the first of its day. */
export const addRun = (used: TimeUsed | undefined, began: Date, milliseconds: number): TimeUsed =>
  used && isToday(used, began) ? { ...used, milliseconds: used.milliseconds + milliseconds } : { from: began.toISOString(), milliseconds };

/**
 * In words.
 *
 * @example usedWords(130_000) //=> "about 2 of 90 minutes"
 */
export function usedWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  return words().checks.timeUsed(minutes, MINUTES_A_DAY);
}
