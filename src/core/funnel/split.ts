const MONTHS = 12;
const QUARTER = 3;

/** Of remainders that differ by less than this, which is noise of binary fractions, the first one wins. */
const NOISE = 1e-9;

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/**
 * Each part gets its share rounded down; what is left goes, one each, to the parts that lost most by that (Hamilton's method).
 *
 * @param total a whole number
 */
function byLargestRemainder(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const shares = weights.map((weight) => (weight === 0 ? 0 : total * (weight / all)));
  const parts = shares.map(Math.floor);
  const lost = (at: number): number => Math.round(((shares[at] ?? 0) - (parts[at] ?? 0)) / NOISE);
  const byLoss = weights.flatMap((weight, at) => (weight > 0 ? [at] : [])).sort((a, b) => lost(b) - lost(a) || a - b);
  const winners = new Set(byLoss.slice(0, total - sum(parts)));
  return parts.map((part, at) => (winners.has(at) ? part + 1 : part));
}

/**
 * Splits a total by weights. A whole total gives whole parts by the largest remainder; the first one wins a tie. Twelve parts are a
 * year's months: the year is split into quarters and each quarter into its months, so that months, three at a time, always add up to
 * what the split into quarters gives, which largest remainders over twelve months do not.
 * - The parts add up to the total exactly, and a weight of 0 gets 0.
 * - Each part is its share rounded up or down; a month is its share of its quarter's whole number, rounded up or down.
 *
 * @param total 0 or more; one that is not whole gives parts that are not
 * @param weights 0 or more each, not all 0
 * @see Source: Hamilton's method of apportionment (largest remainder).
 * @example split(10, [1, 1, 1, 1]) //=> [3, 3, 2, 2]
 * @example split(1783, [1, 1, 2]) //=> [446, 446, 891]
 */
export function split(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  if (!Number.isInteger(total)) return weights.map((weight) => total * (weight / all));
  if (weights.length !== MONTHS) return byLargestRemainder(total, weights);
  const quarters = [0, 1, 2, 3].map((quarter) => weights.slice(quarter * QUARTER, (quarter + 1) * QUARTER));
  const ofQuarters = byLargestRemainder(total, quarters.map(sum));
  return quarters.flatMap((months, quarter) => byLargestRemainder(ofQuarters[quarter] ?? 0, months));
}
