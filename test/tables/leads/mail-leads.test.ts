/** What mails know of a lead whose status is a formula that was written just now: it may not be calculated when it is read. */

import type { Judgement } from "../../../src/core/sla/judge";
import { leadColumns } from "../../../src/tables/leads/lead-table";
import { mailLeads } from "../../../src/tables/leads/mail-leads";

const HEADINGS = ["Lead ID", "Received", "SLA status", "SLA due", "SLA warn"];
const TERMS = { startsAt: "received" } as Parameters<typeof mailLeads>[3];
const at = (time: string): Date => new Date(`2026-11-18T${time}:00Z`);

const judgement = (kind: Judgement["kind"], more: object = {}) =>
  ({ kind, next: null, notes: [], later: null, ...more }) as unknown as Judgement;
const OPEN = judgement("open");

it.each<[string, string, Judgement | null, string]>([
  ["10:30", "", OPEN, "waiting"],
  ["10:45", "", OPEN, "dueSoon"],
  ["11:01", "", OPEN, "overdue"],
  ["11:01", "", judgement("settled"), ""],
  ["11:01", "", judgement("still", { state: "paused" }), "paused"],
  ["11:01", "", judgement("blank"), ""],
  ["11:01", "", null, ""],
  // What stands there counts, whatever it was judged.
  ["11:01", "On time", OPEN, "onTime"],
  ["11:01", "Waiting", null, "overdue"],
])("at %s with %j in its cell and judged so: %#", (now, status, judged, state) => {
  const row = ["L-1", at("10:00"), status, at("11:00"), at("10:45")];
  const leads = mailLeads(
    [HEADINGS, row],
    leadColumns(HEADINGS),
    0,
    TERMS,
    at(now).getTime(),
    () => 0,
    () => judged,
  );
  expect(leads.map((lead) => [lead.state, lead.warn])).toEqual([[state, at("10:45").getTime()]]);
});
