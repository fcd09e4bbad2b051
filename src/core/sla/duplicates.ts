/** Rows of a lead tab that stand for the same lead, as far as their Lead ID or e-mail tells. */

import type { Cell } from "../cells/cell";
import { plainWord } from "../cells/plain-word";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer } from "../cells/shown-words";
import { said } from "./sayings";

/** What tells a lead from others; "" where a cell is blank or the tab has no such column. */
export interface LeadMarks {
  id: Cell;
  email: Cell;
}

/** A dash or the like stands for no ID, and what has no @ for no e-mail. */
function keyOf(cell: Cell, isKey: RegExp): string {
  const word = holdsNoAnswer(cell) || cell === false ? "" : plainWord(cell);
  return isKey.test(word) ? word : "";
}

/** What tells a lead from others as it compares, capitals and blanks aside; "" where it has none. */
export interface LeadKeys {
  id: string;
  email: string;
}

/**
 * The keys of a lead.
 *
 * @example leadKeys({ id: " L-1", email: "none" }) //=> { id: "l-1", email: "" }
 */
export const leadKeys = ({ id, email }: LeadMarks): LeadKeys => ({ id: keyOf(id, /[\p{L}\p{N}]/u), email: keyOf(email, /.@./) });

/** For each row the first other row of the same key, null where there is none; rows count from 0. */
function twins(keys: readonly string[]): (number | null)[] {
  const rows = new Map<string, { first: number; second: number | null }>();
  keys.forEach((key, row) => {
    const known = rows.get(key);
    if (key !== "" && !known) rows.set(key, { first: row, second: null });
    else if (known && known.second === null) known.second = row;
  });
  return keys.map((key, row) => {
    const known = rows.get(key);
    if (!known) return null;
    return known.first === row ? known.second : known.first;
  });
}

/**
 * Names for each lead the row of another one with the same Lead ID or the same e-mail, capitals and blanks aside.
 *
 * @param leads row by row; null where the row holds no lead
 * @param firstRow the number that people see of the first one
 * @returns notes, none for a lead that stands once
 * @example duplicateNotes([{ id: 7, email: "" }, { id: "7 ", email: "a@b.c" }], 2)
 * //=> [[said("sameId", 3)], [said("sameId", 2)]]
 */
export function duplicateNotes(leads: readonly (LeadMarks | null)[], firstRow: number): Saying[][] {
  const keys = leads.map((lead) => lead && leadKeys(lead));
  const byId = twins(keys.map((lead) => lead?.id ?? ""));
  const byEmail = twins(keys.map((lead) => lead?.email ?? ""));
  return leads.map((_, at) => {
    const [id = null, email = null] = [byId[at], byEmail[at]];
    const byOneMark = email === null || email === id;
    return [...(id === null ? [] : [said("sameId", firstRow + id)]), ...(byOneMark ? [] : [said("sameEmail", firstRow + email)])];
  });
}
