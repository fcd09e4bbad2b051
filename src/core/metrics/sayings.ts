import { type Saying, sayingsOf } from "../cells/saying";
import type { MetricKey } from "./metrics";

/** Columns of the tables that functions of the metrics answer. */
export type MetricColumn =
  | "answered"
  | "attempts"
  | "averageRevenue"
  | "cac"
  | "channel"
  | "closeRate"
  | "connectRate"
  | "conversion"
  | "cpl"
  | "customers"
  | "high"
  | "judges"
  | "leadCost"
  | "leadProfit"
  | "leadValue"
  | "leads"
  | "leftOut"
  | "lostReason"
  | "low"
  | "marketingSpend"
  | "pace"
  | "pipelineRate"
  | "pipelineValue"
  | "profile"
  | "profit"
  | "rep"
  | "returnReason"
  | "revenue"
  | "roi"
  | "salesCost"
  | "segment"
  | "share"
  | "status"
  | "sureness"
  | "value"
  | "verdict"
  | "within"
  | "workable"
  | "workableLeads";

/** What is said of metrics, and in the tables of what leads gave. */
export interface MetricsSayings {
  /** What people call a metric. */
  name: [metric: MetricKey];
  column: [column: MetricColumn];
  /** The row for all. */
  all: [];

  overNone: [what: "leads" | "customers"];
  tooSmall: [name: string];
  noCost: [];
  spendColumns: [];

  unknownMetric: [name: string];
  /** A goal that is a number to a person: what is wrong with its text. */
  unclearGoal: [metric: Saying, trouble: Saying | string];
  badGoal: [metric: Saying];

  /** Why a metric is not known. */
  noCosts: [];
  moreThanCame: [];
  /** `until`: what the lead tab calls the column. */
  nobodyLeft: [until: string];
  noMonthsCovered: [];

  onTrack: [];
  behind: [];
  notEnoughData: [];

  workable: [];
  filterOut: [];
  sure: [];
  notSure: [leads: number];

  answeredOnTime: [];
  answeredLate: [];
  priceOfLateness: [];
  latenessSure: [];
  latenessMayBeChance: [];
  latenessWins: [];
  latenessUnknown: [];

  /** Beside a lost reason, and before the sum of such. */
  outside: [];
  allOutside: [];
  fewLost: [leads: number];
  /** Shares of the lost leads, 0..1: those out of profile, and how many were agreed at most. */
  marketingBroken: [share: number, limit: number];
  marketingKept: [share: number, limit: number];

  /** Beside a reason for a return: it judges what marketing passed on, or the lead's time has not come; and before the sum of the first. */
  quality: [];
  notNow: [];
  allQuality: [];
  /** Leads that sales had. */
  fewHanded: [leads: number];
  /** Shares of the leads that sales had, 0..1: those returned for their quality, and how many were agreed at most. */
  qualityBroken: [share: number, limit: number];
  qualityKept: [share: number, limit: number];
}

export const said = sayingsOf<MetricsSayings>("metrics");

/** The heading row of a table. */
export const headed = (columns: readonly MetricColumn[]): Saying[] => columns.map((column) => said("column", column));
