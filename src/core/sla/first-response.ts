import type { Cell } from "../agreement/item-values";

const MINUTE = 60_000;

/** What sales promised: minutes from received to first response, and how long before that the row warns. */
export interface ResponsePromise {
  targetMinutes: number;
  warnMinutes: number;
}

/** Instants in milliseconds since 1970. */
export interface Deadline {
  due: number;
  warn: number;
}

/**
 * blank: nothing to time yet. check: a moment that is no date, or an answer before the lead came.
 * open: waiting for its answer. settled: answered.
 */
export type Judgement = { kind: "blank" } | { kind: "check" } | ({ kind: "open" | "settled" } & Deadline);

const isMoment = (cell: Cell): cell is Date => cell instanceof Date && !Number.isNaN(cell.getTime());

/**
 * Judges one lead by the promise, around the clock: due = received + target.
 *
 * @param received the cell of the moment the lead came: a Date once the sheet has read it as one
 * @param responded the cell of the first answer; blank while there is none
 * @param promise minutes promised
 * @returns the kind of the row and, where it is timed, its due and warning moments
 * @example judgeResponse(new Date("2026-11-18T09:00Z"), "", { targetMinutes: 60, warnMinutes: 15 })
 * //=> { kind: "open", due: Date.parse("2026-11-18T10:00Z"), warn: Date.parse("2026-11-18T09:45Z") }
 */
export function judgeResponse(received: Cell, responded: Cell, promise: ResponsePromise): Judgement {
  if (received === "") return { kind: "blank" };
  if (!isMoment(received)) return { kind: "check" };
  const due = received.getTime() + promise.targetMinutes * MINUTE;
  const warn = Math.max(received.getTime(), due - promise.warnMinutes * MINUTE);
  if (responded === "") return { kind: "open", due, warn };
  if (!isMoment(responded) || responded.getTime() < received.getTime()) return { kind: "check" };
  return { kind: "settled", due, warn };
}
