/** What one click writes into people's own columns of a lead row, and nothing else ever does. */

import type { Cell } from "../../core/cells/cell";
import { saysNone } from "../../core/cells/none-words";
import { readNumber } from "../../core/cells/numbers";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { CLICK_NEEDS, ONE_CLICKS, type OneClick, type PeopleField } from "../leads/lead-fields";
import type { LeadColumns, LeadField } from "../leads/lead-table";

export type { OneClick };

/** A cell to write in a row. */
export interface Stamp {
  field: LeadField;
  content: Cell;
}

/** The stamps of a row, or why it gets none. */
export type Stamped = { stamps: Stamp[] } | { skipped: string };

/** What clicks write. */
export const CLICKED_FIELDS: readonly PeopleField[] = [...new Set(ONE_CLICKS.flatMap((click) => CLICK_NEEDS[click]))];

/** What stands in Return reason after a click. */
export const reasonText = (click: OneClick, reason: string): string => (click === "reject" ? words().clicks.rejected(reason) : reason);

export const needsReason = (click: OneClick): boolean => click === "reject" || click === "return";

const BESIDES: Partial<Record<OneClick, readonly LeadField[]>> = { attempt: ["responded"] };

/** What a click writes besides where it can: it is done without it, too. */
export const besidesOf = (click: OneClick): readonly LeadField[] => BESIDES[click] ?? [];
/** The headings that the tab lacks for a click. */
export const lackingHeadings = (click: OneClick, columns: LeadColumns): string[] =>
  CLICK_NEEDS[click].filter((field) => columns[field] === undefined).map((field) => words().leadFields.labels[field]);

/** A row's cells by field. */
type Read = (field: LeadField) => Cell;
/** What messages call a field's column. */
type Called = (field: LeadField) => string;

const isFilled = (cell: Cell): boolean => String(cell).trim() !== "";

function stampAttempt(read: Read, columns: LeadColumns, at: Date, called: Called): Stamped {
  const before = readNumber(read("attempts"));
  if ("instead" in before && before.instead !== "blank") return { skipped: words().clicks.why.noNumber(called("attempts")) };
  const attempts = "number" in before ? before.number : 0;
  const isFirstAnswer = columns.responded !== undefined && !isFilled(read("responded"));
  return {
    stamps: [
      { field: "attempts", content: attempts + 1 },
      { field: "lastAttempt", content: at },
      // The first attempt to reach a lead is the first response to it.
      ...(isFirstAnswer ? [{ field: "responded", content: at } as const] : []),
    ],
  };
}

/**
 * What keeps a moment from being written into a cell, "" where it is blank. What stands there stays, and is not taken for more than it
 * says: an empty tick box is no answer, nor is a dash.
 *
 * @param before what a cell that is filled in says
 */
function taken(called: string, cell: Cell, before: string): string {
  if (!isFilled(cell)) return "";
  if (cell === false) return words().clicks.why.emptyTick(called);
  return holdsNoAnswer(cell) || saysNone(cell) ? words().clicks.why.shows(called, String(cell)) : before;
}

const stamped = (skipped: string, stamps: Stamp[]): Stamped => (skipped ? { skipped } : { stamps });

/** Passed to sales again since it was given back. */
function isPassedAgain(read: Read): boolean {
  const [returned, passed] = [read("returned"), read("passed")];
  return returned instanceof Date && passed instanceof Date && passed > returned;
}

/**
 * What a click writes into one row. A cell that is filled is never overwritten; only a count goes on, and what was given
 * back and passed again may be given back once more.
 *
 * @param read the row's cells by field
 * @param reason why it is rejected or returned
 * @param at the present
 * @param called what messages call a field's column
 */
export function stampsFor(click: OneClick, read: Read, columns: LeadColumns, reason: string, at: Date, called: Called): Stamped {
  const takenIn = (field: LeadField, before: string): string => taken(called(field), read(field), before);
  const { why } = words().clicks;
  if (!isFilled(read("received"))) return { skipped: why.noLead };
  if (click === "attempt") return stampAttempt(read, columns, at, called);
  if (click === "answer") return stamped(takenIn("responded", why.answeredBefore), [{ field: "responded", content: at }]);
  const back = isPassedAgain(read) ? "" : takenIn("returned", why.returnedBefore);
  const isBack = back !== "" && read("returned") !== false && !saysNone(read("returned"));
  if (click === "accept" && isBack) return { skipped: why.passFirst };
  if (click === "accept") return stamped(takenIn("accepted", why.acceptedBefore), [{ field: "accepted", content: at }]);
  return stamped(back, [
    { field: "returned", content: at },
    { field: "returnReason", content: asText(reasonText(click, reason)) },
  ]);
}
