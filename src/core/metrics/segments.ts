import { confidenceShare } from "../cells/asked-numbers";
import { type Argument, isBlank } from "../cells/cell";
import { type GroupName, groupsBy } from "../cells/groups";
import { rowsOf } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import type { Answer } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { leadLines } from "../funnel/lead-columns";
import { asOfDay, dayOf, isWithin, maturePeriod } from "../funnel/lead-days";
import { wilsonInterval } from "../funnel/wilson";
import { wonOn } from "../sla/won";
import { amountOf, dayOfEvent, onlyCell, plus } from "./events";
import { headed, said } from "./sayings";

const COLUMNS = [
  "segment",
  "leads",
  "customers",
  "closeRate",
  "low",
  "high",
  "averageRevenue",
  "leadValue",
  "leadCost",
  "leadProfit",
  "profit",
  "verdict",
  "sureness",
] as const;

const USUAL_CONFIDENCE = 0.95;

export interface SegmentQuestion {
  received: Argument;
  segment: Argument;
  wonOn: Argument;
  revenue: Argument;
  /** One amount for every lead, or one a lead. */
  cost: Argument;
  /** What says that a lead was lost. */
  stage?: Argument;
  lostReason?: Argument;
}

interface SegmentTally {
  leads: number;
  customers: number;
  revenue: number | null;
  /** Customers whose revenue is known. */
  paying: number;
  cost: number | null;
  costed: number;
}

/** The confidence of the intervals, 0.95 where left out. */
export function confidenceOf(argument: Argument): number {
  const cell = rowsOf(argument ?? "")[0]?.[0] ?? "";
  const read = isBlank(cell) ? USUAL_CONFIDENCE : confidenceShare(cell);
  if (typeof read !== "number") throw new Unclear(ofCells("inArgument", "confidence", read));
  return read;
}

const average = (sum: number | null, count: number): number | null => (sum === null || count === 0 ? null : sum / count);

/** Workable is what brings more than it costs; sure is who would say the same at both ends of the interval. */
function verdictOf(value: number, low: number, high: number, cost: number, leads: number): [verdict: Answer, sure: Answer] {
  const isWorkable = value > cost;
  const isSure = isWorkable ? low > cost : high <= cost;
  return [said(isWorkable ? "workable" : "filterOut"), isSure ? said("sure") : said("notSure", leads)];
}

function rowOf(name: GroupName, tally: SegmentTally, deal: number | null, confidence: number): { cells: Answer[]; profit: number } {
  const { leads, customers } = tally;
  const rate = customers / leads;
  const [low, high] = wilsonInterval(customers, leads, confidence);
  const worth = average(tally.revenue, tally.paying) ?? deal;
  const cost = average(tally.cost, tally.costed);
  const value = worth === null ? null : worth * rate;
  const profit = value === null || cost === null ? null : value - cost;
  const [verdict, sure] =
    worth === null || value === null || cost === null ? ["", ""] : verdictOf(value, worth * low, worth * high, cost, leads);
  const own = average(tally.revenue, tally.paying);
  return {
    cells: [
      name,
      leads,
      customers,
      rate,
      low,
      high,
      own ?? "",
      value ?? "",
      cost ?? "",
      profit ?? "",
      profit === null ? "" : profit * leads,
      verdict,
      sure,
    ],
    profit: profit ?? Number.NEGATIVE_INFINITY,
  };
}

/**
 * What each segment earns: the closed loop from leads to revenue. Only mature leads count, since young ones have not shown
 * what becomes of them. A segment without customers is judged at the average revenue of all customers.
 *
 * @param question columns of one length; cost may be one amount for every lead
 * @param asOf the day of judging
 * @param days how old a lead must be at least, 90 where left out
 * @param confidence of the intervals, 0.95 where left out
 * @returns a table with a heading, the segment with the highest profit of a lead first; unknown amounts are ""
 * @throws one sentence about asOf, days, confidence, or a column of another length
 */
export function segments(question: SegmentQuestion, asOf: Argument, days: Argument, confidence: Argument, offsetAt: OffsetAt): Answer[][] {
  const today = asOfDay(asOf, offsetAt);
  const mature = maturePeriod(today, days);
  const wanted = confidenceOf(confidence);
  const groups = groupsBy<SegmentTally>(() => ({ leads: 0, customers: 0, revenue: null, paying: 0, cost: null, costed: 0 }), offsetAt);
  const oneCost = onlyCell(question.cost);
  const lines = leadLines([
    { name: "received", given: question.received },
    { name: "segment", given: question.segment },
    { name: "won_on", given: question.wonOn },
    { name: "revenue", given: question.revenue },
    { name: "cost", given: oneCost === null ? question.cost : "" },
    { name: "stage", given: question.stage },
    { name: "lost_reason", given: question.lostReason },
  ]);
  let earned: number | null = null;
  let paying = 0;
  for (const line of lines) {
    const [received = "", segment = "", won = "", revenue = "", cost = "", stage = "", lostReason = ""] = line.map(([cell = ""]) => cell);
    const came = dayOf(received, offsetAt);
    if (!isWithin(came, mature)) continue;
    const tally = groups.of(segment);
    tally.leads += 1;
    const spent = amountOf(oneCost ?? cost);
    tally.cost = plus(tally.cost, spent);
    if (spent !== null) tally.costed += 1;
    const wonDay = dayOfEvent(wonOn({ stage, lostReason, won }), came, offsetAt);
    if (wonDay === null || wonDay > today) continue;
    tally.customers += 1;
    const amount = amountOf(revenue);
    if (amount === null) continue;
    tally.revenue = plus(tally.revenue, amount);
    tally.paying += 1;
    earned = plus(earned, amount);
    paying += 1;
  }
  const deal = average(earned, paying);
  const rows = groups.sorted(({ leads }) => leads).map(([name, tally]) => rowOf(name, tally, deal, wanted));
  rows.sort((one, other) => (one.profit === other.profit ? 0 : other.profit - one.profit));
  return [headed(COLUMNS), ...rows.map(({ cells }) => cells)];
}
