/** Columns that a click needs are added though the leads cannot be checked with them: what stands in the way is no word of Google's. */
import { crossing } from "../../harness/places";
import { closeSheets, openImported } from "../../harness/sheet";

afterEach(closeSheets);

it("columns are added, and what keeps the leads from following is said in its own words", async () => {
  const sheet = await openImported("Lead ID,Received\nL1,2026-11-17 10:00");
  await sheet.type(crossing(sheet, "SLA hours", "Monday", "Open"), "nine");
  const said = await sheet.ask<string>("panelAddColumns", { fields: ["responded"] });
  expect(said).toContain("The lead tab has an empty column Responded now. Your cells stay as they are.");
  expect(said).toContain('It is saved, but the leads could not be checked with it: Tab SLA hours: hours: "nine" in row 2 is no time');
  expect(said).not.toContain("Google");
});
