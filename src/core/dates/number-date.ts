/** Numbers that stand for a moment: a spreadsheet's serial number, Unix seconds and milliseconds. */
import { midnightOf } from "../cells/moments";

/** The serial number of 1970-01-01: days since 1899-12-30. */
const EPOCH = 25_569;
/** Serial numbers of 1954 to 2119: smaller ones are counts or years, and no lead's date. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** Seconds of 1990 to 2199; in milliseconds a thousand times as many. */
const FIRST_SECOND = 631_152_000;
const LAST_SECOND = 7_258_118_400;

const isIn = (number: number, first: number, last: number): boolean => number >= first && number < last;

/** A number as a moment: an instant, or what the wall clock reads as if it were UTC's; both in milliseconds. */
export type NumberMoment = { instant: number } | { wall: number };

/**
 * The wall clock's reading of a serial number, to the second.
 *
 * @returns null outside of 1954 to 2119
 */
export const wallOfSerial = (number: number): number | null =>
  isIn(number, FIRST_SERIAL, LAST_SERIAL) ? Math.round((number - EPOCH) * 86_400) * 1000 : null;

/** Unix seconds or milliseconds; null where a number is neither. */
export function unixInstant(number: number): number | null {
  if (isIn(number, FIRST_SECOND, LAST_SECOND)) return Math.round(number * 1000);
  return isIn(number, FIRST_SECOND * 1000, LAST_SECOND * 1000) ? Math.round(number) : null;
}

/** 20261118 as a day. */
function dayOfDigits(number: number): number | null {
  if (!Number.isInteger(number) || !isIn(number, 19_000_000, 21_000_000)) return null;
  return midnightOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100);
}

/**
 * Reads a number in a column of dates.
 *
 * @example numberMoment(46339.4375) //=> { wall: Date.UTC(2026, 10, 13, 10, 30) }
 * @example numberMoment(1794820200) //=> { instant: 1794820200000 }
 * @example numberMoment(12) //=> null
 */
export function numberMoment(number: number): NumberMoment | null {
  const wall = wallOfSerial(number) ?? dayOfDigits(number);
  if (wall !== null) return { wall };
  const instant = unixInstant(number);
  return instant === null ? null : { instant };
}
