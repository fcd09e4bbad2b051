/** What the two teams settle each for itself and what they share, in three columns. */

import type { Aspect, Owner } from "./contents/item";
import { AGREEMENT_ITEMS } from "./items";
import type { Values } from "./versions";

const TEAMS: readonly Owner[] = ["marketing", "sales", "both"];

/** From what both want to how they tell each other. */
const ASPECTS: readonly Aspect[] = ["goal", "metrics", "qualification", "questions", "strategies", "contact", "report"];

/** A line of the three columns. */
export interface SideRow {
  aspect: Aspect;
  /** Of marketing, of sales, of both. */
  texts: readonly string[];
}

/**
 * Lays goals, metrics, qualification, questions, strategies, contacts and reports of both teams beside each other. Where a team has
 * several items of a kind each goes by its label; what is blank is left out.
 *
 * @param shown an item's value in words, "" where there is none
 * @param labelOf what an item is called
 */
export function sideBySide(values: Values, labelOf: (key: string) => string, shown: (key: string) => string): SideRow[] {
  const textOf = (aspect: Aspect, owner: Owner): string => {
    const items = AGREEMENT_ITEMS.filter((item) => item.aspect === aspect && item.owner === owner);
    const texts = items.map(({ key }) => (values.has(key) ? shown(key).trim() : ""));
    if (items.length === 1) return texts[0] ?? "";
    const named = items.flatMap(({ key }, at) => (texts[at] ? [labelled(labelOf(key), texts[at])] : []));
    return named.join("\n\n");
  };
  return ASPECTS.map((aspect) => ({ aspect, texts: TEAMS.map((owner) => textOf(aspect, owner)) })).filter(({ texts }) =>
    texts.some((text) => text !== ""),
  );
}

const labelled = (label: string, text: string): string => (text.includes("\n") ? `${label}:\n${text}` : `${label}: ${text}`);
