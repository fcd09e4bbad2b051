/** Names of a lead that Sheets took for days or ticks are what people read there: in rules, words, figures and mails. */

import type { Cell } from "../../../src/core/cells/cell";
import { lostReasons } from "../../../src/core/metrics/lost-reasons";
import { barredBy, barringsOf } from "../../../src/core/sla/blacklist";
import { dateFault, dateNotes, headingOf } from "../../../src/core/sla/dates";
import { leadReader } from "../../../src/tables/leads/lead-row";
import { leadWords } from "../../../src/tables/leads/lead-words";
import { metricLeads } from "../../../src/tables/monitor/metric-leads";
import { inWords } from "../../harness/in-words";

const inBerlin = () => 3_600_000;
const day = new Date("2026-01-04T23:00:00Z");
const received = new Date("2026-11-18T09:00:00Z");
const HEADINGS = ["Received", "Source", "Priority", "Return reason", "Owner", "Lost reason", "Booth"];
const columns = { received: 0, source: 1, priority: 2, returnReason: 3, owner: 4, lostReason: 5 };
const row: Cell[] = [received, day, true, day, day, day, day];

it("a row as a lead", () => {
  const lead = leadReader(HEADINGS, columns, inBerlin)(row);
  expect(lead).toMatchObject({ source: "2026-01-05", priority: "TRUE", returnReason: "2026-01-05", received });
  const rules = barringsOf("Booth is 2026-01-05");
  expect("sentence" in rules || barredBy(rules, "", lead.byHeading, undefined, { sheetOffset: inBerlin })).toEqual([rules].flat()[0]);
});

it("the words that leads carry", () =>
  expect(leadWords([HEADINGS, row], columns, inBerlin)).toEqual({ priorities: ["TRUE"], sources: ["2026-01-05"] }));

it("a row as metrics count it", () =>
  expect(metricLeads([HEADINGS, row], columns, inBerlin)).toMatchObject([
    { source: "2026-01-05", owner: "2026-01-05", lostReason: "2026-01-05", received },
  ]));

it("a group of a table", () => {
  const terms = { outOfProfile: "", limit: "" };
  expect(lostReasons([[day], ["2026-01-05"], [true]], [[received], [received], [received]], "", "", terms, inBerlin).slice(1, 3)).toEqual([
    ["2026-01-05", 2, 2 / 3, ""],
    ["TRUE", 1, 1 / 3, ""],
  ]);
});

it("notes on a row's moments name the tab's own headings", () => {
  const own = leadReader(["Eingang", "Erste  Antwort"], { received: 0, responded: 1 }, inBerlin);
  expect(inWords(headingOf(own([received, ""]), "received"))).toBe('"Eingang"');
  expect(inWords(dateFault(own([received, "bald"]), "received", received.getTime()))).toContain('"Erste Antwort" holds the text "bald"');
  expect(inWords(dateFault(own([new Date("2027-11-18T09:00:00Z"), ""]), "received", received.getTime()))).toBe(
    '"Eingang" is in the future',
  );
  const moving = own([received, received], ["=NOW()", ""], 1);
  expect(inWords(dateFault(moving, "received", received.getTime()))).toContain('"Eingang" is a formula that changes by itself');
  expect(inWords(dateNotes({ ...own([received, ""]), won: "18.11." }, "received")[0])).toContain('"Won on" holds');
});
