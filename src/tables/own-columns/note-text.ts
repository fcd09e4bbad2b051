/** The text of the column SLA note: what is said of a lead, one after the other. */

import type { Saying } from "../../core/cells/saying";
import { said } from "../../core/sla/sayings";
import { worded } from "../../language/spoken/worded";
import { inEveryLanguage } from "../../language/spoken/words";

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

/** A note on a duplicate as it is said now, in whatever language it was told; none where it is another note. */
function toldAgain(note: string): string[] {
  const row = Number(/\d+/.exec(note)?.[0]);
  return [said("sameId", row), said("sameEmail", row)].filter((saying) => inEveryLanguage(() => worded(saying)).includes(note)).map(worded);
}

/**
 * A note with those on duplicates that were told before. Only a check, which sees all rows, finds new ones.
 *
 * @param note the note as it is judged now
 * @param before the note that stands in the row
 * @example withToldDuplicates("Missing: Email", "Row 3 has the same Lead ID") //=> "Missing: Email; Row 3 has the same Lead ID"
 */
export const withToldDuplicates = (note: string, before: string): string =>
  [note, ...before.split(BETWEEN).flatMap(toldAgain)].filter(Boolean).join(BETWEEN);
