/** Turns that are on in a tab without the column of owners: said at each check, until it is there. */

import { lead, leadTexts } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, lastSaid, openImported } from "../../harness/sheet";
import { faults, run } from "../mail/mail-office";

afterEach(closeSheets);

it("a column of owners whose heading was renamed is missed by name; once it is back, its leads get an owner", async () => {
  const csv = "Lead ID,Name,Owner,Received,Responded\nL-1,Lea,,2026-11-18 09:00,\nL-2,Lou,,2026-11-18 09:01,";
  const sheet = await openImported(csv, { now: "2026-11-18T09:30:00Z", wish: { adds: { minute: false } } });
  agreeSilently(sheet, "people", "Ada | | sales\nBen | | sales");
  const heading = lead(sheet, "Owner", 1);
  await sheet.type(heading, "Who has it?");
  await sheet.choose("Check all leads now");
  expect(lastSaid(sheet)).toBe("2 leads checked.");
  await sheet.type(agreed(sheet, "turns"), "yes");
  await sheet.choose("Check all leads now");
  expect(lastSaid(sheet)).toBe("2 leads checked. The lead tab has no column Owner, so nobody can be given a lead.");
  expect(leadTexts(sheet, ["Who has it?"], 2, 3).flat()).toEqual(["", ""]);
  await sheet.type(heading, "Owner");
  await run(sheet);
  expect(leadTexts(sheet, ["Owner"], 2, 3).flat()).toEqual(["Ada", "Ben"]);
  expect(faults(sheet)).toEqual([]);
});
