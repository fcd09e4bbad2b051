/** What metrics are made of, as numbers of a month so far. */

import type { WorkingClock } from "../calendar/clock";
import { type Cell, DAY, isBlank, MINUTE } from "../cells/cell";
import { sameWord } from "../cells/lines";
import { type OffsetAt, readMoment } from "../cells/moments";
import { plainWord } from "../cells/plain-word";
import { saysYes } from "../cells/yes-words";
import { quantile } from "../sla/quantile";
import type { State } from "../sla/states";
import { stateAt } from "../sla/status";
import { isReason, wonOn } from "../sla/won";
import type { CountedField, MetricCounts } from "./counts";
import { engagementOf, lifetimeOf, type RevenueTerms } from "./engagement";
import { amountOf, happened, plus } from "./events";
import { keptIn, type SettledPromise } from "./later-promises";
import { meansOutside } from "./lost-reasons";
import { type Spend, spentWithin } from "./spend";

/**
 * A lead's cells as the sheet hands them over; "" where a cell is blank or the tab has no such column. Its status is a code, "" where
 * it is not computed yet, null where its cell holds something else.
 */
export type MetricLead = Record<Exclude<CountedField, "status">, Cell> & {
  status: State | "" | null;
  /** Attempts that are remembered of it: they count where no column does. */
  remembered?: number;
};

/** A stretch of time: instants in milliseconds, both ends included. */
export interface Stretch {
  from: number;
  to: number;
}

/** Which sources and reasons the agreement named, and from how many points a lead is sales-ready. */
export interface FigureWords extends RevenueTerms {
  readyFrom: number;
  inbound: readonly string[];
  marketing: readonly string[];
  outside: readonly string[];
}

/** What the leads of a month are counted with. */
export interface MonthTerms {
  spend: Spend;
  words: FigureWords;
  /** From the month's first moment to the moment of judging. */
  stretch: Stretch;
  /** Promises after the first answer that were kept or broken, of all leads and months. */
  promises: readonly SettledPromise[];
  /** The working clock that answers are timed by. */
  clock: WorkingClock;
  offsetAt: OffsetAt;
}

const MONTHS = 12;

const instantOf = (cell: Cell): number | null => (cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : null);

const MOMENTS = ["received", "passed", "responded", "due", "won", "until"] as const satisfies readonly CountedField[];

/** A moment whose cell lost its date format is a number; COUNTIFS counts it as the moment that it is. Who was lost was not won. */
function withMoments(lead: MetricLead, offsetAt: OffsetAt): MetricLead {
  const read = { ...lead, won: wonOn(lead) };
  for (const field of MOMENTS) {
    const moment = typeof lead[field] === "number" ? readMoment(lead[field], offsetAt) : null;
    if (moment && "instant" in moment) read[field] = new Date(moment.instant);
  }
  return read;
}

const isTick = (cell: Cell): boolean => cell === true;

/** When something happened to a lead: at its own moment, or, where it is ticked, when the lead came. */
const momentOf = (lead: MetricLead, field: "passed" | "won"): number | null =>
  instantOf(lead[field]) ?? (isTick(lead[field]) ? instantOf(lead.received) : null);

const isWithin = (instant: number | null, { from, to }: Stretch): boolean => instant !== null && instant >= from && instant <= to;

/** The leads of a tab, and those to which something happened in the month. Each event counts at its own moment. */
interface MonthLeads {
  leads: readonly MetricLead[];
  /** Those that say when they came. */
  dated: readonly MetricLead[];
  came: readonly MetricLead[];
  passed: readonly MetricLead[];
  won: readonly MetricLead[];
  /** Whether anybody has filled in a column. */
  isKept(field: CountedField): boolean;
}

function leadsOf(given: readonly MetricLead[], { stretch, offsetAt }: MonthTerms): MonthLeads {
  const leads = given.map((lead) => withMoments(lead, offsetAt));
  const dated = leads.filter(({ received }) => instantOf(received) !== null);
  return {
    leads,
    dated,
    came: leads.filter(({ received }) => isWithin(instantOf(received), stretch)),
    passed: dated.filter((lead) => isWithin(momentOf(lead, "passed"), stretch)),
    won: dated.filter((lead) => isWithin(momentOf(lead, "won"), stretch)),
    isKept: (field) => leads.some((lead) => !isBlank(lead[field])),
  };
}

