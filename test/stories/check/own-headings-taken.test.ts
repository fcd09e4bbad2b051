/** A column of the team's own under a heading that a column of ours needs: it stays as it is, and somebody is told what to do. */
import { readFileSync } from "node:fs";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { placeOf, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, lastSaid, openKept, openSheet } from "../../harness/sheet";

afterEach(closeSheets);

it("in a sheet that an earlier build set up stays, and once it has another heading the later columns come", async () => {
  // The team had headed its list so before this build was there.
  const file = readFileSync("test/workbooks/2026-11.json", "utf8").replaceAll("Our call list", "SLA next due");
  const sheet = await openKept(JSON.parse(file) as KeptWorkbook);
  const heading = placeOf(sheet, "Leads", "SLA next due");
  const area = { sheet: tabNamed(sheet, "Leads").id, row: heading.row, column: heading.column, rows: 1, columns: 1 };
  const before = shownIn(sheet, "Leads");
  await sheet.choose("Check all leads now");
  expect(lastSaid(sheet)).toContain(
    'The tab "Leads" has a column of your own headed SLA next due, which Lead SLA needs for itself. Give yours another heading, then check again. Your cells stay as they are.',
  );
  expect(shownIn(sheet, "Leads")).toEqual(before);
  await sheet.choose("Check all leads now");
  expect(shownIn(sheet, "Leads")).toEqual(before);
  sheet.engine.write(area, [[{ raw: "Our next due" }]]);
  await sheet.choose("Check all leads now");
  expect(shownIn(sheet, "Leads")[0]).toEqual(expect.arrayContaining(["Our next due", "SLA next status", "SLA next due", "SLA next warn"]));
  expect(sheet.standIn.log().filter(({ cause, error }) => error && cause !== "formula")).toEqual([]);
});

it("in a list that nobody has set up yet: set-up says so, and overwrites nothing", async () => {
  const sheet = await openSheet();
  await sheet.standIn.importCsv("Leads.csv", "Lead ID,Received,SLA next due\nL-1,2026-11-17 10:00,call on Friday", "new");
  await sheet.setUp();
  expect(lastSaid(sheet)).toContain("has a column of your own headed SLA next due");
  expect(shownIn(sheet, "Leads")[1]?.[2]).toBe("call on Friday");
});
