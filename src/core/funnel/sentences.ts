import type { Cell } from "../agreement/item-values";
import { quoted } from "../cells/numbers";

/** Every wording of the planning functions: what is wrong, and what to do. Under 200 characters each. */

const SET_UP = "or set up this spreadsheet from Extensions > Lead SLA";

export const NO_TARGET = `target: give the number of customers to win, such as 35, ${SET_UP}.`;
export const NO_RATES = `rates: give the conversion rates, first stage first, such as B2:B5, ${SET_UP}.`;
export const ONE_LIST = "rates: give one row or one column of adjacent rates, not a table.";
export const TARGET_IS_TABLE = "target: give one number or one column of numbers, not a table.";
export const ROUNDING = 'rounding: give "nearest", "up" or "none".';
export const TOO_LARGE = "the plan needs more than a trillion leads: look for a rate that is far too small.";

export const badTarget = (cell: Cell): string => `give a number of 0 or more, not ${quoted(cell)}.`;
export const blankRate = (place: number): string => `rates: rate ${place} is blank. Fill it, or leave the stage out.`;
export const badRate = (place: number, cell: Cell): string =>
  `rates: rate ${place} is ${quoted(cell)}. Give a percentage above 0% and up to 100%.`;
export const wholeRate = (place: number, rate: number): string => `rates: rate ${place} is ${rate}. Type ${rate}% instead of ${rate}.`;

export const NO_COUNTS = "counts: give at least two adjacent counts, first stage first, such as B2:B6.";
export const blankCount = (place: number): string => `count ${place} is blank. Fill it, or leave the stage out.`;
export const badCount = (place: number, cell: Cell): string => `count ${place} is ${quoted(cell)}. Give a number of 0 or more.`;
export const emptyStage = (place: number): string => `count ${place} is 0, so the rate after it cannot be known. Take a longer period.`;
export const moreThanBefore = (place: number, count: number, before: number): string =>
  `count ${place} (${count}) is larger than the stage before (${before}). Count each lead in every stage that it reached.`;
