/** The text of the column SLA note: what is said of a lead, one after the other. */

import type { Saying } from "../../core/cells/saying";
import { said } from "../../core/sla/sayings";
import { worded } from "../../language/spoken/worded";

const BETWEEN = "; ";

/**
 * Notes as they stand in the cell.
 *
 * @example noteText([said("answerBefore"), said("sameId", 3)]) //=> "Answered before it came; Row 3 has the same Lead ID"
 */
export const noteText = (notes: readonly Saying[]): string => notes.map(worded).join(BETWEEN);

/** A note with those on duplicates behind it. */
export const withDuplicates = (note: string, duplicates: readonly Saying[]): string =>
  [note, noteText(duplicates)].filter(Boolean).join(BETWEEN);

/** Whether a note is one on a duplicate: it says what is said of the row that it names. */
function isOfDuplicate(note: string): boolean {
  const row = Number(/\d+/.exec(note)?.[0]);
  return worded(said("sameId", row)) === note || worded(said("sameEmail", row)) === note;
}

/**
 * A note with those on duplicates that were told before. Only a check, which sees all rows, finds new ones.
 *
 * @param note the note as it is judged now
 * @param before the note that stands in the row
 * @example withToldDuplicates("Missing: Email", "Row 3 has the same Lead ID") //=> "Missing: Email; Row 3 has the same Lead ID"
 */
export const withToldDuplicates = (note: string, before: string): string =>
  [note, ...before.split(BETWEEN).filter(isOfDuplicate)].filter(Boolean).join(BETWEEN);
