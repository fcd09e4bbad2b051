const UNTIL_THEN = "The check by the clock finds those leads, too, only later.";
const delay = `Nothing else is lost. ${UNTIL_THEN}`;

/** Leads that are timed as they come, by triggers of Google's. */
export const atOnce = {
  /** What is not there where a trigger is refused. */
  what: {
    form: "Leads of the linked form are not timed at once",
    change: "Leads that imports and other programs bring are not timed at once",
  },
  tooMany: (what: string) =>
    `${what}: your Google account has as many triggers as Google allows. Delete one under script.google.com > My triggers, then try again. ${delay}`,
  notAllowed: (what: string) =>
    `${what}: Google has not been given the permission to run triggers. Try again and allow it when Google asks. ${delay}`,
  /** @param refusal Google's own words */
  refused: (what: string, refusal: string) => `${what} (Google says: ${refusal}). ${delay}`,
  notNoted: (why: string) => `Leads are timed as they come, but that could not be noted: ${why} Try again: that makes no second trigger.`,
  timerFirst: "Switch the hourly check on first: it finds what no event tells of.",
  others: "Another person switched the hourly check on: leads are timed at once under that person's name, or not at all.",
  isOn: {
    form: "Leads of the linked form are timed at once.",
    change: "Leads that imports and other programs bring are timed within a minute.",
  },
};
