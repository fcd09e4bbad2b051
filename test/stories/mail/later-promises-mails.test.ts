/** Mails about the promises after the first answer: the reports with their shares and goals, and the day on which leads come back. */

import { crossing } from "../../harness/places";
import { agreeSilently, closeSheets, openImported, type Sheet } from "../../harness/sheet";
import { brief, faults, runAt, turnOn } from "./mail-office";

afterAll(closeSheets);

const HEADINGS =
  "Lead ID,Name,Owner,Stage,Received,Passed to sales,Responded,Attempts,Last attempt,Accepted,Returned,Return reason,Lost reason,Back on";

/** Wednesday 18 November 2026, 10:30 in Berlin. */
async function office(leads: readonly string[]): Promise<Sheet> {
  const csv = [HEADINGS, ...leads].join("\n");
  const sheet = await openImported(csv, { now: "2026-11-18T09:30:00Z", wish: { adds: { minute: false } } });
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "people", "Ada | | sales | ada@example.com");
  agreeSilently(sheet, "handoff.accept", 120);
  return sheet;
}

const numbered = (count: number, line: (at: number) => string): string[] => Array.from({ length: count }, (_, at) => line(at));

it("the weekly and the monthly mail name the three shares with their goals", async () => {
  const sheet = await office([
    // Accepted in time, and never tried again: eleven promises of each kind, of which the second attempts were broken.
    ...numbered(
      11,
      (at) => `N-${at},Lead ${at},Ada,MQL,2026-11-16 09:00,2026-11-16 09:00,2026-11-16 09:30,1,2026-11-16 09:30,2026-11-16 10:00,,,,`,
    ),
    // Lost after two attempts of six.
    "L-1,Lea,Ada,Lost,2026-11-16 09:00,,2026-11-16 09:30,2,2026-11-16 15:00,,,,No budget,",
  ]);
  agreeSilently(sheet, "monitor.followUps", 0.8);
  agreeSilently(sheet, "monitor.acceptances", 0.9);
  await turnOn(sheet, "weekly", "monthly");
  const [weekly] = await runAt(sheet, "2026-11-20 10:00");
  expect(weekly?.subject).toBe("Pipeline, 20 November 2026");
  expect(weekly?.body).toContain("Follow-ups in time: 0.0% (Last 7 days), no data (7 days before), 80.0%: missed (Goal)");
  expect(weekly?.body).toContain("Accepted in time: 100.0% (Last 7 days), no data (7 days before), 90.0%: kept (Goal)");
  expect(weekly?.body).toMatch(/Cadences kept to their end: 0\.0% \(Last 7 days\), no data \(7 days before\)\n/);
  expect(weekly?.body).toContain("11 leads are overdue now.");
  const [monthly] = (await runAt(sheet, "2026-12-01 10:00")).filter(({ subject }) => subject.startsWith("Marketing and sales"));
  expect(monthly?.body).toContain("Missed: Follow-ups in time.");
  expect(monthly?.body).toContain("Accepted in time: 100.0% (November 2026), no data (Month before), 90.0%: kept (Goal)");
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("marketing is told once on the day on which leads come back, and again where the day was moved", async () => {
  const sheet = await office([
    "R-1,Rio,Ada,MQL,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 09:30,,,2026-10-05 10:30,2026-10-06 10:00,No budget now,,2026-11-19",
    "R-2,Lou,Ada,Lost,2026-10-05 09:00,,2026-10-05 09:30,,,,,,Price,2026-11-21",
    "R-3,Ron,Ada,MQL,2026-10-05 09:00,2026-10-05 10:00,2026-10-05 09:30,,,2026-10-05 10:30,2026-10-06 11:00,Later,,2026-12-24",
  ]);
  // It is off until somebody turns it on.
  expect(await runAt(sheet, "2026-11-18 11:00")).toEqual([]);
  await turnOn(sheet, "back");
  expect(await runAt(sheet, "2026-11-18 12:00")).toEqual([]);
  const thursday = await runAt(sheet, "2026-11-19 09:10");
  expect(brief(thursday)).toEqual(["mia@example.com: 1 lead comes back today"]);
  expect(thursday[0]?.body).toContain("Rio\nReturned Tue 6 Oct 10:00: No budget now\nOwner Ada, row 2");
  expect(await runAt(sheet, "2026-11-19 10:10")).toEqual([]);
  // Lou's day is a Saturday, on which nobody works.
  expect(await runAt(sheet, "2026-11-21 10:00")).toEqual([]);
  const monday = await runAt(sheet, "2026-11-23 09:10");
  expect(brief(monday)).toEqual(["mia@example.com: 1 lead comes back today"]);
  expect(monday[0]?.body).toContain("Lou\nRested: Price");
  await sheet.type(crossing(sheet, "Leads", "R-1", "Back on"), "2026-11-24");
  expect(brief(await runAt(sheet, "2026-11-24 09:10"))).toEqual(["mia@example.com: 1 lead comes back today"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("an owner has all his promises in one list of the morning: first answers, other broken promises, what is due today", async () => {
  const sheet = await office([
    "F-1,Fay,Ada,MQL,2026-11-18 08:00,,,,,,,,,",
    "U-1,Uma,Ada,MQL,2026-11-16 09:00,,2026-11-16 09:30,1,2026-11-16 09:30,,,,,",
    "P-1,Pia,Ada,MQL,2026-11-17 08:00,2026-11-17 16:00,2026-11-17 09:10,1,2026-11-17 16:00,,,,,",
    "D-1,Dan,Ada,MQL,2026-11-17 13:00,,2026-11-17 13:30,1,2026-11-17 13:30,,,,,",
    "S-1,Sam,Ada,MQL,2026-11-18 10:00,,2026-11-18 10:20,1,2026-11-18 10:20,,,,,",
  ]);
  await turnOn(sheet, "digest");
  const mails = await runAt(sheet, "2026-11-18 10:45");
  const own = mails.find(({ to }) => to.join() === "ada@example.com");
  expect(own?.body.match(/^(Fay|Uma|Pia|Dan|Sam)$/gm)).toEqual(["Fay", "Uma", "Pia", "Dan"]);
  expect(own?.subject).toBe("3 leads overdue, the oldest since Tue 17 Nov 09:30");
  expect(own?.body).toContain("Follow up by Wed 18 Nov 13:30");
  expect(faults(sheet)).toEqual([]);
}, 300_000);
