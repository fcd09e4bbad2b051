/** What mails are to say, as facts: a language makes the letters of them. Instants in milliseconds, days year-month-day. */

import type { Saying } from "../cells/saying";
import type { Metric } from "../metrics/metrics";
import type { Figure, Figures } from "../metrics/month-figures";
import type { MailLead } from "./mail-lead";

/** A lead as a letter lists it. Texts of people are one line each, without anything that becomes a link. */
export interface ListedLead extends Pick<MailLead, "row" | "state" | "due" | "returned" | "source"> {
  /** Why it was returned, or lost for now; "" for no reason. */
  reason: string;
  /** "" where it has no name. */
  title: string;
  /** Leads to its row. */
  link: string;
  /** Working milliseconds since the due moment of one that is overdue, null of others. */
  late: number | null;
  /** "" for none; null where the letter does not say whose it is. */
  owner: string | null;
  /** Of the bar beside it. */
  colour: string;
}

/** Leads that a letter lists, the worst first, and how many more there are. */
export interface ListedLeads {
  shown: readonly ListedLead[];
  more: number;
}

/** News of leads. */
export interface NewsFacts extends ListedLeads {
  about: "ready" | "returned" | "back" | "breach";
  leads: number;
  /** How many of them wait for a further attempt or an acceptance, not for their first answer. */
  later: number;
  /** Whether all of them belong to who reads the letter. */
  isTheirs: boolean;
  /** From when the clock runs, null where it does. */
  opens: number | null;
  /** Owners who had mail before and get none now, in the manager's letters. */
  dropped: number;
  /** In the first letter: how many other leads were overdue when the mail was turned on, and are still. */
  before: number;
}

/** How many leads have a promise that is overdue, how many of these have had their first answer, and how many have one that is due soon. */
export interface DueCounts {
  leads: number;
  later: number;
  soon: number;
}

/** The leads of an owner whose promises are overdue or due soon; of "" those without one. */
export interface OwnersLeads extends ListedLeads, DueCounts {
  owner: string;
  hasAddress: boolean;
}

/** The leads of the team whose promises are overdue or due soon, by owner, or of one owner. */
export interface DigestFacts extends DueCounts {
  about: "digest";
  /** The due moment of the one that waits longest. */
  oldest: number | null;
  of: { owners: readonly OwnersLeads[] } | ListedLeads;
  dropped: number;
}

/** Open deals at a stage; value is null where none is known. */
export interface StageDeals {
  stage: string;
  deals: number;
  value: number | null;
}

/** A metric in a stretch of time and in the one before it. */
export interface ComparedMetric {
  metric: Metric;
  now: Figure;
  before: Figure;
}

export interface WeeklyFacts {
  about: "weekly";
  /** The day that it is owed for. */
  day: string;
  deals: number;
  /** The pipeline value of those that have one, null where none has. */
  worth: number | null;
  /** How many have none. */
  lacking: number;
  stages: readonly StageDeals[];
  metrics: readonly PromisedMetric[];
  overdue: number;
}

/** Whether a promise was kept. */
export type PromiseVerdict = "kept" | "missed" | "noData" | "fewRows";

/** A metric of the monthly report with its goal for the month; null where there is none, and no verdict then. */
export interface PromisedMetric extends ComparedMetric {
  goal: number | null;
  verdict: PromiseVerdict | null;
}

export interface MonthlyFacts {
  about: "monthly";
  /** The first day of the month. */
  month: string;
  revenue: Pick<Figures, "revenue" | "marketingRevenue" | "marketingShare">;
  metrics: readonly PromisedMetric[];
}

export interface ReminderFacts {
  about: "reminders";
  of: "review" | "term";
  notice: Saying;
}

export type LetterFacts = NewsFacts | DigestFacts | WeeklyFacts | MonthlyFacts | ReminderFacts;
