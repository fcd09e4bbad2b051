/** What is said of a lead, in a language that marks its words: none of them stands in the rules. */

import { workingClock } from "../../src/core/calendar/clock";
import { USUAL_WEEK } from "../../src/core/calendar/working-week";
import type { Cell } from "../../src/core/cells/cell";
import { judgeLead, type Lead, type ResponseTerms } from "../../src/core/sla/judge";
import { NO_MEMORY } from "../../src/core/sla/lead-memory";
import { whyLead } from "../../src/core/sla/why";
import { MARKED } from "../../src/language/spoken/marked";
import { saysRejected } from "../../src/language/spoken/peoples-words";
import { worded } from "../../src/language/spoken/worded";
import { speakBy, words } from "../../src/language/spoken/words";
import { leadReader } from "../../src/tables/leads/lead-row";

const utc = () => 0;
const at = Date.parse("2026-11-18T12:00Z");
const CAME = new Date("2026-11-16T10:00Z");
const calendar = { week: USUAL_WEEK, holidays: new Map(), offsetAt: utc };
const TERMS: ResponseTerms = {
  ...{ usual: { targetMinutes: 60, warnMinutes: 15 }, targets: [], startsAt: "received", automaticMinutes: 0 },
  ...{ waitingStages: ["Waiting on customer"], endStages: ["Lost"], required: ["Email"], barrings: [] },
  cadence: { attempts: 3, spacingMinutes: 60, acceptMinutes: 0 },
};
const bench = { terms: TERMS, clock: workingClock(calendar, CAME.getTime(), at), sheetOffset: utc, at, saysRejected };
const HEADINGS = ["Lead ID", "Email", "Stage", "Received", "Responded", "Returned", "Won on"];
const COLUMNS = { id: 0, email: 1, stage: 2, received: 3, responded: 4, returned: 5, won: 6 };

function leadWith(fields: Partial<Record<keyof typeof COLUMNS, Cell>>): Lead {
  const cells = Object.keys(COLUMNS).map((field): Cell => ({ id: "L-1", email: "a@b.c", received: CAME, ...fields })[field] ?? "");
  return leadReader(HEADINGS, COLUMNS, utc)(cells);
}

beforeAll(() => speakBy(() => MARKED));
afterAll(() => speakBy(() => "en"));

it.each<[string, Parameters<typeof leadWith>[0]]>([
  ["overdue", {}],
  ["answered late", { responded: new Date(at) }],
  ["of a date that is none", { received: "31/02/2026" }],
  ["that lacks its e-mail", { email: "" }],
  ["that waits for the customer", { stage: "Waiting on customer" }],
  ["closed without an answer", { stage: "Lost" }],
  ["won", { won: CAME }],
  ["returned", { returned: CAME }],
])("a lead %s is told in the document's language alone", (_, fields) => {
  const lead = leadWith(fields);
  const { notes, next } = judgeLead(lead, NO_MEMORY, bench);
  const told = [...whyLead(lead, NO_MEMORY, calendar, bench, words().explained), ...notes, ...(next ? [next] : [])].map(worded);
  expect(told.length).toBeGreaterThan(0);
  for (const sentence of told) expect(sentence).toMatch(/^\u27e6.*\u27e7$/s);
});
