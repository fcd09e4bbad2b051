/**
 * A quantile as Sheets' PERCENTILE gives it: between the two neighbours in proportion
 * (Hyndman and Fan 1996, definition 7; Excel's PERCENTILE.INC).
 *
 * @param sorted ascending, at least one
 * @param share 0..1
 * @example quantile([10, 20, 30, 40], 0.5) //=> 25
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}
