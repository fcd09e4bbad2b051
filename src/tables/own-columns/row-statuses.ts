/** What stands in the two status cells of a row: words, or formulas that turn with the sheet's clock. */

import type { Cell } from "../../core/cells/cell";
import { instantOfWall, type OffsetAt } from "../../core/cells/moments";
import { saysNone } from "../../core/cells/none-words";
import { wallOfSerial } from "../../core/dates/number-date";
import type { Deadline } from "../../core/sla/cadence";
import { type Judgement, judgeLead } from "../../core/sla/judge";
import type { Later } from "../../core/sla/later";
import { isSince } from "../../core/sla/lead";
import { GIVEN_BACK } from "../../core/sla/states";
import { stateWord } from "../../language/spoken/states";
import type { RowLead } from "../leads/lead-row";
import { laterFormula, pausedFormula, restingFormula } from "./later-formula";
import { dayFormula, momentFormula } from "./moment-formula";
import type { OwnCells, RowBench } from "./own-cells";
import { statusFormula, type UnderstoodMoments } from "./status-formula";

type Statuses = Pick<OwnCells, "status" | "nextStatus">;

/** Moments that formulas over the row cannot compare: texts, numbers that are no serial numbers, days whose hour stands elsewhere. */
function notNative({ written, received, responded }: RowLead, offsetAt: OffsetAt): UnderstoodMoments {
  const understood: UnderstoodMoments = {};
  const nativeInstant = (cell: Cell): number | null => {
    if (cell instanceof Date) return cell.getTime();
    const wall = typeof cell === "number" ? wallOfSerial(cell) : null;
    return wall === null ? null : instantOfWall(wall, offsetAt);
  };
  const isNative = (cell: Cell, moment: Date): boolean => nativeInstant(cell) === moment.getTime();
  if (received instanceof Date && !isNative(written.received, received)) understood.received = momentFormula(received, offsetAt);
  if (responded instanceof Date && !isNative(written.responded, responded)) {
    const day = nativeInstant(written.responded);
    understood.responded = {
      moment: momentFormula(responded, offsetAt),
      ...(day !== null && { day: dayFormula(new Date(day), offsetAt) }),
      isText: typeof written.responded === "string",
    };
  }
  const stands = written.responded;
  if (responded === "" && (typeof stands === "string" || typeof stands === "number") && saysNone(stands)) understood.none = stands;
  return understood;
}

/** The moment from which on the last attempt is the answer of a lead that was passed to sales again, for its formula. */
function againOf({ lastAttempt, written }: RowLead, again: number, offsetAt: OffsetAt): UnderstoodMoments["again"] {
  const last = lastAttempt instanceof Date ? lastAttempt : null;
  // A last attempt that stands as a day alone counts on its whole day.
  const since = last && isSince(last.getTime(), again, { sheetOffset: offsetAt }) ? Math.min(last.getTime(), again) : again;
  const isText = last !== null && typeof written.lastAttempt === "string";
  return {
    since: momentFormula(new Date(since), offsetAt),
    ...(isText && { last: { moment: momentFormula(last, offsetAt), text: String(written.lastAttempt) } }),
  };
}

/** The moments of a promise as parts of a formula, where they stand in no cell yet. */
const inFormula = ({ due, warn }: Deadline, offsetAt: OffsetAt): Record<keyof Deadline, string> => ({
  due: momentFormula(new Date(due), offsetAt),
  warn: momentFormula(new Date(warn), offsetAt),
});

const restingStatus = (until: number | null, offsetAt: OffsetAt): string =>
  until === null ? stateWord("resting") : restingFormula(until, offsetAt);

/** Where a row's words stand, and whether the moments that they turn at stand beside them. */
interface StatusPlace {
  lead: RowLead;
  row: number;
  bench: RowBench;
  hasMoments: boolean;
}

function laterStatus(later: Later | null, { lead, row, bench, hasMoments }: StatusPlace): string {
  const { columns, sheetOffset } = bench;
  if (!later) return "";
  if (later.kind === "still") return stateWord(later.state);
  if (later.kind === "resting") return restingStatus(later.until, sheetOffset);
  return laterFormula(columns, row, later, lead.written, sheetOffset, hasMoments ? {} : inFormula(later, sheetOffset));
}

function firstStatus(judged: Judgement, { lead, row, bench, hasMoments }: StatusPlace): string {
  const { columns, sheetOffset, terms } = bench;
  if (judged.kind === "blank") return "";
  if (judged.kind === "still") {
    const { state, later } = judged;
    return GIVEN_BACK.includes(state) && later?.kind === "resting" ? restingStatus(later.until, sheetOffset) : stateWord(state);
  }
  const { deadline, again, unanswered } = judged;
  const understood: UnderstoodMoments = {
    ...notNative(lead, sheetOffset),
    ...(again !== null && { again: againOf(lead, again, sheetOffset) }),
    ...(hasMoments ? {} : inFormula(deadline, sheetOffset)),
  };
  return statusFormula(columns, row, judged.kind === "open", terms.automaticMinutes, unanswered, understood);
}

const statusesAt = (judged: Judgement, place: StatusPlace): Statuses => ({
  status: firstStatus(judged, place),
  nextStatus: laterStatus(judged.later, place),
});

/**
 * The words of a row. One that pauses until a moment says from then on by itself what it says without its pause.
 *
 * @param row the row's number as Sheets counts, from 1
 */
export function rowStatuses(judged: Judgement, lead: RowLead, row: number, bench: RowBench): Statuses {
  const now = statusesAt(judged, { lead, row, bench, hasMoments: true });
  const { pausedUntil, memory, later } = judged;
  if (pausedUntil === null) return now;
  const then = statusesAt(judgeLead(lead, memory, { ...bench, at: pausedUntil }), { lead, row, bench, hasMoments: false });
  const turning = (after: Cell): string => pausedFormula(pausedUntil, String(after), bench.sheetOffset);
  return {
    status: judged.kind === "still" && judged.state === "paused" ? turning(then.status) : now.status,
    nextStatus: later?.kind === "still" && later.state === "paused" ? turning(then.nextStatus) : now.nextStatus,
  };
}
