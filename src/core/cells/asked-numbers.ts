import type { Cell } from "./cell";
import { numberTrouble, quoted, readNumber } from "./numbers";

/** Reads a cell that is not blank as a number, or says what to give instead. */
export type NumberReader = (cell: Cell) => number | string;

/** No plan means more, and the arithmetic stays exact below. */
export const LARGEST = 1e12;
const TOO_LARGE = "give a number up to a trillion.";

const numberFrom =
  (fits: (number: number) => boolean, wanted: string): NumberReader =>
  (cell) => {
    const read = readNumber(cell);
    if ("instead" in read || !fits(read.number)) return numberTrouble(cell) || `give ${wanted}, not ${quoted(cell)}.`;
    return read.number > LARGEST ? TOO_LARGE : read.number;
  };

/** Any number: what may be a loss. */
export const anyNumber = numberFrom((number) => number >= -LARGEST, "a number");
export const zeroOrMore = numberFrom((number) => number >= 0, "a number of 0 or more");

/** The smallest that something may be divided by: less means nothing, and the result would be no number. */
export const SMALLEST = 1e-9;
export const aboveZero = numberFrom((number) => number >= SMALLEST, "a number above 0");

const shareFrom =
  (fits: (number: number) => boolean, wanted: string): NumberReader =>
  (cell) => {
    const read = readNumber(cell);
    if ("number" in read && fits(read.number)) return read.number;
    const isWhole = "number" in read && read.number >= 2 && read.number <= 100 && fits(read.number / 100);
    if (isWhole) return `type ${read.number}% instead of ${read.number}.`;
    return numberTrouble(cell) || `give ${wanted}, not ${quoted(cell)}.`;
  };

export const share = shareFrom((number) => number >= 0 && number <= 1, "a percentage from 0% to 100%");
export const shareAboveZero = shareFrom((number) => number >= SMALLEST && number <= 1, "a percentage above 0% and up to 100%");
export const confidenceShare = shareFrom((number) => number > 0 && number < 1, "a percentage above 0% and below 100%, such as 80%");
