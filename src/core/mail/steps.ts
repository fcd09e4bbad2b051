/**
 * What becomes of a lead that nobody answers, step by step: which are to be offered to another owner, and which are to be given to one.
 * Each once a lead; who was told and what was done is remembered by name.
 */

import { DAY } from "../cells/cell";
import { plainWord } from "../cells/plain-word";
import type { OwnerChange } from "../sla/owner-changes";
import { NEWS_DAYS } from "./already-sent";
import type { MailRun } from "./mail";
import type { MailLead } from "./mail-lead";

/** The name under which it is remembered that a lead was given to another owner: taken back, it is not given again. */
export const givenNotice = ({ lead }: { lead: Pick<MailLead, "key"> }): string => `step|${lead.key}`;

const offerNotice = ({ key, start }: Pick<MailLead, "key" | "start">): string => `offer|${key}|${start}`;

/** Whether a step has given the lead to somebody: he has it, or it was taken back from him. */
const wasGiven = (lead: MailLead, run: MailRun): boolean =>
  run.isTold(givenNotice({ lead })) || run.ownersOf(lead).some(({ by, to }) => by === "step" && plainWord(to) === plainWord(lead.owner));

/**
 * Leads without a first answer whose due moment passed so much working time ago.
 *
 * @param after working milliseconds
 * @param from an instant: what has stood for that long before it is no news
 */
function unanswered({ leads, at, notices, dueAfter }: MailRun, after: number, from: number): MailLead[] {
  const since = Math.max(from, Math.min(at - NEWS_DAYS * DAY, notices.closedSince));
  return leads.filter(({ state, due, isLoading }) => {
    if (isLoading || state !== "overdue" || due === null) return false;
    const moment = after === 0 ? due : dueAfter(due, after);
    return moment !== null && moment <= at && moment >= since;
  });
}

/** A lead and who is to have it. */
export interface StepGift {
  lead: MailLead;
  to: string;
}

/**
 * The leads that are to be given to another owner, where the version in force says so. One without a Lead ID is not, since nothing can
 * be remembered of it; nor is one that was offered, or that somebody was given after it was due. These are offered.
 */
function givable(run: MailRun): StepGift[] {
  const { steps, notices, takersOf, ownersOf, isTold, fixed } = run;
  if (steps.give === null || !notices.goes) return [];
  const from = Math.max(run.since("given"), steps.give.from);
  const isNew =
    ({ due }: MailLead) =>
    ({ at, by }: OwnerChange): boolean =>
      by !== "step" && due !== null && at >= due;
  const free = unanswered(run, steps.give.after, from).filter(
    (lead) =>
      lead.id !== "" && !wasGiven(lead, run) && !isTold(offerNotice(lead)) && !fixed?.has(lead.row) && !ownersOf(lead).some(isNew(lead)),
  );
  if (free.length === 0) return [];
  const takers = takersOf(free);
  return free.flatMap((lead, at): StepGift[] => {
    const to = takers[at]?.[0];
    return to === undefined || plainWord(to) === plainWord(lead.owner) ? [] : [{ lead, to }];
  });
}

/** The leads that are to be given to another owner now, in working hours. */
export const giftsDue = (run: MailRun): StepGift[] => (run.notices.opens === null ? givable(run) : []);

/** A lead that the manager is to offer to another owner. */
export interface OfferDue {
  lead: MailLead;
  notice: string;
  takers: readonly string[];
}

/** The leads that are to be offered now, in working hours and in the hour before; none that goes to somebody by itself. */
export function offersDue(run: MailRun): OfferDue[] {
  if (!run.notices.goes) return [];
  const given = new Set(givable(run).map(({ lead }) => lead));
  const open = unanswered(run, run.steps.offer, run.since("offer")).filter(
    (lead) => !given.has(lead) && !wasGiven(lead, run) && !run.isTold(offerNotice(lead)),
  );
  if (open.length === 0) return [];
  const takers = run.takersOf(open);
  return open.map((lead, at) => ({ lead, notice: offerNotice(lead), takers: takers[at] ?? [] }));
}

/** A lead that was given to another owner at an instant. */
export interface Move {
  lead: MailLead;
  at: number;
  from: string;
  to: string;
}

/** What is remembered of leads that a step gave to somebody who has them still. */
export const movesOf = ({ leads, ownersOf }: MailRun): Move[] =>
  leads.flatMap((lead) =>
    ownersOf(lead).flatMap(({ at, from, to, by }): Move[] =>
      by === "step" && plainWord(lead.owner) === plainWord(to) ? [{ lead, at, from, to }] : [],
    ),
  );

/** A run after leads were given to others in it. */
export function withGifts(run: MailRun, gifts: readonly StepGift[]): MailRun {
  const given = new Map(gifts.map(({ lead, to }) => [lead.row, { lead, to }]));
  const set = (lead: MailLead): readonly OwnerChange[] => {
    const gift = given.get(lead.row);
    return gift ? [...run.ownersOf(lead), { at: run.at, from: gift.lead.owner, to: gift.to, by: "step" }] : run.ownersOf(lead);
  };
  const leads = run.leads.map((lead) => ({ ...lead, owner: given.get(lead.row)?.to ?? lead.owner }));
  return gifts.length === 0 ? run : { ...run, leads, ownersOf: set };
}
