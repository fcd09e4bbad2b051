/** What was promised of each lead after its first answer, as the check left the lead tab. */

import type { Cell } from "../../core/cells/cell";
import { promisesOf, type SettledPromise } from "../../core/metrics/later-promises";
import type { MetricLead } from "../../core/metrics/month-counts";
import { type Judgement, judgeLead } from "../../core/sla/judge";
import { type LeadMemory, NO_MEMORY } from "../../core/sla/lead-memory";
import { stateIn } from "../../language/spoken/states";
import { leadReader, type RowLead } from "../../tables/leads/lead-row";
import { metricLeads } from "../../tables/monitor/metric-leads";
import { benchOf, type RowBench } from "../../tables/own-columns/own-cells";
import { memoriesOf } from "../../tables/own-columns/twin-rows";
import type { CheckReading } from "../rules/reading-of-check";

/** A lead with its promises that were kept or broken. */
export interface LeadWithPromises {
  owner: Cell;
  source: Cell;
  priority: Cell;
  promises: readonly SettledPromise[];
  /** Attempts that are remembered of it; missing where nothing is: it has no Lead ID, or no column says when somebody tried. */
  remembered?: number;
}

/** A row's lead, and what is remembered of it. */
export interface RememberedLead {
  lead: RowLead;
  memory: LeadMemory;
}

/** The leads of the tab in their order, rows without one included. */
export function rememberedLeads({ cells, written, columns, leads: tab }: CheckReading, { sheetOffset }: RowBench): RememberedLead[] {
  const [headings = [], ...rows] = cells;
  const read = leadReader(headings, columns, sheetOffset, tab.top);
  const leads = rows.map((row, at) => read(row, [], at + 1, written[at + 1] ?? row));
  const memories = memoriesOf(leads, rows, columns);
  return leads.map((lead, at) => ({ lead, memory: memories[at] ?? NO_MEMORY }));
}

/** The same with what was promised of each. */
export function leadsWithPromises(
  { cells, columns }: CheckReading,
  leads: readonly RememberedLead[],
  benches: RowBench,
): LeadWithPromises[] {
  const isTold = columns.attempts !== undefined || columns.lastAttempt !== undefined;
  return leads.map(({ lead, memory }, at): LeadWithPromises => {
    const row = cells[at + 1] ?? [];
    const status = row[columns.status] ?? "";
    return {
      owner: columns.owner === undefined ? "" : (row[columns.owner] ?? ""),
      ...{ source: lead.source, priority: lead.priority },
      promises: promisesOf(lead, memory, benchOf(benches, lead), status === "" ? "" : stateIn(status)),
      ...(isTold && String(lead.id).trim() !== "" && { remembered: memory.attempts.length }),
    };
  });
}

/** How a lead is judged at present. */
export const judged = ({ lead, memory }: RememberedLead, benches: RowBench): Judgement => judgeLead(lead, memory, benchOf(benches, lead));

/** How the leads are judged at present that a rule may bar: only of these that costs time. */
export const maybeBarred = ({ cells, columns }: CheckReading, leads: readonly RememberedLead[], benches: RowBench): Judgement[] =>
  leads.flatMap((one, at) => {
    const { barrings } = benchOf(benches, one.lead).terms;
    const isNotReady = stateIn(cells[at + 1]?.[columns.status] ?? "") === "notReady";
    const mayBe = barrings.length > 0 && (isNotReady || barrings.some(({ stage }) => stage !== null));
    return mayBe ? [judged(one, benches)] : [];
  });

/** The rows as metrics count them, with what is remembered of each. */
export const rememberedRows = (
  { counted, columns }: CheckReading,
  promised: readonly LeadWithPromises[],
  { sheetOffset }: RowBench,
): MetricLead[] =>
  metricLeads(counted, columns, sheetOffset).map((lead, at) => {
    const remembered = promised[at]?.remembered;
    return remembered === undefined ? lead : { ...lead, remembered };
  });
