import type { Saying } from "../cells/saying";
import type { CellKind } from "./cell-kinds";
import type { Meanings } from "./heading-fields";
import { type LeftByHeading, said } from "./sayings";

/** Why a column holds no field, or why it holds the one it does. */
export interface Why {
  code: string;
  sentence: Saying;
}

/** What a heading says that no field is: all meanings of a row are there, whatever else is. The first row that fits tells. */
const BY_HEADING: readonly (readonly [code: LeftByHeading, ...meanings: (readonly string[])[]])[] = [
  ["company-owner", ["company", "owner"]],
  ["length", ["span"]],
  ["who", ["create", "by"], ["changed", "by"]],
  ["changed", ["changed"]],
  ["ahead", ["ahead"], ["followup", "date"]],
  ["weighted", ["weighted"]],
  ["yearly", ["yearly"]],
  ["lost-date", ["lost", "date"], ["lost", "on"], ["lost", "time"]],
  ["closed", ["closed", "date"], ["closed", "on"], ["closed", "time"]],
  ["campaign", ["campaign"]],
  ["converted", ["conversion"], ["convert"]],
  ["other-id", ["id"], ["idof"]],
];

/** Why a heading that fits no field was left out. */
export function leftByHeading(words: Meanings): Why {
  const has = (meaning: string): boolean => words.some((word) => word.includes(meaning));
  const [code] = BY_HEADING.find(([, ...sets]) => sets.some((set) => set.every(has))) ?? (["unknown"] as const);
  return { code, sentence: said("leftByHeading", code) };
}

/** What cells of a kind are, where the heading promised something else. */
const HOLDS: Record<CellKind, string> = {
  span: "length",
  hour: "hours",
  number: "numbers",
  amount: "amounts",
  "counted moment": "numbers",
  email: "emails",
  phone: "phones",
  "yes or no": "yes-or-no",
  moment: "moments",
  words: "words",
};

export const leftByCells = (kind: CellKind): Why => ({ code: HOLDS[kind], sentence: said("leftByCells", kind) });

export const UNPROVEN: Why = { code: "unclear", sentence: said("unproven") };
export const SAME_HEADING: Why = { code: "same-heading", sentence: said("sameHeading") };
export const BLANK_BESIDE: Why = { code: "blank", sentence: said("blankBeside") };
export const CHOSEN_AGAINST: Why = { code: "not-chosen", sentence: said("chosenAgainst") };
export const BETTER_BESIDE = (heading: string): Why => ({ code: "two-fit", sentence: said("betterBeside", heading) });
export const HOUR_BESIDE = (heading: string): Why => ({ code: "hour-beside", sentence: said("hourBeside", heading) });
export const PART_OF_NAME: Why = { code: "part-of-name", sentence: said("partOfName") };

export const BY_CHOICE: Why = { code: "chosen", sentence: said("byChoice") };
export const FITS: Why = { code: "heading", sentence: said("fits") };
export const PROVEN: Why = { code: "cells", sentence: said("proven") };
export const E_MAILS: Why = { code: "emails", sentence: said("eMails") };
export const STAGE_WORDS: Why = { code: "stages", sentence: said("stageWords") };
export const FIRST_AND_LAST: Why = { code: "first-and-last", sentence: said("firstAndLast") };
export const ANSWER_OR_ARRIVAL: Why = { code: "answer-or-arrival", sentence: said("answerOrArrival") };
