import type { AgreementField } from "./server";
import type { Timers } from "./timers";

const SECOND = 1000;

/**
 * How long after the last key press a field is saved, in milliseconds. Leads and formulas follow some fields at once: a person
 * who types 30 must not have 3 saved on the way, so those wait longer. Leaving the box saves either at once.
 */
export const saveAfter = ({ isFollowed }: Pick<AgreementField, "isFollowed">): number => (isFollowed ? 5 : 1.5) * SECOND;

/** How long a text may stand in the panel only before the server keeps a copy of it. */
export const KEEP_AFTER = 6 * SECOND;

const AGAIN: readonly number[] = [2, 5, 15, 30, 60];

/** How long to wait after so many failures one after the other. */
export const againAfter = (failures: number): number => (AGAIN[Math.min(failures, AGAIN.length) - 1] ?? 2) * SECOND;

/** How often an open panel looks whether the sheet has changed. */
export const LOOK_AFTER = 30 * SECOND;

/** How soon it reads figures again that Sheets still computes; twice as long each time. */
export const COUNT_AFTER = 2 * SECOND;
/** So often: figures that are not there by then come with a later look. */
export const COUNTS = 5;

/** How often it looks which rows are marked while somebody is at the panel, and while nobody is. */
export const MARKED_AFTER = 3 * SECOND;
export const MARKED_SELDOM = 15 * SECOND;
/** So long after the last sign of the person somebody is taken to be at the panel. */
export const USED_FOR = 60 * SECOND;
/** What is shown of a lead is read anew after so long, though its row is the same: statuses turn with the time. */
export const MARKED_STALE = 60 * SECOND;

/** How often it reads everything anew while leads are shown. */
export const REFRESH_AFTER = 300 * SECOND;

/** Without a sign of the person for so long it stops looking. */
export const IDLE_AFTER = 15 * 60 * SECOND;

/** One thing that waits: a new wait calls the one before it off. */
export interface Wait {
  start(milliseconds: number, run: () => void): void;
  stop(): void;
}

export function oneWait(timers: Timers): Wait {
  let stop = () => {};
  return {
    start(milliseconds, run) {
      stop();
      stop = timers.after(milliseconds, run);
    },
    stop: () => stop(),
  };
}
