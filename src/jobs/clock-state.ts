import type { ResponsePromise } from "../core/sla/first-response";
import type { Notebook } from "../google/notebook";

/** What quick edits need to know without reading the agreement, and what the panel says of the last sweep. */
export interface ClockState {
  promise: ResponsePromise;
  /** ISO text of the moment, or "" before the first sweep. */
  sweptAt: string;
  /** Rows and columns of the lead tab that the colour rules cover. */
  coveredRows: number;
  coveredColumns: number;
}

const KEY = "clock";
const LEFT_OVER = "left over";

export function readClock(notebook: Notebook): ClockState | null {
  const text = notebook.get(KEY);
  return text ? (JSON.parse(text) as ClockState) : null;
}

export const writeClock = (notebook: Notebook, state: ClockState): void => notebook.set(KEY, JSON.stringify(state));

/** An edit that found the document locked leaves this mark; whoever holds the lock sweeps once more. */
export const leaveOver = (notebook: Notebook): void => notebook.set(LEFT_OVER, "yes");

export function takeLeftOver(notebook: Notebook, notes: Record<string, string>): boolean {
  if (!notes[LEFT_OVER]) return false;
  notebook.forget(LEFT_OVER);
  return true;
}

export const clockIn = (notes: Record<string, string>): ClockState | null => (notes[KEY] ? (JSON.parse(notes[KEY]) as ClockState) : null);
