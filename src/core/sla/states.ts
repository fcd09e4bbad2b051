/** The words of the clock. A state is this word first; its colour only follows. */
export const CLOCK_STATES = ["Waiting", "Due soon", "Overdue", "On time", "Late"] as const;

/** States in which no clock runs. */
export const STILL_STATES = ["Paused", "Not ready", "Returned", "Given up", "Check dates"] as const;

export const STATES = [...CLOCK_STATES, ...STILL_STATES] as const;

export type State = (typeof STATES)[number];
export type StillState = (typeof STILL_STATES)[number];
