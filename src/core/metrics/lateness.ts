import { type Argument, DAY } from "../cells/cell";

import { type OffsetAt, readMoment } from "../cells/moments";
import type { Answer, Saying } from "../cells/saying";
import { leadLines } from "../funnel/lead-columns";
import { dayOf, isWithin, maturePeriod } from "../funnel/lead-days";
import { wilsonInterval } from "../funnel/wilson";
import { sharedMoment, stateAt } from "../sla/status";
import { wonOn } from "../sla/won";
import { amountOf, dayOfEvent, onlyCell } from "./events";
import { headed, said } from "./sayings";
import { confidenceOf } from "./segments";

const COLUMNS = ["answered", "leads", "customers", "conversion", "low", "high", "value"] as const;

export interface LatenessQuestion {
  received: Argument;
  responded: Argument;
  due: Argument;
  wonOn: Argument;
  /** One average deal value, or what each customer brought. */
  revenue: Argument;
  /** What says that a lead was lost. */
  stage?: Argument;
  lostReason?: Argument;
}

interface LatenessTally {
  leads: number;
  customers: number;
}

/** A difference of two rates with the interval in which it lies. */
export interface RateDifference {
  difference: number;
  low: number;
  high: number;
}

/**
 * How much higher the first rate is than the second, with its interval.
 *
 * Source: Newcombe 1998, Statistics in Medicine 17, 873-890, method 10 (from two Wilson intervals).
 *
 * @param confidence above 0 and below 1
 * @returns shares from -1 to 1
 * @example rateDifference({ leads: 70, customers: 56 }, { leads: 80, customers: 48 }, 0.95) //=> { difference: 0.2, low: 0.0524, high: 0.3339 }, to four digits
 */
export function rateDifference(one: LatenessTally, other: LatenessTally, confidence: number): RateDifference {
  const [first, second] = [one, other].map(({ leads, customers }) => (leads === 0 ? 0 : customers / leads)) as [number, number];
  const [low1, high1] = wilsonInterval(one.customers, one.leads, confidence);
  const [low2, high2] = wilsonInterval(other.customers, other.leads, confidence);
  const difference = first - second;
  return {
    difference,
    low: difference - Math.hypot(first - low1, high2 - second),
    high: difference + Math.hypot(high1 - first, second - low2),
  };
}

function rowOf(name: Saying, { leads, customers }: LatenessTally, deal: number | null, confidence: number): Answer[] {
  if (leads === 0) return [name, 0, 0, "", "", "", ""];
  const [low, high] = wilsonInterval(customers, leads, confidence);
  return [name, leads, customers, customers / leads, low, high, deal === null ? "" : (deal * customers) / leads];
}

function verdictOf(onTime: LatenessTally, late: LatenessTally, { difference, low }: RateDifference): Saying {
  if (onTime.leads === 0 || late.leads === 0) return said("latenessUnknown");
  if (low > 0) return said("latenessSure");
  return said(difference > 0 ? "latenessMayBeChance" : "latenessWins");
}

/** The average of what customers brought, or the one amount that was given; null where nothing is known. */
function dealValue(revenue: Argument, amounts: readonly number[]): number | null {
  const one = onlyCell(revenue);
  if (one !== null) return amountOf(one);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length;
}

/**
 * The price of lateness: conversion of leads that were answered on time against those that were not, and what the late ones
 * would have brought at the conversion of the others. Only mature leads count. Leads that are not due yet, and rows with
 * impossible dates, count on neither side.
 *
 * @param question columns of one length; revenue may be one amount
 * @param asOf the moment of judging
 * @param days how old a lead must be at least, 90 where left out
 * @param confidence of the intervals, 0.95 where left out
 * @returns a table with a heading: on time, late, the difference with the customers and the value lost, and a verdict
 * @throws one sentence about asOf, days, confidence, or a column of another length
 */
export function lateness(question: LatenessQuestion, asOf: Argument, days: Argument, confidence: Argument, offsetAt: OffsetAt): Answer[][] {
  const at = sharedMoment(asOf, offsetAt);
  const today = Math.floor((at + offsetAt(at)) / DAY);
  const mature = maturePeriod(today, days);
  const wanted = confidenceOf(confidence);
  const onTime: LatenessTally = { leads: 0, customers: 0 };
  const late: LatenessTally = { leads: 0, customers: 0 };
  const amounts: number[] = [];
  const lines = leadLines([
    { name: "received", given: question.received },
    { name: "responded", given: question.responded },
    { name: "due", given: question.due },
    { name: "won_on", given: question.wonOn },
    { name: "revenue", given: onlyCell(question.revenue) === null ? question.revenue : "" },
    { name: "stage", given: question.stage },
    { name: "lost_reason", given: question.lostReason },
  ]);
  for (const line of lines) {
    const [received = "", responded = "", due = "", won = "", revenue = "", stage = "", lostReason = ""] = line.map(([cell = ""]) => cell);
    const came = dayOf(received, offsetAt);
    const [dueAt, answer] = [readMoment(due, offsetAt), readMoment(responded, offsetAt)];
    const isUnclear = "instead" in dueAt || ("instead" in answer && answer.instead !== "blank");
    if (!isWithin(came, mature) || isUnclear) continue;
    const start = readMoment(received, offsetAt);
    if ("instant" in answer && "instant" in start && answer.instant < start.instant) continue;
    const state = stateAt(dueAt.instant, "instant" in answer ? answer.instant : null, at, 0);
    if (state === "waiting") continue;
    const tally = state === "onTime" ? onTime : late;
    tally.leads += 1;
    const wonDay = dayOfEvent(wonOn({ stage, lostReason, won }), came, offsetAt);
    if (wonDay === null || wonDay > today) continue;
    tally.customers += 1;
    const amount = amountOf(revenue);
    if (amount !== null) amounts.push(amount);
  }
  const deal = dealValue(question.revenue, amounts);
  const gap = rateDifference(onTime, late, wanted);
  const isKnown = onTime.leads > 0 && late.leads > 0;
  // Leads that were answered late and won more often have lost nobody.
  const lost = late.leads * Math.max(0, gap.difference);
  return [
    headed(COLUMNS),
    rowOf(said("answeredOnTime"), onTime, deal, wanted),
    rowOf(said("answeredLate"), late, deal, wanted),
    isKnown
      ? [said("priceOfLateness"), late.leads, lost, gap.difference, gap.low, gap.high, deal === null ? "" : lost * deal]
      : [said("priceOfLateness"), late.leads, "", "", "", "", ""],
    [verdictOf(onTime, late, gap), "", "", "", "", "", ""],
  ];
}
