/** News of leads waits for the team to work; reminders go out for a day that was typed. */

import { lead } from "../../harness/places";
import { agreed, closeSheets, type Sheet } from "../../harness/sheet";
import { brief, faults, mailOffice, runAt, turnOn } from "./mail-office";

afterAll(closeSheets);

const OLD = "T-0,Old,,Fair,Ada,MQL,2026-11-10 09:00,,2026-11-10 09:10,,";

const add = (sheet: Sheet, row: number, id: string, name: string, received: string) =>
  sheet.type(lead(sheet, "Lead ID", row), [[id, name, "", "Fair", "Ada", "MQL", received]]);

it("what comes on Friday evening and at the weekend is told once, in the hour before Monday's opening", async () => {
  const sheet = await mailOffice([OLD]);
  await turnOn(sheet, "ready", "breach", "returned");
  expect(await runAt(sheet, "2026-11-20 16:30")).toEqual([]);
  await add(sheet, 3, "T-1", "Fred", "2026-11-20 16:40");
  await add(sheet, 4, "T-2", "Gil", "2026-11-20 17:50");
  expect(brief(await runAt(sheet, "2026-11-20 18:20"))).toEqual([]);
  await add(sheet, 5, "T-3", "Hal", "2026-11-21 03:10");
  for (const moment of ["2026-11-21 03:30", "2026-11-21 11:30", "2026-11-22 15:30", "2026-11-23 06:30"]) {
    expect(brief(await runAt(sheet, moment))).toEqual([]);
  }
  const monday = await runAt(sheet, "2026-11-23 08:30");
  expect(brief(monday)).toEqual(["max@example.com: 1 lead not answered in time", "ada@example.com: 3 leads are ready for you"]);
  const [breach, ready] = monday;
  expect(breach?.body).toContain("Fred\nOverdue since Fri 20 Nov 17:40, by 20 min of working time");
  expect(ready?.body).toContain(
    "Marketing has passed you 3 leads. The clock runs from Mon 23 Nov 09:00 on: please answer by the moment below.",
  );
  expect(ready?.body).toContain("Gil\nAnswer by Mon 23 Nov 09:50");
  expect(ready?.body).toContain("Hal\nAnswer by Mon 23 Nov 10:00");
  expect(await runAt(sheet, "2026-11-23 09:30")).toEqual([]);
  await add(sheet, 6, "T-4", "Ike", "2026-11-23 09:35");
  const [running] = await runAt(sheet, "2026-11-23 09:40");
  expect(running?.body).toContain("Marketing has passed you 1 lead. The clock runs: please answer by the moment below.");
  expect(brief(await runAt(sheet, "2026-11-23 10:40"))).toEqual(["max@example.com: 3 leads not answered in time"]);
  await sheet.type(lead(sheet, "Returned", 6), [["2026-11-23 18:10", "Wrong country"]]);
  expect(await runAt(sheet, "2026-11-23 18:20")).toEqual([]);
  expect(brief(await runAt(sheet, "2026-11-24 08:20"))).toEqual(["mia@example.com: 1 lead came back from sales"]);
  expect(faults(sheet)).toEqual([]);
}, 300_000);

it("what comes before holidays of five weeks is told after them, and what was told before is not told again", async () => {
  const sheet = await mailOffice([OLD]);
  const days = Array.from({ length: 36 }, (_, day) => [new Date(Date.UTC(2026, 11, 21 + day)).toISOString().slice(0, 10)]);
  await sheet.type(lead(sheet, "Holiday", 2, 2, "SLA hours"), days);
  await turnOn(sheet, "ready");
  expect(await runAt(sheet, "2026-12-18 10:30")).toEqual([]);
  await add(sheet, 3, "T-1", "Fred", "2026-12-18 17:00");
  expect(brief(await runAt(sheet, "2026-12-18 17:30"))).toEqual(["ada@example.com: 1 lead is ready for you"]);
  await add(sheet, 4, "T-2", "Gil", "2026-12-18 18:30");
  expect(await runAt(sheet, "2026-12-21 10:30")).toEqual([]);
  const [after] = await runAt(sheet, "2027-01-26 08:30");
  expect(after?.body).toContain("Gil\nAnswer by Tue 26 Jan 10:00");
  expect(after?.body).not.toContain("Fred");
  expect(await runAt(sheet, "2027-01-26 09:30")).toEqual([]);
}, 300_000);

it("reminds of days that were typed as days, in the panel as in the mail", async () => {
  const sheet = await mailOffice([OLD]);
  await sheet.type(agreed(sheet, "review.next"), "2026-11-25");
  await sheet.type(agreed(sheet, "term.end"), "2026-12-10");
  expect(sheet.value(agreed(sheet, "review.next"))).toBeInstanceOf(Date);
  await turnOn(sheet, "reminders");
  const mails = await runAt(sheet, "2026-11-18 10:40");
  expect([...new Set(mails.map(({ body }) => body.split("\n")[0]))]).toEqual([
    "The next review is in 7 days, on 25 November 2026.",
    "The term of the agreement ends in 22 days, on 10 December 2026: decide whether to renew it.",
  ]);
  expect(mails).toHaveLength(4);
  expect(await runAt(sheet, "2026-11-19 10:40")).toEqual([]);
  const passed = await runAt(sheet, "2026-11-26 10:40");
  expect(passed.map(({ subject }) => subject)).toEqual(["Review of the agreement", "Review of the agreement"]);
}, 240_000);
