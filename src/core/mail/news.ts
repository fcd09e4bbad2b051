/** What has happened to leads, told once and to whom it concerns. */

import { DAY } from "../cells/cell";
import { NEWS_DAYS } from "./already-sent";
import type { NewsOf } from "./kinds";
import { isOverdue } from "./lead-promises";
import type { NewsFacts } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { droppedFor, listed, ranked, type Told, worstFirst } from "./told-leads";

/** More leads than these are counted only: who reads on a phone opens the sheet for the rest. */
export const MOST = 50;
/** Of a kind in one run, in all mails together: a form that is flooded with rows fills no mailbox. */
const MOST_NEWS = 100;

export interface News extends Told {
  notice: string;
}

/** Something that happened to a lead, with the name under which it is remembered. */
export interface Happened extends News {
  /** When, an instant in milliseconds; null where that is not known: then it is no news. */
  moment: number | null;
  /** From when on it is news, where that is not its kind's. */
  of?: NewsOf;
}

/**
 * What a kind of mail has to tell of leads; none while notices wait. What is older than a month is none, unless it happened while the
 * team had closed.
 */
export function news(kind: NewsFacts["about"], run: MailRun, happenedTo: (lead: MailLead) => readonly Happened[]): News[] {
  if (!run.notices.goes) return [];
  const oldest = Math.min(run.at - NEWS_DAYS * DAY, run.notices.closedSince);
  const isNew = ({ moment, of }: Happened): boolean => moment !== null && moment >= Math.max(run.since(of ?? kind), oldest);
  return run.leads.flatMap((lead) => (lead.isLoading ? [] : happenedTo(lead).filter((one) => isNew(one) && !run.isTold(one.notice))));
}

/** Each lead once, with the worst of what happened to it. */
export function eachLead(group: readonly News[]): Told[] {
  const worst = new Map<MailLead, Told>();
  for (const one of worstFirst(group)) if (!worst.has(one.lead)) worst.set(one.lead, one);
  return [...worst.values()];
}

/** How many leads each of a kind's mails names. */
export const mostIn = (mails: readonly unknown[]): number => Math.max(1, Math.min(MOST, Math.floor(MOST_NEWS / Math.max(1, mails.length))));

/** What the first letter of a mail says of the time before it was turned on, and the name under which that is remembered. */
export interface Beginning {
  before: number;
  notice: string;
}

/** The mail that tells somebody of news. */
export function newsMail(
  about: NewsFacts["about"],
  to: string,
  group: readonly News[],
  run: MailRun,
  { most, withOwner, begins = null }: { most: number; withOwner: boolean; begins?: Beginning | null },
): Mail {
  const told = eachLead(group);
  const overdue = told.filter(({ shown }) => isOverdue(ranked(shown))).length;
  const later = told.filter(({ shown }) => shown.state !== "overdue" && isOverdue(ranked(shown))).length;
  const says: NewsFacts = {
    ...{ about, leads: told.length, later, overdue, isTheirs: !withOwner, opens: run.notices.opens, dropped: droppedFor(to, run) },
    before: begins?.before ?? 0,
    ...listed(told, run, most, withOwner),
  };
  const notices = group.map(({ notice }) => notice);
  return mailOf(run, to, says, begins ? [...notices, begins.notice] : notices);
}