/**
 * People who own a lead that came by a moment.
 *
 * @param at an instant in milliseconds
 */
export function repsOf(leads: readonly MetricLead[], at: number, offsetAt: OffsetAt): number {
  const came = leads.filter(({ received, owner }) => {
    const read = typeof received === "string" ? null : readMoment(received, offsetAt);
    return read !== null && "instant" in read && read.instant <= at && !isBlank(owner);
  });
  return new Set(came.map(({ owner }) => plainWord(owner))).size;
}

/** Leads of the twelve months before, and the months since the first lead; null where none came. */
function before({ leads }: MonthLeads, { stretch: { from }, offsetAt }: MonthTerms): { leads: number; months: number } | null {
  const month = (instant: number) => {
    const date = new Date(instant + offsetAt(instant));
    return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
  };
  const now = month(from);
  const came = leads.flatMap(({ received }) => instantOf(received) ?? []).filter((instant) => instant < from);
  const counted = came.filter((instant) => now - month(instant) <= MONTHS).length;
  if (counted === 0) return null;
  const first = came.reduce((least, instant) => Math.min(least, instant));
  return { leads: counted, months: Math.min(MONTHS, Math.max(1, now - month(first))) };
}

/** Whether a lead was reached or accepted, as formulas over the lead tab have it: a text is a word, never a moment. */
const reached = (cell: Cell, offsetAt: OffsetAt): boolean => {
  if (typeof cell === "string") return saysYes(cell);
  return typeof cell === "number" ? cell >= 1 : happened(cell, offsetAt);
};
const sumOf = (leads: readonly MetricLead[], field: "revenue" | "attempts"): number =>
  leads.reduce((sum, lead) => sum + (amountOf(lead[field]) ?? 0), 0);
/** Attempts that are remembered, where no column counts them; null where nothing is. */
const rememberedIn = (leads: readonly MetricLead[]): number | null =>
  leads.some(({ remembered }) => remembered !== undefined) ? leads.reduce((sum, { remembered = 0 }) => sum + remembered, 0) : null;
const isOneOf = (list: readonly string[], cell: Cell): boolean => list.some((word) => sameWord(word, String(cell)));

type MonthCountsOf<Name extends keyof MetricCounts<number>> = Pick<MetricCounts<number>, Name>;

function ofLeads(
  given: readonly MetricLead[],
  month: MonthLeads,
  terms: MonthTerms,
): MonthCountsOf<"came" | "cameBefore" | "monthlyAverage" | "reps"> {
  return {
    came: () => month.came.length,
    cameBefore: () => before(month, terms)?.leads ?? 0,
    monthlyAverage: () => {
      const counted = before(month, terms);
      return counted && counted.leads / counted.months;
    },
    reps: () => repsOf(given, terms.stretch.to, terms.offsetAt),
  };
}

/** Leads that were passed to sales, and what sales did with them; of a column that nobody fills nothing is known. */
function ofPassed(
  { passed, isKept }: MonthLeads,
  { words, offsetAt }: MonthTerms,
): MonthCountsOf<"passed" | "passedInbound" | "passedAnd" | "passedWithPipeline" | "attempts"> {
  const count = (field: "connected" | "accepted" | "pipeline", counts: (cell: Cell) => boolean) =>
    isKept(field) ? passed.filter((lead) => counts(lead[field])).length : null;
  return {
    passed: () => passed.length,
    passedInbound: () => passed.filter(({ source }) => isOneOf(words.inbound, source)).length,
    passedAnd: (field) => count(field, (cell) => reached(cell, offsetAt)),
    passedWithPipeline: () => count("pipeline", (cell) => (amountOf(cell) ?? 0) > 0),
    attempts: () => (isKept("attempts") ? sumOf(passed, "attempts") : rememberedIn(passed)),
  };
}

function stateOf({ status, due, responded }: MetricLead, at: number): State | null {
  if (status !== "") return status;
  const dueAt = instantOf(due);
  return dueAt === null ? null : stateAt(dueAt, instantOf(responded), at, 0);
}

