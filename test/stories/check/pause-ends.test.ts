/** A pause until a moment ends at that moment in both status cells, with no script run. */
import type { PanelState } from "../../../src/entries/panel";
import { lead, leadTexts } from "../../harness/places";
import { closeSheets, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const words = (sheet: Sheet, row: number): string => leadTexts(sheet, ["SLA status", "SLA next status"], row).flat().join(" / ");

/** Lets some minutes pass in which nothing of ours runs but formulas. */
async function passes(sheet: Sheet, minutes: number): Promise<void> {
  const runs = sheet.standIn.log().length;
  await sheet.standIn.advance(minutes);
  expect(sheet.standIn.log().filter(({ cause }, at) => at >= runs && cause !== "formula")).toEqual([]);
}

async function enter(sheet: Sheet, row: number, fields: Record<string, string>): Promise<void> {
  for (const [heading, text] of Object.entries(fields)) await sheet.type(lead(sheet, heading, row), text);
}

it("and what was promised moved by it, as the next check finds it", async () => {
  const sheet = await openSetUp();
  // At 10:30: one waits for its first answer until 11:00, one for its second attempt until 10:40.
  await enter(sheet, 2, { "Lead ID": "L-1", Received: "2026-11-18 10:00", "Pause until": "2026-11-18 10:45" });
  await enter(sheet, 3, {
    "Lead ID": "L-2",
    Received: "2026-11-17 10:30",
    Responded: "2026-11-17 10:40",
    "Pause until": "2026-11-18 10:45",
  });
  expect([words(sheet, 2), words(sheet, 3)]).toEqual(["Paused / Paused", "On time / Paused"]);
  await passes(sheet, 14);
  expect([words(sheet, 2), words(sheet, 3)]).toEqual(["Paused / Paused", "On time / Paused"]);
  await passes(sheet, 2);
  expect([words(sheet, 2), words(sheet, 3)]).toEqual(["Waiting / ", "On time / Follow-up due"]);
  await passes(sheet, 10);
  expect(words(sheet, 3)).toBe("On time / Follow-up overdue");
  await passes(sheet, 5);
  expect(words(sheet, 2)).toBe("Due soon / ");
  await passes(sheet, 15);
  expect([words(sheet, 2), words(sheet, 3)]).toEqual(["Overdue / ", "On time / Follow-up overdue"]);
  // The panel lists them before any check has written when they were due.
  expect(leadTexts(sheet, ["SLA due", "SLA next due"], 2)).toEqual([["", ""]]);
  const { leads } = await sheet.ask<PanelState>("panelOpen");
  expect(leads?.promises.lines.map(({ id, state, promise: { due } }) => [id, state, due])).toEqual([
    ["L-1", "overdue", "2026-11-18T10:15:00.000Z"],
    ["L-2", "followUpOverdue", "2026-11-18T09:55:00.000Z"],
  ]);
  await sheet.choose("Check all leads now");
  expect([words(sheet, 2), words(sheet, 3)]).toEqual(["Overdue / ", "On time / Follow-up overdue"]);
  expect(leadTexts(sheet, ["SLA due", "SLA next due"], 2)).toEqual([["2026-11-18 11:15", ""]]);
  expect(leadTexts(sheet, ["SLA next due"], 3)).toEqual([["2026-11-18 10:55"]]);
  expect(sheet.faults()).toEqual([]);
});
