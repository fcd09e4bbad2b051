import type { CellKind } from "./cell-kinds";
import type { Meanings } from "./heading-fields";

/** Why a column holds no field, or why it holds the one it does. */
export interface Why {
  code: string;
  /** A plain sentence, as people read it. */
  sentence: string;
}

/** What a heading says that no field is: all meanings of a row are there, whatever else is. The first row that fits tells. */
const BY_HEADING: readonly (readonly [code: string, sentence: string, ...meanings: (readonly string[])[]])[] = [
  ["company-owner", "The owner of the company, not of the lead", ["company", "owner"]],
  ["length", "A length of time, no moment", ["span"]],
  ["who", "Who did it, not when", ["create", "by"], ["changed", "by"]],
  ["changed", "When the record was last changed, which is no work on the lead", ["changed"]],
  ["ahead", "Lies ahead: nothing that was done", ["ahead"], ["followup", "date"]],
  ["weighted", "The same money again, weighted or converted, or a score", ["weighted"]],
  ["yearly", "The company's own yearly figure, not what the lead is worth", ["yearly"]],
  ["lost-date", "When it was lost, which no field asks for", ["lost", "date"], ["lost", "on"], ["lost", "time"]],
  ["closed", "Closed may be won or lost: the heading does not say which", ["closed", "date"], ["closed", "on"], ["closed", "time"]],
  ["campaign", "The campaign, not the source", ["campaign"]],
  ["converted", "A lead that was converted may have been accepted, or no more than counted by an ad", ["conversion"], ["convert"]],
  ["other-id", "The number of another record", ["id"], ["idof"]],
];

/** Why a heading that fits no field was left out. */
export function leftByHeading(words: Meanings): Why {
  const has = (meaning: string): boolean => words.some((word) => word.includes(meaning));
  const [code, sentence] = BY_HEADING.find(([, , ...sets]) => sets.some((set) => set.every(has))) ?? [
    "unknown",
    "No field is known by this heading",
  ];
  return { code, sentence };
}

/** What cells of a kind are, where the heading promised something else. */
const HOLDS: Record<CellKind, Why> = {
  span: { code: "length", sentence: "A length of time, no moment" },
  hour: { code: "hours", sentence: "Holds hours or lengths of time, no days" },
  number: { code: "numbers", sentence: "Holds numbers, which this field is not" },
  amount: { code: "amounts", sentence: "Holds amounts of money, which this field is not" },
  "counted moment": { code: "numbers", sentence: "Holds numbers, which this field is not" },
  email: { code: "emails", sentence: "Holds e-mail addresses, which this field is not" },
  phone: { code: "phones", sentence: "Holds phone numbers" },
  "yes or no": { code: "yes-or-no", sentence: "Holds yes or no, not when or what" },
  moment: { code: "moments", sentence: "Holds dates, which this field is not" },
  words: { code: "words", sentence: "Holds words, which this field is not" },
};

export const leftByCells = (kind: CellKind): Why => HOLDS[kind];

export const UNPROVEN: Why = {
  code: "unclear",
  sentence: "The heading may mean several things, and the cells do not settle it: choose its field by hand if it has one",
};
export const SAME_HEADING: Why = { code: "same-heading", sentence: "Another column on its left has the same heading" };
export const BLANK_BESIDE: Why = { code: "blank", sentence: "Two columns fit, and this one is blank" };
export const CHOSEN_AGAINST: Why = { code: "not-chosen", sentence: "Another column, or none, was chosen for its field" };
export const BETTER_BESIDE = (heading: string): Why => ({
  code: "two-fit",
  sentence: `Two columns fit: "${heading}" fits better or stands further left`,
});
export const HOUR_BESIDE = (heading: string): Why => ({ code: "hour-beside", sentence: `The hour that belongs to "${heading}"` });
export const PART_OF_NAME: Why = { code: "part-of-name", sentence: "A part of the name, which has a column of its own" };

export const BY_CHOICE: Why = { code: "chosen", sentence: "Chosen by hand" };
export const FITS: Why = { code: "heading", sentence: "Known by its heading" };
export const PROVEN: Why = { code: "cells", sentence: "The heading may mean several things; the cells settle it" };
export const E_MAILS: Why = { code: "emails", sentence: "Holds e-mail addresses" };
export const STAGE_WORDS: Why = { code: "stages", sentence: "Holds the words of stages" };
export const FIRST_AND_LAST: Why = { code: "first-and-last", sentence: "First and last name make the name" };
export const ANSWER_OR_ARRIVAL: Why = {
  code: "answer-or-arrival",
  sentence: "May say when the lead came or when it was first answered, and no other column says when leads came: which is it?",
};
