/** A plan and a monitor as they are laid out, with people's data that tell them from our words. */

import type { Cell } from "../../src/core/cells/cell";
import { METRICS } from "../../src/core/metrics/metrics";
import type { Figures } from "../../src/core/metrics/month-figures";
import { LEAD_FIELDS } from "../../src/tables/leads/lead-fields";
import type { LeadColumns } from "../../src/tables/leads/lead-table";
import { notShown, notShownWords } from "../../src/tables/monitor/metric-fields";
import { METRIC_ROWS } from "../../src/tables/monitor/monitor-places";
import type { Monitored, MonitorTable } from "../../src/tables/monitor/monitor-table";
import type { LeadSource } from "../../src/tables/plan/history";
import type { NewPlan } from "../../src/tables/plan/plan-table";
import type { PlanStage } from "../../src/tables/plan/stages";

export const SOURCE: LeadSource = {
  tab: "Leads",
  received: "'Leads'!K2:K",
  stage: "'Leads'!I2:I",
  passed: "'Leads'!L2:L",
  accepted: "'Leads'!U2:U",
  pipeline: "'Leads'!Q2:Q",
  won: "'Leads'!S2:S",
  channel: "'Leads'!F2:F",
  lostReason: "'Leads'!T2:T",
};

/** Stages in people's own words. */
export const OWN_STAGES: readonly PlanStage[] = ["ANFRAGE", "GEEIGNET", "ANGENOMMEN", "ANGEBOT", "KUNDE"].map((name, at) => ({
  name,
  owner: at < 2 ? "ADA" : "BEN",
  last: 500 - 100 * at,
  days: 7,
  passes: "GEPRÜFT",
}));

export const newPlan = (given: Partial<NewPlan> = {}): NewPlan => ({
  today: [2026, 11, 18],
  channel: "",
  target: "=SLA_SALES_TARGET",
  stages: OWN_STAGES,
  source: SOURCE,
  ratesFrom: "agreed",
  ...given,
});

/** A heading for each field of people's, in words of nobody's language. */
export const OWN_HEADINGS = LEAD_FIELDS.map(({ field }) => `H_${field.toUpperCase()}`);
const OWN_COLUMNS: LeadColumns = {
  ...Object.fromEntries(LEAD_FIELDS.map(({ field }, at) => [field, at])),
  due: LEAD_FIELDS.length,
  status: LEAD_FIELDS.length + 1,
};

const figures = (value: number | null, counted: number): Figures =>
  Object.fromEntries(METRICS.map(({ key }) => [key, { value, counted }])) as Figures;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** A row of the lead tab with these cells, by field. */
function leadRow(cells: Readonly<Record<string, Cell>>): Cell[] {
  return [...LEAD_FIELDS.map(({ field }) => cells[field] ?? ""), "", ""];
}

/** What a monitor is to show, of two leads. */
export function monitoredOf(given: Partial<Monitored> = {}): Monitored {
  const cells = [
    [...OWN_HEADINGS, "H_DUE", "H_STATUS"],
    leadRow({ name: "ADA", received: day("2026-11-02"), won: day("2026-11-03"), until: day("2026-10-01"), revenue: 100 }),
    leadRow({ name: "BEN", received: day("2026-11-04"), source: "MESSE" }),
  ];
  const terms = {
    leadTab: "Leads",
    top: 0,
    columns: OWN_COLUMNS,
    cells,
    written: cells,
    notRead: { revenue: { cells: 2, sample: "VIEL" } },
    counted: cells,
    spend: [0, 1, 2, 3, 4],
    inbound: ["WEB"],
    marketing: ["WEB"],
    outside: ["FALSCH"],
    readyFrom: 60,
    covers: 12,
    reps: 2,
    from: "$B$5",
    to: "$B$3",
  };
  const then = figures(0.5, 20);
  const tables: MonitorTable[] = [
    {
      title: "1",
      remark: "2",
      column: 12,
      below: 0,
      cells: [["3", "4"], ...Array.from({ length: 12 }, (_, at): Cell[] => [`#${at}`, 12 - at]), ["##", 78]],
    },
  ];
  return {
    terms,
    asOf: day("2026-11-18"),
    month: day("2026-11-01"),
    before: day("2026-10-01"),
    beforeTo: day("2026-10-18"),
    gone: 12.04,
    days: 21,
    itemGoals: {},
    chosen: METRICS.slice(-METRIC_ROWS).map((metric, at) => ({ metric, goal: at % 2 ? 5 : null })),
    left: notShownWords(notShown(METRICS, { received: 0 })),
    now: figures(null, 4),
    then,
    planned: [100],
    goalless: [],
    tables,
    spendLeftOut: null,
    timeUsed: "",
    ...given,
  };
}
