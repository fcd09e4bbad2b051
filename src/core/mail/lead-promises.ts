/** The promises of a lead that mails speak of: the worst first. */

import type { State } from "../sla/states";
import type { MailLead } from "./mail-lead";

/** A promise that is overdue or due soon. */
export interface DuePromise {
  state: State;
  /** An instant in milliseconds; null where it is not known. */
  due: number | null;
}

/** Broken first answers, then the other broken promises, then what is due soon; among those of one rank the oldest. */
const RANKS: readonly (readonly (State | "")[])[] = [
  ["overdue"],
  ["followUpOverdue", "acceptOverdue"],
  ["dueSoon", "followUpDue", "acceptDue"],
];
const BROKEN_RANKS = 2;

/** How bad a state is, 0 for the worst; null for one that asks for nothing now. */
function rankOf(state: State | ""): number | null {
  const rank = RANKS.findIndex((states) => states.includes(state));
  return rank < 0 ? null : rank;
}

/** A promise that turned due soon at an instant, whether it is overdue by now or not. */
export interface WarnedPromise extends DuePromise {
  /** null where that is not known. */
  warn: number | null;
}

/** The promises of a lead that turned due soon before they were due: one that is due at once never was. */
export const promisesWarned = ({ state, due, warn, next, nextWarn }: Pick<MailLead, "state" | "due" | "warn" | "next" | "nextWarn">) =>
  [
    { state, due, warn },
    { ...next, warn: nextWarn },
  ].flatMap((one): WarnedPromise[] => {
    const { state: now } = one;
    const wasSoon = one.warn !== null && one.due !== null && one.warn < one.due;
    return now === "" || rankOf(now) === null || !wasSoon ? [] : [{ ...one, state: now }];
  });

/** Whether a promise is broken already. */
export const isOverdue = ({ state }: Pick<DuePromise, "state">): boolean => {
  const rank = rankOf(state);
  return rank !== null && rank < BROKEN_RANKS;
};

/** The promises of a lead that are overdue or due soon. */
export const promisesDue = ({ state, due, next }: Pick<MailLead, "state" | "due" | "next">): DuePromise[] =>
  [{ state, due }, next].flatMap((one) => (one.state === "" || rankOf(one.state) === null ? [] : [{ ...one, state: one.state }]));

/** Which of two promises is worse: below 0 for the first. */
export function byBadness(one: DuePromise, other: DuePromise): number {
  const ranks = (rankOf(one.state) ?? RANKS.length) - (rankOf(other.state) ?? RANKS.length);
  const [due, otherDue] = [one.due ?? Number.POSITIVE_INFINITY, other.due ?? Number.POSITIVE_INFINITY];
  return ranks !== 0 || due === otherDue ? ranks : due - otherDue;
}

/** The worst of a lead's promises; null where nothing is overdue or due soon. */
export const worstPromise = (lead: Pick<MailLead, "state" | "due" | "next">): DuePromise | null =>
  promisesDue(lead).sort(byBadness)[0] ?? null;
