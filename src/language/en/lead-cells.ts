/** Cells of a lead that hold no moment. */

import type { Cell } from "../../core/cells/cell";
import type { NoDate } from "../../core/dates/date-cell";
import { reasonWords } from "./dates";

const LONGEST_QUOTE = 40;

/** A text of people as a sentence quotes it. */
export const cut = (line: string, longest = LONGEST_QUOTE): string => (line.length > longest ? `${line.slice(0, longest)}…` : line);

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

/** What stands in a cell where a date should. */
export function heldInstead(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "a date that cannot be" : "a date before 1970";
  if (typeof cell === "boolean") return cell ? "a tick" : "an empty tick box";
  if (typeof cell === "number") return `the number ${cell}`;
  const line = cell.trim().replace(/\s+/g, " ");
  return line.startsWith("#") ? `the error ${cut(line)}` : `the text "${cut(line)}"`;
}

/** The same where a time of day should. */
export const heldInsteadOfHour = (cell: Cell): string => (cell instanceof Date ? "longer than a day" : heldInstead(cell));

/** What to do about a cell that is no date. */
export function howToMend(cell: Cell, why: NoDate): string {
  if (typeof cell === "number" && isSerial(cell)) return "choose Format > Number > Date time for it";
  if (typeof cell === "string" && cell.trim().startsWith("#")) return "mend its formula";
  // Typed again into a cell of the format plain text it would be text again.
  if (typeof cell === "string") return `choose Format > Number > Automatic, then type it again${LACKING[why] ?? ""}, such as ${EXAMPLE}`;
  return `type it again, such as ${EXAMPLE}`;
}

/** Why a text is no date; "" where it is not meant as one. */
export function reasonWhy(why: NoDate): string {
  const reason = reasonWords(why);
  return reason && `, because ${reason}`;
}
