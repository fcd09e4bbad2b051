/** Every metric of a month so far, from the lead rows: what the monitor stores a day, and what reports say. */

import type { WorkingClock } from "../calendar/clock";
import { type Cell, DAY, isBlank, MINUTE } from "../cells/cell";
import { sameWord } from "../cells/lines";
import { type OffsetAt, readMoment } from "../cells/moments";
import { plainWord } from "../cells/plain-word";
import { quantile } from "../sla/quantile";
import { BROKEN, KEPT } from "../sla/states";
import { stateAt } from "../sla/status";
import { isReason, wonOn } from "../sla/won";
import { engagementOf, lifetimeOf, type RevenueTerms } from "./engagement";
import { amountOf, happened, plus, saysYes } from "./events";
import { meansOutside } from "./lost-reasons";
import type { MetricKey } from "./metrics";
import type { Spend } from "./spend";
import { spentWithin } from "./spend";

/** A lead's cells as the sheet hands them over; "" where a cell is blank or the tab has no such column. */
export interface MetricLead {
  received: Cell;
  source: Cell;
  stage: Cell;
  owner: Cell;
  passed: Cell;
  responded: Cell;
  due: Cell;
  /** The word in its status cell; "" where it is not computed yet. */
  status: Cell;
  won: Cell;
  revenue: Cell;
  attempts: Cell;
  connected: Cell;
  pipeline: Cell;
  lostReason: Cell;
  accepted: Cell;
  /** Points of the scoring model. */
  score: Cell;
  /** When he ceased to be a customer. */
  until: Cell;
}

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

/** A metric's value, null where it is not known, and how many rows it rests on. Shares are 0..1. */
export interface Figure {
  value: number | null;
  counted: number;
}

export type Figures = Record<MetricKey, Figure>;

const MONTHS = 12;

const instantOf = (cell: Cell): number | null => (cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : null);

const MOMENTS = ["received", "passed", "responded", "due", "won", "until"] as const satisfies readonly (keyof MetricLead)[];

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
const over = (part: number | null, whole: number): number | null => (part === null || whole === 0 ? null : part / whole);
/** What came of others than the whole is no share of it: more customers than leads are those of earlier months. */
const shareOf = (part: number, whole: number): number | null => (part > whole ? null : over(part, whole));
/** Whether a lead was reached or accepted, as formulas over the lead tab have it: a text is a word, never a moment. */
const reached = (cell: Cell, offsetAt: OffsetAt): boolean => {
  if (typeof cell === "string") return saysYes(cell);
  return typeof cell === "number" ? cell >= 1 : happened(cell, offsetAt);
};
const sumOf = (leads: readonly MetricLead[], field: "revenue" | "attempts"): number =>
  leads.reduce((sum, lead) => sum + (amountOf(lead[field]) ?? 0), 0);

/** When something happened to a lead: at its own moment, or, where it is ticked, when the lead came. */
const momentOf = (lead: MetricLead, field: "passed" | "won"): number | null =>
  instantOf(lead[field]) ?? (isTick(lead[field]) ? instantOf(lead.received) : null);

const isWithin = (instant: number | null, { from, to }: Stretch): boolean => instant !== null && instant >= from && instant <= to;

