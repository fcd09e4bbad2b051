/** Every metric that an agreement can choose for its monitor. */
export interface Metric {
  key: MetricKey;
  /** What people call it, in the agreement's cell too. */
  name: string;
  whose: "Marketing" | "Sales" | "Both";
  unit: "count" | "share" | "amount" | "number";
  /** Whether more is better; a cost or a delay should be low. */
  better: "more" | "less";
  /** Whether it adds up over the month, so that its goal is due by the pace of the working days gone. */
  adds: boolean;
  /** What counts, in a sentence that stands beside the number. */
  counts: string;
}

export type MetricKey =
  | "leads"
  | "average"
  | "passed"
  | "inbound"
  | "cpl"
  | "cac"
  | "within"
  | "median"
  | "ninetieth"
  | "conversion"
  | "closing"
  | "roi"
  | "customers"
  | "revenue"
  | "marketingRevenue"
  | "marketingShare"
  | "perCustomer"
  | "workable"
  | "attempts"
  | "connect"
  | "pipeline"
  | "outside"
  | "accepted"
  | "ready"
  | "stay"
  | "lifetime";

/** Fewer rows say nothing about a share or an average. */
export const THIN = 10;

/** Decimals that a number shows: what is not seen must not decide. */
export const DECIMALS: Record<Metric["unit"], number> = { count: 0, share: 3, amount: 2, number: 1 };

/**
 * Whether a value keeps a goal, both as they are shown.
 *
 * @example keepsGoal({ unit: "share", better: "more" }, 0.8996, 0.9) //=> true
 */
export function keepsGoal({ unit, better }: Pick<Metric, "unit" | "better">, value: number, goal: number): boolean {
  const seen = (number: number) => Number(number.toFixed(DECIMALS[unit]));
  return better === "more" ? seen(value) >= seen(goal) : seen(value) <= seen(goal);
}

const metric = (
  key: MetricKey,
  name: string,
  whose: Metric["whose"],
  unit: Metric["unit"],
  counts: string,
  rest: Partial<Pick<Metric, "better" | "adds">> = {},
): Metric => ({ key, name, whose, unit, counts, better: "more", adds: false, ...rest });

const ADDS = { adds: true };
const LESS = { better: "less" } as const;

export const METRICS: readonly Metric[] = [
  metric("leads", "Leads", "Marketing", "count", "Leads by the day they came.", ADDS),
  metric(
    "average",
    "Leads, monthly average",
    "Marketing",
    "number",
    "Leads of the twelve months before this one, for each month since the first.",
  ),
  metric("passed", "Leads passed to sales", "Marketing", "count", "Leads by the day they were passed to sales.", ADDS),
  metric("inbound", "Inbound share", "Marketing", "share", "Of the leads passed to sales, those whose source is inbound."),
  metric("cpl", "Cost per lead", "Marketing", "amount", "Marketing's spend of the month for each lead that came.", LESS),
  metric("cac", "Customer acquisition cost", "Both", "amount", "Both teams' spend of the month for each customer won.", LESS),
  metric(
    "within",
    "Within SLA",
    "Sales",
    "share",
    "Of the leads that came and were due, those answered on time; Never answered is not kept, Not recorded does not count.",
  ),
  metric(
    "median",
    "Median minutes to the answer",
    "Sales",
    "number",
    "Working minutes from received to responded, leads by the day they came.",
    LESS,
  ),
  metric(
    "ninetieth",
    "90th percentile of minutes to the answer",
    "Sales",
    "number",
    "Nine of ten leads were answered within so many working minutes.",
    LESS,
  ),
  metric("conversion", "Lead conversion", "Both", "share", "Customers won for each lead that came."),
  metric("closing", "Closing rate", "Sales", "share", "Customers won for each lead passed to sales."),
  metric("roi", "Return on investment", "Both", "share", "Revenue of customers won above both teams' spend, for each unit spent."),
  metric("customers", "Customers", "Sales", "count", "Customers by the day they were won.", ADDS),
  metric("revenue", "Revenue", "Sales", "amount", "Revenue of customers by the day they were won.", ADDS),
  metric(
    "marketingRevenue",
    "Revenue from marketing leads",
    "Marketing",
    "amount",
    "Revenue of customers whose source marketing generates.",
    ADDS,
  ),
  metric(
    "marketingShare",
    "Revenue share of marketing",
    "Marketing",
    "share",
    "Of the revenue, that of customers whose source marketing generates.",
  ),
  metric("perCustomer", "Revenue per customer", "Both", "amount", "Revenue for each customer won."),
  metric("workable", "Workable leads per rep", "Marketing", "number", "Leads passed to sales for each rep who owns a lead.", ADDS),
  metric("attempts", "Attempts per workable lead", "Sales", "number", "Attempts on leads passed to sales, for each of them."),
  metric("connect", "Connect rate", "Sales", "share", "Of the leads passed to sales, those that were reached."),
  metric("pipeline", "Pipeline rate", "Sales", "share", "Of the leads passed to sales, those with a pipeline value."),
  metric(
    "outside",
    "Out-of-profile share",
    "Marketing",
    "share",
    "Of the lost leads that came, those whose reason means out of profile.",
    LESS,
  ),
  metric("accepted", "Accepted by sales", "Sales", "share", "Of the leads passed to sales, those that sales accepted."),
  metric(
    "ready",
    "Sales-ready share of customers",
    "Both",
    "share",
    "Quality of customers: of those won, the ones whose lead had the points of a sales-ready lead.",
  ),
  metric(
    "stay",
    "Months as a customer",
    "Both",
    "number",
    "Length of engagement: months of all customers so far, from Won on to Customer until, for each who left.",
  ),
  metric(
    "lifetime",
    "Customer lifetime value",
    "Both",
    "amount",
    "A customer's revenue a month, times the months that one stays, times the gross margin where one is agreed.",
  ),
];
