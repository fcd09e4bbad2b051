const LATER = "Nothing else is lost: the check by the clock finds them, too, only later.";

/** What is not there where a trigger is refused. */
const NOT_AT_ONCE = {
  form: "Leads of the linked form are not timed at once",
  change: "Leads that imports and other programs bring are not timed at once",
};

type AtOnceEvent = keyof typeof NOT_AT_ONCE;

/** Leads that are timed as they come, by triggers of Google's. */
export const atOnce = {
  tooMany: (event: AtOnceEvent) =>
    `${NOT_AT_ONCE[event]}: your Google account has as many triggers as Google allows. Delete one under script.google.com > My triggers, then try again. ${LATER}`,
  notAllowed: (event: AtOnceEvent) =>
    `${NOT_AT_ONCE[event]}: Google has not been given the permission to run triggers. Try again and allow it when Google asks. ${LATER}`,
  /** @param refusal Google's own words */
  refused: (event: AtOnceEvent, refusal: string) => `${NOT_AT_ONCE[event]} (Google says: ${refusal}). ${LATER}`,
  notNoted: (why: string) => `Leads are timed as they come, but that could not be noted: ${why} Try again: that makes no second trigger.`,
  timerFirst: "Switch the hourly check on first: it finds what no event tells of.",
  others: "Another person switched the hourly check on: leads are timed at once under that person's name, or not at all.",
  isOn: {
    form: "Leads of the linked form are timed at once.",
    change: "Leads that imports and other programs bring are timed within a minute.",
  },
};
