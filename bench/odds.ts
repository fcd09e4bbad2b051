/** The speed of the odds: a call may take 10 ms, for few leads and for many. */

import { planBackwards } from "../src/core/funnel/goal";
import { oddsOf } from "../src/core/funnel/odds";
import { medianOf, type Ratio, ratioOf } from "./ratio";

const COUNTS = [500, 150, 73, 50, 10];
const MANY = [100_000, 30_000, 14_600, 10_000, 2_000];
/** Milliseconds that one call may take. */
const ALLOWED = 10;
const CALLS = 20;

const calls = (counts: readonly number[], target: number, leads: number) => () => {
  for (let call = 0; call < CALLS; call += 1) oddsOf(counts, target + call, leads);
};

/** Ratios of the odds' time to what a call may take, and of a large plan to a small one. */
export function oddsRatios(): Ratio[] {
  const few = calls(COUNTS, 35, planBackwards(35, [0.3, 0.48, 0.68, 0.2], "nearest")[0] ?? 0);
  const many = calls(MANY, 2_000, 100_000);
  const twelve = calls([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 35, 100_000);
  return [
    { what: "odds of twelve stages: a call against the 10 ms that it may take; below 1", ratio: medianOf(twelve) / CALLS / ALLOWED },
    { what: "odds of 1,783 leads: a call against the 10 ms that it may take; below 1", ratio: medianOf(few) / CALLS / ALLOWED },
    { what: "odds of 100,000 leads: a call against the 10 ms that it may take; below 1", ratio: medianOf(many) / CALLS / ALLOWED },
    { what: "odds of 100,000 leads against those of 1,783", ratio: ratioOf(many, few) },
  ];
}
