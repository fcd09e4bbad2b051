import { share, zeroOrMore } from "../cells/asked-numbers";
import type { Argument } from "../cells/cell";
import { answerNumbers } from "../cells/number-rows";
import type { Answer } from "../cells/saying";

/**
 * What a lead of each type is worth: average deal value x close rate.
 *
 * @param dealValue revenue of a deal: one number or a range
 * @param closeRate deals won for each lead, 0..1: one for all, or as many cells as deal values
 * @returns amounts in the shape of the question, "" where a cell is blank, "Check …" where a row is faulty
 * @throws one sentence about a cell that all rows share, or arguments of unlike size
 * @example leadValues(12000, "5%") //=> 600
 */
export const leadValues = (dealValue: Argument, closeRate: Argument): Answer | Answer[][] =>
  answerNumbers(
    [
      { name: "deal_value", given: dealValue, read: zeroOrMore },
      { name: "close_rate", given: closeRate, read: share },
    ],
    ([value = 0, rate = 0]) => value * rate,
  );
