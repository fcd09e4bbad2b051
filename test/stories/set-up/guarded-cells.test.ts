/** No cell that people typed is lost, whatever happens between two of the add-on's calls. */
import { ownHeadings } from "../../../src/tables/leads/lead-table";
import { at, inItsTab, lead, leadValues, shownIn, tabNamed, wholeOf } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openExample, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

/** Lets something happen once, just before the script calls a method for the nth time. */
function meanwhile(sheet: Sheet, method: string, happens: () => void, nth = 1): void {
  let seen = 0;
  sheet.standIn.beforeCall((called) => {
    if (called !== method) return;
    seen += 1;
    if (seen === nth) happens();
  });
}

describe("set-up leaves alone", () => {
  it("cells under no heading, right of the others", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A1", [
      ["Name", "Received", ""],
      ["Bo", "2026-11-18 10:00", "call her mother"],
    ]);
    await sheet.setUp();
    expect(shownIn(sheet, "Leads")[0]).toEqual(["Name", "Received", "", ...ownHeadings()]);
    expect(sheet.values("Leads!A2:C2")).toEqual([["Bo", new Date("2026-11-18T09:00:00Z"), "call her mother"]]);
    expect(leadValues(sheet, ["SLA due", "SLA status", "SLA next step"], 2)).toEqual([["", "Not tracked", ""]]);
  });

  it("a tab Leads whose headings do not stand in the first row", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("Leads");
    await sheet.type("Leads!A2", [
      ["Name", "Received"],
      ["Bo", "1234.5"],
    ]);
    await sheet.setUp();
    expect(shownIn(sheet, "Leads").slice(0, 2)).toEqual(
      [[], ["Name", "Received", ...ownHeadings()]].map((row) => expect.arrayContaining(row)),
    );
    expect(shownIn(sheet, "Leads")[0]?.join("")).toBe("");
    expect(sheet.value(at(sheet, "Leads", "SLA status", { down: 1 }))).toBe("Check dates");
    expect(sheet.values("Leads!A1:B3")).toEqual([
      ["", ""],
      ["Name", "Received"],
      ["Bo", 1234.5],
    ]);
  });

  it("rows that people froze, and a tab of few rows and columns", async () => {
    const sheet = await openSheet();
    const leads = sheet.engine.addTab("Leads");
    sheet.engine.deleteRows(leads.id, 1, leads.rows - 1);
    sheet.engine.deleteColumns(leads.id, 3, leads.columns - 3);
    await sheet.type("Leads!A1", [["Name", "Received"]]);
    await sheet.setUp();
    expect(sheet.standIn.log().flatMap((run) => run.error ?? [])).toEqual([]);
    expect(shownIn(sheet, "Leads")[0]).toEqual(["Name", "Received", ...ownHeadings()]);
  });

  it("the agreement when columns were inserted into it: no item comes twice", async () => {
    const sheet = await openExample();
    await sheet.type(agreed(sheet, "response.target"), "120");
    sheet.engine.insertColumns(tabNamed(sheet, "SLA agreement").id, 2, 1);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    await sheet.setUp();
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T11:00:00Z"));
    const [headings = [], ...rows] = shownIn(sheet, "SLA agreement");
    const keys = rows.map((row) => row[headings.indexOf("Key")]).filter((key) => key !== "");
    expect(keys).toContain("response.target");
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("a column inserted between reading and writing", () => {
  it.each(["setValues"])("is noticed by a check, and what was hit is put back: before %s", async (method) => {
    const sheet = await openExample();
    const { id: leads } = tabNamed(sheet, "Leads");
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 10:05"]]);
    await sheet.type(lead(sheet, "Segment", 2), [["too dear"], ["'0049 30"]]);
    await sheet.type(lead(sheet, "Return reason", 2), [[`=UPPER(${inItsTab(lead(sheet, "Segment", 2))})`], ["2026-01-05"]]);
    await sheet.type(agreed(sheet, "response.target"), "90");
    await sheet.type(agreed(sheet, "response.target"), "60");
    agreeSilently(sheet, "response.target", 45);
    meanwhile(sheet, `Range.${method}`, () => sheet.engine.insertColumns(leads, 3, 1));
    await sheet.standIn.choose("Check all leads now");
    sheet.standIn.beforeCall(null);
    await sheet.standIn.settle();
    expect(leadValues(sheet, ["Segment", "Accepted", "Returned", "Return reason"], 2, 3)).toEqual([
      ["too dear", "", "", "TOO DEAR"],
      ["0049 30", "", "", expect.any(Date)],
    ]);
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2, 3)).toEqual([
      [new Date("2026-11-18T09:45:00Z"), "Due soon"],
      [new Date("2026-11-18T09:50:00Z"), "Waiting"],
    ]);
  });

  it("is noticed by an edit", async () => {
    const sheet = await openExample();
    const { id: leads } = tabNamed(sheet, "Leads");
    await sheet.type(lead(sheet, "Return reason", 2), "her budget is frozen");
    meanwhile(sheet, "Range.setValues", () => sheet.engine.insertColumns(leads, 3, 1));
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 10:00");
    sheet.standIn.beforeCall(null);
    expect(sheet.value(lead(sheet, "Return reason", 2))).toBe("her budget is frozen");
    expect(leadValues(sheet, ["SLA due", "SLA status"], 2)).toEqual([[new Date("2026-11-18T10:00:00Z"), "Waiting"]]);
  });
});

describe("a row inserted into the agreement while the panel saves", () => {
  it("keeps every other item's cell, and gives the text back to be saved again", async () => {
    const sheet = await openExample();
    const { id: agreement } = tabNamed(sheet, "SLA agreement");
    const table = sheet.values(wholeOf(sheet, "SLA agreement"));
    meanwhile(sheet, "Range.setValues", () => sheet.engine.insertRows(agreement, 1, 1));
    const answer = await sheet.ask<{ refused: { key: string }[]; saved: unknown[] }>("panelSave", [
      { key: "goal.target", was: 35, value: 70 },
    ]);
    sheet.standIn.beforeCall(null);
    expect(answer).toMatchObject({ saved: [], refused: [{ key: "goal.target" }] });
    const [headings, ...rows] = table;
    expect(sheet.values(wholeOf(sheet, "SLA agreement"))).toEqual([headings, headings?.map(() => ""), ...rows]);
  });
});
