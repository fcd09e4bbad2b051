/** What the panel needs to lead from a count to the leads that it counts. */

import type { PanelState } from "../../../src/entries/panel";
import { lead, tabNamed } from "../../harness/places";
import { closeSheets, openImported } from "../../harness/sheet";
import { LEADS, opened, take } from "../exports/monday-export";

afterEach(closeSheets);

const firstOf = ({ leads }: PanelState, state: string) => leads?.counts.find((one) => one.state === state)?.first;

it("a count names the first of its leads, the worst of those that wait, wherever they stand by then", async () => {
  const titled = ["Leads of the team,,,,,,,", LEADS.replace("L-2,Ben,ben@x.com,,MQL,2026-11-17", "L-2,Ben,ben@x.com,,MQL,2026-11-16")].join(
    "\n",
  );
  const sheet = await openImported(titled.replace("2026-11-18 09:00,,400", "2026-11-13 09:00,,400"), { zone: "Etc/UTC" });
  const state = await sheet.ask<PanelState>("panelOpen");
  // Both are overdue: Dov has waited longer.
  expect(firstOf(state, "overdue")).toEqual({ row: 6, id: "L-4" });
  expect(firstOf(state, "late")).toEqual({ row: 4, id: "L-2" });
  expect(firstOf(state, "waiting")).toEqual({ row: 5, id: "" });
  expect(firstOf(state, "onTime")).toBeUndefined();
  const { id } = tabNamed(sheet, "Leads");
  sheet.engine.insertRows(id, 2, 3);
  expect(await sheet.ask("panelShowLead", firstOf(state, "late"))).toBe("");
  expect(sheet.engine.selection()).toMatchObject({ sheet: id, row: 6 });
});

it("an export that was taken back leaves no lead in the counts that is gone", async () => {
  const sheet = await opened();
  const counts = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.counts;
  const before = await counts();
  await take(sheet);
  expect(await counts()).not.toEqual(before);
  await sheet.ask("panelExportBack");
  expect(await counts()).toEqual(before);
  expect(sheet.value(lead(sheet, "SLA status", 6))).toBe("");
});
