/** Cells as people type them: days that no calendar has, texts that look like numbers, formulas that never stand still. */
import { lead, tabNamed } from "../../harness/places";
import { closeSheets, openSetUp, openSheet, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

describe("in a German sheet", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSheet();
    sheet.engine.setLocale("de_DE");
  });

  it("a text is the number that it is there: thousands have a point, fractions a comma", async () => {
    await sheet.type("Sheet1!A1", [["'1.250", "'1,250", "'0,2", "'48,67%", "'48 %"]]);
    await sheet.type("Sheet1!A3", "=SLA_LEAD_VALUE(A1:E1;1)");
    expect(sheet.values("Sheet1!A3:E3")[0]).toEqual([1250, 1.25, 0.2, 0.4867, 0.48]);
    await sheet.type("Sheet1!A5", "=SLA_GOAL(35;C1:E1)");
    expect(sheet.values("Sheet1!D5")[0]).toEqual([35]);
  });

  it("the sheet is asked for its signs only where a text hangs on them", async () => {
    sheet.standIn.resetCalls();
    await sheet.type("Sheet1!G1", "=SLA_LEAD_VALUE({100\\200};1)");
    expect(sheet.standIn.calls().byMethod["Spreadsheet.getSpreadsheetLocale"] ?? 0).toBe(0);
    sheet.standIn.resetCalls();
    await sheet.type("Sheet1!G2", "=SLA_LEAD_VALUE(A1:B1;1)");
    expect(sheet.standIn.calls().byMethod["Spreadsheet.getSpreadsheetLocale"]).toBe(1);
  });
});

describe("in a sheet that writes fractions with a point", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSheet();
  });

  it("thousands have a comma, and a decimal comma is said to be one", async () => {
    await sheet.type("Sheet1!A1", [["'1.250", "'1,250", "'0,2", "'48 %"]]);
    await sheet.type("Sheet1!A3", "=SLA_LEAD_VALUE(A1:D1,1)");
    expect(sheet.values("Sheet1!A3:D3")[0]).toEqual([
      1.25,
      1250,
      'Check deal_value: "0,2" is text with a decimal comma. Write 0.2, or type it as a number.',
      0.48,
    ]);
  });

  it("a thirteenth month is no month, in whichever argument it stands", async () => {
    await sheet.type("Sheet1!A10", [["'2026-13-01"], ["'2026-11-18 09:00"]]);
    await sheet.type("Sheet1!B10", "=SLA_DUE(A10:A11,60)");
    expect(sheet.values("Sheet1!B10")[0]).toEqual(["Check: received is not a date."]);
    expect(sheet.value("Sheet1!B11")).toEqual(new Date("2026-11-18T09:00:00Z"));
    await sheet.type("Sheet1!C10", '=SLA_DUE("2026-11-18 09:00",60,"",A10)');
    expect(await sheet.look.display("Sheet1!C10")).toEqual([["#ERROR!"]]);
  });

  it("a day in the far future is refused at once", async () => {
    await sheet.type("Sheet1!E1", '=SLA_BACKTEST("2026-11-17 09:00","2026-11-17 09:20",30,"9999-12-31")');
    expect(sheet.look.display("Sheet1!E1")).toEqual([["#ERROR!"]]);
  });
});

describe("a moment that never stands still", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSetUp();
    await sheet.type(lead(sheet, "Lead ID", 2, 5), [["L-1"], ["L-2"], ["L-3"], ["L-4"]]);
  });

  const shown = (heading: string, row: number) => sheet.look.display(lead(sheet, heading, row))[0]?.[0];
  const NOTE = '"Received" is a formula that changes by itself: type the moment instead';

  /** The sheet calculates a formula after the edit was heard; what follows one row follows the started rows above it. */
  const typeFormula = async (heading: string, row: number, formula: string) => {
    await sheet.type(lead(sheet, heading, row), formula);
    await sheet.choose("Check all leads now");
  };

  it("is said so in the row, while one that was typed waits", async () => {
    await sheet.type(lead(sheet, "Received", 2), "=NOW()");
    await sheet.type(lead(sheet, "Received", 3), "2026-11-18 10:00");
    expect([shown("SLA status", 2), shown("SLA note", 2)]).toEqual(["Check dates", NOTE]);
    expect(shown("SLA status", 3)).toBe("Waiting");
  });

  it("is still said so after a check an hour later, and by the row's own explanation", async () => {
    sheet.standIn.advance(60);
    await sheet.choose("Check all leads now");
    expect([shown("SLA status", 2), shown("SLA note", 2)]).toEqual(["Check dates", NOTE]);
    expect(shown("SLA status", 3)).toBe("Overdue");
    sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: 1, column: 0, rows: 1, columns: 1 });
    await sheet.choose("Explain this colour");
    expect(sheet.said[sheet.said.length - 1]).toContain(`Check dates. ${NOTE}.`);
  });

  it("is found in the moment of the answer, too, and goes once a moment is typed", async () => {
    await typeFormula("Responded", 3, "=TODAY()+10/24");
    expect(shown("SLA note", 3)).toBe('"Responded" is a formula that changes by itself: type the moment instead');
    await sheet.type(lead(sheet, "Responded", 3), "2026-11-18 10:20");
    expect(shown("SLA status", 3)).toBe("On time");
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 11:00");
    expect([shown("SLA status", 2), shown("SLA note", 2)]).toEqual(["Waiting", ""]);
  });

  it("a formula that stands still is a moment like any other", async () => {
    await typeFormula("Received", 4, "=DATE(2026,11,18)+10/24");
    expect(shown("SLA status", 4)).toBe("Overdue");
  });
});
