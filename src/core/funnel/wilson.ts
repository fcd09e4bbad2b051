import { deviationsFor } from "./normal-quantile";

/**
 * Wilson's score interval of a rate: between which rates the true one lies, judged from so many trials. Without a trial
 * nothing is known: 0 to 1, to which the formula tends.
 *
 * Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 *
 * @param successes 0 to trials
 * @param trials 0 or more
 * @param confidence above 0 and below 1
 * @returns low and high, 0..1
 * @example wilsonInterval(10, 50, 0.95) //=> [0.112437500157761, 0.330371059322254], to fifteen digits
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const square = deviationsFor(confidence) ** 2;
  const missed = trials - successes;
  const middle = (successes + square / 2) / (trials + square);
  const reach = Math.sqrt((successes * missed * square) / trials + square ** 2 / 4) / (trials + square);
  // Where nothing or everything succeeded, the formula gives 0 or 1 but for the last digit.
  return [successes === 0 ? 0 : middle - reach, missed === 0 ? 1 : middle + reach];
}
