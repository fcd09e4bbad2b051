/** What a row of the lead tab says of what its lead was promised: read from our own columns, so that nothing is judged anew. */

import type { Cell } from "../../core/cells/cell";
import { isMoment } from "../../core/sla/dates";
import type { State } from "../../core/sla/states";
import { stateIn } from "../../language/spoken/states";
import type { LeadField } from "./lead-table";

/** What was promised, in facts. due is an ISO moment; "" for a pause without an end and for a rest without a day. */
export type PromiseFacts =
  | { kind: "firstAnswer" | "accept" | "comesBack" | "pause"; due: string }
  /** Attempt `number` of `of`; both 0 where that is not known. */
  | { kind: "followUp"; due: string; number: number; of: number };

/** The words of both clocks, the more pressing one, and the promise behind it. */
export interface RowPromise {
  state: State | null;
  first: State | null;
  next: State | null;
  promise: PromiseFacts | null;
}

/** Which later promise it is, as the rules see it. */
export type LaterFacts = { kind: "followUp"; number: number; of: number } | { kind: "accept" };

const PRESSING: readonly (readonly State[])[] = [
  ["overdue"],
  ["followUpOverdue", "acceptOverdue"],
  ["backToday"],
  ["dueSoon", "followUpDue", "acceptDue"],
  ["waiting"],
];

/** Ranks of promises that are broken: of first answers, and of later ones. */
export const OVERDUE = 0;
export const LATER_OVERDUE = 1;

/** How much a state presses: 0 for a first answer that is overdue, 4 for a lead that has time; null for one that asks for nothing. */
export function pressing(state: State | null): number | null {
  const rank = state === null ? -1 : PRESSING.findIndex((states) => states.includes(state));
  return rank < 0 ? null : rank;
}

export type Read = (field: LeadField) => Cell;

const isoOf = (cell: Cell): string => (isMoment(cell) ? cell.toISOString() : "");

const instantOf = (cell: Cell): number => (isMoment(cell) ? cell.getTime() : Number.NaN);

const isAcceptance = (state: State): boolean => state === "acceptDue" || state === "acceptOverdue";

function promiseOf(state: State, isLater: boolean, read: Read, later: () => LaterFacts | null): PromiseFacts | null {
  if (state === "resting" || state === "backToday") return { kind: "comesBack", due: isoOf(read("nextDue")) };
  if (state === "paused") return { kind: "pause", due: isoOf(read("pauseUntil")) };
  if (pressing(state) === null) return null;
  if (!isLater) return { kind: "firstAnswer", due: isoOf(read("due")) };
  const facts = later() ?? (isAcceptance(state) ? { kind: "accept" as const } : { kind: "followUp" as const, number: 0, of: 0 });
  return { ...facts, due: isoOf(read("nextDue")) };
}

/** Whether the later promise speaks for the row: it presses more, or it is due first where both press alike. */
function speaksLater(first: State | null, next: State | null, read: Read): boolean {
  if (next === null || first === null) return next !== null;
  const [one, other] = [pressing(first) ?? Number.POSITIVE_INFINITY, pressing(next) ?? Number.POSITIVE_INFINITY];
  if (one !== other) return other < one;
  return one === Number.POSITIVE_INFINITY || instantOf(read("nextDue")) < instantOf(read("due"));
}

/** The words of both clocks, as codes; null where there is none. */
export type RowStates = Pick<RowPromise, "first" | "next">;

/** The words that stand in a row. */
export const statesOfRow = (read: Read): RowStates => ({ first: stateIn(read("status")), next: stateIn(read("nextStatus")) });

/**
 * What a row says that its lead was promised.
 *
 * @param read the row's cells by field
 * @param states the words of both clocks
 * @param later which promise the second clock stands for; asked only where that one speaks. Null where the rules cannot tell: then its word does
 * @returns state is null for a row whose columns show none of our words
 */
export function promiseIn(read: Read, { first, next }: RowStates, later: () => LaterFacts | null): RowPromise {
  const isLater = speaksLater(first, next, read);
  const state = isLater ? next : first;
  return { state, first, next, promise: state && promiseOf(state, isLater, read, later) };
}

/** Why a lead rests or came back, as people wrote it: why it was lost, where that is said, else why it was given back; "" for neither. */
export const restReason = (text: (field: "lostReason" | "returnReason") => string): string => text("lostReason") || text("returnReason");
