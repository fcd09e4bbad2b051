/** The single figures of what leads and customers cost and bring, for one number or whole columns. */

import { anyNumber, SMALLEST, share, zeroOrMore } from "../cells/asked-numbers";
import type { Argument } from "../cells/cell";
import { answerNumbers } from "../cells/number-rows";
import type { Answer, Saying } from "../cells/saying";
import { said } from "./sayings";

/** A rate over zero says nothing: blank in a column, a sentence alone. Over next to nothing it would be no number. */
function over(amount: number, count: number, name: string, overNothing: Saying) {
  if (count === 0) return { fault: overNothing, blankInColumn: true as const };
  return count < SMALLEST ? { fault: said("tooSmall", name) } : amount / count;
}

/**
 * Cost per lead = spend / leads.
 *
 * @returns amounts in the shape of the question, "" where a cell is blank or there are no leads, "Check …" where a row is faulty
 * @throws one sentence about a cell that all rows share, arguments of unlike size, or no leads where it is one question
 * @example costPerLead(5000, 250) //=> 20
 */
export const costPerLead = (spend: Argument, leads: Argument): Answer | Answer[][] =>
  answerNumbers(
    [
      { name: "spend", given: spend, read: zeroOrMore },
      { name: "leads", given: leads, read: zeroOrMore },
    ],
    ([cost = 0, count = 0]) => over(cost, count, "leads", said("overNone", "leads")),
  );

/**
 * Customer acquisition cost = spend of marketing and sales / customers won.
 *
 * @returns as costPerLead
 * @example acquisitionCost(42000, 35) //=> 1200
 */
export const acquisitionCost = (spend: Argument, customers: Argument): Answer | Answer[][] =>
  answerNumbers(
    [
      { name: "spend", given: spend, read: zeroOrMore },
      { name: "customers", given: customers, read: zeroOrMore },
    ],
    ([cost = 0, count = 0]) => over(cost, count, "customers", said("overNone", "customers")),
  );

/**
 * Return on investment = (revenue - cost) / cost.
 *
 * @returns shares in the shape of the question, 0.5 for half as much again as was spent; else as costPerLead
 * @example returnOnInvestment(63000, 42000) //=> 0.5
 */
export const returnOnInvestment = (revenue: Argument, cost: Argument): Answer | Answer[][] =>
  answerNumbers(
    [
      { name: "revenue", given: revenue, read: anyNumber },
      { name: "cost", given: cost, read: zeroOrMore },
    ],
    ([earned = 0, spent = 0]) => over(earned - spent, spent, "cost", said("noCost")),
  );

/**
 * Customer lifetime value = average revenue of a customer in a period x periods that he stays x gross margin.
 *
 * @param margin 0..1; where left out, it is revenue and not profit
 * @returns amounts in the shape of the question; else as costPerLead
 * @example lifetimeValue(400, 30, "60%") //=> 7200
 */
export const lifetimeValue = (revenue: Argument, periods: Argument, margin: Argument): Answer | Answer[][] =>
  answerNumbers(
    [
      { name: "revenue_per_period", given: revenue, read: zeroOrMore },
      { name: "periods", given: periods, read: zeroOrMore },
      { name: "margin", given: margin, read: share, otherwise: 1 },
    ],
    ([earned = 0, stays = 0, kept = 1]) => earned * stays * kept,
  );
