import type { Cell } from "./cell";
import { numberTrouble, readNumber } from "./numbers";
import type { Saying } from "./saying";
import { type AskedNumber, said } from "./sayings";

/** Reads a cell that is not blank as a number, or says what to give instead. */
export type NumberReader = (cell: Cell) => number | Saying;

/** No plan means more, and the arithmetic stays exact below. */
export const LARGEST = 1e12;

/** What to give instead of a cell that is no such number. */
const instead = (cell: Cell, wanted: AskedNumber): Saying => numberTrouble(cell) ?? said("giveNumber", wanted, cell);

const numberFrom =
  (fits: (number: number) => boolean, wanted: AskedNumber): NumberReader =>
  (cell) => {
    const read = readNumber(cell);
    if ("instead" in read || !fits(read.number)) return instead(cell, wanted);
    return read.number > LARGEST ? said("tooLarge") : read.number;
  };

/** Any number: what may be a loss. */
export const anyNumber = numberFrom((number) => number >= -LARGEST, "number");
export const zeroOrMore = numberFrom((number) => number >= 0, "zeroOrMore");

/** The smallest that something may be divided by: less means nothing, and the result would be no number. */
export const SMALLEST = 1e-9;
export const aboveZero = numberFrom((number) => number >= SMALLEST, "aboveZero");

const shareFrom =
  (fits: (number: number) => boolean, wanted: AskedNumber): NumberReader =>
  (cell) => {
    const read = readNumber(cell);
    if ("number" in read && fits(read.number)) return read.number;
    const isWhole = "number" in read && read.number >= 2 && read.number <= 100 && fits(read.number / 100);
    return isWhole ? said("typePercent", read.number) : instead(cell, wanted);
  };

export const share = shareFrom((number) => number >= 0 && number <= 1, "share");
export const shareAboveZero = shareFrom((number) => number >= SMALLEST && number <= 1, "shareAboveZero");
export const confidenceShare = shareFrom((number) => number > 0 && number < 1, "confidence");
