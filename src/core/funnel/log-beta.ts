import { type Complex, logGammaRatio } from "./log-gamma";

/** A beta distribution: of a rate, seen so many times and missed so many times. */
export interface Beta {
  seen: number;
  missed: number;
}

const SERIES_FROM = 10;

/** ψ(a) and ψ'(a): by their asymptotic series from 10 on, below by recurrence (DLMF 5.11.2, 5.15.8 and 5.5.2). */
function psi(a: number): { psi: number; slope: number } {
  let [from, value, slope] = [a, 0, 0];
  for (; from < SERIES_FROM; from += 1) {
    value -= 1 / from;
    slope += 1 / from ** 2;
  }
  const inverse = 1 / from ** 2;
  value += Math.log(from) - 1 / (2 * from) - inverse * (1 / 12 - inverse * (1 / 120 - inverse / 252));
  slope += 1 / from + inverse / 2 + (inverse / from) * (1 / 6 - inverse * (1 / 30 - inverse / 42));
  return { psi: value, slope };
}

/**
 * Mean and variance of the logarithm of a beta-distributed rate.
 *
 * @example logMoments({ seen: 1, missed: 1 }) //=> { mean: -1, variance: 1 }, to nine digits
 */
export function logMoments({ seen, missed }: Beta): { mean: number; variance: number } {
  const [own, both] = [psi(seen), psi(seen + missed)];
  return { mean: own.psi - both.psi, variance: own.slope - both.slope };
}

/**
 * The logarithm of E[rate^(it)], the characteristic function of a beta-distributed rate's logarithm:
 * Γ(a + it) Γ(a + b) / (Γ(a) Γ(a + b + it)).
 *
 * @example logCharacteristic({ seen: 1, missed: 1 }, 1) //=> { re: -0.34657359, im: -0.78539816 }, which is ln(1 / (1 + i))
 */
export function logCharacteristic({ seen, missed }: Beta, t: number): Complex {
  const [own, both] = [logGammaRatio(seen, t), logGammaRatio(seen + missed, t)];
  return { re: own.re - both.re, im: own.im - both.im };
}
