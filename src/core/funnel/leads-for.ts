import { oddsFrom } from "./odds";

/** No plan means more leads. */
export const MOST_LEADS = 1e12;

/** About what it takes: where the search begins. */
const leadsOnAverage = (counts: readonly number[], target: number): number =>
  Math.ceil(counts.slice(1).reduce((leads, count, at) => (leads * ((counts[at] ?? 0) + 1)) / (count + 0.5), target));

/**
 * The smallest number of leads whose odds of the target reach a confidence.
 *
 * @param counts leads in each stage, first stage first, none above the one before
 * @param target sales to reach, a whole number of 0 or more
 * @param confidence above 0 and below 1
 * @returns a whole number, or null where it is more than 10^12
 * @example leadsFor([500, 150, 73, 50, 10], 35, 0.8) //=> 2363
 */
export function leadsFor(counts: readonly number[], target: number, confidence: number): number | null {
  if (target <= 0) return 0;
  const odds = oddsFrom(counts);
  let tooFew = target - 1;
  let enough = Math.min(MOST_LEADS, Math.max(target, leadsOnAverage(counts, target)));
  while (odds(target, enough) < confidence) {
    if (enough >= MOST_LEADS) return null;
    tooFew = enough;
    enough = Math.min(2 * enough, MOST_LEADS);
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (odds(target, middle) < confidence) tooFew = middle;
    else enough = middle;
  }
  return enough;
}
