import { aboveZero, share, shareAboveZero, zeroOrMore } from "../cells/asked-numbers";
import type { Argument, Cell } from "../cells/cell";
import { isLeftOut } from "../cells/lists";
import { answerLines } from "../cells/number-rows";
import type { Answer } from "../cells/saying";
import { headed } from "./sayings";
import { atLeast } from "./whole-numbers";

const COLUMNS = ["quota", "deals", "calls"] as const;

/**
 * Leads a company's revenue goal down to what sales must do.
 *
 * @param goal revenue of the company
 * @param newShare the part of it that new business must bring, 0..1
 * @param averageDeal revenue of one deal
 * @param closeRate deals won for each discovery call, above 0 up to 1; null where it is not known
 * @returns the revenue that new business must bring, the deals for it, and the discovery calls for those ("" without a close rate)
 * @example quotaOf(1_000_000, 0.6, 12_000, 0.25) //=> [600000, 50, 200]
 */
export function quotaOf(goal: number, newShare: number, averageDeal: number, closeRate: number | null): Cell[] {
  const quota = goal * newShare;
  const deals = atLeast(quota / averageDeal);
  return [quota, deals, closeRate === null ? "" : atLeast(deals / closeRate)];
}

/**
 * The same in cells: a table with a heading, a line for each row of the arguments.
 *
 * @throws one sentence about a cell that all rows share, or arguments of unlike size
 */
export function quotas(goal: Argument, newShare: Argument, averageDeal: Argument, closeRate: Argument): Answer[][] {
  const withCalls = !isLeftOut(closeRate);
  return answerLines(
    [
      { name: "revenue_goal", given: goal, read: zeroOrMore },
      { name: "new_share", given: newShare, read: share },
      { name: "average_deal", given: averageDeal, read: aboveZero },
      { name: "close_rate", given: closeRate, read: shareAboveZero, otherwise: 1 },
    ],
    COLUMNS.length,
    ([revenue = 0, part = 0, deal = 1, rate = 1]) => quotaOf(revenue, part, deal, withCalls ? rate : null),
    headed(COLUMNS),
  );
}
