import { SMALLEST, zeroOrMore } from "../cells/asked-numbers";
import { type Argument, isBlank } from "../cells/cell";
import { rowsOf } from "../cells/lists";
import type { Answer, Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { historyOf } from "./history";
import { headed, said } from "./sayings";
import { atLeast } from "./whole-numbers";

const COLUMNS = ["lever", "now", "needed", "verdict"] as const;

/** A rate alone, multiplied. */
function rateLever(name: Saying, now: number, factor: number): Answer[] {
  const needed = now * factor;
  if (factor <= 1) return [name, now, needed, said("enough")];
  return [name, now, needed, isAbove(needed, 1) ? said("impossible", needed) : said("times", factor)];
}

/** 0.2 x 5 may be a hair above 1 in binary. */
const isAbove = (rate: number, limit: number): boolean => rate > limit * (1 + 1e-12);

/**
 * The factor by which all rates must grow so that their product grows by so much; rates that would pass 100 % stay there
 * and the others grow more.
 *
 * @param rates 0..1, the product times growth not above 1
 * @returns the factor, and whether any rate stays at 100 %
 * @example factorForAll([0.25, 0.25], 4) //=> { factor: 2, full: false }
 */
export function factorForAll(rates: readonly number[], growth: number): { factor: number; full: boolean } {
  let left = growth;
  let free = rates.length;
  for (const rate of [...rates].sort((one, other) => other - one)) {
    const factor = left ** (1 / free);
    if (!isAbove(rate * factor, 1)) return { factor, full: free < rates.length };
    left *= rate;
    free -= 1;
  }
  return { factor: 1 / Math.min(...rates), full: true };
}

/** All rates together, by one factor. */
function ratesLever(name: Saying, rates: readonly number[], growth: number): Answer[] {
  const now = rates.reduce((product, rate) => product * rate, 1);
  const needed = now * growth;
  if (growth <= 1) return [name, now, needed, said("enough")];
  if (isAbove(needed, 1)) return [name, now, needed, said("impossible", needed)];
  const { factor, full } = factorForAll(rates, growth);
  return [name, now, needed, said("eachRate", factor, full)];
}

/**
 * What each lever would have to do by itself to reach a target, judged from a period's counts: more leads; each rate
 * alone; all rates together; twice the leads and all rates. From unrounded ratios.
 *
 * @param counts leads in each stage, first stage first; the last above 0
 * @param target sales to reach
 * @returns a table: lever, now, needed, verdict; leads as whole numbers, rates 0..1, rates together from first stage to last
 * @example leversOf([500, 150, 73, 50, 10], 35)[1] //=> [said("leads"), 500, 1750, said("times", 3.5)]
 */
export function leversOf(counts: readonly number[], target: number): Answer[][] {
  const leads = counts[0] ?? 0;
  const growth = target / (counts[counts.length - 1] ?? 0);
  const rates = counts.slice(1).map((count, at) => count / (counts[at] ?? count));
  return [
    headed(COLUMNS),
    [said("leads"), leads, atLeast(leads * growth), growth <= 1 ? said("enough") : said("times", growth)],
    ...rates.map((rate, at) => rateLever(said("rate", at + 1), rate, growth)),
    ratesLever(said("allRates"), rates, growth),
    ratesLever(said("leadsDoubled"), rates, growth / 2),
  ];
}

/**
 * The same from cells.
 *
 * @throws one sentence about a count, a target that is no number of 0 or more, or a last count of 0
 */
export function levers(counts: Argument, target: Argument): Answer | Answer[][] {
  const rows = rowsOf(target ?? "");
  if (target === undefined || target === null) throw new Unclear(said("noTarget"));
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new Unclear(said("oneTarget"));
  const cell = rows[0]?.[0] ?? "";
  if (isBlank(cell)) return "";
  const history = historyOf(counts);
  if (!history) return "";
  const read = zeroOrMore(cell);
  if (typeof read !== "number") throw new Unclear(ofCells("inArgument", "target", read));
  if ((history[history.length - 1] ?? 0) < SMALLEST) throw new Unclear(said("nobodyWon"));
  return leversOf(history, read);
}
