/** A German sheet: decimal comma, semicolons between arguments, day before month. What the add-on writes must be read there too. */
import { lead, markLeads } from "./places";
import { closeSheets, openMade, SET_UP, type Sheet } from "./sheet";

let sheet: Sheet;

beforeAll(async () => {
  sheet = await openMade([SET_UP, "de_DE"], (made) => {
    made.engine.setLocale("de_DE");
    return made.choose(SET_UP);
  });
});

afterAll(closeSheets);

/** The formulas of all tabs, with what they show. */
function formulas(): { tab: string; formula: string; shown: string }[] {
  const { engine } = sheet;
  return engine.tabs().flatMap((tab) => {
    const last = engine.lastCell(tab.id);
    if (last.row < 0) return [];
    const area = { sheet: tab.id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
    const shown = engine.display(area).flat();
    return engine
      .formulas(area)
      .flat()
      .flatMap((formula, index) => (formula ? [{ tab: tab.name, formula, shown: shown[index] ?? "" }] : []));
  });
}

const broken = () => formulas().filter(({ shown }) => /^#(ERROR!|NAME\?|VALUE!|REF!|NUM!|N\/A|DIV\/0!)$/.test(shown));

describe("in a German sheet", () => {
  it("set-up writes formulas that the sheet reads", () => {
    expect(broken()).toEqual([]);
    expect(formulas().length).toBeGreaterThan(20);
  });

  it("leads typed with German moments get their status and their colour, and one click answers them", async () => {
    await sheet.type(lead(sheet, "Lead ID", 2), [["L-1"], ["L-2"]]);
    await sheet.type(lead(sheet, "Received", 2), [["18.11.2026 10:00"], ["17.11.2026 10:00"]]);
    expect(sheet.look.display(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["Waiting", "Overdue"]);
    expect((await sheet.look.painted(lead(sheet, "Lead ID", 3)))[0]?.[0]).toBe("#c5221f");
    markLeads(sheet, 2, 3);
    await sheet.standIn.choose("Mark answered now");
    expect(sheet.look.display(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["On time", "Late"]);
    expect(broken()).toEqual([]);
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
    const before = formulas();
    await check();
    expect(formulas()).toEqual(before);
    sheet.standIn.resetCalls();
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.standIn.calls().byMethod["Range.setFormulas"] ?? 0).toBe(0);
  });
});
