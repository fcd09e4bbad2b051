/** A month with three reps in which every promise is broken once: found in colour, in the list of words, in mail and in figures. */

import { address, at, crossing, leadTexts, listAt, placeOf } from "../../harness/places";
import { agreeSilently, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { brief, faults } from "../mail/mail-office";

afterAll(closeSheets);

const MONITOR = "SLA monitor";
const HEADINGS =
  "Lead ID,Name,Source,Owner,Stage,Received,Passed to sales,Responded,Attempts,Last attempt,Connected,Accepted,Returned,Return reason,Lost reason,Back on";
const MONDAY = "2026-11-16";
const LEADS = [
  `A-1,Ann,Webinar,Ada,MQL,${MONDAY} 09:00,${MONDAY} 09:05,${MONDAY} 09:20,1,${MONDAY} 09:20,,${MONDAY} 09:25,,,,`,
  `R-1,Rio,Fair,Ada,MQL,2026-11-02 09:00,2026-11-02 10:00,2026-11-02 09:30,,,,,2026-11-02 11:00,Rejected: student,,2026-11-17`,
  `R-2,Ria,Fair,Ada,MQL,2026-11-02 09:00,2026-11-02 10:00,2026-11-02 09:30,,,,,2026-11-02 11:30,No budget yet,,2026-12-01`,
  `B-1,Bea,Webinar,Ben,MQL,${MONDAY} 09:00,${MONDAY} 09:05,,,,,${MONDAY} 09:25,,,,`,
  `B-2,Bob,Fair,Ben,MQL,${MONDAY} 09:00,${MONDAY} 09:05,${MONDAY} 09:20,1,${MONDAY} 09:20,,${MONDAY} 09:25,,,,`,
  `C-1,Cid,Webinar,Cleo,MQL,${MONDAY} 09:00,${MONDAY} 09:30,${MONDAY} 09:20,1,${MONDAY} 09:20,,,,,,`,
  `X-1,Xea,Fax,,MQL,${MONDAY} 09:00,,,,,,,,,,`,
  `C-2,Cal,Fair,Cleo,Lost,${MONDAY} 09:00,,${MONDAY} 09:20,1,${MONDAY} 09:20,,,,,No budget,`,
];

const type = (sheet: Sheet, id: string, heading: string, text: string): Promise<unknown> =>
  sheet.type(crossing(sheet, "Leads", id, heading), text);
const words = (sheet: Sheet): unknown[] =>
  leadTexts(sheet, ["Lead ID", "SLA status", "SLA next status"], 2, LEADS.length + 1).map((row) => row.join(" | "));
const painted = async (sheet: Sheet, id: string, heading: string): Promise<unknown> =>
  (await sheet.look.painted(crossing(sheet, "Leads", id, heading))).flat()[0];
const list = (sheet: Sheet, heading: string, after: string): string[] =>
  sheet.look.display(listAt(sheet, MONITOR, heading, { after })).map((row) => row.join(" | "));
const ORANGE = "#fbdcb8";

describe("a month with three reps", () => {
  let sheet: Sheet;
  let mails: { to: string; text: string }[];
  beforeAll(async () => {
    sheet = await openImported([HEADINGS, ...LEADS].join("\n"), { now: "2026-11-16T08:30:00Z", wish: { adds: { minute: false } } });
    agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    agreeSilently(sheet, "people", "Ada | | | ada@example.com\nBen | | | ben@example.com\nCleo | | | cleo@example.com");
    agreeSilently(sheet, "handoff.accept", 120);
    agreeSilently(sheet, "monitor.metrics", "Leads\nWithin SLA: 90%\nAttempts per workable lead");
    agreeSilently(sheet, "handoff.barred", "Source is Fax");
    agreeSilently(sheet, "monitor.followUps", 0.8);
    agreeSilently(sheet, "monitor.acceptances", 0.9);
    agreeSilently(sheet, "monitor.cadences", 0.75);
    for (const kind of ["breach", "digest", "back"]) agreeSilently(sheet, `mails.${kind}`, "yes");
    await sheet.choose("Check all leads now");
    await sheet.standIn.runTriggers();
    // Tuesday 09:12.
    await sheet.standIn.advance(23 * 60 + 42);
    for (const id of ["A-1", "C-1"]) {
      await type(sheet, id, "Attempts", "2");
      await type(sheet, id, "Last attempt", "2026-11-17 09:10");
    }
    await type(sheet, "A-1", "Connected", "Yes");
    // Tuesday 17:00.
    await sheet.standIn.advance(7 * 60 + 48);
    await sheet.standIn.settle();
    await sheet.choose("Check all leads now");
    mails = sheet.standIn.mails().map(({ to, subject, body }) => ({ to: to.join(), text: `${subject}\n${body}` }));
  }, 300_000);

  it("has each broken promise as a word", () => {
    expect(words(sheet)).toEqual([
      "A-1 | On time | ",
      "R-1 | Back today | Back today",
      "R-2 | Resting | Resting",
      "B-1 | Overdue | ",
      "B-2 | On time | Follow-up overdue",
      "C-1 | On time | Accept overdue",
      "X-1 | Not ready | Not ready",
      "C-2 | On time | ",
    ]);
    expect(faults(sheet)).toEqual([]);
  });

  it("and as a colour", async () => {
    expect([await painted(sheet, "B-1", "SLA status"), await painted(sheet, "B-1", "Name")]).toEqual(["#b3261e", "#f9d3cf"]);
    for (const id of ["B-2", "C-1"]) {
      expect([await painted(sheet, id, "SLA next status"), await painted(sheet, id, "Name")]).toEqual(["#f2a33a", "#fdebd3"]);
    }
    expect(await painted(sheet, "R-1", "SLA next status")).toBe("#8fd3c7");
  });

  it("and in mail: once when it was broken, and in the morning's list, the worst first", () => {
    const breaches = brief(sheet.standIn.mails()).filter((line) => line.endsWith("in time") || line.endsWith("a promised moment"));
    expect(breaches).toEqual([
      "max@example.com: 1 lead not answered in time",
      "max@example.com: 1 lead past a promised moment",
      "max@example.com: 1 lead past a promised moment",
    ]);
    const morning = mails.filter(({ to, text }) => to === "max@example.com" && text.includes("of the team")).at(-1)?.text ?? "";
    // By owner, who has the worst first: Ben's unanswered lead before his other one.
    expect(morning.match(/^(Bea|Bob|Cid)/gm)).toEqual(["Bea", "Bob", "Cid"]);
    expect(morning.match(/^(ADA|BEN|CLEO).*$/gm)).toEqual([expect.stringContaining("BEN: "), expect.stringContaining("CLEO: ")]);
    expect(morning).toContain("Accept or reject: overdue since Mon 16 Nov 11:30");
    const back = mails.filter(({ text }) => text.startsWith("1 lead comes back today"));
    expect(back.map(({ to }) => to)).toEqual(["mia@example.com"]);
    expect(back[0]?.text).toContain("Rio\nReturned Mon 2 Nov 11:00: Rejected: student");
  });

  it("and in figures: a row each beside its goal, and the reps' shares side by side, below their goals in orange", async () => {
    const rows = list(sheet, "Metric", "Metrics of the agreement").map((line) => line.split(" | ").slice(0, 9).join(" | "));
    expect(rows).toEqual([
      "Metric | Whose | This month so far | Goal for the month | Expected by now | Status | Last month to the same day | Change | Rows counted",
      "Leads | Marketing | 8 |  |  | no goal | 0 | +8 | 8",
      // Leads that sales gave back count in no first answer.
      "Within SLA | Sales | 80.0% | 90.0% | 90.0% | not enough data |  |  | 5",
      "Attempts per workable lead | Sales | 0.8 |  |  | no goal |  |  | 6",
      "Follow-ups in time | Sales | 66.7% | 80.0% | 80.0% | not enough data |  |  | 3",
      "Accepted in time | Sales | 83.3% | 90.0% | 90.0% | not enough data |  |  | 6",
      "Cadences kept to their end | Sales | 50.0% | 75.0% | 75.0% | not enough data |  |  | 2",
    ]);
    expect(list(sheet, "Rep", "Reps: workable leads of this month")).toEqual([
      "Rep | Workable leads | Status | Within SLA | Follow-ups in time | Accepted in time | Attempts per lead | Connect rate | Pipeline rate | Last month to the same day | Pipeline value",
      "Goal |  |  | 90% | 80% | 90% |  |  |  |  | ",
      "Ada | 3 | not enough data | 100% | 100% | 100% | 0.7 | 33% |  | 0 | ",
      "Ben | 2 | not enough data | 50% | 0% | 100% | 0.5 | 0% |  | 0 | ",
      "Cleo | 1 | not enough data | 100% | 100% | 0% | 2.0 | 0% |  | 0 | ",
      "All | 6 | not enough data | 83% | 67% | 83% | 0.8 | 17% |  | 0 | ",
    ]);
    const { row, column } = placeOf(sheet, MONITOR, "Within SLA", "Reps: workable leads of this month");
    const shares = await sheet.look.painted(address(MONITOR, row + 2, column, 4, 3));
    expect(shares.map((cells) => cells.map((cell) => (cell === ORANGE ? "orange" : "")))).toEqual([
      ["", "", ""],
      ["orange", "orange", ""],
      ["", "", "orange"],
      ["orange", "orange", "orange"],
    ]);
  });

  it("and by source, with what came back from sales beside the lost reasons", () => {
    expect(list(sheet, "Promises of this month", "Promises after the first answer: by rep, source and priority")).toEqual([
      "Promises of this month | Follow-ups due | Follow-ups in time | Follow-ups last month | Acceptances due | Accepted in time | Accepted last month | Cadences ended | Cadences kept | Cadences last month",
      "Rep: Ada | 1 | 100% |  | 3 | 100% |  | 1 | 100% | ",
      "Rep: Ben | 1 | 0% |  | 2 | 100% |  | 0 |  | ",
      "Rep: Cleo | 1 | 100% |  | 1 | 0% |  | 1 | 0% | ",
      "Source: Webinar | 2 | 100% |  | 3 | 67% |  | 1 | 100% | ",
      "Source: Fair | 1 | 0% |  | 3 | 100% |  | 1 | 0% | ",
      "All | 3 | 67% |  | 6 | 83% |  | 2 | 50% | ",
    ]);
    expect(list(sheet, "Return reason", "Returned, rejected and barred leads of the last three months")).toEqual([
      "Return reason | Leads | Share | What it says",
      "Rejected: student | 1 | 17% | quality",
      "No budget yet | 1 | 17% | not now",
      "All | 2 | 33% | ",
      "Returned for their quality | 1 | 17% | ",
      "Not enough data: only 6 leads passed to sales. |  |  | ",
      "Never passed on: Source is Fax | 1 |  | ",
    ]);
  });

  it("keeps the line a day where it was", () => {
    const days = listAt(sheet, MONITOR, "Day", { after: "One line a day: the month so far" });
    const [headings = [], ...lines] = sheet.look.display(days);
    expect(headings).not.toContain("Follow-ups in time");
    expect(lines.map(([day]) => day)).toEqual(["2026-11-16", "2026-11-17"]);
    expect(at(sheet, MONITOR, "Leads", { after: "Metrics of the agreement" })).toBeTruthy();
  });
});
