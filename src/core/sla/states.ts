/** The words of the clock. A state is this word first; its colour only follows. */
export const CLOCK_STATES = ["Waiting", "Due soon", "Overdue", "On time", "Late"] as const;

/**
 * States in which no clock runs. Not recorded: sales has the lead, or closed it in time, and when it was answered is not known; it
 * counts in no share. Not tracked: no column says when leads are answered. Never answered: closed after it was due without an answer,
 * which is a promise not kept.
 */
export const STILL_STATES = [
  "Not recorded",
  "Not tracked",
  "Never answered",
  "Paused",
  "Not ready",
  "Returned",
  "Given up",
  "Check dates",
] as const;

export const STATES = [...CLOCK_STATES, ...STILL_STATES] as const;

/** Words of leads that nobody will answer any more, as they stand in the status column. */
export const NOT_RECORDED = "Not recorded";
export const NEVER_ANSWERED = "Never answered";

/** Of these leads nobody knows whether the promise was kept: they count in no share. */
export const UNKNOWN_ANSWERS: readonly string[] = [NOT_RECORDED, "Not tracked"];

/** The answers that were due: those kept, and those not. */
export const KEPT = "On time";
export const BROKEN = ["Late", "Overdue", "Never answered"] as const;

export type State = (typeof STATES)[number];
export type StillState = (typeof STILL_STATES)[number];
