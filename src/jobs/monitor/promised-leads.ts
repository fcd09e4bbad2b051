/** What was promised of each lead after its first answer, as the check left the lead tab. */

import type { Cell } from "../../core/cells/cell";
import { promisesOf, type SettledPromise } from "../../core/metrics/later-promises";
import type { MetricLead } from "../../core/metrics/month-counts";
import { NO_MEMORY } from "../../core/sla/lead-memory";
import { stateIn } from "../../language/spoken/states";
import { leadReader } from "../../tables/leads/lead-row";
import { metricLeads } from "../../tables/monitor/metric-leads";
import { benchOf, type RowBench } from "../../tables/own-columns/own-cells";
import { memoriesOf } from "../../tables/own-columns/twin-rows";
import type { CheckReading } from "../rules/reading-of-check";

/** A lead with its promises that were kept or broken. */
export interface PromisedLead {
  owner: Cell;
  source: Cell;
  priority: Cell;
  promises: readonly SettledPromise[];
  /** Attempts that are remembered of it; missing where nothing is remembered, since it has no Lead ID. */
  remembered?: number;
}

/** The leads of the tab in their order, blank rows with nothing promised. */
export function promisedLeads({ cells, written, columns, leads: tab }: CheckReading, benches: RowBench): PromisedLead[] {
  const [headings = [], ...rows] = cells;
  const read = leadReader(headings, columns, benches.sheetOffset, tab.top);
  const leads = rows.map((row, at) => read(row, [], at + 1, written[at + 1] ?? row));
  const memories = memoriesOf(leads, rows, columns);
  return leads.map((lead, at): PromisedLead => {
    const memory = memories[at] ?? NO_MEMORY;
    const status = rows[at]?.[columns.status] ?? "";
    const owner = columns.owner === undefined ? "" : (rows[at]?.[columns.owner] ?? "");
    return {
      ...{ owner, source: lead.source, priority: lead.priority },
      promises: promisesOf(lead, memory, benchOf(benches, lead), status === "" ? "" : stateIn(status)),
      ...(String(lead.id).trim() !== "" && { remembered: memory.attempts.length }),
    };
  });
}

/** The rows as metrics count them, with what is remembered of each. */
export const rememberedRows = (
  { counted, columns }: CheckReading,
  promised: readonly PromisedLead[],
  { sheetOffset }: RowBench,
): MetricLead[] =>
  metricLeads(counted, columns, sheetOffset).map((lead, at) => {
    const remembered = promised[at]?.remembered;
    return remembered === undefined ? lead : { ...lead, remembered };
  });
