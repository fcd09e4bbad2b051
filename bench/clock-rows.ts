/** What the working clock is asked in the bench: the same leads, hours and holidays for everyone. */

/** A column each: received, answered, and the minutes promised. Instants in milliseconds. */
export interface ClockRows {
  starts: number[];
  ends: number[];
  minutes: number[];
}

/** Open and close of each stretch of a working day, Monday to Friday, as hours of the wall clock. */
export type Shifts = readonly (readonly [open: number, close: number])[];

export const ZONE = "Europe/Berlin";
export const TWO_SHIFTS: Shifts = [
  [9, 12],
  [13, 18],
];
export const ONE_SHIFT: Shifts = [[9, 18]];
export const HOLIDAYS: readonly string[] = [
  "2025-01-01",
  "2025-04-18",
  "2025-04-21",
  "2025-05-01",
  "2025-05-29",
  "2025-06-09",
  "2025-10-03",
  "2025-12-25",
  "2025-12-26",
  "2026-01-01",
  "2026-04-03",
  "2026-04-06",
  "2026-05-01",
  "2026-05-14",
  "2026-05-25",
  "2026-12-25",
  "2027-01-01",
];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const START = Date.UTC(2025, 0, 1);
const TWO_YEARS = 2 * 365 * 24 * 60;
const FIVE_DAYS = 5 * 24 * 60;
const THREE_WORKING_DAYS = 3 * 8 * 60;

/** The same numbers in every run (Numerical Recipes' generator), because answers are compared between programs. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Leads of two years in no order, each answered within five days and promised within three working days, to the minute. */
export function clockRows(count: number): ClockRows {
  const roll = dice(count);
  const starts = Array.from({ length: count }, () => START + roll(TWO_YEARS) * MINUTE);
  return {
    starts,
    ends: starts.map((start) => start + roll(FIVE_DAYS) * MINUTE),
    minutes: starts.map(() => 1 + roll(THREE_WORKING_DAYS)),
  };
}

/** Somebody who answers both questions: working milliseconds of each row, and the instants at which its minutes have passed. */
export interface Counter {
  name: string;
  elapsed(rows: ClockRows): number[];
  due(rows: ClockRows): number[];
}

export type Question = "elapsed" | "due";

/** @throws where two answers differ: a speed says something only of the same answers */
export function mustAgree(what: string, ours: readonly number[], theirs: readonly number[]): void {
  if (theirs.length !== ours.length) throw new Error(`${what}: ${ours.length} answers of ours and ${theirs.length} of theirs.`);
  const at = theirs.findIndex((answer, row) => answer !== ours[row]);
  if (at >= 0) throw new Error(`${what}: row ${at} is ${ours[at]} of ours and ${theirs[at]} of theirs.`);
}
