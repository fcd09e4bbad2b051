import type { Test } from "../../../core/scoring/cell-test";

/** What tests of a lead's cell are called: people write these words, and read them in reasons. */
const tests: Readonly<Record<Test, string>> = {
  is: "is",
  "is not": "is not",
  "is one of": "is one of",
  "is not one of": "is not one of",
  contains: "contains",
  "starts with": "starts with",
  "ends with": "ends with",
  "at least": "at least",
  "at most": "at most",
  "is filled": "is filled",
  "is blank": "is blank",
};

/** What else people write for them. Without it "is empty" would ask for the word "empty". */
const testsToo: Readonly<Partial<Record<Test, readonly string[]>>> = {
  "is one of": ["one of"],
  "is not one of": ["not one of", "is none of"],
  "at least": ["is at least"],
  "at most": ["is at most"],
  "is filled": ["is not blank", "is not empty"],
  "is blank": ["is empty", "is not filled"],
};

/** Words that people write in lines and rules of the agreement. */
export const ruleWords = {
  tests,
  testsToo,
  /** In "At MQL: Company is Tallow Ltd". */
  at: "at",
  /** In "Source Referral: 30 minutes, warn 5 min". */
  targets: { priority: "priority", source: "source", minutes: "minutes", min: "min", warn: "warn" },
  /** In "Source: Website, Fair; Priority: High", which a person takes. */
  takes: { source: "Source", segment: "Segment", priority: "Priority" },
  /** In "2026-12-24 to 2027-01-02"; the first is written, the others are read too. */
  until: ["to", "until", "till", "through"],
};
