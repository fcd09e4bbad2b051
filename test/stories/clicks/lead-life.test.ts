/** A lead's whole life by click: what each writes into one row and into many, what it leaves alone, and how it is taken back. */

import { clickBack, clickMarked } from "../../harness/clicks";
import { lead, leadTexts, leadValues, markLeads, paste } from "../../harness/places";
import { closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const NOW = "2026-11-18 10:30";
const LIFE = [
  "Passed to sales",
  "Responded",
  "Attempts",
  "Last attempt",
  "Connected",
  "Returned",
  "Return reason",
  "Back on",
  "Pause until",
];
const END = ["Stage", "Revenue", "Won on", "Lost reason", "Back on"];

const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "Ada, Ben and Cleo for a life of clicks"], async (sheet) => {
    await sheet.setUp();
    await paste(sheet, 2, ["Lead ID", "Name"], [["L-1", "Ada"], ["L-2", "Ben"], ["L-3", "Cleo"], []]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 09:05"], ["2026-11-17 17:00"]]);
  });

interface Typed {
  reason?: string;
  day?: string;
  amount?: string;
}

const click = (sheet: Sheet, kind: string, typed: Typed = {}): Promise<string> => clickMarked(sheet, kind, typed);
const back = (sheet: Sheet): Promise<string> => clickBack(sheet);

/** What each of three clicks writes into Ada's row, blank but for what stands there. */
const KINDS: [kind: string, typed: Typed, stands: Record<string, string>, fields: readonly string[], after: string[], said: string][] = [
  ["pass", {}, {}, LIFE, [NOW, "", "", "", "", "", "", "", ""], "Passed to sales: Ada, L-1."],
  ["answer", {}, {}, LIFE, ["", NOW, "", "", "", "", "", "", ""], "Marked answered: Ada, L-1."],
  ["notReached", {}, {}, LIFE, ["", NOW, "1", NOW, "", "", "", "", ""], "Logged an attempt: Ada, L-1."],
  ["reached", {}, { Attempts: "2" }, LIFE, ["", NOW, "3", NOW, NOW, "", "", "", ""], "Logged an attempt that reached: Ada, L-1."],
  ["return", { reason: "no budget" }, {}, LIFE, ["", "", "", "", "", NOW, "no budget", "", ""], "Returned to marketing: Ada, L-1."],
  [
    "return",
    { reason: "no budget", day: "in 3 months" },
    {},
    LIFE,
    ["", "", "", "", "", NOW, "no budget", "2027-02-18 00:00", ""],
    "Returned to marketing, back on 18 Feb 2027: Ada, L-1.",
  ],
  [
    "reject",
    { reason: "a student", day: "next quarter" },
    {},
    LIFE,
    ["", "", "", "", "", NOW, "Rejected: a student", "2027-01-01 00:00", ""],
    "Rejected, back on 1 Jan 2027: Ada, L-1.",
  ],
  ["pause", {}, {}, LIFE, ["", "", "", "", "", "", "", "", "open"], "Paused: Ada, L-1."],
  ["pause", { day: "Monday" }, {}, LIFE, ["", "", "", "", "", "", "", "", "2026-11-23 00:00"], "Paused until 23 Nov 2026: Ada, L-1."],
  ["resume", {}, { "Pause until": "2026-12-01" }, LIFE, ["", "", "", "", "", "", "", "", NOW], "Resumed: Ada, L-1."],
  ["resume", {}, { "Pause until": "open" }, LIFE, ["", "", "", "", "", "", "", "", NOW], "Resumed: Ada, L-1."],
  ["won", {}, { Stage: "MQL" }, END, ["MQL", "", NOW, "", ""], "Marked won: Ada, L-1."],
  [
    "won",
    { day: "yesterday", amount: "1,200.50" },
    {},
    END,
    ["Customer", "1200.5", "2026-11-17 00:00", "", ""],
    "Marked won on 17 Nov 2026: Ada, L-1.",
  ],
  ["lost", { reason: "=too dear" }, { Stage: "MQL" }, END, ["MQL", "", "", "=too dear", ""], "Marked lost: Ada, L-1."],
  [
    "lost",
    { reason: "too early", day: "2027-03-01" },
    { Stage: "MQL" },
    END,
    ["MQL", "", "", "too early", "2027-03-01 00:00"],
    "Marked lost, back on 1 Mar 2027: Ada, L-1.",
  ],
  [
    "wake",
    {},
    { "Lost reason": "later", "Back on": "2027-03-01" },
    END,
    ["", "", "", "later", "2026-11-18 00:00"],
    "Back today: Ada, L-1.",
  ],
  [
    "rest",
    { day: "1 Apr 2027" },
    { "Lost reason": "later", "Back on": "2027-03-01" },
    END,
    ["", "", "", "later", "2027-04-01 00:00"],
    "Resting until 1 Apr 2027: Ada, L-1.",
  ],
];

