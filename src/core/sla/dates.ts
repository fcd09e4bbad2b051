/** What is wrong with the dates that the clock reads of a lead, in sentences that say what stands there and what to do. */
import type { Cell } from "../agreement/item-values";
import { FIRST_MOMENT, LAST_MOMENT } from "../calendar/clock";
import { readMoment } from "../cells/moments";
import { answerBefore, farFuture, movingMoment, notADate, notAnHour } from "./sentences";

const DAY = 86_400_000;

/** The lead's cells that hold moments, and what people call these columns. */
export interface LeadDates {
  received: Cell;
  passed: Cell;
  accepted: Cell;
  responded: Cell;
  lastAttempt: Cell;
  returned: Cell;
  won: Cell;
  /** Headings, as messages call them, of moments whose cell holds a formula that never stands still, such as NOW(). */
  moving?: readonly string[];
  /** By such headings the cells beside a date that ought to hold its hour and do not. */
  noHours?: Readonly<Record<string, Cell>>;
}

export const isMoment = (cell: Cell): cell is Date => cell instanceof Date && !Number.isNaN(cell.getTime());

/** An unticked box is as blank as a blank cell. */
export const isFilled = (cell: Cell): boolean => cell !== false && String(cell).trim() !== "";

/** What stands in place of a moment: no date, or a date whose hour is none. */
function notAMoment(heading: string, cell: Cell, noHours: LeadDates["noHours"]): string {
  const hour = noHours?.[heading];
  return hour === undefined ? notADate(heading, cell) : notAnHour(heading, hour);
}

/**
 * What keeps a lead from being timed, "" if nothing does. A day of grace: clocks and zones of those who type differ.
 *
 * @param startsAt where the clock starts: a moment of passing is needed only where it starts there
 * @param at the present, an instant in milliseconds
 */
export function dateFault(lead: LeadDates, startsAt: "received" | "passed", at: number): string {
  const { received, passed, responded, moving = [], noHours } = lead;
  const latest = Math.min(at + DAY, LAST_MOMENT);
  const checked: [string, Cell][] = [
    ["Received", received],
    ["Responded", responded],
    ["Passed to sales", startsAt === "passed" ? passed : ""],
  ];
  for (const [heading, cell] of checked) {
    if (cell === "") continue;
    if (moving.includes(heading)) return movingMoment(heading);
    if (!isMoment(cell) || cell.getTime() < FIRST_MOMENT) return notAMoment(heading, cell, noHours);
    if (cell.getTime() > latest) return farFuture(heading);
  }
  return isMoment(responded) && isMoment(received) && responded.getTime() < received.getTime() ? answerBefore : "";
}

/** A word such as "yes" or a tick says that something happened; what looks like a date and is none says less than was meant. */
const isMeantAsDate = (cell: Cell): boolean => {
  if (typeof cell === "number") return cell !== 0 && cell !== 1;
  return typeof cell === "string" && /\d/.test(cell) && cell.trim() !== "1";
};
const isWord = (cell: Cell): boolean => isMeantAsDate(cell) || (typeof cell === "string" && cell.trim() !== "");

/** Wins are counted by dates that stand as text or number, too, where these can be read in one way only. */
const isReadAsMoment = (cell: Cell): boolean => "instant" in readMoment(cell, () => 0);

/**
 * Notes on dates that the clock goes without: their promises are not timed until they are put right.
 *
 * @param startsAt where the clock starts: there a moment of passing that is none is a fault
 * @example dateNotes({ ...blank, accepted: "18.11.2026" }, "received").length //=> 1
 */
export function dateNotes(lead: LeadDates, startsAt: "received" | "passed"): string[] {
  const { passed, accepted, lastAttempt, returned, won, noHours } = lead;
  const isOddDate = (heading: string, cell: Cell): boolean => isMeantAsDate(cell) || noHours?.[heading] !== undefined;
  const checked: [string, Cell, boolean][] = [
    ["Passed to sales", passed, startsAt === "received" && isOddDate("Passed to sales", passed)],
    ["Accepted", accepted, isOddDate("Accepted", accepted)],
    ["Last attempt", lastAttempt, isWord(lastAttempt)],
    ["Returned", returned, isOddDate("Returned", returned)],
    ["Won on", won, isOddDate("Won on", won) && !isReadAsMoment(won)],
  ];
  return checked.flatMap(([heading, cell, isOdd]) => (isOdd ? [notAMoment(heading, cell, noHours)] : []));
}
