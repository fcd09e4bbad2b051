import type { Beta } from "./log-beta";
import { oddsAbove } from "./rate-product";

/** What is known of each rate from its own counts: Jeffreys' beta, k + 1/2 seen and n - k + 1/2 missed. */
const ratesFrom = (counts: readonly number[]): Beta[] =>
  counts.slice(1).map((count, at) => ({ seen: count + 0.5, missed: (counts[at] ?? 0) - count + 0.5 }));

/**
 * The odds that so many leads bring at least so many sales, judged from a period's own counts. Each rate is uncertain as
 * Beta(k + 1/2, n - k + 1/2) over its own stage, the stages are independent, and sales are binomial at the rates' product.
 * At least T sales of N leads is the same event as Beta(T, N - T + 1) lying below the rate, so the odds are those of one sum
 * of logarithms against another, which a single integral gives: no draws, the same answer every time.
 *
 * @param counts leads in each stage, first stage first, none above the one before
 * @param target sales to reach, a whole number of 0 or more
 * @param leads a whole number of 0 or more
 * @returns 0..1, right to six digits
 * @example oddsOf([500, 150, 73, 50, 10], 35, 1783) //=> 0.52749772
 */
export const oddsOf = (counts: readonly number[], target: number, leads: number): number => oddsFrom(counts)(target, leads);

/** The same for many targets and leads of one history, which share most of the work. */
export function oddsFrom(counts: readonly number[]): (target: number, leads: number) => number {
  const above = oddsAbove(ratesFrom(counts));
  return (target, leads) => {
    if (target <= 0) return 1;
    return leads < target ? 0 : above({ seen: target, missed: leads - target + 1 });
  };
}
