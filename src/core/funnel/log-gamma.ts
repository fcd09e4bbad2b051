/** A complex number. */
export interface Complex {
  re: number;
  im: number;
}

/** From here on three terms of Stirling's series are right to ten digits. */
const SERIES_FROM = 10;

/** 1/(12z) - 1/(360z^3) + 1/(1260z^5) for z = a + it. */
function stirlingTail(a: number, t: number): Complex {
  const square = a * a + t * t;
  const re = a / square;
  const im = -t / square;
  const re2 = re * re - im * im;
  const im2 = 2 * re * im;
  // Horner's scheme in 1/z^2.
  const innerRe = -1 / 360 + re2 / 1260;
  const innerIm = im2 / 1260;
  const outerRe = 1 / 12 + innerRe * re2 - innerIm * im2;
  const outerIm = innerRe * im2 + innerIm * re2;
  return { re: outerRe * re - outerIm * im, im: outerRe * im + outerIm * re };
}

/**
 * ln Γ(a + it) - ln Γ(a), its imaginary part up to whole turns. The difference is taken inside the series, because for
 * a million leads both values are so large that subtracting them would leave no digits.
 *
 * Source: Stirling's series and Γ(z + 1) = z Γ(z), DLMF 5.11.1 and 5.5.1.
 *
 * @param a above 0
 * @param t any real number
 * @example logGammaRatio(1, 1) //=> { re: -0.6509231993, im: -0.3016403205 }
 */
export function logGammaRatio(a: number, t: number): Complex {
  let from = a;
  let [re, im] = [1, 0];
  for (; from < SERIES_FROM; from += 1) [re, im] = [re - (im * t) / from, im + (re * t) / from];
  const turn = Math.atan2(t, from);
  const growth = Math.log1p((t / from) ** 2) / 2;
  const [far, near] = [stirlingTail(from, t), stirlingTail(from, 0)];
  return {
    re: (from - 0.5) * growth - t * turn + far.re - near.re - Math.log(Math.hypot(re, im)),
    im: (from - 0.5) * turn + t * (Math.log(from) + growth - 1) + far.im - near.im - Math.atan2(im, re),
  };
}
