/** Clicks on leads that rest, come back and are passed to sales again; and on pauses. */

import { isReason } from "../../core/sla/won";
import { words } from "../../language/spoken/words";
import type { LeadField } from "../leads/lead-table";
import { isOpenPause, openPauseWord } from "../leads/open-pause";
import {
  type Asked,
  type ClickedRow,
  isFilled,
  isGivenBack,
  isLostLead,
  isPassedAgain,
  isToCome,
  type Stamp,
  type Stamped,
  stamped,
  taken,
} from "./clicked-row";

/** What a click writes into one cell besides, and why that stays as it is. */
export interface Besides {
  stamps: Stamp[];
  stays?: string;
}

const NOTHING: Besides = { stamps: [] };

const isSame = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

/**
 * The day on which a lead that is given back or lost comes back. One of an earlier rest makes room; without a day it must not call
 * the lead back at once. A later day that somebody gave before stays.
 */
export function backOnStamps(row: ClickedRow, asked: Asked): Besides {
  const { why } = words().clicks;
  const { day, dayWords } = asked;
  const [cell, known] = [row.read("backOn"), row.moment("backOn")];
  if (!isFilled(cell)) return day ? { stamps: [{ field: "backOn", content: day }] } : NOTHING;
  if (known && (!isToCome(known, asked) || (day && isPassedAgain(row)))) return { stamps: [{ field: "backOn", content: day ?? "" }] };
  if (isSame(known, day)) return NOTHING;
  const content = known ? dayWords(known) : String(cell);
  return { stamps: [], stays: why.holdsOther(row.called("backOn"), content) };
}

/** What still says that a lead which is passed again is over; "" where nothing does. A stage and a reason are the person's to change. */
function closedBy(row: ClickedRow, asked: Asked): string {
  const { why } = words().clicks;
  if (isReason(row.read("lostReason"))) return why.closedByReason(row.called("lostReason"));
  return isLostLead(row, asked) ? why.closedByStage(String(row.read("stage")).trim()) : "";
}

/** What keeps a lead from being passed; "" where nothing does. */
function passHindered(row: ClickedRow, asked: Asked): string {
  const { why } = words().clicks;
  const [passed, back] = [row.moment("passed"), row.moment("backOn")];
  if (isGivenBack(row)) {
    if (!row.moment("returned")) return why.returnedUndated(row.called("returned"));
    return passed ? "" : taken(row, "passed", why.passedBefore);
  }
  if (back && isLostLead(row, asked)) {
    // Only its day says that it rests: passed before that day it would go on resting.
    if (isToCome(back, asked)) return why.restsUntil(asked.dayWords(back));
    if (passed && passed < back) return "";
  }
  return taken(row, "passed", why.passedBefore);
}

/** The day of its coming back, for a lead that was given back today by a day alone: nothing else says that this pass came after it. */
function backTodayStamps(row: ClickedRow, asked: Asked): Stamped {
  const { why } = words().clicks;
  if (!isGivenBack(row) || isPassedAgain(row, { passed: asked.at })) return { stamps: [] };
  const [back, today] = [row.moment("backOn"), asked.today()];
  if (back && isToCome(back, asked)) return { skipped: why.restsUntil(asked.dayWords(back)) };
  const isSeen = row.columns.backOn !== undefined && isPassedAgain(row, { passed: asked.at, backOn: today });
  return stamped(isSeen ? noDay(row, "backOn") : why.returnedToday(row.called("returned")), [{ field: "backOn", content: today }]);
}

/** Passing a lead to sales: where it was given back after it was passed, the new moment takes the old one's place. */
export function passStamps(row: ClickedRow, asked: Asked): Stamped {
  const skipped = passHindered(row, asked);
  if (skipped) return { skipped };
  const back = backTodayStamps(row, asked);
  if ("skipped" in back) return back;
  const stays = closedBy(row, asked);
  return { stamps: [{ field: "passed", content: asked.at }, ...back.stamps], ...(stays && { stays }) };
}

/** Until when a lead that is not in work rests; null where it is in work. */
function restOf(row: ClickedRow, asked: Asked): { back: Date | null } | null {
  const back = row.moment("backOn");
  if (isGivenBack(row)) return { back };
  const passed = row.moment("passed");
  const isOver = back !== null && passed !== null && passed >= back;
  return isLostLead(row, asked) && !isOver ? { back } : null;
}

/** What keeps a day from being written into a cell that holds no moment, "" where one may. */
const noDay = (row: ClickedRow, field: LeadField): string =>
  row.moment(field) ? "" : taken(row, field, words().clicks.why.shows(row.called(field), String(row.read(field))));

/** Bringing a resting lead back today. */
export function wakeStamps(row: ClickedRow, asked: Asked): Stamped {
  const { why } = words().clicks;
  const rest = restOf(row, asked);
  if (!rest || (rest.back === null && !isGivenBack(row))) return { skipped: noDay(row, "backOn") || why.notResting };
  if (rest.back && !isToCome(rest.back, asked)) return { skipped: why.backAlready(asked.dayWords(rest.back)) };
  return stamped(noDay(row, "backOn"), [{ field: "backOn", content: asked.today() }]);
}

/** A later day for a lead that rests, or came back. */
export function restStamps(row: ClickedRow, asked: Asked): Stamped {
  const { why } = words().clicks;
  const rest = restOf(row, asked);
  if (!rest || !asked.day) return { skipped: why.notResting };
  if (isSame(rest.back, asked.day)) return { skipped: why.restsThen(asked.dayWords(asked.day)) };
  return stamped(noDay(row, "backOn"), [{ field: "backOn", content: asked.day }]);
}

/** A pause until a day, or with no known end. One that runs stays, but for an open one that gets its end. */
export function pauseStamps(row: ClickedRow, { day, at, dayWords }: Asked): Stamped {
  const { why } = words().clicks;
  const until = row.moment("pauseUntil");
  const isOpen = isOpenPause(row.read("pauseUntil"));
  if (until && until > at) return { skipped: why.pausedBefore(dayWords(until)) };
  if (isOpen && !day) return { skipped: why.pausedBefore("") };
  return stamped(isOpen ? "" : noDay(row, "pauseUntil"), [{ field: "pauseUntil", content: day ?? openPauseWord() }]);
}

/** The end of a pause. A stage that waits is the person's to change. */
export function resumeStamps(row: ClickedRow, { at, stages }: Asked): Stamped {
  const { why } = words().clicks;
  const stage = String(row.read("stage")).trim();
  const waits = stages.waits(stage) ? why.stageWaits(stage) : "";
  const until = row.moment("pauseUntil");
  const isPaused = isOpenPause(row.read("pauseUntil")) || (until !== null && until > at);
  if (!isPaused) return { skipped: waits || noDay(row, "pauseUntil") || why.notPaused };
  return { stamps: [{ field: "pauseUntil", content: at }], ...(waits && { stays: waits }) };
}
