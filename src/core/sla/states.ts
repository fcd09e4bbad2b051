/** The words of the clock. A state is this word first; its colour only follows. */
export const STATES = ["Waiting", "Due soon", "Overdue", "On time", "Late", "Check dates"] as const;

export type State = (typeof STATES)[number];
