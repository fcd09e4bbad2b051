import type { Cell } from "../agreement/item-values";
import { numberTrouble } from "../cells/numbers";

/** Every wording of the clock's functions. Under 200 characters each. */

export const AS_OF = "as_of: give one date and time, such as the cell of the last check. NOW() is not allowed by Sheets.";
export const FAR_AS_OF = "as_of: it is before 1970 or after 2199. Give one date and time, such as the cell of the last check.";
export const warnMinutes = (cell: Cell): string =>
  `warn_minutes: ${numberTrouble(cell) || "give a number of minutes of 0 or more, such as 15."}`;

export const badMoment = (name: string): string => `Check: ${name} is not a date.`;
export const badTarget = (cell: Cell | undefined): string => {
  const trouble = numberTrouble(cell);
  return trouble ? `Check: targets ${trouble}` : "Check: targets is not a number of minutes of 0 or more.";
};

const LONGEST_QUOTE = 40;
const cut = (line: string): string => (line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line);

export const badTargetLine = (line: string): string =>
  `"${cut(line)}" is no target. Write a line like "High: 15, warn 5" or "Source Referral: 30".`;
export const badBarringLine = (line: string): string =>
  `"${cut(line)}" is no rule. Write a line like "Email ends with @rival.com", "Title contains student" or "At MQL: Company is Tallow Ltd".`;

export const missingNote = (headings: readonly string[]): string => `Missing: ${headings.join(", ")}`;
export const barredNote = (column: string, test: string, text: string): string => `Never passed on: ${column} ${test} ${text}`;
export const notPassed = "Not passed to sales yet";
export const noLeadId = "Needs a Lead ID, so that its pause can be kept";
export const pausedNote = (since: string): string => `Waits for the customer since ${since}`;
export const answerBefore = "Answered before it came";
export const notADate = (heading: string): string => `${heading} is not a date`;
export const movingMoment = (heading: string): string => `${heading} is a formula that changes by itself: type the moment instead`;
export const farFuture = (heading: string): string => `${heading} is in the future`;
export const acceptBy = (moment: string): string => `Accept or reject by ${moment}`;
export const attemptBy = (number: number, moment: string): string => `Attempt ${number} by ${moment}`;
export const acceptLate = (moment: string): string => `Accept or reject: overdue since ${moment}`;
export const attemptLate = (number: number, moment: string): string => `Attempt ${number}: overdue since ${moment}`;
export const giveUp = (attempts: number): string => `Give up: ${attempts} attempts, not reached`;
export const returnedNote = (reason: string): string => {
  if (/^rejected\b/i.test(reason)) return reason;
  return reason ? `Returned: ${reason}` : "Returned to marketing";
};
export const acceptedLate = (moment: string): string => `Accepted late: it was due ${moment}`;
