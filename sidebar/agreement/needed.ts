import type { AgreementField } from "../server/server";
import { type Draft, textIn } from "../store/draft";

/** What no starting text can say and two teams cannot sign without: who they are, who signs, and the number that all others follow from. */
const ONLY_THEY_KNOW: readonly string[] = [
  "parties.company",
  "contact.marketing",
  "contact.sales",
  "goal.target",
  "signer.marketing",
  "signer.sales",
];

const isBlank = (draft: Draft, field: AgreementField): boolean => textIn(draft, field).trim() === "";

/** What stands in the cell is not understood, and nothing else was typed here yet. */
export const isNotUnderstood = (draft: Draft, { key, problem }: AgreementField): boolean =>
  key in draft.sentences || (problem !== undefined && !(key in draft.typed));

/** Whether two teams cannot sign before this is filled: a blank of those, or any other that must not be blank. */
export const isNeeded = (draft: Draft, field: AgreementField): boolean =>
  (ONLY_THEY_KNOW.includes(field.key) || !field.optional) && isBlank(draft, field);

/** What must be filled before two teams sign, in the agreement's order. */
export const neededToSign = (draft: Draft): AgreementField[] => draft.fields.filter((field) => isNeeded(draft, field));
