/** Leads of a tab in which no column says when sales answered. */

import { workingClock } from "../../../src/core/calendar/clock";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { sharesMet } from "../../../src/core/sla/back-test";
import { judgeLead, type Lead, type ResponseTerms } from "../../../src/core/sla/judge";
import { NO_MEMORY } from "../../../src/core/sla/lead-memory";
import { responseStats } from "../../../src/core/sla/response-stats";
import { whyLead } from "../../../src/core/sla/why";
import { explained } from "../../../src/language/en/explained";
import { saysRejected } from "../../../src/language/spoken/peoples-words";
import { leadReader } from "../../../src/tables/leads/lead-row";
import { inWords } from "../../harness/in-words";

const utc = () => 0;
const at = Date.parse("2026-11-18T12:00Z");
const calendar = { week: USUAL_WEEK, holidays: new Map(), offsetAt: utc };
const clock = workingClock(calendar, at, at);
const TERMS: ResponseTerms = {
  ...{ usual: { targetMinutes: 60, warnMinutes: 15 }, targets: [], startsAt: "received", automaticMinutes: 0 },
  ...{ waitingStages: ["Waiting on customer"], endStages: ["Lost"], required: ["Email"], barrings: [] },
  cadence: { attempts: 3, spacingMinutes: 60, acceptMinutes: 0 },
};
const HEADINGS = ["Lead ID", "Email", "Stage", "Received", "Attempts", "Last attempt", "Returned", "Won on", "Lost reason"];
const COLUMNS = { id: 0, email: 1, stage: 2, received: 3, attempts: 4, lastAttempt: 5, returned: 6, won: 7, lostReason: 8 };
const CAME = new Date("2026-11-17T10:00Z");
const TRIED = new Date("2026-11-18T09:00Z");

function leadWith(fields: Partial<Record<keyof typeof COLUMNS, Cell>>): Lead {
  const cells = Object.keys(COLUMNS).map((field): Cell => ({ id: "L-1", email: "a@b.c", received: CAME, ...fields })[field] ?? "");
  return leadReader(HEADINGS, COLUMNS, utc)(cells);
}
const judge = (lead: Lead) => judgeLead(lead, NO_MEMORY, { terms: TERMS, clock, sheetOffset: utc, at, saysRejected });

it.each<[string, Parameters<typeof leadWith>[0], string]>([
  ["long due", {}, "notTracked"],
  ["that came just now", { received: new Date(at) }, "notTracked"],
  ["won", { stage: "Customer", won: CAME }, "notTracked"],
  ["lost after it was due", { stage: "Lost", lostReason: "Price" }, "notTracked"],
  ["at an opportunity", { stage: "Opportunity" }, "notTracked"],
  ["tried once", { attempts: 1, lastAttempt: TRIED }, "notTracked"],
  ["tried as often as was promised", { attempts: 3 }, "givenUp"],
  ["that waits for the customer", { stage: "Waiting on customer" }, "paused"],
  ["that lacks what it needs", { email: "" }, "notReady"],
  ["that was returned", { returned: TRIED }, "resting"],
  ["with a date that is none", { received: "soon" }, "checkDates"],
])("a lead %s says %s", (_, fields, state) => {
  const judged = judge(leadWith(fields));
  expect(judged).toMatchObject({ kind: "still", state });
  if (state === "notTracked") expect(inWords(judged)).toMatchObject({ notes: ["No column says when it was answered"], deadline: null });
});

it("still says which attempt is next", () =>
  expect(inWords(judge(leadWith({ attempts: 1, lastAttempt: TRIED })).next)).toMatch(/^Attempt 2/));

it("says the same where somebody asks why", () => {
  expect(
    inWords(whyLead(leadWith({}), NO_MEMORY, calendar, { terms: TERMS, clock, sheetOffset: utc, at, saysRejected }, explained)),
  ).toEqual(["Not tracked. No column says when it was answered."]);
});

it("says nothing of it where the column is there and blank", () => {
  const lead = leadReader([...HEADINGS, "Responded"], { ...COLUMNS, responded: 9 }, utc)(["L-1", "a@b.c", "", CAME]);
  expect(judge(lead)).toMatchObject({ kind: "open" });
});

it("counts in no share, and is neither open nor overdue", () => {
  const [received, due] = [
    [["2026-11-17 10:00"], ["2026-11-17 10:00"]],
    [["2026-11-17 11:00"], ["2026-11-17 11:00"]],
  ];
  const [status, responded] = [
    [["notTracked"], ["onTime"]],
    [[""], ["2026-11-17 10:30"]],
  ];
  const asOf = "2026-11-18 12:00";
  const stats = responseStats({ received, responded, due, asOf, group: "", status }, calendar, utc);
  expect(stats[1]?.slice(1, 4)).toEqual([2, 1, 1]);
  expect(stats[1]?.slice(6, 8)).toEqual([0, 0]);
  expect(sharesMet(received, responded, 60, asOf, calendar, utc, status)).toBe(1);
});
