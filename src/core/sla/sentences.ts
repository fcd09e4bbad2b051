import type { Cell } from "../cells/cell";
import { counted } from "../cells/counted";
import { enumerated } from "../cells/enumeration";
import type { NoDate } from "../dates/date-cell";
import { whyNoDate } from "../dates/date-rules";
import { NO_DATE_REASONS } from "../dates/sentences";

/** Every wording of the clock's functions. Under 200 characters each. */

const LONGEST_QUOTE = 40;
const cut = (line: string): string => (line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line);

export const badTargetLine = (line: string): string =>
  `"${cut(line)}" is no target. Write a line like "High: 15, warn 5" or "Source Referral: 30".`;
export const badBarringLine = (line: string): string =>
  `"${cut(line)}" is no rule. Write a line like "Email ends with @rival.com", "Title contains student" or "At MQL: Company is Tallow Ltd".`;

export const missingNote = (headings: readonly string[]): string => `Missing: ${enumerated(headings)}`;
export const barredNote = (column: string, test: string, text: string): string => `Never passed on: ${column} ${test} ${text}`;
export const notPassed = "Not passed to sales yet";
export const noLeadId = "Needs a Lead ID, so that its pause can be kept";
export const pausedNote = (since: string): string => `Waits for the customer since ${since}`;
export const answerBefore = "Answered before it came";

/** How to type a text again of which something lacks. */
const LACKING: Partial<Record<NoDate, string>> = {
  "no year": " with its year",
  "no day": " with its day",
  zone: " without its zone",
};

/** As people type a moment, and every sheet understands it whatever its locale. */
const EXAMPLE = "2026-11-18 09:30";
/** Serial numbers of 1954 to 2119: a date that lost its format. */
const isSerial = (number: number): boolean => number > 20_000 && number < 80_000;

function held(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "a date that cannot be" : "a date before 1970";
  if (typeof cell === "boolean") return cell ? "a tick" : "an empty tick box";
  if (typeof cell === "number") return `the number ${cell}`;
  const line = cell.trim().replace(/\s+/g, " ");
  return line.startsWith("#") ? `the error ${cut(line)}` : `the text "${cut(line)}"`;
}

function mend(cell: Cell): string {
  if (typeof cell === "number" && isSerial(cell)) return "choose Format > Number > Date time for it";
  if (typeof cell === "string" && cell.trim().startsWith("#")) return "mend its formula";
  // Typed again into a cell of the format plain text it would be text again.
  if (typeof cell === "string") {
    return `choose Format > Number > Automatic, then type it again${LACKING[whyNoDate(cell)] ?? ""}, such as ${EXAMPLE}`;
  }
  return `type it again, such as ${EXAMPLE}`;
}

/** Why a text is no date; "" where it is not meant as one. */
function reason(cell: Cell): string {
  const why = typeof cell === "string" ? NO_DATE_REASONS[whyNoDate(cell)] : "";
  return why && `, because ${why}`;
}

/**
 * What stands in a column of dates instead of one, why it is none, and what to do.
 *
 * @example notADate('"Received"', true) //=> '"Received" holds a tick, not a date: type it again, such as 2026-11-18 09:30'
 */
export const notADate = (heading: string, cell: Cell): string =>
  `${heading} holds ${held(cell)}, not ${cell instanceof Date ? "a moment of a lead" : "a date"}${reason(cell)}: ${mend(cell)}`;

/**
 * What stands beside a date instead of its hour, and what to do.
 *
 * @example notAnHour('"Received"', "soon") //=> 'The hour of "Received" is the text "soon", not a time of day: type it again, such as 09:30'
 */
export const notAnHour = (heading: string, cell: Cell): string =>
  `The hour of ${heading} is ${cell instanceof Date ? "longer than a day" : held(cell)}, not a time of day: type it again, such as 09:30`;

export const noDue = "No working time lies ahead in which it could be answered: look at the tab SLA hours";
export const notRecorded = (why: string, heading: string): string => `${why}; ${heading} does not say when it was answered`;
/** Said once of the whole tab, by the check, the panel and the monitor. */
export const NO_ANSWER_COLUMN =
  "No column says when sales answered: no row can turn On time or Overdue. Add a column Responded, or choose yours in the panel under Set-up, Columns.";
export const notTracked = "No column says when it was answered";
export const closedInTime = "Closed before it was due, without an answer";
export const closedUnstarted = "Closed before its clock started";
export const neverAnswered = (due: string): string => `Closed without an answer; it was due ${due}`;
/** Nothing is remembered of a lead that nothing tells from others. */
export const closedUnknown = (due: string): string => `${neverAnswered(due)}. Without a Lead ID it is not known when it was closed`;
/** Behind a note, where a word of the column Stage decided that means other things in other systems. */
export const guessedEnd = (stage: string, ending: "won" | "closed"): string =>
  `; "${cut(stage)}" is read as ${ending} by a guess: say in the tab SLA stages what it means`;
export const movingMoment = (heading: string): string => `${heading} is a formula that changes by itself: type the moment instead`;
export const farFuture = (heading: string): string => `${heading} is in the future`;
export const acceptBy = (moment: string): string => `Accept or reject by ${moment}`;
export const attemptBy = (number: number, moment: string): string => `Attempt ${number} by ${moment}`;
export const acceptLate = (moment: string): string => `Accept or reject: overdue since ${moment}`;
export const attemptLate = (number: number, moment: string): string => `Attempt ${number}: overdue since ${moment}`;
export const giveUp = (attempts: number): string => `Give up: ${counted(attempts, "attempt")}, not reached`;
export const returnedNote = (reason: string): string => {
  if (/^rejected\b/i.test(reason)) return reason;
  return reason ? `Returned: ${reason}` : "Returned to marketing";
};
export const acceptedLate = (moment: string): string => `Accepted late: it was due ${moment}`;
