import type { Cell } from "../agreement/item-values";
import { isBlank } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import type { StageMeaning } from "./stage-words";

/** What a row says of the outcome: a lead's cells, "" where one is blank or the tab has no such column. */
export interface Outcome {
  won: Cell;
  lostReason: Cell;
}

/** A tick, or a word for one. */
const isYes = (cell: Cell): boolean => cell === true || /^(y|yes|true|x|1)$/i.test(String(cell).trim());

/** A reason, and not a sign that there is none. */
export const hasLostReason = ({ lostReason }: Pick<Outcome, "lostReason">): boolean =>
  !isBlank(lostReason) &&
  lostReason !== false &&
  !/^(|no|none|n a|na)$/i.test(
    String(lostReason)
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );

/**
 * Whether a lead was won: it is at a customer's stage, or Won on holds a date or a tick. Exports with one closing date for won and
 * lost deals fill Won on of both: where the stage says that it is closed otherwise, or a lost reason stands, the date is no win.
 *
 * @param stage what the lead's stage says
 * @example isWon({ won: new Date(0), lostReason: "Price" }, null, utc) //=> false
 */
export function isWon({ won, lostReason }: Outcome, stage: StageMeaning | null, offsetAt: OffsetAt): boolean {
  if (stage === "won") return true;
  if (stage === "closed" || hasLostReason({ lostReason })) return false;
  return isYes(won) || "instant" in readMoment(won, offsetAt);
}
