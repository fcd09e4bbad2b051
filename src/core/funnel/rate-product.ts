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

/** The rates whose product must clear a bar: all that does not depend on the bar, so that many bars share it. */
interface Rates {
  mean: number;
  variance: number;
  thinnest: number;
  /** The logarithm of the characteristic function of Σ ln rate. */
  logTurn(t: number): Complex;
  /** The same at the half steps, as many as were asked for so far. */
  halfSteps(step: number): (at: number) => Complex;
}

function ratesOf(rates: readonly Beta[]): Rates {
  const moments = rates.map(logMoments);
  const logTurn = (t: number): Complex => {
    const turn = { re: 0, im: 0 };
    for (const rate of rates) {
      const { re, im } = logCharacteristic(rate, t);
      turn.re += re;
      turn.im += im;
    }
    return turn;
  };
  const known = new Map<number, Complex[]>();
  return {
    mean: moments.reduce((sum, { mean }) => sum + mean, 0),
    variance: moments.reduce((sum, { variance }) => sum + variance, 0),
    thinnest: Math.min(...rates.map((rate) => rate.seen)),
    logTurn,
    halfSteps(step) {
      const turns = known.get(step) ?? [];
      known.set(step, turns);
      return (at) => {
        while (turns.length <= at) turns.push(logTurn((turns.length + 0.5) * step));
        return turns[at] as Complex;
      };
    },
  };
}

/** The rates against one bar. */
interface Race {
  rates: Rates;
  bar: Beta;
}

/** From that of the rates to that of Σ ln rate - ln bar. */
function againstBar(rates: Complex, bar: Beta, t: number): Complex {
  const { re, im } = logCharacteristic(bar, t);
  return { re: rates.re + re, im: rates.im - im };
}

const logTurn = ({ rates, bar }: Race, t: number): Complex => againstBar(rates.logTurn(t), bar, t);

/** Rounded down to a power of √2: few different steps, so that bars share what the rates give there. */
const sharedStep = (step: number): number => 2 ** (Math.floor(2 * Math.log2(step)) / 2);

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
 * @returns for a bar 0..1, right to six digits, and to nine unless a stage or the bar lost almost nobody
 * @example oddsAbove([{ seen: 1.5, missed: 0.5 }])({ seen: 1, missed: 1 }) //=> 0.75
 */
export function oddsAbove(betas: readonly Beta[]): (bar: Beta) => number {
  const rates = ratesOf(betas);
  return (bar) => {
    const barMoments = logMoments(bar);
    const mean = rates.mean - barMoments.mean;
    const spread = Math.sqrt(rates.variance + barMoments.variance);
    if (Math.abs(mean) > CERTAIN * spread) return mean > 0 ? 1 : 0;
    const step = sharedStep((2 * Math.PI) / (Math.abs(mean) + 8 * spread + TAIL / Math.min(bar.seen, rates.thinnest)));
    return Math.min(1, Math.max(0, inDigits(0.5 + sumOfTerms({ rates, bar }, step) / Math.PI)));
  };
}

function sumOfTerms(race: Race, step: number): number {
  const turnOfRates = race.rates.halfSteps(step);
  let sum = 0;
  for (let at = 0; at < MOST_TERMS; at += 1) {
    const term = at + 0.5;
    const { re, im } = againstBar(turnOfRates(at), race.bar, term * step);
    const size = Math.exp(re) / term;
    if (size < NEGLIGIBLE) return sum;
    sum += size * Math.sin(im);
  }
  return sum + restFrom(race, MOST_TERMS * step);
}
