/** Who marks rows over a filter means those that he sees. */
import { closeSheets, openSetUp, type Sheet } from "./sheet";

afterEach(closeSheets);

const NOW = "2026-11-18 10:30";

/** Columns of the tab that set-up makes: Owner J, Received K, Responded M. */
async function filtered(): Promise<{ sheet: Sheet; leads: string }> {
  const sheet = await openSetUp();
  const leads = sheet.engine.tabs().find((tab) => tab.name === "Leads")?.id ?? "";
  await sheet.type("Leads!A2", [["L-1"], ["L-2"], ["L-3"], ["L-4"]]);
  await sheet.type("Leads!J2", [
    ["Ana", "2026-11-18 10:00"],
    ["Bo", "2026-11-18 10:00"],
    ["Ana", "2026-11-18 10:00"],
    ["Bo", "2026-11-18 10:00"],
  ]);
  sheet.engine.setFilter({
    area: { sheet: leads, row: 0, column: 0, rows: 5, columns: 20 },
    tests: [[9, { kind: "TEXT_EQUAL_TO", values: ["Ana"] }]],
  });
  return { sheet, leads };
}

const mark = (sheet: Sheet, leads: string, from: number, to = from): void =>
  sheet.engine.select({ sheet: leads, row: from - 1, column: 0, rows: to - from + 1, columns: 1 });

describe("rows that a filter hides", () => {
  it("are left alone by one click over marked rows, which says so", async () => {
    const { sheet, leads } = await filtered();
    mark(sheet, leads, 2, 5);
    await sheet.standIn.choose("Mark answered now");
    expect(sheet.said.at(-1)).toContain("Marked answered: L-1 and 1 more. Left alone: L-2 and 1 more (hidden by the filter).");
    expect(sheet.look.display("Leads!M2:M5").flat()).toEqual([NOW, "", NOW, ""]);
  });

  it("are done when the filter is gone", async () => {
    const { sheet, leads } = await filtered();
    sheet.engine.removeFilter(leads);
    mark(sheet, leads, 2, 5);
    await sheet.standIn.choose("Mark answered now");
    expect(sheet.look.display("Leads!M2:M5").flat()).toEqual([NOW, NOW, NOW, NOW]);
  });

  it("are judged by the check all the same", async () => {
    const { sheet } = await filtered();
    await sheet.standIn.advance(120);
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.look.display("Leads!Y2:Y5").flat()).toEqual(["Overdue", "Overdue", "Overdue", "Overdue"]);
  });
});
