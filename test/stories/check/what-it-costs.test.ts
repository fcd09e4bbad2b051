import { closeSheets, openSheet } from "../../harness/sheet";
import { BUDGETS } from "./budgets";
import { callsWith, tooMany } from "./what-it-costs";

afterEach(closeSheets);

it("is the same small number of calls for 300 and for 900 leads (the long tests take 10,000 and 50,000)", async () => {
  const few = await callsWith(300);
  expect(await callsWith(900)).toEqual(few);
  expect(tooMany(few)).toEqual([]);
});

it("set-up dresses its tabs in few calls: one for each kind of look, not for each cell, and reads back little of what it wrote", async () => {
  const sheet = await openSheet();
  sheet.standIn.resetCalls();
  await sheet.setUp();
  const { workbook, building, readsAfterWrite } = sheet.standIn.calls();
  expect(workbook).toBeLessThanOrEqual(BUDGETS.setUp.workbook);
  expect(building).toBeLessThanOrEqual(BUDGETS.setUp.building);
  expect(readsAfterWrite).toBeLessThanOrEqual(BUDGETS.setUp.readsAfterWrite);
});
