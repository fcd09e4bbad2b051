/** A German sheet: decimal comma, semicolons between arguments, day before month. What the add-on writes must be read there too. */

import { lead, markLeads } from "../../harness/places";
import { closeSheets, openExample, type Sheet } from "../../harness/sheet";
import { brokenFormulas, formulasOf } from "../plan/formulas";

let sheet: Sheet;

beforeAll(async () => {
  sheet = await openExample({ locale: "de_DE" });
});

afterAll(closeSheets);

describe("in a German sheet", () => {
  it("set-up writes formulas that the sheet reads", () => {
    expect(brokenFormulas(sheet)).toEqual([]);
    expect(formulasOf(sheet).length).toBeGreaterThan(20);
  });

  it("leads typed with German moments get their status and their colour, and one click answers them", async () => {
    await sheet.type(lead(sheet, "Lead ID", 2), [["L-1"], ["L-2"]]);
    await sheet.type(lead(sheet, "Received", 2), [["18.11.2026 10:00"], ["17.11.2026 10:00"]]);
    expect(sheet.look.display(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["Waiting", "Overdue"]);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 3)))[0]?.[0]).toBe("#f9d3cf");
    markLeads(sheet, 2, 3);
    await sheet.standIn.choose("Mark answered");
    expect(sheet.look.display(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["On time", "Late"]);
    expect(brokenFormulas(sheet)).toEqual([]);
  });

  it("functions take semicolons, and numbers with commas", async () => {
    await sheet.type("Sheet1!A1", [["0,3"], ["0,48"], ["0,68"], ["0,2"], ["=SLA_GOAL(35;A1:A4)"]]);
    expect(sheet.values("Sheet1!A5:A9").flat()).toEqual([1783, 535, 257, 175, 35]);
    await sheet.type("Sheet1!C1", '=SLA_BUSINESS_MINUTES("2026-11-18 09:00";"2026-11-18 10:30")');
    expect(sheet.look.display("Sheet1!C1")).toEqual([["90"]]);
  });

  it("a check rewrites no formula that it reads back in the sheet's own signs", async () => {
    const check = () => sheet.choose("Check all leads now");
    await check();
    const before = formulasOf(sheet);
    await check();
    expect(formulasOf(sheet)).toEqual(before);
    sheet.standIn.resetCalls();
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.standIn.calls().byMethod["Range.setFormulas"] ?? 0).toBe(0);
  });
});
