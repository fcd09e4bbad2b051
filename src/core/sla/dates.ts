/** What is wrong with the dates that the clock reads of a lead: what stands there, and what to do. */

import { FIRST_MOMENT, LAST_MOMENT } from "../calendar/clock";
import { type Cell, DAY } from "../cells/cell";
import { readMoment } from "../cells/moments";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer } from "../cells/shown-words";
import { saysNo } from "../cells/yes-words";
import { whyNoDate } from "../dates/date-rules";
import { said } from "./sayings";

export const DATE_FIELDS = [
  "received",
  "passed",
  "accepted",
  "responded",
  "lastAttempt",
  "returned",
  "won",
  "backOn",
  "pauseUntil",
] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** Fields that messages name by their headings. */
export const CALLED_FIELDS = [...DATE_FIELDS, "attempts"] as const;
export type CalledField = (typeof CALLED_FIELDS)[number];

/** What stands for the end of a pause, whatever the word for it in its cell, where nobody knows yet when the lead goes on. */
export const OPEN_PAUSE = "open";

/** The lead's cells that hold moments. */
export interface LeadDates extends Record<DateField, Cell> {
  /** The headings of their columns, as people read them in the tab. */
  called?: Partial<Record<CalledField, string>>;
  /** Moments whose cell holds a formula that never stands still, such as NOW(). */
  moving?: readonly DateField[];
  /** The cells beside a date that ought to hold its hour and do not. */
  noHours?: Partial<Record<DateField, Cell>>;
}

/**
 * What messages call a field of a lead: the heading of its column.
 *
 * @example headingOf({ called: { received: "Eingang" } }, "received") //=> { say: "sla.column", figures: ["received", "Eingang"] }
 */
export const headingOf = ({ called }: Pick<LeadDates, "called">, field: CalledField): Saying =>
  said("column", field, called?.[field] ?? "");

export const isMoment = (cell: Cell): cell is Date => cell instanceof Date && !Number.isNaN(cell.getTime());

/** An unticked box, a no and an error are as blank as a blank cell. */
export const isFilled = (cell: Cell): boolean => String(cell).trim() !== "" && !saysNo(cell) && !holdsNoAnswer(cell);

/** What stands in place of a moment: no date, or a date whose hour is none. */
function notAMoment(lead: LeadDates, field: DateField): Saying {
  const [heading, cell, hour] = [headingOf(lead, field), lead[field], lead.noHours?.[field]];
  if (hour !== undefined) return said("notAnHour", heading, hour);
  return said("notADate", heading, cell, typeof cell === "string" ? whyNoDate(cell) : "no date");
}

/**
 * What keeps a lead from being timed, null if nothing does. A day of grace: clocks and zones of those who type differ.
 *
 * @param startsAt where the clock starts: a moment of passing is needed only where it starts there
 * @param at the present, an instant in milliseconds
 */
export function dateFault(lead: LeadDates, startsAt: "received" | "passed", at: number): Saying | null {
  const { received, responded, moving = [] } = lead;
  const latest = Math.min(at + DAY, LAST_MOMENT);
  const checked: DateField[] = ["received", "responded", ...(startsAt === "passed" ? (["passed"] as const) : [])];
  for (const field of checked) {
    const cell = lead[field];
    if (cell === "") continue;
    if (moving.includes(field)) return said("movingMoment", headingOf(lead, field));
    if (!isMoment(cell) || cell.getTime() < FIRST_MOMENT) return notAMoment(lead, field);
    if (cell.getTime() > latest) return said("farFuture", headingOf(lead, field));
  }
  return isMoment(responded) && isMoment(received) && responded.getTime() < received.getTime() ? said("answerBefore") : null;
}

/** A word such as "yes" or a tick says that something happened; what looks like a date and is none says less than was meant. */
const isMeantAsDate = (cell: Cell): boolean => {
  if (typeof cell === "number") return cell !== 0 && cell !== 1;
  return typeof cell === "string" && /\d/.test(cell) && cell.trim() !== "1";
};
/** Where only a date says anything. */
const isNoDate = (cell: Cell): boolean => isMeantAsDate(cell) || cell === true || (typeof cell === "string" && cell.trim() !== "");

/** Wins are counted by dates that stand as text or number, too, where these can be read in one way only. */
const isReadAsMoment = (cell: Cell): boolean => "instant" in readMoment(cell, () => 0);

/**
 * Notes on dates that the clock goes without: their promises are not timed until they are put right.
 *
 * @param startsAt where the clock starts: there a moment of passing that is none is a fault
 * @example dateNotes({ ...blank, accepted: "18.11.2026" }, "received").length //=> 1
 */
export function dateNotes(lead: LeadDates, startsAt: "received" | "passed"): Saying[] {
  const { lastAttempt, won, backOn, pauseUntil } = lead;
  const isOddDate = (field: DateField): boolean => isMeantAsDate(lead[field]) || lead.noHours?.[field] !== undefined;
  const checked: [DateField, boolean][] = [
    ["passed", startsAt === "received" && isOddDate("passed")],
    ["accepted", isOddDate("accepted")],
    ["lastAttempt", isNoDate(lastAttempt)],
    ["returned", isOddDate("returned")],
    ["won", isOddDate("won") && !isReadAsMoment(won)],
    ["backOn", isNoDate(backOn)],
    ["pauseUntil", pauseUntil !== OPEN_PAUSE && isNoDate(pauseUntil)],
  ];
  return checked.flatMap(([field, isOdd]) => (isOdd ? [notAMoment(lead, field)] : []));
}