it.each(KINDS)("%s %j in a row with %j", async (kind, typed, stands, fields, after, said) => {
  const sheet = await withLeads();
  for (const [heading, text] of Object.entries(stands)) await sheet.type(lead(sheet, heading, 2), text);
  const before = leadTexts(sheet, [...fields], 2);
  const status = sheet.value(lead(sheet, "SLA status", 2));
  markLeads(sheet, 2);
  expect(await click(sheet, kind, typed)).toBe(said);
  expect(leadTexts(sheet, [...fields], 2)).toEqual([after]);
  // No other row and no formula.
  expect(
    leadTexts(sheet, [...fields], 3, 5)
      .flat()
      .filter(Boolean),
  ).toEqual([]);
  expect(await back(sheet)).toMatch(/^Taken back: .* Ada, L-1\.$/);
  expect(leadTexts(sheet, [...fields], 2)).toEqual(before);
  expect(sheet.value(lead(sheet, "SLA status", 2))).toBe(status);
});

describe("on many rows", () => {
  it("each is done where it can be, and the others are named with the reason", async () => {
    const sheet = await withLeads();
    await sheet.type(lead(sheet, "Passed to sales", 3), "2026-11-18 09:10");
    markLeads(sheet, 2, 5);
    expect(await click(sheet, "pass")).toBe(
      "Passed to sales: Ada, L-1 and 1 more. Left alone: Ben, L-2 (passed before); row 5 (no lead in the row).",
    );
    expect(leadTexts(sheet, ["Passed to sales"], 2, 5).flat()).toEqual([NOW, "2026-11-18 09:10", NOW, ""]);
    await sheet.standIn.advance(1);
    expect(await click(sheet, "return", { reason: "too early", day: "in 2 weeks" })).toContain(
      "Returned to marketing, back on 2 Dec 2026: Ada, L-1 and 2 more.",
    );
    markLeads(sheet, 3, 4);
    expect(await click(sheet, "rest", { day: "next year" })).toBe("Resting until 1 Jan 2027: Ben, L-2 and 1 more.");
    expect(leadTexts(sheet, ["Back on"], 2, 4).flat()).toEqual(["2026-12-02 00:00", "2027-01-01 00:00", "2027-01-01 00:00"]);
    expect(await click(sheet, "wake")).toBe("Back today: Ben, L-2 and 1 more.");
    expect(await click(sheet, "wake")).toBe("No lead was brought back. Left alone: Ben, L-2 and 1 more (back since 18 Nov 2026).");
    await sheet.standIn.advance(1);
    expect(await click(sheet, "pass")).toBe("Passed to sales: Ben, L-2 and 1 more.");
    // The return stands with its reason and day, and the new pass is later than it.
    expect(leadTexts(sheet, ["Passed to sales", "Returned", "Return reason", "Back on"], 3)).toEqual([
      ["2026-11-18 10:32", "2026-11-18 10:31", "too early", "2026-11-18 00:00"],
    ]);
    expect(await back(sheet)).toBe("Taken back: the passing to sales of Ben, L-2 and 1 more.");
    expect(leadTexts(sheet, ["Passed to sales"], 3, 4).flat()).toEqual(["2026-11-18 09:10", NOW]);
  });

  it("what stands in one cell stays, and is said, while the rest is written", async () => {
    const sheet = await withLeads();
    await paste(sheet, 2, ["Revenue"], [["900"], ["n/a"], [""]]);
    markLeads(sheet, 2, 4);
    expect(await click(sheet, "won", { amount: "1200" })).toBe(
      'Marked won: Ada, L-1 and 2 more. One cell stays as it is: Ada, L-1 ("Revenue" says 900); Ben, L-2 ("Revenue" says n/a).',
    );
    expect(leadTexts(sheet, ["Revenue", "Won on"], 2, 4)).toEqual([
      ["900", NOW],
      ["n/a", NOW],
      ["1200", NOW],
    ]);
    expect(await back(sheet)).toBe("Taken back: the win of Ada, L-1 and 2 more.");
    expect(leadTexts(sheet, ["Revenue", "Won on"], 2, 4)).toEqual([
      ["900", ""],
      ["n/a", ""],
      ["", ""],
    ]);
  });
});

