/** What the clock says of leads that clicks pause, wake, give back and pass again. */

import { clickBack } from "../../harness/clicks";
import { lead, leadTexts, leadValues, markLeads } from "../../harness/places";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { click, openAdaAndBen } from "./ada-and-ben";

afterEach(closeSheets);

const withLeads = () => openAdaAndBen("2026-11-18 10:05");
const states = (sheet: Sheet, row = 2) => leadValues(sheet, ["SLA status", "SLA next status"], row)[0];

it("a pause with no known end stands until it is ended, and a column of such pauses stays its column", async () => {
  const sheet = await withLeads();
  markLeads(sheet, 2, 3);
  await click(sheet, "pause");
  expect([states(sheet, 2), states(sheet, 3)]).toEqual([
    ["Paused", "Paused"],
    ["Paused", "Paused"],
  ]);
  await sheet.standIn.advance(60);
  await sheet.choose("Check all leads now");
  expect(leadTexts(sheet, ["SLA note", "Pause until"], 2)).toEqual([[expect.not.stringContaining("holds the text"), "open"]]);
  expect(await click(sheet, "resume")).toBe("Resumed: Ada, L-1 and 1 more.");
  expect(states(sheet)?.[0]).toBe("Waiting");
  // The hour does not count.
  expect(leadTexts(sheet, ["SLA due"], 2)).toEqual([["2026-11-18 12:00"]]);
  markLeads(sheet, 2);
  await click(sheet, "pause", { day: "tomorrow" });
  expect(states(sheet)).toEqual(["Paused", "Paused"]);
  expect(await clickBack(sheet)).toBe("Taken back: the pause of Ada, L-1.");
  expect(states(sheet)?.[0]).toBe("Waiting");
});

it("a return rests until its day, comes back on it, and is passed again", async () => {
  const sheet = await withLeads();
  markLeads(sheet, 2);
  await click(sheet, "pass");
  await sheet.standIn.advance(5);
  await click(sheet, "return", { reason: "no budget yet", day: "in 2 weeks" });
  expect(states(sheet)).toEqual(["Resting", "Resting"]);
  expect(await click(sheet, "wake")).toBe("Back today: Ada, L-1.");
  expect(states(sheet)).toEqual(["Back today", "Back today"]);
  expect(await click(sheet, "rest", { day: "next month" })).toBe("Resting until 1 Dec 2026: Ada, L-1.");
  expect(states(sheet)).toEqual(["Resting", "Resting"]);
  await sheet.standIn.advance(5);
  expect(await click(sheet, "pass")).toBe("Passed to sales: Ada, L-1.");
  expect(states(sheet)?.[0]).toBe("Waiting");
  await click(sheet, "answer");
  expect(states(sheet)?.[0]).toBe("On time");
});

it("a lead that is lost for now says when it comes back, and what keeps its clock from starting then", async () => {
  const sheet = await withLeads();
  await sheet.type(lead(sheet, "Stage", 2), "SAL");
  markLeads(sheet, 2);
  await click(sheet, "lost", { reason: "no budget", day: "next quarter" });
  expect(states(sheet)?.[1]).toBe("Resting");
  expect(await click(sheet, "pass")).toBe("No lead was passed to sales. Left alone: Ada, L-1 (it rests until 1 Jan 2027; wake it first).");
  await click(sheet, "wake");
  expect(states(sheet)?.[1]).toBe("Back today");
  expect(await click(sheet, "pass")).toBe(
    'Passed to sales: Ada, L-1. One cell stays as it is: Ada, L-1 ("Lost reason" still says why it was lost: clear that, so that its clock starts).',
  );
  await sheet.type(lead(sheet, "Lost reason", 2), "");
  expect(states(sheet)?.[0]).toBe("Waiting");
});
