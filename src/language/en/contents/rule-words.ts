import type { Test } from "../../../core/scoring/rules";

/** What tests of a scoring rule are called: people write these words, and read them in reasons. */
const tests: Readonly<Record<Test, string>> = {
  "is not": "is not",
  "is filled": "is filled",
  "is blank": "is blank",
  is: "is",
  contains: "contains",
  "starts with": "starts with",
  "ends with": "ends with",
  "at least": "at least",
  "at most": "at most",
};

/** Words that people write in lines and rules of the agreement. */
export const ruleWords = {
  tests,
  /** In "At MQL: Company is Tallow Ltd". */
  at: "at",
  /** In "Source Referral: 30 minutes, warn 5 min". */
  targets: { priority: "priority", source: "source", minutes: "minutes", min: "min", warn: "warn" },
};
