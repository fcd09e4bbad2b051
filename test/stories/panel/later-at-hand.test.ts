/** What the panel says of promises after the first answer, in its card and in its list. */
import type { LeadAtHand, MarkedAnswer } from "../../../src/entries/leads";
import type { PanelState } from "../../../src/entries/panel";
import { tabNamed } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Stage,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt,Connected,Returned,Return reason,Back on,Pause until",
  "L-2,Alba,MQL,Matteo,2026-11-03 09:00,,,2026-11-03 09:20,1,2026-11-03 09:20,,,,,",
  "L-3,Noor,MQL,Lena,2026-11-12 09:00,2026-11-12 09:00,,2026-11-12 09:10,1,2026-11-18 10:00,,,,,",
  "L-4,Teresa,MQL,,2026-10-05 09:00,2026-10-05 09:00,2026-10-05 09:30,2026-10-05 09:10,1,2026-10-05 09:10,,2026-10-06 09:00,Budget from November,2026-11-18,",
  "L-5,Rita,MQL,,2026-10-05 09:00,2026-10-05 09:00,2026-10-05 09:30,2026-10-05 09:10,1,2026-10-05 09:10,,2026-10-06 09:00,No budget,2027-03-01,",
  "L-6,Paul,MQL,Matteo,2026-11-18 09:00,,,,,,,,,,2026-12-01",
  "L-7,Otto,MQL,Matteo,2026-11-18 09:00,,,2026-11-18 09:20,1,2026-11-18 09:20,,,,,",
];

/** Sales has agreed to accept or reject within a working day. */
async function open(): Promise<Sheet> {
  const sheet = await openImported(LEADS.join("\n"));
  await sheet.ask("panelSave", [{ key: "handoff.accept", was: "", value: 480 }]);
  return sheet;
}

async function atHand(sheet: Sheet, row: number): Promise<LeadAtHand | null> {
  sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: row - 1, column: 0, rows: 1, columns: 1 });
  const answer = await sheet.ask<MarkedAnswer>("panelMarked", { seen: null });
  return answer.same ? null : answer.marked.lead;
}

it("tells each kind of promise in facts, with its likely clicks", async () => {
  const sheet = await open();
  expect(await atHand(sheet, 2)).toMatchObject({
    ...{ state: "followUpOverdue", first: "onTime", next: "followUpOverdue", likely: ["reached", "notReached"] },
    promise: { kind: "followUp", number: 2, of: expect.any(Number) },
    late: expect.any(Number),
  });
  expect(await atHand(sheet, 3)).toMatchObject({
    ...{ state: "acceptOverdue", likely: ["accept", "reject"] },
    promise: { kind: "accept" },
  });
  expect(await atHand(sheet, 4)).toMatchObject({
    ...{ state: "backToday", likely: ["pass", "rest"], reason: "Budget from November" },
    promise: { kind: "comesBack", due: "2026-11-17T23:00:00.000Z" },
  });
  expect(await atHand(sheet, 5)).toMatchObject({
    ...{ state: "resting", likely: ["wake"], reason: "No budget" },
    promise: { kind: "comesBack", due: "2027-02-28T23:00:00.000Z" },
  });
  expect(await atHand(sheet, 6)).toMatchObject({
    ...{ state: "paused", likely: ["resume"] },
    promise: { kind: "pause", due: "2026-11-30T23:00:00.000Z" },
  });
  expect((await atHand(sheet, 7))?.promise).toMatchObject({ kind: "followUp", number: 2 });
});

it("lists them below overdue first answers: what comes back today, then what is due; nothing that rests or pauses", async () => {
  const sheet = await open();
  const { leads } = await sheet.ask<PanelState>("panelOpen");
  expect(leads?.promises.lines.map(({ name, state, promise }) => [name, state, promise.kind])).toEqual([
    ["Alba", "followUpOverdue", "followUp"],
    ["Noor", "acceptOverdue", "accept"],
    ["Teresa", "backToday", "comesBack"],
    ["Otto", "waiting", "followUp"],
  ]);
  expect(leads?.promises.lines[2]?.reason).toBe("Budget from November");
});
