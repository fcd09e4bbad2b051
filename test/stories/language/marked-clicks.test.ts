/** What the menu and clicks say and write in the language that writes every text in marks. */
import type { ExportShown } from "../../../src/entries/exports";
import type { MendShown, SetUpShown } from "../../../src/entries/set-up";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { lead, leadTexts, markLeads, tabNamed } from "../../harness/places";
import { closeSheets, openSheet, type Sheet } from "../../harness/sheet";
import { openOffice, watched } from "./marked-office";

afterEach(closeSheets);

const CLICKS = ["Mark answered now", "Log an attempt now", "Accept the lead", "Reject the lead…", "Return to marketing…"];
const lookAt = (sheet: Sheet, tab: string): void =>
  sheet.engine.select({ sheet: tabNamed(sheet, markedText(tab)).id, row: 0, column: 0, rows: 1, columns: 1 });
const lastRow = (sheet: Sheet): number => sheet.engine.lastCell(tabNamed(sheet, "Leads").id).row + 1;

test("a click on leads of every state, on none and on a heading, and why each has its colour", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  for (const click of CLICKS) {
    sheet.texts.push("WHY");
    markLeads(sheet, 1, lastRow(sheet) + 3);
    await choose(click);
    await choose("Take back the last click");
    sheet.texts.push("WHY");
    markLeads(sheet, 4, 7);
    await choose(click);
  }
  for (const click of ["answer", "attempt", "accept", "reject", "return"]) {
    markLeads(sheet, 2);
    await ask("panelStamp", { click, reason: "WHY" });
    await ask("panelMarked");
  }
  await ask("panelTakeBack");
  for (let row = 1; row <= lastRow(sheet) + 1; row += 1) {
    markLeads(sheet, row);
    await ask("panelWhy");
  }
  await choose("Why this colour?");
  const states = new Set(leadTexts(sheet, [markedText("SLA status")], 2, lastRow(sheet)).flat());
  expect(states.size).toBeGreaterThan(4);
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});

test("columns that are chosen, added and gone, and leads that are not there", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  await ask("panelShowLead", { row: 99, id: "X" });
  await ask("panelColumns", { received: "X" });
  await ask("panelAddColumns", { fields: ["until", "lastName"] });
  await sheet.type(lead(sheet, "Responded", 1), "X");
  for (const click of CLICKS) {
    markLeads(sheet, 2);
    sheet.texts.push("WHY");
    await choose(click);
  }
  await choose("Check all leads now");
  await ask("panelOpen");
  await sheet.type(lead(sheet, "Received", 1), "Y");
  await choose("Check all leads now");
  await ask("panelOpen");
  expect(office.found()).toEqual([]);
});

test("the plan: from our own leads and back, rates agreed on, a funnel more, and what is wrong with one", async () => {
  const office = await openOffice();
  const { sheet, ask, choose } = office;
  for (const entry of ["Count from our own leads…", "Count from our own leads…", "Agree on the plan's rates…"]) {
    lookAt(sheet, "SLA plan");
    await choose(entry);
  }
  for (const texts of [
    ["PARTNERS", "X"],
    ["PARTNERS", "5"],
    ["PARTNERS", "5"],
    ["EVENTS", "500"],
  ]) {
    sheet.texts.splice(0, 9, ...texts);
    lookAt(sheet, "SLA plan");
    await choose("Plan another funnel…");
  }
  expect(sheet.engine.tabs().map(({ name }) => name)).toContain(`${markedText("SLA plan")} PARTNERS`);
  await ask("panelOpen");
  await choose("Check all leads now");
  await sheet.type(lead(sheet, markedText("Month"), 2, 2, markedText("SLA spend")), [
    ["2026-11", "WEBINAR", "", markedText("Marketing"), "500"],
    ["2026-11", "", "", markedText("Sales"), "900"],
    ["X", "FAIR", "", "", "Y"],
  ] as string[][]);
  await sheet.standIn.advance(60);
  await choose("Check all leads now");
  expect(office.found()).toEqual([]);
});

/** In an en_US sheet 13/11/2026 stays text, 03/11/2026 becomes 11 March. */
const TEXTS = [
  "Lead ID,Name,Received,Responded",
  "L-1,ADA,13/11/2026 09:30,2026-11-13T10:00:00Z",
  "L-2,BEN,03/11/2026 14:00,",
  "L-3,CLEO,14/11/2026,SOON",
  "L-4,DORA,31/02/2026,",
  "L-5,EVE,17/11/2026 08:00,",
].join("\n");
const EXPORT =
  "Lead ID,Name,Received,Responded,COLOUR\nL-1,ADA,2026-11-13 09:31,2026-11-13 10:00,RED\nL-9,FAY,2026-11-18 10:00,,BLUE\n,NOBODY,,,";

test("dates as text are mended and turned, and an export is taken over and given back", async () => {
  const sheet = await openSheet({ language: MARKED, zone: "Etc/UTC" });
  const office = watched(sheet);
  const { ask, choose } = office;
  await sheet.standIn.importCsv("Leads.csv", TEXTS, "new");
  const { tab } = await ask<SetUpShown>("panelSetUpLook", {});
  const wish = { tab: tab?.id ?? -1 };
  const { sum } = await ask<MendShown>("panelMendLook", { wish, heading: "Received" });
  await ask("panelMend", { wish, heading: "Received", sum: "X" });
  await ask("panelMend", { wish, heading: "Received", sum });
  await ask("panelMendLook", { wish, heading: "Received" });
  await ask("panelMendBack", { wish, heading: "Received" });
  await ask("panelMendBack", { wish, heading: "Received" });
  expect(await ask("panelSetUp")).toMatchObject({ problem: "" });
  sheet.answers.push("NO");
  for (const _ of ["shown", "turned", "put back"]) await choose("Turn texts into dates…");
  await choose("Turn texts into dates…");
  office.lookAround();

  await choose("Take over an export…");
  await sheet.standIn.importCsv("MONDAY.csv", EXPORT, "new");
  const shown = await ask<ExportShown>("panelExportLook", { tab: "" });
  expect(shown).toMatchObject({ tab: "MONDAY", leads: 2 });
  await ask("panelExportTake", { tab: "MONDAY", sum: "X" });
  await ask("panelExportTake", { tab: "MONDAY", sum: shown.sum });
  office.lookAround();
  await ask("panelExportLook", { tab: "" });
  await ask("panelExportBack");
  await choose("Take over an export…");
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});
