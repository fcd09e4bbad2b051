/** Tabs that only keep what stood somewhere before are never offered as the tab of leads. */
import type { SetUpShown } from "../../../src/entries/set-up";
import { closeSheets } from "../../harness/sheet";
import { KEPT, names, opened, take } from "../exports/monday-export";

afterEach(closeSheets);

it("offers the export, but not what was kept when it was taken over", async () => {
  const sheet = await opened();
  await take(sheet);
  expect(names(sheet)).toContain(KEPT);
  const { tabs } = await sheet.ask<SetUpShown>("panelSetUpLook", {});
  expect(tabs.map(({ name }) => name)).toEqual(["Sheet1", "Leads", "Monday"]);
});
