/** Odds by drawing lots, as nobody would compute them: the yardstick of the closed form. */
import { oddsOf } from "../../../src/core/funnel/odds";

// Millions of draws: a test's own global scope answers each "Math" slowly, so it is asked once.
const { PI, cos, floor, imul, log, log1p, sqrt } = Math;

/** A generator of its own seed (mulberry32), so that a test never depends on chance. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(draw: () => number): number {
  return sqrt(-2 * log(1 - draw())) * cos(2 * PI * draw());
}

/** Marsaglia and Tsang (2000), with their boost below 1. */
function gamma(shape: number, draw: () => number): number {
  if (shape < 1) return gamma(shape + 1, draw) * (1 - draw()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / sqrt(9 * d);
  for (;;) {
    const x = normal(draw);
    const v = (1 + c * x) ** 3;
    if (v > 0 && log(1 - draw()) < (x * x) / 2 + d - d * v + d * log(v)) return d * v;
  }
}

function beta(a: number, b: number, draw: () => number): number {
  const one = gamma(a, draw);
  return one / (one + gamma(b, draw));
}

/** Whether so many leads, each won or not, bring the target: from one win to the next by the geometric number of leads between. */
function reaches(target: number, leads: number, rate: number, draw: () => number): boolean {
  const miss = log1p(-rate);
  let used = 0;
  for (let won = 0; won < target; won += 1) {
    used += rate >= 1 ? 1 : 1 + floor(log(1 - draw()) / miss);
    if (used > leads) return false;
  }
  return true;
}

/** The share of so many tries in which the leads brought the target. */
export function simulatedOdds(counts: readonly number[], target: number, leads: number, tries: number, draw: () => number): number {
  let reached = 0;
  for (let one = 0; one < tries; one += 1) {
    let rate = 1;
    for (let at = 1; at < counts.length; at += 1) {
      const [before = 0, count = 0] = [counts[at - 1], counts[at]];
      rate *= beta(count + 0.5, before - count + 0.5, draw);
    }
    if (reaches(target, leads, rate, draw)) reached += 1;
  }
  return reached / tries;
}

/** The widest difference between the closed form and a simulation, over so many funnels from tiny to large. */
export function worstOfFunnels(funnels: number, draw: () => number, simulations: number): number {
  const below = (most: number) => floor(draw() * (most + 1));
  let worst = 0;
  for (let funnel = 0; funnel < funnels; funnel += 1) {
    const counts = [1 + below(funnel % 4 === 0 ? 10 : 2000)];
    for (let stage = below(4); stage >= 0; stage -= 1) {
      const before = counts[counts.length - 1] ?? 0;
      if (before > 0) counts.push(below(before));
    }
    const [first = 1, last = 0] = [counts[0], counts[counts.length - 1]];
    const target = 1 + below(40);
    const aimed = Math.round((target * (first + 1) * (0.5 + draw())) / (last + 0.5));
    const leads = Math.min(100_000, Math.max(target, funnel % 10 === 0 ? 100_000 : aimed));
    worst = Math.max(worst, Math.abs(oddsOf(counts, target, leads) - simulatedOdds(counts, target, leads, simulations, draw)));
  }
  return worst;
}
