/** How many leads each rule bars. */

import { barringLine } from "./blacklist";
import type { Judgement } from "./judge";

/** A rule as the team wrote it, and how many leads it bars at present. */
export type BarredLeads = readonly [line: string, leads: number];

/**
 * Counts leads by the rule that bars them, each under the one of which its note speaks.
 *
 * @param judged leads as they are judged at present, each by its version's rules
 * @returns the rules that bar somebody, the one that bars most first
 * @example barredLeads([{ barring: null }]) //=> []
 */
export function barredLeads(judged: readonly Pick<Judgement, "barring">[]): BarredLeads[] {
  const counts = new Map<string, number>();
  for (const { barring } of judged) {
    if (!barring) continue;
    const line = barringLine(barring);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}
