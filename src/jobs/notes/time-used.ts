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
