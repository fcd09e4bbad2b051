/** More against one as many for a way of writing: then what is for it was mistyped. */
const FAR_MORE = 10;

/** What a column's cells prove of how it is written, and by which cell; "both" where they contradict each other. */
export type Verdict<Way> = { way: Way; row: number } | "both" | null;

/**
 * Counts the cells that can be read in one way only. A cell mistyped among ten others decides nothing.
 *
 * @param votes of each row the only way in which its cell can be read; null where it tells nothing
 * @example verdictOf([null, "day first", null]) //=> { way: "day first", row: 1 }
 */
export function verdictOf<Way>(votes: readonly (Way | null)[]): Verdict<Way> {
  const counts = new Map<Way, { row: number; count: number }>();
  votes.forEach((way, row) => {
    if (way !== null) counts.set(way, { row: counts.get(way)?.row ?? row, count: (counts.get(way)?.count ?? 0) + 1 });
  });
  const [most, next] = [...counts].sort(([, one], [, other]) => other.count - one.count);
  if (!most) return null;
  const [way, { row, count }] = most;
  return next && count < FAR_MORE * next[1].count ? "both" : { way, row };
}
