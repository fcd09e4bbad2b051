import type { MetricKey } from "../../core/metrics/metrics";
import { english } from "./names/english";

/** What people call a metric, in the agreement's cell too, and what counts, in a sentence that stands beside the number. */
export interface MetricWords {
  readonly name: string;
  readonly counts: string;
}

export const metricWords: Readonly<Record<MetricKey, MetricWords>> = {
  leads: {
    name: "Leads",
    counts: "Leads by the day they came.",
  },
  average: {
    name: "Leads, monthly average",
    counts: "Leads of the twelve months before this one, for each month since the first.",
  },
  passed: {
    name: "Leads passed to sales",
    counts: "Leads by the day they were passed to sales.",
  },
  inbound: {
    name: "Inbound share",
    counts: "Of the leads passed to sales, those whose source is inbound.",
  },
  cpl: {
    name: "Cost per lead",
    counts: "Marketing's spend of the month for each lead that came.",
  },
  cac: {
    name: "Customer acquisition cost",
    counts: "Both teams' spend of the month for each customer won.",
  },
  within: {
    name: "Within SLA",
    counts: "Of the leads that came and were due, those answered on time; Never answered is not kept, Not recorded does not count.",
  },
  median: {
    name: "Median minutes to the answer",
    counts: "Working minutes from received to responded, leads by the day they came.",
  },
  ninetieth: {
    name: "90th percentile of minutes to the answer",
    counts: "Nine of ten leads were answered within so many working minutes.",
  },
  conversion: {
    name: "Lead conversion",
    counts: "Customers won for each lead that came.",
  },
  closing: {
    name: "Closing rate",
    counts: "Customers won for each lead passed to sales.",
  },
  roi: {
    name: "Return on investment",
    counts: "Revenue of customers won above both teams' spend, for each unit spent.",
  },
  customers: {
    name: "Customers",
    counts: "Customers by the day they were won.",
  },
  revenue: {
    name: "Revenue",
    counts: "Revenue of customers by the day they were won.",
  },
  marketingRevenue: {
    name: "Revenue from marketing leads",
    counts: "Revenue of customers whose source marketing generates.",
  },
  marketingShare: {
    name: "Revenue share of marketing",
    counts: "Of the revenue, that of customers whose source marketing generates.",
  },
  perCustomer: {
    name: "Revenue per customer",
    counts: "Revenue for each customer won.",
  },
  workable: {
    name: "Workable leads per rep",
    counts: "Leads passed to sales for each rep who owns a lead.",
  },
  attempts: {
    name: "Attempts per workable lead",
    counts: "Attempts on leads passed to sales, for each of them.",
  },
  connect: {
    name: "Connect rate",
    counts: "Of the leads passed to sales, those that were reached.",
  },
  pipeline: {
    name: "Pipeline rate",
    counts: "Of the leads passed to sales, those with a pipeline value.",
  },
  outside: {
    name: "Out-of-profile share",
    counts: "Of the lost leads that came, those whose reason means out of profile.",
  },
  accepted: {
    name: "Accepted by sales",
    counts: "Of the leads passed to sales, those that sales accepted.",
  },
  ready: {
    name: "Sales-ready share of customers",
    counts: "Quality of customers: of those won, the ones whose lead had the points of a sales-ready lead.",
  },
  stay: {
    name: "Months as a customer",
    counts: `Length of engagement: months of all customers so far, from ${english.lead.won} to ${english.lead.until}, for each who left.`,
  },
  lifetime: {
    name: "Customer lifetime value",
    counts: "A customer's revenue a month, times the months that one stays, times the gross margin where one is agreed.",
  },
  followUps: {
    name: "Follow-ups in time",
    counts: "Of the attempts after the first answer that were due, those made in time. One whose moment nobody recorded does not count.",
  },
  acceptances: {
    name: "Accepted in time",
    counts: "Of the leads passed to sales whose acceptance was due, those accepted, rejected or returned in time.",
  },
  cadences: {
    name: "Cadences kept to their end",
    counts: "Of the leads that sales stopped trying to reach, those reached or tried as often as agreed; closed before that is not kept.",
  },
};
