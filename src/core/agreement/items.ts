/**
 * What the agreement agrees on, item by item: what each cell of the agreement tab means, as rules know it.
 * The cells hold the values; languages have the words of each item by its key.
 */

import { APPROACH } from "./contents/approach";
import { COLOURS } from "./contents/colours";
import { CUSTOMERS } from "./contents/customers";
import { DEFINITIONS } from "./contents/definitions";
import { GOALS } from "./contents/goals";
import { HANDOFF } from "./contents/handoff";
import type { AgreementItem } from "./contents/item";
import { MAILS } from "./contents/mails";
import { METRICS } from "./contents/metrics";
import { MONITOR } from "./contents/monitor";
import { NURTURING } from "./contents/nurturing";
import { PEOPLE } from "./contents/people";
import { PURPOSE } from "./contents/purpose";
import { QUALIFICATION } from "./contents/qualification";
import { REPORTS } from "./contents/reports";
import { RESPONSE } from "./contents/response";
import { RESPONSIBILITIES } from "./contents/responsibilities";
import { REVIEW } from "./contents/review";
import { SCORING } from "./contents/scoring";
import { STRATEGIES } from "./contents/strategies";

export type { AgreementItem, ItemKind } from "./contents/item";
export { LANGUAGE_KEY } from "./contents/purpose";

/** In the order in which two teams walk through it in a meeting. */
export const AGREEMENT_ITEMS: readonly AgreementItem[] = [
  ...PURPOSE,
  ...DEFINITIONS,
  ...CUSTOMERS,
  ...QUALIFICATION,
  ...SCORING,
  ...GOALS,
  ...METRICS,
  ...MONITOR,
  ...STRATEGIES,
  ...RESPONSIBILITIES,
  ...PEOPLE,
  ...RESPONSE,
  ...HANDOFF,
  ...APPROACH,
  ...NURTURING,
  ...REPORTS,
  ...MAILS,
  ...REVIEW,
  ...COLOURS,
];

/** What the two teams agree on: without what says something of this spreadsheet only. */
export const AGREED_ITEMS: readonly AgreementItem[] = AGREEMENT_ITEMS.filter(({ isOfDocument }) => !isOfDocument);

export const RATE_KEYS: readonly string[] = AGREEMENT_ITEMS.filter((item) => item.key.startsWith("rate.")).map((item) => item.key);

export const itemOf = (key: string): AgreementItem | undefined => AGREEMENT_ITEMS.find((item) => item.key === key);
