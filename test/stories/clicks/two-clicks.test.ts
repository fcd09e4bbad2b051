/** Two clicks at once, by two people or by one who clicks twice; and clicks that Google cuts. */

import { variations } from "../../harness/amounts";
import { clickBack } from "../../harness/clicks";
import { leadTexts, markLeads } from "../../harness/places";
import { closeSheets, logAttempt, type Sheet } from "../../harness/sheet";
import { callsOf, cutAt } from "../disturbed/cut";
import { click, openAdaAndBen, type Typed } from "./ada-and-ben";

afterEach(closeSheets);

const withLeads = () => openAdaAndBen("2026-11-18 09:05");

const FIELDS = ["Passed to sales", "Responded", "Attempts", "Last attempt", "Connected", "Returned", "Return reason", "Back on"];
const ENDS = ["Pause until", "Stage", "Revenue", "Won on", "Lost reason"];
const allOf = (sheet: Sheet) => leadTexts(sheet, [...FIELDS, ...ENDS], 2, 3);

it.each<[string, Typed, string]>([
  ["pass", {}, "passed before"],
  ["accept", {}, "accepted before"],
  ["return", { reason: "x", day: "in 3 months" }, "returned before"],
  ["pause", {}, "paused before"],
  ["pause", { day: "tomorrow" }, "paused until 19 Nov 2026 before; resume it first"],
  ["won", { amount: "5" }, "won before"],
  ["lost", { reason: "x" }, "lost before"],
])("%s %j of what another person has just clicked changes nothing", async (kind, typed, why) => {
  const sheet = await withLeads();
  markLeads(sheet, 2, 3);
  await click(sheet, kind, typed);
  const once = allOf(sheet);
  sheet.standIn.setUser("ben@example.com");
  markLeads(sheet, 2, 3);
  expect(await click(sheet, kind, typed)).toContain(`Left alone: Ada, L-1 and 1 more (${why}).`);
  expect(allOf(sheet)).toEqual(once);
});

it("waits for whoever writes, and says so where that takes long", async () => {
  const sheet = await withLeads();
  markLeads(sheet, 2);
  sheet.standIn.holdLock();
  expect(await click(sheet, "pass")).toContain("Nothing was changed. Try again in a moment.");
  expect(allOf(sheet).flat().filter(Boolean)).toEqual([]);
});

it("two attempts one after the other are two", async () => {
  const sheet = await withLeads();
  markLeads(sheet, 2);
  await logAttempt(sheet);
  await logAttempt(sheet, true);
  expect(sheet.said.at(-1)).toBe("Logged an attempt that reached: Ada, L-1.");
  expect(leadTexts(sheet, ["Attempts", "Connected"], 2)).toEqual([["2", "2026-11-18 10:30"]]);
  sheet.answers.push("CANCEL");
  await sheet.choose("Log attempt…");
  expect(leadTexts(sheet, ["Attempts"], 2)).toEqual([["2"]]);
});

const CUT: [kind: string, typed: Typed][] = [
  ["reached", {}],
  ["return", { reason: "no budget", day: "in 3 months" }],
  ["won", { day: "yesterday", amount: "1200" }],
  ["lost", { reason: "later", day: "next quarter" }],
];

describe.each(variations(CUT, 1))("%s %j, cut at each call that writes or notes", (kind, typed) => {
  const act = (sheet: Sheet) => click(sheet, kind, typed);
  const WRITES = /^(Range\.setValues|Properties\.setProperties|RangeList\.setNumberFormat|Range\.getNumberFormats)$/;

  it("and clicked again is what one click is; taken back it leaves nothing", async () => {
    const clean = await withLeads();
    markLeads(clean, 2, 3);
    const calls = await callsOf(clean, () => act(clean));
    const whole = allOf(clean);
    closeSheets();
    const points = calls.flatMap((method, at) => (WRITES.test(method) ? [at + 1] : []));
    expect(points.length).toBeGreaterThan(3);
    for (const nth of points) {
      const sheet = await withLeads();
      markLeads(sheet, 2, 3);
      await cutAt(sheet, nth, () => act(sheet));
      await sheet.standIn.advance(1);
      await act(sheet);
      // The moment is that of the first click wherever it had begun to write.
      const texts = allOf(sheet);
      expect({ nth, texts: texts.map((row) => row.map((text) => String(text).replace("10:31", "10:30"))) }).toEqual({ nth, texts: whole });
      expect(await clickBack(sheet)).toMatch(/^Taken back: .* Ada, L-1 and 1 more\.$/);
      expect({ nth, left: allOf(sheet).flat().filter(Boolean) }).toEqual({ nth, left: [] });
      closeSheets();
    }
  });
});
