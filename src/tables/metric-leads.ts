import type { Cell } from "../core/agreement/item-values";
import type { MetricLead } from "../core/metrics/month-figures";
import type { LeadColumns, LeadField } from "./lead-table";

const FIELDS = [
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
] as const satisfies readonly (LeadField & keyof MetricLead)[];

/**
 * The rows of the lead tab as metrics count them.
 *
 * @param cells the tab, headings included
 */
export function metricLeads(cells: readonly (readonly Cell[])[], columns: LeadColumns): MetricLead[] {
  return cells.slice(1).map((row) => {
    const lead: Partial<MetricLead> = {};
    for (const field of FIELDS) {
      const column = columns[field];
      lead[field] = column === undefined ? "" : (row[column] ?? "");
    }
    return lead as MetricLead;
  });
}
