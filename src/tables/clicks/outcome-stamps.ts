/** Clicks on how a lead ended: won or lost. */

import { isReason } from "../../core/sla/won";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { type Asked, type ClickedRow, isFilled, type Stamp, type Stamped, taken } from "./clicked-row";
import { type Besides, backOnStamps } from "./rest-stamps";

/** The list's one stage for an ending, where the lead has none: a stage that stands is the person's to change. */
const stageStamp = ({ read, columns }: ClickedRow, stage: string): Stamp[] =>
  stage !== "" && columns.stage !== undefined && !isFilled(read("stage")) ? [{ field: "stage", content: asText(stage) }] : [];

function revenueStamps(row: ClickedRow, amount: number | null): Besides {
  const cell = row.read("revenue");
  if (amount === null || cell === amount) return { stamps: [] };
  if (!isFilled(cell)) return { stamps: [{ field: "revenue", content: amount }] };
  return { stamps: [], stays: words().clicks.why.holdsOther(row.called("revenue"), String(cell)) };
}

export function wonStamps(row: ClickedRow, { day, at, amount, stages }: Asked): Stamped {
  const { why } = words().clicks;
  const stage = String(row.read("stage")).trim();
  const skipped =
    taken(row, "won", why.wonBefore) ||
    (isReason(row.read("lostReason")) ? why.lostReasonStands(row.called("lostReason")) : "") ||
    (stages.isLost(stage) ? why.stageLost(stage) : "");
  if (skipped) return { skipped };
  const { stamps, stays } = revenueStamps(row, amount);
  return { stamps: [{ field: "won", content: day ?? at }, ...stamps, ...stageStamp(row, stages.won)], ...(stays && { stays }) };
}

/** Whether a lead that was lost came back and was passed again since, so that it can be lost once more. */
function isBackSince({ moment }: ClickedRow): boolean {
  const [passed, back] = [moment("passed"), moment("backOn")];
  return passed !== null && back !== null && passed >= back;
}

export function lostStamps(row: ClickedRow, asked: Asked): Stamped {
  const { why } = words().clicks;
  const isAgain = isReason(row.read("lostReason")) && isBackSince(row);
  const skipped = taken(row, "won", why.wonBefore) || (isAgain ? "" : taken(row, "lostReason", why.lostBefore));
  if (skipped) return { skipped };
  const { stamps, stays } = backOnStamps(row, asked);
  const reason: Stamp = { field: "lostReason", content: asText(asked.reason) };
  return { stamps: [reason, ...stamps, ...stageStamp(row, asked.stages.lost)], ...(stays && { stays }) };
}
