/** A lead that stands in two rows: each row's note names the other, and a pause counts for one of them only. */
import { lead, leadValues } from "../../harness/places";
import { closeSheets, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");
const notes = (sheet: Sheet, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, at) => sheet.value(lead(sheet, "SLA note", 2 + at)));
const due = (sheet: Sheet, row: number): string => sheet.look.display(lead(sheet, "SLA due", row))[0]?.[0] ?? "";

describe("leads that stand twice", () => {
  it("name each other after a check, keep it through an edit, and lose it where the e-mail is put right", async () => {
    const sheet = await openSetUp();
    await sheet.type(lead(sheet, "Lead ID", 2), [["L-1"], ["L-2"], ["L-3"], ["l-2 "]]);
    await sheet.type(lead(sheet, "Email", 2), [["ann@example.com"], ["bob@example.com"], ["Ann@Example.com "], [""]]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 10:05"], ["2026-11-18 10:10"], ["2026-11-18 10:15"]]);
    await check(sheet);
    expect(notes(sheet, 4)).toEqual([
      "Row 4 has the same e-mail",
      "Row 5 has the same Lead ID",
      "Row 2 has the same e-mail",
      "Row 3 has the same Lead ID",
    ]);
    await sheet.type(lead(sheet, "Responded", 4), "2026-11-18 10:20");
    expect(leadValues(sheet, ["SLA status", "SLA note"], 4)).toEqual([["On time", "Row 2 has the same e-mail"]]);
    await sheet.type(lead(sheet, "Email", 4), "anna@example.com");
    expect(notes(sheet, 3)[2]).toBe("");
    await check(sheet);
    expect(notes(sheet, 4)).toEqual(["", "Row 5 has the same Lead ID", "", "Row 3 has the same Lead ID"]);
  });

  it("have each a pause of its own", async () => {
    const sheet = await openSetUp();
    await sheet.type(lead(sheet, "Lead ID", 2), [["L-1"], ["L-1"]]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 10:05"]]);
    await sheet.type(lead(sheet, "Stage", 3), "Waiting on customer");
    await sheet.standIn.advance(90);
    await sheet.type(lead(sheet, "Stage", 3), "MQL");
    await check(sheet);
    expect([due(sheet, 2), due(sheet, 3)]).toEqual(["2026-11-18 11:00", "2026-11-18 12:35"]);
    await sheet.type(lead(sheet, "Source", 2), "Web");
    expect([due(sheet, 2), due(sheet, 3)]).toEqual(["2026-11-18 11:00", "2026-11-18 12:35"]);
  });
});
