/**
 * Under which keys the document's properties hold what the add-on remembers. A document that an earlier build set up holds
 * them, too: a key never changes its name. A long note goes on under its key with a number: "clock 1".
 */
export const NOTE_KEYS = {
  beforeSetUp: "before set-up",
  begun: "set-up begun",
  clicks: "clicks",
  clock: "clock",
  confirmed: "confirmed",
  funnel: "funnel begun",
  goals: "goals",
  hourly: "hourly check",
  language: "language",
  leaning: "leaning formulas",
  leftOut: "set-up left out",
  leftOver: "left over",
  mails: "mails",
  mailsBefore: "mails before",
  mailsTold: "mails told",
  monitor: "monitor",
  /** Which text of the earlier row of owners was carried into the table of people. */
  owners: "owners carried",
  planColumns: "plan columns",
  planProofs: "plan proofs",
  planDay: "plan day ends",
  planStages: "plan stages",
  plans: "plans",
  pauses: "pauses",
  removal: "removal",
  restoring: "restoring",
  touched: "leads touched",
  turns: "turns",
  writtenIn: "wording",
} as const;

/** How the keys of a person's own properties begin: what he could not save yet, by spreadsheet. */
export const TYPED_KEY = "typed";

/** The same for the keys by which Google named him there. */
export const PERSON_KEY = "person";
