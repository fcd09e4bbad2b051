/** Who marks rows over a filter means those that he sees. */
import { columnOf, lead, markLeads, paste, tabNamed } from "../../harness/places";
import { closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const NOW = "2026-11-18 10:30";

async function filtered(): Promise<{ sheet: Sheet; leads: string }> {
  const sheet = await openMade([SET_UP, "Ana and Bo own two leads each"], async (made) => {
    await made.setUp();
    await made.type(lead(made, "Lead ID", 2), [["L-1"], ["L-2"], ["L-3"], ["L-4"]]);
    await paste(
      made,
      2,
      ["Owner", "Received"],
      [
        ["Ana", "2026-11-18 10:00"],
        ["Bo", "2026-11-18 10:00"],
        ["Ana", "2026-11-18 10:00"],
        ["Bo", "2026-11-18 10:00"],
      ],
    );
  });
  const leads = tabNamed(sheet, "Leads").id;
  sheet.engine.setFilter({
    area: { sheet: leads, row: 0, column: 0, rows: 5, columns: columnOf(sheet, "Lost reason") + 1 },
    tests: [[columnOf(sheet, "Owner"), { kind: "TEXT_EQUAL_TO", values: ["Ana"] }]],
  });
  return { sheet, leads };
}

describe("rows that a filter hides", () => {
  it("are left alone by one click over marked rows, which says so", async () => {
    const { sheet } = await filtered();
    markLeads(sheet, 2, 5);
    await sheet.standIn.choose("Mark answered");
    expect(sheet.said.at(-1)).toContain("Marked answered: L-1 and 1 more. Left alone: L-2 and 1 more (hidden by the filter).");
    expect(sheet.look.display(lead(sheet, "Responded", 2, 5)).flat()).toEqual([NOW, "", NOW, ""]);
  });

  it("are done when the filter is gone", async () => {
    const { sheet, leads } = await filtered();
    sheet.engine.removeFilter(leads);
    markLeads(sheet, 2, 5);
    await sheet.standIn.choose("Mark answered");
    expect(sheet.look.display(lead(sheet, "Responded", 2, 5)).flat()).toEqual([NOW, NOW, NOW, NOW]);
  });

  it("are judged by the check all the same", async () => {
    const { sheet } = await filtered();
    await sheet.standIn.advance(120);
    await sheet.standIn.choose("Check all leads now");
    expect(sheet.look.display(lead(sheet, "SLA status", 2, 5)).flat()).toEqual(["Overdue", "Overdue", "Overdue", "Overdue"]);
  });
});