function ofAnswers({ came }: MonthLeads, { stretch, clock }: MonthTerms): MonthCountsOf<"inState" | "answered" | "minutes"> {
  const states = came.map((lead) => stateOf(lead, stretch.to));
  const minutes = came
    .flatMap((lead) => {
      const [start, end] = [instantOf(lead.received), instantOf(lead.responded)];
      return start === null || end === null || end < start ? [] : [clock.elapsed(start, end) / MINUTE];
    })
    .sort((one, other) => one - other);
  return {
    inState: (...asked) => states.filter((state) => state !== null && asked.includes(state)).length,
    answered: () => minutes.length,
    minutes: (share) => (minutes.length === 0 ? null : quantile(minutes, share)),
  };
}

function ofPromises({ promises, stretch }: MonthTerms): MonthCountsOf<"promised" | "promisesKept"> {
  return {
    promised: (kind) => keptIn(promises, kind, stretch).counted,
    promisesKept: (kind) => keptIn(promises, kind, stretch).kept,
  };
}

function ofLost({ came }: MonthLeads, { words }: MonthTerms): MonthCountsOf<"lost" | "lostOutside"> {
  const lost = came.filter(({ lostReason }) => isReason(lostReason));
  const isOutside = meansOutside(words.outside);
  return { lost: () => lost.length, lostOutside: () => lost.filter(({ lostReason }) => isOutside(lostReason)).length };
}

/** Customers of the month, what they brought, and what was spent. */
function ofMoney(
  { won, isKept }: MonthLeads,
  { spend, words, stretch, offsetAt }: MonthTerms,
): MonthCountsOf<"won" | "wonReady" | "revenue" | "spent"> {
  const day = (instant: number) => Math.floor((instant + offsetAt(instant)) / DAY);
  const spent = spentWithin(spend, { first: day(stretch.from), last: day(stretch.to) });
  const isReady = ({ score }: MetricLead) => typeof score === "number" && score >= words.readyFrom;
  const ofMarketing = () => (words.marketing.length === 0 ? null : won.filter(({ source }) => isOneOf(words.marketing, source)));
  return {
    won: () => won.length,
    wonReady: () => (isKept("score") ? won.filter(isReady).length : null),
    revenue: (of) => {
      const leads = of === "marketing" ? ofMarketing() : won;
      return leads && isKept("revenue") ? sumOf(leads, "revenue") : null;
    },
    spent: (by) => spent.filter(({ team }) => !by || team === by).reduce<number | null>((sum, { amount }) => plus(sum, amount), null),
  };
}

function ofCustomers({ dated, isKept }: MonthLeads, { words, stretch }: MonthTerms): MonthCountsOf<"left" | "months" | "lifetime"> {
  const engagement = engagementOf(
    dated.flatMap((lead) => {
      const moment = momentOf(lead, "won");
      return moment === null ? [] : [{ won: moment, until: lead.until, revenue: amountOf(lead.revenue) }];
    }),
    stretch.to,
  );
  const isEndKept = isKept("until");
  return {
    left: () => engagement.left,
    months: () => (isEndKept ? engagement.months : null),
    lifetime: () => (isEndKept ? lifetimeOf(engagement, words) : null),
  };
}

const over = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : part / whole;

const RATIOS: MonthCountsOf<"less" | "over" | "shareOf"> = {
  less: (one, other) => (one === null || other === null ? null : one - other),
  over,
  shareOf: (part, whole) => (part !== null && whole !== null && part > whole ? null : over(part, whole)),
};

/**
 * What metrics are made of, in a month so far.
 *
 * @param given every lead of the tab
 */
export function monthCounts(given: readonly MetricLead[], terms: MonthTerms): MetricCounts<number> {
  const month = leadsOf(given, terms);
  return {
    ...ofLeads(given, month, terms),
    ...ofPassed(month, terms),
    ...ofAnswers(month, terms),
    ...ofPromises(terms),
    ...ofLost(month, terms),
    ...ofMoney(month, terms),
    ...ofCustomers(month, terms),
    ...RATIOS,
  };
}