function wordOf({ status, due, responded }: MetricLead, at: number): string {
  if (!isBlank(status)) return String(status);
  const dueAt = instantOf(due);
  return dueAt === null ? "" : stateAt(dueAt, instantOf(responded), at, 0);
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

/** Leads of the twelve months before, for each month since the first lead. */
function monthlyAverage(leads: readonly MetricLead[], from: number, offsetAt: OffsetAt): Figure {
  const month = (instant: number) => {
    const date = new Date(instant + offsetAt(instant));
    return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
  };
  const came = leads.flatMap(({ received }) => instantOf(received) ?? []);
  const now = month(from);
  const before = came.filter((instant) => instant < from && now - month(instant) <= MONTHS).length;
  const first = came.reduce((least, instant) => Math.min(least, instant), Number.POSITIVE_INFINITY);
  return { value: before === 0 ? null : before / Math.min(MONTHS, Math.max(1, now - month(first))), counted: before };
}

/**
 * The figures of a month so far. Each event counts at its own moment.
 *
 * @param given every lead of the tab
 * @param stretch from the month's first moment to the moment of judging
 * @param clock the working clock that answers are timed by
 * @example monthFigures([], { lines: [], leftOut: [] }, words, stretch, clock, utc).leads //=> { value: 0, counted: 0 }
 */
export function monthFigures(
  given: readonly MetricLead[],
  spend: Spend,
  words: FigureWords,
  stretch: Stretch,
  clock: WorkingClock,
  offsetAt: OffsetAt,
): Figures {
  const leads = given.map((lead) => withMoments(lead, offsetAt));
  const came = leads.filter(({ received }) => isWithin(instantOf(received), stretch));
  const dated = leads.filter(({ received }) => instantOf(received) !== null);
  const passed = dated.filter((lead) => isWithin(momentOf(lead, "passed"), stretch));
  const won = dated.filter((lead) => isWithin(momentOf(lead, "won"), stretch));
  const isKept = (field: keyof MetricLead) => leads.some((lead) => !isBlank(lead[field]));
  const isOneOf = (list: readonly string[], cell: Cell) => list.some((word) => sameWord(word, String(cell)));
  const day = (instant: number) => Math.floor((instant + offsetAt(instant)) / DAY);
  const spent = spentWithin(spend, { first: day(stretch.from), last: day(stretch.to) });
  const total = (team?: "marketing") =>
    spent.filter((line) => !team || line.team === team).reduce<number | null>((sum, { amount }) => plus(sum, amount), null);
  const states = came.map((lead) => wordOf(lead, stretch.to));
  const inState = (...of: string[]) => states.filter((state) => of.includes(state)).length;
  const minutes = came
    .flatMap((lead) => {
      const [start, end] = [instantOf(lead.received), instantOf(lead.responded)];
      return start === null || end === null || end < start ? [] : [clock.elapsed(start, end) / MINUTE];
    })
    .sort((one, other) => one - other);
  const revenue = isKept("revenue") ? sumOf(won, "revenue") : null;
  const fromMarketing =
    words.marketing.length === 0 || revenue === null
      ? null
      : sumOf(
          won.filter(({ source }) => isOneOf(words.marketing, source)),
          "revenue",
        );
  const lost = came.filter(({ lostReason }) => isReason(lostReason));
  const isOutside = meansOutside(words.outside);
  const isReady = ({ score }: MetricLead) => typeof score === "number" && score >= words.readyFrom;
  const isEndKept = isKept("until");
  const engagement = engagementOf(
    dated.flatMap((lead) => {
      const moment = momentOf(lead, "won");
      return moment === null ? [] : [{ won: moment, until: lead.until, revenue: amountOf(lead.revenue) }];
    }),
    stretch.to,
  );
  const each = (field: "attempts" | "connected" | "pipeline" | "accepted", count: number) =>
    isKept(field) ? over(count, passed.length) : null;
  const all = total();
  const [arrived, handed, customers] = [came.length, passed.length, won.length];
  const judged = inState(KEPT, ...BROKEN);
  const at = (share: number) => (minutes.length === 0 ? null : quantile(minutes, share));
  const figure = (value: number | null, counted: number): Figure => ({ value, counted });
  return {
    leads: figure(arrived, arrived),
    average: monthlyAverage(leads, stretch.from, offsetAt),
    passed: figure(handed, handed),
    inbound: figure(over(passed.filter(({ source }) => isOneOf(words.inbound, source)).length, handed), handed),
    cpl: figure(over(total("marketing"), arrived), arrived),
    cac: figure(over(all, customers), customers),
    within: figure(over(inState(KEPT), judged), judged),
    median: figure(at(0.5), minutes.length),
    ninetieth: figure(at(0.9), minutes.length),
    conversion: figure(shareOf(customers, arrived), arrived),
    closing: figure(shareOf(customers, handed), handed),
    roi: figure(all === null || revenue === null ? null : over(revenue - all, all), customers),
    customers: figure(customers, customers),
    revenue: figure(revenue, customers),
    marketingRevenue: figure(fromMarketing, customers),
    marketingShare: figure(over(fromMarketing, revenue ?? 0), customers),
    perCustomer: figure(over(revenue, customers), customers),
    workable: figure(over(handed, repsOf(given, stretch.to, offsetAt)), handed),
    attempts: figure(each("attempts", sumOf(passed, "attempts")), handed),
    connect: figure(each("connected", passed.filter(({ connected }) => reached(connected, offsetAt)).length), handed),
    pipeline: figure(each("pipeline", passed.filter(({ pipeline }) => (amountOf(pipeline) ?? 0) > 0).length), handed),
    accepted: figure(each("accepted", passed.filter(({ accepted }) => reached(accepted, offsetAt)).length), handed),
    ready: figure(isKept("score") ? over(won.filter(isReady).length, customers) : null, customers),
    stay: figure(isEndKept ? engagement.months : null, engagement.left),
    lifetime: figure(isEndKept ? lifetimeOf(engagement, words) : null, engagement.left),
    outside: figure(over(lost.filter(({ lostReason }) => isOutside(lostReason)).length, lost.length), lost.length),
  };
}
