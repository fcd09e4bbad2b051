/** The states of the clock, as codes: a language has the word that stands in the cell, and the colour follows the word. */
export const CLOCK_STATES = ["waiting", "dueSoon", "overdue", "onTime", "late"] as const;

/** States of the promise after the first answer; one that has time is waiting, too. */
export const LATER_STATES = ["followUpDue", "followUpOverdue", "acceptDue", "acceptOverdue"] as const;

/**
 * States in which no clock runs. Not recorded: sales has the lead, or closed it in time, and when it was answered is not known; it
 * counts in no share. Not tracked: no column says when leads are answered. Never answered: closed after it was due without an answer,
 * which is a promise not kept. Resting: given back, or lost for now, until the day on which it is to come back; from that day on it is
 * back today.
 */
export const STILL_STATES = [
  "notRecorded",
  "notTracked",
  "neverAnswered",
  "paused",
  "notReady",
  "resting",
  "backToday",
  "givenUp",
  "checkDates",
] as const;

export const STATES = [...CLOCK_STATES, ...LATER_STATES, ...STILL_STATES] as const;

export type State = (typeof STATES)[number];
export type StillState = (typeof STILL_STATES)[number];
export type LaterState = (typeof LATER_STATES)[number];

/** The worse the earlier: a row has the tint of the worse of its two words, and lists begin with it. */
export const WORST_FIRST: readonly State[] = [
  "overdue",
  "followUpOverdue",
  "acceptOverdue",
  "backToday",
  "dueSoon",
  "followUpDue",
  "acceptDue",
  "checkDates",
  "late",
  "neverAnswered",
  "givenUp",
  "notReady",
  "paused",
  "resting",
  "onTime",
  "waiting",
  "notRecorded",
  "notTracked",
];

/** A lead in one of these is marketing's again. */
export const GIVEN_BACK: readonly unknown[] = ["resting", "backToday"] satisfies readonly State[];

/** Of these leads nobody knows whether the promise was kept: they count in no share. */
export const UNKNOWN_ANSWERS: readonly unknown[] = ["notRecorded", "notTracked"] satisfies readonly State[];

/** The answers that were due: those kept, and those not. */
export const KEPT = "onTime" satisfies State;
export const BROKEN = ["late", "overdue", "neverAnswered"] as const satisfies readonly State[];
