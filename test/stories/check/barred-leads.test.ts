/** Profiles that are never passed on: every test holds, a rule of a stage after the answer, too, and the note says which. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { address, lead, leadValues, tabNamed } from "../../harness/places";
import { closeSheets, openSetUp } from "../../harness/sheet";

afterEach(closeSheets);

const RULES = [
  "Country is one of Norway; Tallow, Ltd",
  "Employees at most 5",
  "Founded at least 2026-01-01",
  "Source is not one of Web, Referral",
  "At MQL: Phone is blank",
].join("\n");

it("leads are barred by lists, sizes, days and blank cells, and at a stage after their answer, too", async () => {
  const sheet = await openSetUp();
  sheet.engine.insertColumns(tabNamed(sheet, "Leads").id, 0, 4);
  await sheet.type(address("Leads", 0, 0), [["Country", "Employees", "Founded", "Phone"]]);
  await sheet.ask("panelSave", [{ key: "handoff.barred", was: "", value: RULES }]);
  await sheet.type(lead(sheet, "Country", 2), [
    ["tallow, ltd", "50", "2020-03-01", "1"],
    ["Sweden", "5", "2020-03-01", "1"],
    ["Sweden", "50", "2026-03-01", "1"],
    ["Sweden", "50", "2020-03-01", "1"],
    ["Sweden", "50", "2020-03-01", ""],
    ["Sweden", "50", "2020-03-01", ""],
  ]);
  await sheet.type(lead(sheet, "Source", 2), [["Web"], ["Web"], ["Web"], ["Fair"], ["web"], ["web"]]);
  await sheet.type(lead(sheet, "Stage", 2), [["Lead"], ["Lead"], ["Lead"], ["Lead"], ["MQL"], ["Lead"]]);
  await sheet.type(
    lead(sheet, "Received", 2),
    Array.from({ length: 6 }, () => ["2026-11-18 10:00"]),
  );
  await sheet.type(lead(sheet, "Responded", 6), "2026-11-18 10:10");
  expect(leadValues(sheet, ["SLA status", "SLA note"], 2, 7)).toEqual([
    ["Not ready", "Never passed on: Country is one of Norway; Tallow, Ltd"],
    ["Not ready", "Never passed on: Employees at most 5"],
    ["Not ready", "Never passed on: Founded at least 2026-01-01"],
    ["Not ready", "Never passed on: Source is not one of Web, Referral"],
    ["On time", 'Held back by "At MQL: Phone is blank"'],
    ["Waiting", ""],
  ]);
  await sheet.type(lead(sheet, "Phone", 6), "+47 2");
  expect(leadValues(sheet, ["SLA status", "SLA note"], 6)).toEqual([["On time", ""]]);
  await sheet.type(lead(sheet, "Stage", 7), "MQL");
  expect(leadValues(sheet, ["SLA status", "SLA note"], 7)).toEqual([["Not ready", 'Held back by "At MQL: Phone is blank"']]);
});

it("the panel names the line that it does not understand, and a check the stage that there is not", async () => {
  const sheet = await openSetUp();
  const unclear =
    '"At MQL: Phone at least many" needs a number or a day. Write a line like "Employees at least 50" or "Founded at least 2026-11-18".';
  const refused = await sheet.ask<SaveAnswer>("panelSave", [{ key: "handoff.barred", was: "", value: "At MQL: Phone at least many" }]);
  expect(refused).toMatchObject({ saved: [], refused: [{ key: "handoff.barred", sentence: unclear }] });
  await sheet.ask("panelSave", [{ key: "handoff.barred", was: "", value: "At MLQ: Email is blank" }]);
  const { fields, leads } = await sheet.ask<PanelState>("panelOpen");
  const hint = "No stage is called MLQ, so its rule bars nobody; did you mean MQL?";
  expect([fields.find(({ key }) => key === "handoff.barred")?.problem, leads?.notice]).toEqual([hint, hint]);
});
