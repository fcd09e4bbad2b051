/** A click that is done, where Google then does not tell which leads are marked. */
import type { Clicked, MarkedAnswer } from "../../../src/entries/leads";
import { markedNow } from "../../harness/clicks";
import { lead, markLeads, tabNamed } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";

afterEach(closeSheets);

const open = async (): Promise<Sheet> => {
  const sheet = await openImported("Lead ID,Received,Responded,Attempts,Last attempt\nL-1,2026-11-18 10:00,,,\nL-2,2026-11-18 10:00,,,");
  markLeads(sheet, 2);
  return sheet;
};

it.each([
  ["stays with its lead", null],
  ["brings the next lead, if it can", { row: 3, id: "L-2" }],
])("says what it did all the same, is not to be clicked again, and asks anew: one that %s", async (_, next) => {
  const act = (sheet: Sheet, who: string) => sheet.ask<Clicked>("panelClick", { who, wish: { click: "notReached" }, next });
  const clean = await open();
  const { who } = await markedNow(clean);
  const calls = await callsOf(clean, () => act(clean, who));
  const sheet = await open();
  const before = await markedNow(sheet);
  let answer: Clicked | undefined;
  await cutAt(sheet, calls.length, async () => {
    answer = await act(sheet, before.who);
  });
  expect(answer).toMatchObject({ said: expect.stringContaining("L-1"), isDone: true, marked: { who: before.who } });
  const seen = answer?.marked.sum;

  expect(sheet.value(lead(sheet, "Attempts", 2))).toBe(1);
  expect(await sheet.ask<MarkedAnswer>("panelMarked", { seen })).toMatchObject({ same: false });
  sheet.engine.select({ sheet: tabNamed(sheet, "SLA agreement").id, row: 0, column: 0, rows: 1, columns: 1 });
  expect(await sheet.ask<MarkedAnswer>("panelMarked", { seen })).toMatchObject({ same: false, marked: { lead: null } });
});