describe("a lead that was passed again", () => {
  it("keeps its first answer: the next one is an attempt", async () => {
    const sheet = await withLeads();
    await paste(
      sheet,
      2,
      ["Passed to sales", "Responded", "Returned", "Return reason"],
      [["2026-11-18 10:20", "2026-11-18 10:05", "2026-11-18 10:15", "no budget"]],
    );
    markLeads(sheet, 2);
    expect(await click(sheet, "answer")).toBe("Marked answered: Ada, L-1.");
    const answer = ["Responded", "Attempts", "Last attempt"];
    expect(leadTexts(sheet, answer, 2)).toEqual([["2026-11-18 10:05", "1", NOW]]);
    expect(await click(sheet, "answer")).toBe("No lead was marked answered. Left alone: Ada, L-1 (answered before).");
    expect(await back(sheet)).toBe("Taken back: the answer of Ada, L-1.");
    expect(leadTexts(sheet, answer, 2)).toEqual([["2026-11-18 10:05", "", ""]]);
  });

  it("is passed by moments in whatever way they are written", async () => {
    const sheet = await withLeads();
    await paste(sheet, 2, ["Passed to sales", "Returned"], [["'13/11/2026 10:00", "'14/11/2026 09:00"]]);
    markLeads(sheet, 2);
    expect(await click(sheet, "pass")).toBe("Passed to sales: Ada, L-1.");
    expect(leadTexts(sheet, ["Passed to sales", "Returned"], 2)).toEqual([[NOW, "14/11/2026 09:00"]]);
    expect(await back(sheet)).toBe("Taken back: the passing to sales of Ada, L-1.");
    expect(leadValues(sheet, ["Passed to sales"], 2)).toEqual([["13/11/2026 10:00"]]);
  });
});

describe("a click that cannot be meant", () => {
  it.each<[string, Typed, string]>([
    [
      "return",
      { reason: "x", day: "yesterday" },
      '17 Nov 2026 is over. Give a later day, such as "tomorrow" or "in 3 months". Nothing was changed.',
    ],
    [
      "lost",
      { reason: "x", day: "today" },
      '18 Nov 2026 is today. Give a later day, such as "tomorrow" or "in 3 months". Nothing was changed.',
    ],
    ["pause", { day: "1 Mar 2026" }, '1 Mar 2026 is over. Give a later day, such as "tomorrow" or "in 3 months". Nothing was changed.'],
    [
      "rest",
      { day: "soon" },
      '"soon" is not understood as a day. Write one such as "in 3 months", "next quarter" or "1 Mar 2027". Nothing was changed.',
    ],
    ["rest", {}, 'Type until when Ada, L-1 is to rest, such as "in 3 months" or "1 Mar 2027". Nothing was changed.'],
    ["won", { day: "tomorrow" }, "19 Nov 2026 is still to come. Give the day on which it was won. Nothing was changed."],
    ["won", { amount: "much" }, '"much" is no amount. Type a number, such as 1200. Nothing was changed.'],
    ["won", { amount: "-5" }, '"-5" is less than 0. Type what the customer pays. Nothing was changed.'],
    ["lost", {}, "Type why Ada, L-1 was lost: both teams learn from it. Nothing was changed."],
    ["return", { day: "in 3 months" }, "Type a reason for Ada, L-1: marketing needs it to do better. Nothing was changed."],
  ])("%s %j", async (kind, typed, said) => {
    const sheet = await withLeads();
    markLeads(sheet, 2);
    expect(await click(sheet, kind, typed)).toBe(said);
    expect(
      leadTexts(sheet, [...LIFE, ...END], 2)
        .flat()
        .filter(Boolean),
    ).toEqual([]);
    expect(await back(sheet)).toContain("no click of yours is remembered");
  });

  it("reads days and amounts as the sheet's locale writes them", async () => {
    const sheet = await openMade(
      [SET_UP, "a German lead for days"],
      async (made) => {
        await made.setUp();
        await paste(made, 2, ["Lead ID", "Name"], [["L-1", "Ada"]]);
        await made.type(lead(made, "Received", 2), "18.11.2026 10:00");
      },
      { locale: "de_DE" },
    );
    markLeads(sheet, 2);
    await click(sheet, "won", { day: "3.11.2026", amount: "1.200,50" });
    expect(leadValues(sheet, ["Won on", "Revenue"], 2)).toEqual([[new Date("2026-11-02T23:00:00Z"), 1200.5]]);
  });
});
