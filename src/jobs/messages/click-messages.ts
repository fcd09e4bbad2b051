/** What crosses google.script.run about clicks on leads, as JSON text. */

import type { OneClick } from "../../tables/leads/lead-fields";

export type { OneClick } from "../../tables/leads/lead-fields";

/**
 * A click on the marked rows. Which click asks for what:
 *
 * | click                      | reason | day                     | amount         |
 * | reject, return, lost       | must   | if wanted: it comes back | none           |
 * | rest                       | none   | must: it comes back      | none           |
 * | pause                      | none   | if known: it goes on     | none           |
 * | won                        | none   | if not now               | if known       |
 *
 * A day needs the column of the field backOn besides those that FieldColumn names for the click, an amount that of revenue.
 */
export interface ClickWish {
  click: OneClick;
  /** As it was typed; "" or left out for none. */
  reason?: string;
  /** In words or figures, such as "in 3 months", "next quarter", "1 Mar 2027"; "" or left out for none. */
  day?: string;
  /** As it was typed, such as "1,200"; "" or left out for none. */
  amount?: string;
}

/** What one click would do to the marked leads. */
export interface ClickCount {
  click: OneClick;
  /** How many leads it would change. */
  changes: number;
  /** Those that stay as they are, by the reason that the click would give. */
  stay: { leads: number; why: string }[];
  /** Fields whose columns the lead tab lacks for it: it is offered to add them, and changes nothing before. */
  lacks: string[];
}
