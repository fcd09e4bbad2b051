/** Odds and leads-for in cells. */

import { confidenceShare, zeroOrMore } from "../cells/asked-numbers";
import type { Argument } from "../cells/cell";
import { answerNumbers } from "../cells/number-rows";
import type { Answer } from "../cells/saying";
import { historyOf } from "./history";
import { leadsFor } from "./leads-for";
import { oddsFrom } from "./odds";
import { said } from "./sayings";

const USUAL_CONFIDENCE = 0.8;

/** A plan may carry fractions, and binary ones: what is this close to a whole number is that number. */
const TOLERANCE = 1e-9;

/** Long columns ask few different questions, and an answer takes milliseconds: each is computed once. */
function remembered<Found>(answer: (one: number, other: number) => Found): (one: number, other: number) => Found {
  const known = new Map<string, Found>();
  return (one, other) => {
    const question = `${one} ${other}`;
    const found = known.get(question) ?? answer(one, other);
    known.set(question, found);
    return found;
  };
}

const wholeSales = (target: number): number => Math.ceil(target - TOLERANCE);
const wholeLeads = (leads: number): number => Math.floor(leads + TOLERANCE);

/**
 * The odds that leads bring a target, judged from a period's own counts.
 *
 * @param counts one period: a row or a column
 * @param target sales to reach, a fraction counts as the next whole sale: one number, or as many cells as leads
 * @param leads leads at hand, only whole ones count: one number or a range
 * @returns 0..1 in the shape of target and leads, "" where one is blank or the counts are
 * @throws one sentence about the counts, or about a target or leads that all rows share
 * @example chances([[500, 150, 73, 50, 10]], 35, 1783) //=> 0.52749772
 */
export function chances(counts: Argument, target: Argument, leads: Argument): Answer | Answer[][] {
  const history = historyOf(counts);
  if (!history) return "";
  const odds = remembered(oddsFrom(history));
  return answerNumbers(
    [
      { name: "target", given: target, read: zeroOrMore },
      { name: "leads", given: leads, read: zeroOrMore },
    ],
    ([sales = 0, at = 0]) => odds(wholeSales(sales), wholeLeads(at)),
  );
}

/**
 * The leads whose odds of a target reach a confidence, judged from a period's own counts.
 *
 * @param confidence above 0 and below 1: one, or as many cells as target; 0.8 where left out
 * @returns whole numbers in the shape of target and confidence, "" where one is blank or the counts are
 * @throws one sentence about the counts, or about a target or confidence that all rows share
 * @example leadsNeeded([[500, 150, 73, 50, 10]], 35, undefined) //=> 2363
 */
export function leadsNeeded(counts: Argument, target: Argument, confidence: Argument): Answer | Answer[][] {
  const history = historyOf(counts);
  if (!history) return "";
  const needed = remembered((sales, wanted) => leadsFor(history, sales, wanted) ?? { fault: said("tooManyLeads") });
  return answerNumbers(
    [
      { name: "target", given: target, read: zeroOrMore },
      { name: "confidence", given: confidence, read: confidenceShare, otherwise: USUAL_CONFIDENCE },
    ],
    ([sales = 0, wanted = USUAL_CONFIDENCE]) => needed(wholeSales(sales), wanted),
  );
}
