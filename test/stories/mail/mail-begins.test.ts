/** The first letter of a mail that somebody turns on: what broke since, and how much was broken before. */

import { freeRow, paste } from "../../harness/places";
import { closeSheets } from "../../harness/sheet";
import { brief, faults, mailOffice, run, runAt, turnOn } from "./mail-office";

afterAll(closeSheets);

it("names what broke since it was turned on, counts what was broken before once, and knows the month before as told", async () => {
  const sheet = await mailOffice([
    "O-1,Old,,Fair,Ada,MQL,2026-11-10 09:00,,,,",
    "O-2,Late,,Fair,Ada,MQL,2026-11-09 09:00,,,,",
    "O-3,Fresh,,Fair,Ada,MQL,2026-11-18 10:20,,2026-11-18 10:25,,",
  ]);
  await run(sheet);
  await turnOn(sheet, "breach");
  expect(brief(await run(sheet))).toEqual([]);
  await paste(sheet, freeRow(sheet, "Lead ID"), ["Lead ID", "Name", "Owner", "Received"], [["N-1", "Nia", "Ada", "2026-11-18 10:32"]]);
  const [first, ...others] = await runAt(sheet, "2026-11-18 11:40");
  expect(others).toEqual([]);
  expect(brief(first ? [first] : [])).toEqual(["max@example.com: 1 lead not answered in time"]);
  expect(first?.body).toContain("2 more leads were overdue before this mail was turned on and are still: the panel lists them.");
  expect(first?.body).not.toContain("Old");
  await paste(sheet, freeRow(sheet, "Lead ID"), ["Lead ID", "Name", "Owner", "Received"], [["N-2", "Noa", "Ada", "2026-11-18 11:41"]]);
  const [second] = await runAt(sheet, "2026-11-18 12:50");
  expect(brief(second ? [second] : [])).toEqual(["max@example.com: 1 lead not answered in time"]);
  expect(second?.body).not.toContain("before this mail was turned on");
  expect(faults(sheet)).toEqual([]);
}, 240_000);
