import { type Beta, logCharacteristic, logMoments } from "./log-beta";
import type { Complex } from "./log-gamma";

/** So many standard deviations from even, sales are certain or out of the question beyond the ninth digit. */
const CERTAIN = 40;

/** What the tails beyond the range that the sum sees may weigh: about e^-30. */
const TAIL = 30;

/** Terms below this change no digit that anyone reads. */
const NEGLIGIBLE = 1e-9;

/** Every usual funnel ends long before; beyond, the terms fade by a power of their number and the rest is extrapolated. */
const MOST_TERMS = 600;

/** The digits that the sum has. */
const inDigits = (odds: number): number => Math.round(odds * 1e9) / 1e9;

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

/** Steps of ln t: from one sample to the next, and so small that they show how the function changes there. */
const STRIDE = 0.01;
const NUDGE = 1e-5;

/** The rest is nothing where the function is below. */
const FADED = 1e-8;
const FULL_TURN = 2 * Math.PI;

/** How the function's logarithm changes from one t to another. */
function changeOf(from: Complex, to: Complex): Complex {
  const spin = to.im - from.im;
  return { re: to.re - from.re, im: spin - FULL_TURN * Math.round(spin / FULL_TURN) };
}

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
    const nudged = changeOf(here, logTurn(race, t * Math.exp(NUDGE)));
    const steepness = Math.hypot(nudged.re, nudged.im) / NUDGE;
    if (Math.exp(here.re) < FADED || steepness === 0) return sum;
    if (steepness > 1 / STRIDE) return sum - NUDGE * imaginaryShare(here, nudged);
    t *= Math.exp(STRIDE);
    const next = logTurn(race, t);
    const change = changeOf(here, next);
    sum += STRIDE * (imaginaryShare(next, change) - imaginaryShare(here, change));
    here = next;
  }
}

/**
 * The odds that the product of rates lies above a bar, all of them independent and beta-distributed: P(Σ ln rate > ln bar)
 * by inverting the characteristic function of the difference (Gil-Pelaez 1951), summed at half steps (Davies 1973).
 *
 * @returns 0..1, right to six digits, and to nine unless a stage or the bar lost almost nobody
 * @example oddsAbove([{ seen: 1.5, missed: 0.5 }], { seen: 1, missed: 1 }) //=> 0.75
 */
export function oddsAbove(rates: readonly Beta[], bar: Beta): number {
  const race = raceOf(rates, bar);
  const { mean, spread } = race;
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
