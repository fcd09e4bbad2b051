/** 21 / 0.7 is 30.000000000000004 in binary: what is this close to a whole number, for its size, is that number. */
const TOLERANCE = 1e-13;

const slackAt = (amount: number): number => TOLERANCE * Math.max(1, Math.abs(amount));

/**
 * The smallest whole number that is enough.
 *
 * @example atLeast(21 / 0.7) //=> 30
 */
export const atLeast = (amount: number): number => Math.max(0, Math.ceil(amount - slackAt(amount)));

/**
 * The largest whole number that still fits.
 *
 * @example atMost(0.3 / 0.1) //=> 3
 */
export const atMost = (amount: number): number => Math.floor(amount + slackAt(amount));

/**
 * The nearest whole number, halves up.
 *
 * @example nearest(2.5) //=> 3
 */
export const nearest = (amount: number): number => Math.floor(amount + 0.5 + slackAt(amount));
