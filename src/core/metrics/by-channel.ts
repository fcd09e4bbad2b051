import { type Argument, type Cell, isBlank } from "../cells/cell";
import { groupsBy } from "../cells/groups";
import { isLeftOut } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import type { Answer } from "../cells/saying";
import { leadLines } from "../funnel/lead-columns";
import { dayOf, isWithin, type Period, periodOf } from "../funnel/lead-days";
import { wonOn } from "../sla/won";
import { amountOf, dayOfEvent, plus } from "./events";
import { headed, said } from "./sayings";
import { type SaysSales, spendOf, spentWithin } from "./spend";

const COLUMNS = [
  "channel",
  "leads",
  "workable",
  "customers",
  "marketingSpend",
  "salesCost",
  "cpl",
  "cac",
  "revenue",
  "roi",
  "leftOut",
] as const;

export interface ChannelQuestion {
  received: Argument;
  channel: Argument;
  /** When the lead was passed to sales. */
  passed: Argument;
  wonOn: Argument;
  revenue: Argument;
  spend: Argument;
  /** Left out: whose word in the costs is the English one. */
  isSales?: SaysSales;
  /** What says that a lead was lost. */
  stage?: Argument;
  lostReason?: Argument;
}

interface ChannelTally {
  leads: number;
  workable: number;
  customers: number;
  /** Amounts; null while nothing is known. */
  marketing: number | null;
  sales: number | null;
  revenue: number | null;
  leftOut: number;
}

const emptyTally = (): ChannelTally => ({ leads: 0, workable: 0, customers: 0, marketing: null, sales: null, revenue: null, leftOut: 0 });

const blankUnless = (amount: number | null): Cell => amount ?? "";
const over = (amount: number | null, count: number): Cell => (amount === null || count === 0 ? "" : amount / count);

function rowOf(name: Answer, tally: ChannelTally, knows: { passed: boolean; revenue: boolean }): Answer[] {
  const { leads, customers, marketing, sales, leftOut } = tally;
  const spent = plus(marketing, sales);
  // Who won nobody earned nothing; whose customers have no amount is not known.
  const revenue = knows.revenue ? (tally.revenue ?? (customers === 0 ? 0 : null)) : null;
  const roi = spent === null || spent === 0 || revenue === null ? "" : (revenue - spent) / spent;
  return [
    name,
    leads,
    knows.passed ? tally.workable : "",
    customers,
    blankUnless(marketing),
    blankUnless(sales),
    over(marketing, leads),
    over(spent, customers),
    blankUnless(revenue),
    roi,
    leftOut,
  ];
}

/** Whether a channel has anything to say of the period. */
const says = ({ leads, workable, customers, marketing, sales, leftOut }: ChannelTally): boolean =>
  leads + workable + customers + leftOut > 0 || marketing !== null || sales !== null;

/** One lead: each event counts on its own day. */
function countLead(tally: ChannelTally, cells: readonly Cell[], period: Period, offsetAt: OffsetAt): void {
  const [received = "", , passed = "", won = "", revenue = "", stage = "", lostReason = ""] = cells;
  const came = dayOf(received, offsetAt);
  if (came === null) {
    tally.leftOut += 1;
    return;
  }
  if (isWithin(came, period)) tally.leads += 1;
  if (isWithin(dayOfEvent(passed, came, offsetAt), period)) tally.workable += 1;
  if (!isWithin(dayOfEvent(wonOn({ stage, lostReason, won }), came, offsetAt), period)) return;
  tally.customers += 1;
  tally.revenue = plus(tally.revenue, amountOf(revenue));
}

/**
 * What each channel brought and cost in a period. Each event counts on its own day: a lead on the day it came, a workable one
 * on the day it was passed to sales, a customer with the revenue on the day he was won. A lead that was lost is no customer.
 *
 * @param question columns of one length; what is left out is blank in the answer
 * @param from first day, open where blank
 * @param to last day, open where blank
 * @returns a table with a heading, the channel with the most leads first, and a row for all at the end; unknown amounts are ""
 * @throws one sentence about a day, the columns of spend, or a column of another length
 */
export function byChannel(question: ChannelQuestion, from: Argument, to: Argument, offsetAt: OffsetAt): Answer[][] {
  const period = periodOf(from, to, offsetAt);
  const groups = groupsBy(emptyTally, offsetAt);
  const all = emptyTally();
  const lines = leadLines([
    { name: "received", given: question.received },
    { name: "channel", given: question.channel },
    { name: "passed", given: question.passed },
    { name: "won_on", given: question.wonOn },
    { name: "revenue", given: question.revenue },
    { name: "stage", given: question.stage },
    { name: "lost_reason", given: question.lostReason },
  ]);
  for (const line of lines) {
    const cells = line.map(([cell = ""]) => cell);
    if (cells.every(isBlank)) continue;
    for (const tally of [groups.of(cells[1] ?? ""), all]) countLead(tally, cells, period, offsetAt);
  }
  const spend = spendOf(question.spend, offsetAt, question.isSales);
  for (const { channel, team, amount } of spentWithin(spend, period))
    for (const tally of [groups.of(channel), all]) tally[team] = plus(tally[team], amount);
  for (const channel of spend.leftOut) for (const tally of [groups.of(channel), all]) tally.leftOut += 1;
  const knows = { passed: !isLeftOut(question.passed), revenue: !isLeftOut(question.revenue) };
  const rows = groups
    .sorted(({ leads }) => leads)
    .filter(([, tally]) => says(tally))
    .map(([name, tally]) => rowOf(name, tally, knows));
  return [headed(COLUMNS), ...rows, rowOf(said("all"), all, knows)];
}
