import type { State } from "../sla/states";
import type { LaterPromiseKind } from "./later-promises";

/** Fields of a lead that metrics count, by their names in the lead tab. */
export const COUNTED_FIELDS = [
  "received",
  "source",
  "stage",
  "owner",
  "passed",
  "responded",
  "due",
  "status",
  "won",
  "revenue",
  "attempts",
  "connected",
  "pipeline",
  "lostReason",
  "accepted",
  "score",
  "until",
] as const;

export type CountedField = (typeof COUNTED_FIELDS)[number];

/** Columns that say how often and when a lead was tried to be reached. */
export type LoggedField = "attempts" | "lastAttempt";

/**
 * What metrics are made of. A metric says once how it is made; what an amount is, is up to who counts: a number of a month, or a piece
 * of a formula for a cell. Null where it is not known, or where plain formulas cannot count it; what is made of null is null.
 */
export interface MetricCounts<Amount> {
  /** Leads by the day they came. */
  came(): Amount | null;
  /** Leads of the twelve months before. */
  cameBefore(): Amount | null;
  /** The same for each month since the first lead. */
  monthlyAverage(): Amount | null;
  /** Leads by the day they were passed to sales. */
  passed(): Amount | null;
  /** Those whose source is inbound. */
  passedInbound(): Amount | null;
  /** Those of whom a column says that they were reached or accepted. */
  passedAnd(field: "connected" | "accepted"): Amount | null;
  /** Those with a pipeline value. */
  passedWithPipeline(): Amount | null;
  /** Attempts on them. */
  attempts(): Amount | null;
  /** People who own a lead. */
  reps(): Amount | null;
  /** Customers by the day they were won. */
  won(): Amount | null;
  /** Those whose lead had the points of a sales-ready one. */
  wonReady(): Amount | null;
  /** Their revenue: all of it, or that of sources which marketing generates. */
  revenue(of?: "marketing"): Amount | null;
  /** Costs of the month: of both teams, or of marketing alone. */
  spent(by?: "marketing"): Amount | null;
  /** Leads that came and are in one of these states. */
  inState(...states: readonly State[]): Amount | null;
  /** Promises after the first answer that were due, and those of them that were kept. */
  promised(kind: LaterPromiseKind): Amount | null;
  promisesKept(kind: LaterPromiseKind): Amount | null;
  /** Leads that came and were answered. */
  answered(): Amount | null;
  /** Working minutes to the answer within which a share of them had it. */
  minutes(share: number): Amount | null;
  /** Leads that came and have a lost reason. */
  lost(): Amount | null;
  /** Those whose reason means out of profile. */
  lostOutside(): Amount | null;
  /** Customers of all time who left, the months that a customer stays, and what one is worth over them. */
  left(): Amount | null;
  months(): Amount | null;
  lifetime(): Amount | null;
  less(one: Amount | null, other: Amount | null): Amount | null;
  /** Null or blank over nothing. */
  over(part: Amount | null, whole: Amount | null): Amount | null;
  /** The same for a share: what came of others than the whole is none, such as customers whose leads came in earlier months. */
  shareOf(part: Amount | null, whole: Amount | null): Amount | null;
}
