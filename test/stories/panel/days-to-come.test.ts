/** A day on which all is done: how it went, and what the next working days bring. */
import type { PanelState } from "../../../src/entries/panel";
import { lead } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Stage,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt,Returned,Return reason,Back on",
  // Half past ten on a Wednesday in Berlin. Answered and accepted this morning; given back until Monday, and until next year.
  "L-1,Otto,MQL,Matteo,2026-11-18 09:00,2026-11-18 09:00,2026-11-18 09:30,2026-11-18 09:20,1,2026-11-18 09:20,,,",
  "L-2,Rita,MQL,,2026-11-05 09:00,2026-11-05 09:00,2026-11-05 09:30,2026-11-05 09:10,1,2026-11-05 09:10,2026-11-06 09:00,No budget,2026-11-23",
  "L-3,Paul,MQL,,2026-11-05 09:00,2026-11-05 09:00,2026-11-05 09:30,2026-11-05 09:10,1,2026-11-05 09:10,2026-11-06 09:00,No budget,2027-03-01",
];

/** Sales has agreed to accept or reject within a working day. */
async function open(): Promise<Sheet> {
  const sheet = await openImported(LEADS.join("\n"));
  await sheet.ask("panelSave", [{ key: "handoff.accept", was: "", value: 480 }]);
  return sheet;
}

const promises = async (sheet: Sheet) => {
  const { leads } = await sheet.ask<PanelState>("panelOpen");
  if (!leads) throw new Error("There are no leads.");
  return leads.promises;
};

it("counts the first answer and the acceptance of today, and lists the next attempt and who comes back, in their order", async () => {
  const { today, coming, lines } = await promises(await open());
  expect(today).toEqual({ due: 2, kept: 2 });
  expect(lines.map(({ name, state }) => [name, state])).toEqual([["Otto", "waiting"]]);
  expect(coming).toMatchObject({ days: 5, leads: 2 });
  expect(coming.lines.map(({ name, state, promise, reason }) => [name, state, promise.kind, reason])).toEqual([
    ["Otto", "waiting", "followUp", undefined],
    ["Rita", "resting", "comesBack", "No budget"],
  ]);
});

it("counts the attempt of a day, once it was made in time", async () => {
  const sheet = await open();
  await sheet.standIn.advance(24 * 60 - 90);
  // Nine o'clock on Thursday: due at twenty past nine.
  await sheet.type(lead(sheet, "Attempts", 2), "2");
  await sheet.type(lead(sheet, "Last attempt", 2), "2026-11-19 09:00");
  const { today, coming } = await promises(sheet);
  expect(today).toEqual({ due: 1, kept: 1 });
  expect(coming.lines[0]).toMatchObject({ name: "Otto", promise: { kind: "followUp", number: 3 } });
});
