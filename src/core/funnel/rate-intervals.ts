import { confidenceShare, zeroOrMore } from "../cells/asked-numbers";
import type { Argument } from "../cells/cell";
import { answerLines } from "../cells/number-rows";
import type { Answer } from "../cells/saying";
import { said } from "./sayings";
import { wilsonInterval } from "./wilson";

const USUAL_CONFIDENCE = 0.95;

/**
 * Between which rates the true ones lie, in cells.
 *
 * @param successes how many of the trials succeeded: one number, a column or a row
 * @param trials as many cells as successes, or one for all
 * @param confidence above 0 and below 1; 0.95 where left out
 * @returns low and high side by side, a line for each question; for a row low above high
 * @throws one sentence about a cell that all rows share, or arguments of unlike size
 * @example rateIntervals(10, 50, undefined) //=> [[0.112437500157761, 0.330371059322254]], to fifteen digits
 */
export function rateIntervals(successes: Argument, trials: Argument, confidence: Argument): Answer[][] {
  return answerLines(
    [
      { name: "successes", given: successes, read: zeroOrMore },
      { name: "trials", given: trials, read: zeroOrMore },
      { name: "confidence", given: confidence, read: confidenceShare, otherwise: USUAL_CONFIDENCE },
    ],
    2,
    ([seen = 0, of = 0, wanted = USUAL_CONFIDENCE]) =>
      seen > of ? { fault: said("moreThanTrials", seen, of) } : wilsonInterval(seen, of, wanted),
  );
}
