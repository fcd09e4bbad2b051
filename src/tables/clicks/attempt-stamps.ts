/** Clicks on answering a lead: the first answer, and attempts to reach it. */

import { readNumber, unknownSign } from "../../core/cells/numbers";
import { words } from "../../language/spoken/words";
import { type Asked, type ClickedRow, isFilled, isPassedAgain, type Stamp, type Stamped, stamped, taken } from "./clicked-row";

/** One more attempt, made now. */
function counted({ read, called }: ClickedRow, at: Date): { stamps: Stamp[] } | { skipped: string } {
  // A count that hangs on the sheet's decimal sign is a slip of the hand.
  const before = readNumber(read("attempts"), unknownSign);
  const isCount = "number" in before ? before.number >= 0 : before.instead === "blank";
  if (!isCount) return { skipped: words().clicks.why.noNumber(called("attempts")) };
  const attempts = "number" in before ? before.number : 0;
  return {
    stamps: [
      { field: "attempts", content: attempts + 1 },
      { field: "lastAttempt", content: at },
    ],
  };
}

/** The first attempt to reach a lead is the first response to it. */
const firstAnswer = ({ read, columns }: ClickedRow, at: Date): Stamp[] =>
  columns.responded !== undefined && !isFilled(read("responded")) ? [{ field: "responded", content: at }] : [];

export function attemptStamps(row: ClickedRow, { at }: Asked): Stamped {
  const one = counted(row, at);
  return "skipped" in one ? one : { stamps: [...one.stamps, ...firstAnswer(row, at)] };
}

/** An attempt, and the first talk where there was none; a cell that says something else of it stays. */
export function reachedStamps(row: ClickedRow, asked: Asked): Stamped {
  const tried = attemptStamps(row, asked);
  if ("skipped" in tried) return tried;
  const stays = taken(row, "connected", "");
  const isOpen = !isFilled(row.read("connected"));
  return { stamps: [...tried.stamps, ...(isOpen ? [{ field: "connected", content: asked.at } as const] : [])], ...(stays && { stays }) };
}

/** Whether a lead was passed again and its answer is older, so that the next one is an attempt; the first answer stays. */
function isAnsweredBeforePass(row: ClickedRow): boolean {
  const [responded, passed] = [row.moment("responded"), row.moment("passed")];
  return row.columns.lastAttempt !== undefined && isPassedAgain(row) && responded !== null && passed !== null && responded < passed;
}

export function answerStamps(row: ClickedRow, { at }: Asked): Stamped {
  const { why } = words().clicks;
  if (!isAnsweredBeforePass(row)) return stamped(taken(row, "responded", why.answeredBefore), [{ field: "responded", content: at }]);
  const [last, passed] = [row.moment("lastAttempt"), row.moment("passed")];
  if (last && passed && last >= passed) return { skipped: why.answeredBefore };
  const isText = last === null && taken(row, "lastAttempt", why.answeredBefore);
  if (isText) return { skipped: isText };
  return row.columns.attempts === undefined ? { stamps: [{ field: "lastAttempt", content: at }] } : counted(row, at);
}
