/**
 * What the agreement agrees on, item by item, with starting texts that a company could keep.
 * The cells of the agreement tab hold the values; this list says what each cell means.
 */

import { APPROACH } from "./contents/approach";
import { COLOURS } from "./contents/colours";
import { GOALS } from "./contents/goals";
import { HANDOFF } from "./contents/handoff";
import { MONITOR } from "./contents/monitor";
import { PURPOSE } from "./contents/purpose";
import { REPORTS } from "./contents/reports";
import { RESPONSE } from "./contents/response";
import { REVIEW } from "./contents/review";
import type { AgreementItem } from "./item";

export type { AgreementItem, ItemKind } from "./item";

/** In the order in which two teams walk through it in a meeting. */
export const AGREEMENT_ITEMS: readonly AgreementItem[] = [
  ...PURPOSE,
  ...GOALS,
  ...RESPONSE,
  ...HANDOFF,
  ...APPROACH,
  ...MONITOR,
  ...REPORTS,
  ...REVIEW,
  ...COLOURS,
];

export const RATE_KEYS: readonly string[] = AGREEMENT_ITEMS.filter((item) => item.key.startsWith("rate.")).map((item) => item.key);

export const itemOf = (key: string): AgreementItem | undefined => AGREEMENT_ITEMS.find((item) => item.key === key);
