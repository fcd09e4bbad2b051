/** What a person is told of a job that Google cut, and what becomes of it. */
import type { ImportAnswer } from "../../../src/entries/agreement-file";
import type { PanelState } from "../../../src/entries/panel";
import { leadValues, markLeads } from "../../harness/places";
import { closeSheets, logAttempt, openImported, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Received,Responded,Attempts,Last attempt",
  "L1,2026-11-18 10:00,,,",
  "L2,2026-11-18 10:00,,2,",
  "L3,2026-11-18 10:00,,,",
].join("\n");

const WRITE = "Range.setValues";

/** Where the nth call of a kind stands among an act's calls, counted on a sheet of its own. */
async function placeOfCall(kind: string, nth: number, act: (sheet: Sheet) => Promise<unknown>): Promise<number> {
  const sheet = await openImported(LEADS);
  const calls = await callsOf(sheet, () => act(sheet));
  return calls.flatMap((method, at) => (method === kind ? [at + 1] : []))[nth - 1] ?? 0;
}

const logMarked = (sheet: Sheet): Promise<void> => {
  markLeads(sheet, 2, 4);
  return logAttempt(sheet);
};

it("a click names what is written, and goes on where it was stopped", async () => {
  const nth = await placeOfCall(WRITE, 2, logMarked);
  const sheet = await openImported(LEADS);
  await cutAt(sheet, nth, () => logMarked(sheet));
  expect(sheet.said.at(-1)).toBe(
    "Log attempt: This was not done to its end. Google says: Service error: Spreadsheets. Written in part: L1 and 2 more. " +
      "Choose it again within ten minutes: it goes on where it was stopped, and nothing is counted twice.",
  );
  await logMarked(sheet);
  expect(sheet.said.at(-1)).toBe("Logged an attempt: L1 and 2 more.");
  const now = new Date("2026-11-18T09:30:00Z");
  expect(leadValues(sheet, ["Attempts", "Last attempt"], 2, 4)).toEqual([
    [1, now],
    [3, now],
    [1, now],
  ]);
  // The next one counts.
  sheet.engine.setNow(sheet.engine.now() + 60_000);
  await logMarked(sheet);
  expect(leadValues(sheet, ["Attempts"], 2, 4)).toEqual([[2], [4], [2]]);
});

it("a click that is not chosen again can be taken back, and is no part of the next day's", async () => {
  const nth = await placeOfCall(WRITE, 2, logMarked);
  const sheet = await openImported(LEADS);
  await cutAt(sheet, nth, () => logMarked(sheet));
  await sheet.choose("Take back the last click");
  expect(sheet.said.at(-1)).toBe("Taken back: an attempt at L1 and 2 more.");
  expect(leadValues(sheet, ["Attempts", "Last attempt"], 2, 4)).toEqual([
    ["", ""],
    [2, ""],
    ["", ""],
  ]);
});

it("a click of which nothing was written says so", async () => {
  const nth = await placeOfCall(WRITE, 1, logMarked);
  const sheet = await openImported(LEADS);
  await cutAt(sheet, nth, () => logMarked(sheet));
  expect(sheet.said.at(-1)).toContain("Nothing was written for L1 and 2 more. Choose it again in a moment.");
});

it("an hourly check that was cut is said by the panel until one comes to its end", async () => {
  const sheet = await openImported(LEADS);
  const notice = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.notice;
  const nth = await placeOfCall("Range.getFormulas", 1, (one) => one.standIn.runTriggers());
  await cutAt(sheet, nth, () => sheet.standIn.runTriggers());
  expect(sheet.faults()).toEqual(["Service error: Spreadsheets"]);
  const cut = await notice();
  await sheet.standIn.runTriggers();
  expect([cut, await notice()]).toEqual([expect.stringMatching(/Google says: Service error: Spreadsheets\./), ""]);
});

it("a file that was cut is taken back whole, or it is said that a part of it stands", async () => {
  const text = JSON.stringify({
    format: "lead-sla-agreement",
    formatVersion: 1,
    fields: [
      { key: "purpose", value: "From the file" },
      { key: "response.target", value: 45 },
    ],
  });
  const wish = async (sheet: Sheet) => ({ text, draft: (await sheet.ask<ImportAnswer>("panelImport", { text })).draft });
  const nth = await placeOfCall(WRITE, 2, async (sheet) => sheet.ask("panelImport", await wish(sheet)));
  const sheet = await openImported(LEADS);
  let said = "";
  await cutAt(sheet, nth, async () => {
    const sent = await wish(sheet);
    await sheet.ask("panelImport", sent).catch((error: Error) => {
      said = error.message;
    });
  });
  expect(said).toContain("Nothing was imported. Google says: Service error: Spreadsheets.");
  expect((await sheet.ask<ImportAnswer>("panelImport", { text })).differences.map(({ key }) => key)).toEqual([
    "purpose",
    "response.target",
  ]);
});
