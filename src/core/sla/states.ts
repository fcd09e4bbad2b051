/** The states of the clock, as codes: a language has the word that stands in the cell, and the colour follows the word. */
export const CLOCK_STATES = ["waiting", "dueSoon", "overdue", "onTime", "late"] as const;

/**
 * States in which no clock runs. Not recorded: sales has the lead, or closed it in time, and when it was answered is not known; it
 * counts in no share. Not tracked: no column says when leads are answered. Never answered: closed after it was due without an answer,
 * which is a promise not kept.
 */
export const STILL_STATES = [
  "notRecorded",
  "notTracked",
  "neverAnswered",
  "paused",
  "notReady",
  "returned",
  "givenUp",
  "checkDates",
] as const;

export const STATES = [...CLOCK_STATES, ...STILL_STATES] as const;

export type State = (typeof STATES)[number];
export type StillState = (typeof STILL_STATES)[number];

/** Of these leads nobody knows whether the promise was kept: they count in no share. */
export const UNKNOWN_ANSWERS: readonly unknown[] = ["notRecorded", "notTracked"] satisfies readonly State[];

/** The answers that were due: those kept, and those not. */
export const KEPT = "onTime" satisfies State;
export const BROKEN = ["late", "overdue", "neverAnswered"] as const satisfies readonly State[];
