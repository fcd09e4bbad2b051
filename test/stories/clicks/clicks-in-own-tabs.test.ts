/** Clicks in tabs as teams have them: with columns that are missing, and with cells that show dates in their own way. */

import type { PanelState } from "../../../src/entries/panel";
import { variations } from "../../harness/amounts";
import { clickMarked } from "../../harness/clicks";
import { lead, leadArea, leadTexts, leadValues, markLeads } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const click = (sheet: Sheet, kind: string, typed: object = {}): Promise<string> => clickMarked(sheet, kind, typed);

describe("columns that a click lacks", () => {
  const BARE = "Lead ID,Received,Responded\nL1,2026-11-18 10:00,";

  const LACKS: [kind: string, typed: object, fields: string[], headings: string][] = [
    ["pass", {}, ["passed"], "Passed to sales"],
    ["notReached", {}, ["attempts", "lastAttempt"], "Attempts or Last attempt"],
    ["reached", {}, ["attempts", "lastAttempt", "connected"], "Attempts or Last attempt or Connected"],
    ["return", { reason: "x" }, ["returned", "returnReason"], "Returned or Return reason"],
    ["return", { reason: "x", day: "tomorrow" }, ["returned", "returnReason", "backOn"], "Returned or Return reason or Back on"],
    ["pause", {}, ["pauseUntil"], "Pause until"],
    ["resume", {}, ["pauseUntil"], "Pause until"],
    ["won", {}, ["won"], "Won on"],
    ["won", { amount: "5" }, ["won", "revenue"], "Won on or Revenue"],
    ["lost", { reason: "x" }, ["lostReason"], "Lost reason"],
    ["lost", { reason: "x", day: "tomorrow" }, ["lostReason", "backOn"], "Lost reason or Back on"],
    ["wake", {}, ["backOn"], "Back on"],
    ["rest", { day: "tomorrow" }, ["backOn"], "Back on"],
  ];

  it.each(variations(LACKS, 0, 2, 4, 8, 12))("%s %j says which, and is done once %j are added", async (kind, typed, fields, headings) => {
    const sheet = await openImported(BARE);
    markLeads(sheet, 2);
    const refused = await click(sheet, kind, typed);
    expect(refused).toContain(`Nothing was written for L1: the tab "Leads" has no column headed ${headings}.`);
    const { leads } = await sheet.ask<PanelState>("panelOpen");
    const offered = (leads?.columns ?? []).filter(({ heading, clicks }) => heading === "" && clicks.includes(kind));
    const asked = ["day", "amount"].filter((one) => one in typed && !["wake", "rest", "pause"].includes(kind));
    const besides = asked.map((one) => (one === "day" ? "backOn" : "revenue"));
    expect([...offered.map(({ field }) => field), ...besides].sort()).toEqual([...fields].sort());
    expect(await sheet.ask<string>("panelAddColumns", { fields })).toContain("Your cells stay as they are.");
    markLeads(sheet, 2);
    const done = await click(sheet, kind, typed);
    expect(done).not.toContain("no column");
    // A lead that neither rests nor pauses has nothing to end.
    if (!["resume", "wake", "rest"].includes(kind)) expect(done).toMatch(/: L1\.$/);
  });

  it("a lead tab without a column for stages is won and lost all the same", async () => {
    const sheet = await openImported("Lead ID,Received,Responded,Won on,Lost reason\nL1,2026-11-18 10:00,,,\nL2,2026-11-18 10:00,,,");
    markLeads(sheet, 2);
    expect(await click(sheet, "won")).toBe("Marked won: L1.");
    markLeads(sheet, 3);
    expect(await click(sheet, "lost", { reason: "no budget" })).toBe("Marked lost: L2.");
  });
});

describe("how a moment shows", () => {
  const LEADS = [
    "Lead ID,Received,Responded,Connected,Attempts,Last attempt,Back on,Lost reason,Won on",
    "L1,2026-11-18 10:00,,,,,,,",
    "L2,2026-11-18 10:00,,,,,,,",
    "L3,2026-11-18 10:00,,,,,,,",
  ].join("\n");
  const open = () => openImported(LEADS);
  /** A cell with a moment in a format of the team's. */
  const stands = (sheet: Sheet, heading: string, row: number, format: string): void =>
    sheet.engine.write(leadArea(sheet, heading, row), [[{ raw: 46_340.5, format }]]);

  it("is the way in which the column's other cells show theirs", async () => {
    const sheet = await open();
    stands(sheet, "Last attempt", 4, "dd/mm/yyyy hh:mm");
    stands(sheet, "Connected", 2, "d mmm yyyy");
    stands(sheet, "Won on", 4, "dd.mm.yyyy");
    markLeads(sheet, 3);
    await click(sheet, "reached");
    await click(sheet, "won", { day: "yesterday" });
    expect(leadTexts(sheet, ["Last attempt", "Connected", "Won on"], 3)).toEqual([["18/11/2026 10:30", "18 Nov 2026", "17.11.2026"]]);
    // The moment is whole, however little of it shows.
    expect(leadValues(sheet, ["Connected"], 3)).toEqual([[new Date("2026-11-18T09:30:00Z")]]);
  });

  it("stays the cell's own where it has one", async () => {
    const sheet = await open();
    stands(sheet, "Back on", 4, "dd/mm/yyyy");
    sheet.engine.write(leadArea(sheet, "Back on", 2), [[{ raw: "", format: "d mmm yyyy" }]]);
    markLeads(sheet, 2, 3);
    await click(sheet, "lost", { reason: "later", day: "2027-03-01" });
    expect(leadTexts(sheet, ["Back on"], 2, 3).flat()).toEqual(["1 Mar 2027", "01/03/2027"]);
  });

  it("is day and hour, or a day alone, where no cell of the column tells", async () => {
    const sheet = await open();
    markLeads(sheet, 2);
    await click(sheet, "reached");
    await click(sheet, "lost", { reason: "later", day: "2027-03-01" });
    expect(leadTexts(sheet, ["Connected", "Last attempt", "Back on"], 2)).toEqual([["2026-11-18 10:30", "2026-11-18 10:30", "2027-03-01"]]);
  });

  it("does not change other cells, and a text of the column says nothing", async () => {
    const sheet = await open();
    await sheet.type(lead(sheet, "Connected", 2), [["no"], [""], ["7"]]);
    markLeads(sheet, 3);
    await click(sheet, "reached");
    expect(leadTexts(sheet, ["Connected"], 2, 4).flat()).toEqual(["no", "2026-11-18 10:30", "7"]);
  });
});
