/** The goals of every stage say the same wherever they stand: plan, draft, version, comparison, printed copy, file. */
import type { ExportAnswer } from "../../../src/entries/agreement-file";
import type { VersionAnswer, VersionList, VersionRead } from "../../../src/entries/versions";
import { at, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openExample, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const KEY = "stages.goals";
const STAGES = ["Lead", "MQL", "SAL", "Opportunity", "Customer"];
const PUBLISHED = ["1,783", "535", "257", "175", "35"];

const planned = (sheet: Sheet): string[] =>
  sheet.look
    .display(at(sheet, "SLA plan", "Goal", { down: 1, rows: 5 }))
    .flat()
    .map(String);
const said = (goals: readonly string[]): string => STAGES.map((stage, row) => `${stage}: ${goals[row]}`).join("\n");
const publish = (sheet: Sheet) => sheet.ask<VersionAnswer>("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
const versionSays = async (sheet: Sheet, version: number) =>
  (await sheet.ask<VersionRead>("panelVersion", version)).fields.find(({ key }) => key === KEY)?.value;
const changed = async (sheet: Sheet) => (await sheet.ask<VersionList>("panelVersions")).draft.differences.find(({ key }) => key === KEY);

async function printed(sheet: Sheet, copy: string, version?: number): Promise<string[]> {
  await sheet.ask("panelPrint", version === undefined ? {} : { version });
  const rows = sheet.values(wholeOf(sheet, copy));
  const first = rows.findIndex(([cell]) => cell === "Goal of each stage, a month");
  expect(rows.slice(first + 2, first + 7).map(([stage]) => stage)).toEqual(STAGES);
  expect(rows.slice(first + 2, first + 7).every(([, criterion, whose]) => criterion !== "" && whose !== "")).toBe(true);
  return rows.slice(first + 2, first + 7).map((row) => String(row[3]));
}

async function filed(sheet: Sheet): Promise<unknown> {
  const { text } = await sheet.ask<ExportAnswer>("panelExport");
  const { fields } = JSON.parse(text) as { fields: { key: string; value: unknown }[] };
  return fields.find(({ key }) => key === KEY)?.value;
}

it("follow the plan until they are published, are then what was promised, and the draft says when the plan moved on", async () => {
  const sheet = await openExample();
  expect(planned(sheet)).toEqual(PUBLISHED);
  expect(await printed(sheet, "Agreement for printing")).toEqual(planned(sheet));
  expect(await publish(sheet)).toMatchObject({ done: true, draft: { differences: [] } });
  expect(await versionSays(sheet, 1)).toBe(said(planned(sheet)));
  expect(await filed(sheet)).toBe("Lead | 1783\nMQL | 535\nSAL | 257\nOpportunity | 175\nCustomer | 35");

  await sheet.type(agreed(sheet, "goal.target"), "70");
  const moved = planned(sheet);
  expect(moved[4]).toBe("70");
  expect(await changed(sheet)).toMatchObject({ before: said(PUBLISHED), after: said(moved) });
  expect(await versionSays(sheet, 1)).toBe(said(PUBLISHED));
  expect(await printed(sheet, "Agreement for printing 2", 1)).toEqual(PUBLISHED);
  expect(await printed(sheet, "Agreement for printing 3")).toEqual(moved);

  expect(await publish(sheet)).toMatchObject({ done: true, draft: { differences: [] } });
  expect(await versionSays(sheet, 2)).toBe(said(moved));
  expect(await versionSays(sheet, 1)).toBe(said(PUBLISHED));
});
