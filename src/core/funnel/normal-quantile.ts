/** Φ(z) - 1/2 for z of 0 or more, by its series z + z^3/3 + z^5/15 + … (Marsaglia 2004), times the density. */
function aboveHalf(z: number): number {
  let [sum, power] = [z, z];
  for (let odd = 3; power > sum * 1e-17; odd += 2) {
    power *= (z * z) / odd;
    sum += power;
  }
  return sum * density(z);
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Beyond, a confidence leaves nothing that a number can hold. */
const FARTHEST = 8;

/**
 * How many standard deviations to each side hold a share of a normal distribution.
 *
 * @param confidence above 0 and below 1
 * @returns above 0, at most 8
 * @example deviationsFor(0.95) //=> 1.959963984540054
 */
export function deviationsFor(confidence: number): number {
  // Newton's steps from 0 come from below only, because the normal integral bends down: they cannot overshoot.
  let z = 0;
  for (let step = 1; step > 1e-14 && z < FARTHEST; z += step) step = (confidence / 2 - aboveHalf(z)) / density(z);
  return Math.min(z, FARTHEST);
}
