import { agreed, closeSheets, openExample, openSheet, typeExample } from "../../harness/sheet";

afterEach(closeSheets);

describe("planning in cells", () => {
  it("answers the published example from rates in a column", async () => {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A2", [
      ["Lead to MQL", "30%"],
      ["MQL to SAL", "48%"],
      ["SAL to opportunity", "68%"],
      ["Opportunity to customer", "20%"],
    ]);
    await sheet.type("Sheet1!D2", "=SLA_GOAL(35, B2:B5)");
    expect(sheet.values("Sheet1!D2:D6")).toEqual([[1783], [535], [257], [175], [35]]);
  });

  it("gives the exact rates of last month, in the counts' own direction", async () => {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A1", [["500", "150", "73", "50", "10"]]);
    await sheet.type("Sheet1!A2", "=SLA_RATES(A1:E1)");
    expect(sheet.values("Sheet1!A2:D2")).toEqual([[150 / 500, 73 / 150, 50 / 73, 10 / 50]]);
  });

  it("answers from the agreement, and follows when its cells change by hand", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    expect(sheet.values("Sheet1!A1:A5")).toEqual([[1783], [535], [257], [175], [35]]);
    await sheet.type(agreed(sheet, "goal.target"), "70");
    expect(sheet.value("Sheet1!A5")).toBe(70);
    await sheet.type(agreed(sheet, "goal.rounding"), "up");
    expect(sheet.values("Sheet1!A1:A5")).toEqual([[3577], [1073], [515], [350], [70]]);
  });

  it("says in one sentence what to do without an agreement", async () => {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    expect(sheet.value("Sheet1!A1")).toBe("#ERROR!");
    expect(sheet.look.messages("Sheet1!A1")[0]?.[0]).toContain("Set up this spreadsheet");
  });

  it("answers as soon as there is an agreement", async () => {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    await sheet.setUp({ tab: null });
    await typeExample(sheet);
    expect(sheet.value("Sheet1!A1")).toBe(1783);
  });

  it("shows #REF! where the answer would overwrite what people typed", async () => {
    const sheet = await openSheet();
    await sheet.type("Sheet1!A3", "mine");
    await sheet.type("Sheet1!A1", "=SLA_GOAL(35, {0.3; 0.48; 0.68; 0.2})");
    expect(sheet.value("Sheet1!A1")).toBe("#REF!");
    expect(sheet.look.messages("Sheet1!A1")[0]?.[0]).toBe("Array result was not expanded because it would overwrite data in A3.");
    expect(sheet.value("Sheet1!A3")).toBe("mine");
  });
});
