import { nearest } from "./whole-numbers";

/**
 * Splits a total by weights. A whole total gives whole parts: what has been dealt out after each part is the exact running
 * sum, rounded (halves up). From that follows that
 * - the parts add up to the total exactly;
 * - each part is its exact share, rounded up or down, and a weight of 0 gets 0;
 * - neighbouring parts, added, are what the split by their added weights gives: a year's months, three at a time, are its quarters;
 * - after no part is the plan ahead or behind by more than half a unit.
 * The largest-remainder rule keeps only the first two: its months do not always add up to its quarters.
 *
 * @param total 0 or more; one that is not whole gives parts that are not
 * @param weights 0 or more each, not all 0
 * @example split(10, [1, 1, 1, 1]) //=> [3, 2, 3, 2]
 * @example split(1783, [1, 1, 2]) //=> [446, 446, 891]
 */
export function split(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isInteger(total)) return weights.map((weight) => total * (weight / all));
  let weighed = 0;
  let dealt = 0;
  return weights.map((weight) => {
    weighed += weight;
    const before = dealt;
    dealt = nearest(total * (weighed / all));
    return dealt - before;
  });
}
