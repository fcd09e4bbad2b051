import { type Beta, logCharacteristic, logMoments } from "./log-beta";
import type { Complex } from "./log-gamma";

/** So many standard deviations from even, sales are certain or out of the question beyond the ninth digit. */
const CERTAIN = 40;

/** What the tails beyond the range that the sum sees may weigh: about e^-30. */
const TAIL = 30;

/** Terms below this change no digit that anyone reads. */
const NEGLIGIBLE = 1e-10;

/** Every usual funnel ends long before; beyond, the terms fade by a power of their number and the rest is extrapolated. */
const MOST_TERMS = 1000;

/** No funnel turns on beyond this: a safeguard. */
const FARTHEST = 1e15;

/** The digits that the sum has. */
const inDigits = (odds: number): number => Math.round(odds * 1e9) / 1e9;

/** What is known of each rate from its own counts: Jeffreys' beta, k + 1/2 seen and n - k + 1/2 missed. */
const ratesFrom = (counts: readonly number[]): Beta[] =>
  counts.slice(1).map((count, at) => ({ seen: count + 0.5, missed: (counts[at] ?? 0) - count + 0.5 }));

/** The bar that the rates' product must clear, and where the difference of the logarithms lies. */
interface Race {
  rates: readonly Beta[];
  bar: Beta;
  mean: number;
  spread: number;
}

function raceOf(rates: readonly Beta[], bar: Beta): Race {
  const barMoments = logMoments(bar);
  let [mean, variance] = [-barMoments.mean, barMoments.variance];
  for (const rate of rates) {
    const moments = logMoments(rate);
    mean += moments.mean;
    variance += moments.variance;
  }
  return { rates, bar, mean, spread: Math.sqrt(variance) };
}

/** The logarithm of the characteristic function of Σ ln rate - ln bar. */
function logTurn({ rates, bar }: Race, t: number): Complex {
  const barTurn = logCharacteristic(bar, t);
  const turn = { re: barTurn.re, im: -barTurn.im };
  for (const rate of rates) {
    const { re, im } = logCharacteristic(rate, t);
    turn.re += re;
    turn.im += im;
  }
  return turn;
}

const STRIDE = Math.log(1.03);
const FULL_TURN = 2 * Math.PI;

/** The imaginary part of value e^(here) / divisor. */
function imaginaryShare(here: Complex, divisor: Complex): number {
  const size = Math.exp(here.re) / (divisor.re ** 2 + divisor.im ** 2);
  return size * (Math.sin(here.im) * divisor.re - Math.cos(here.im) * divisor.im);
}

/**
 * The sum of all terms from here on: stride by stride the function is a complex power of t, whose integral is known;
 * once it spins or fades fast within a stride, the rest is its value over that power.
 */
function restFrom(race: Race, from: number): number {
  let here = logTurn(race, from);
  for (let sum = 0, t = from; ; ) {
    t *= Math.exp(STRIDE);
    const next = logTurn(race, t);
    const spin = next.im - here.im;
    const change = { re: next.re - here.re, im: spin - FULL_TURN * Math.round(spin / FULL_TURN) };
    if (Math.hypot(change.re, change.im) > 1 || Math.exp(here.re) < NEGLIGIBLE || t > FARTHEST)
      return sum - STRIDE * imaginaryShare(here, change);
    sum += STRIDE * (imaginaryShare(next, change) - imaginaryShare(here, change));
    here = next;
  }
}

/**
 * P(Σ ln rate > ln bar) for independent beta-distributed rates and bar, by inverting the characteristic function of
 * the difference (Gil-Pelaez 1951), summed at half steps (Davies 1973), which is exact but for the far tails.
 */
function oddsAbove(race: Race): number {
  const { rates, bar, mean, spread } = race;
  if (Math.abs(mean) > CERTAIN * spread) return mean > 0 ? 1 : 0;
  const thinnest = Math.min(bar.seen, ...rates.map((rate) => rate.seen));
  const step = (2 * Math.PI) / (Math.abs(mean) + 8 * spread + TAIL / thinnest);
  let sum = 0;
  for (let term = 0.5; ; term += 1) {
    if (term > MOST_TERMS) {
      sum += restFrom(race, (term - 0.5) * step);
      break;
    }
    const { re, im } = logTurn(race, term * step);
    const size = Math.exp(re) / term;
    if (size < NEGLIGIBLE) break;
    sum += size * Math.sin(im);
  }
  return Math.min(1, Math.max(0, inDigits(0.5 + sum / Math.PI)));
}

/**
 * The odds that so many leads bring at least so many sales, judged from a period's own counts. Each rate is uncertain as
 * Beta(k + 1/2, n - k + 1/2) over its own stage, the stages are independent, and sales are binomial at the rates' product.
 * At least T sales of N leads is the same event as Beta(T, N - T + 1) lying below the rate, so the odds are those of one sum
 * of logarithms against another, which a single integral gives: no draws, the same answer every time.
 *
 * @param counts leads in each stage, first stage first, none above the one before
 * @param target sales to reach, a whole number of 0 or more
 * @param leads a whole number of 0 or more
 * @returns 0..1, to nine digits
 * @example oddsOf([500, 150, 73, 50, 10], 35, 1783) //=> 0.52749772
 */
export function oddsOf(counts: readonly number[], target: number, leads: number): number {
  if (target <= 0) return 1;
  if (leads < target) return 0;
  return oddsAbove(raceOf(ratesFrom(counts), { seen: target, missed: leads - target + 1 }));
}
