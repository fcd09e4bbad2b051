/** A lead tab whose headings do not stand in its first row: a title and a blank row above them stay, and everything works from there. */
import type { PanelState } from "../../../src/entries/panel";
import { at, inItsTab, lead, paste, placeOf, shownIn, shownUnder, tabNamed } from "../../harness/places";
import { closeSheets, lastSaid, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const NAMES = ["Ada", "Ben", "Cleo"];
const TITLE = "Leads of our team, 2026";

/** Three leads of Wednesday 18 November 10:05, 60 minutes to answer: due 11:00, 10:05 and, of the day before, 18:00. */
const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "Ada, Ben and Cleo, then a title"], async (sheet) => {
    await sheet.setUp();
    await paste(
      sheet,
      2,
      ["Lead ID", "Name"],
      NAMES.map((name, place) => [`L-${place + 1}`, name]),
    );
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 09:05"], ["2026-11-17 17:00"]]);
  });

async function withTitle(): Promise<Sheet> {
  const sheet = await withLeads();
  sheet.engine.insertRows(tabNamed(sheet, "Leads").id, 0, 2);
  await sheet.type("Leads!A1", TITLE);
  return sheet;
}

const under = (sheet: Sheet, heading: string, down = 1, rows = 1): string => at(sheet, "Leads", heading, { down, rows });
const statuses = (sheet: Sheet): unknown[] => sheet.values(under(sheet, "SLA status", 1, 3)).flat();

/** Our rules, each as where it begins and the formula of the first row that it colours. */
const rules = (sheet: Sheet): string[] => [
  ...new Set(
    sheet.engine
      .rules(tabNamed(sheet, "Leads").id)
      .flatMap(({ areas, formula }) => areas.map(({ row }) => `${row + 1}: ${/\$[A-Z]+\d+/.exec(formula)?.[0].replace(/\D/g, "")}`)),
  ),
];

function mark(sheet: Sheet, down: number): void {
  const { row } = placeOf(sheet, "Leads", "Received");
  sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: row + down, column: 0, rows: 1, columns: 1 });
}

describe("rows inserted above the headings", () => {
  it("the next check goes on from where the headings stand now, and no cell above them is touched", async () => {
    const sheet = await withTitle();
    await sheet.choose("Check all leads now");
    expect(lastSaid(sheet)).toContain("3 leads");
    expect(statuses(sheet)).toEqual(["Waiting", "Overdue", "Overdue"]);
    expect(sheet.value("Leads!A1")).toBe(TITLE);
    expect(sheet.values("Leads!B1:Z2").flat().join("")).toBe("");
    expect(rules(sheet)).toEqual(["4: 4"]);
  });

  it("an edit, a click and a question work before any check has run", async () => {
    const sheet = await withTitle();
    await sheet.type(under(sheet, "Responded", 2), "2026-11-18 09:50");
    expect(statuses(sheet)).toEqual(["Waiting", "On time", "Overdue"]);
    const later = await withTitle();
    mark(later, 1);
    await later.choose("Mark answered");
    expect(lastSaid(later)).toBe("Ada, L-1.");
    expect(
      later
        .values(under(later, "Responded", 1, 3))
        .flat()
        .map(String)
        .filter(Boolean),
    ).toHaveLength(1);
    expect(statuses(later)).toEqual(["On time", "Overdue", "Overdue"]);
  });

  it("names rows as the sheet counts them: in the panel's list, in sentences, in formulas", async () => {
    const sheet = await withTitle();
    await sheet.type(under(sheet, "Name", 3), "");
    await sheet.type(under(sheet, "Lead ID", 3), "");
    await sheet.choose("Check all leads now");
    const { leads } = (await sheet.ask("panelOpen", [])) as PanelState;
    expect(leads?.promises.lines.map(({ row, name }) => [row, name])).toEqual([
      [6, "Row 6"],
      [5, "Ben"],
      [4, "Ada"],
    ]);
    await sheet.ask("panelShowLead", { row: 6, id: "" });
    expect(sheet.engine.selection()).toMatchObject({ row: 5 });
    expect(inItsTab(under(sheet, "SLA due", 3))).toMatch(/6$/);
    expect(sheet.look.formulas(under(sheet, "SLA status", 3))[0]?.[0]).toMatch(/NOW\(\)>\$?[A-Z]+6/);
  });

  it("the monitor and the plan count from there, and take up a row that is inserted right below the headings", async () => {
    const sheet = await withTitle();
    await sheet.choose("Check all leads now");
    const counted = () => shownUnder(sheet, "SLA monitor", ["Rows", "How many"], { rows: 2 });
    expect(counted()).toEqual([
      ["Leads that count", "3"],
      ['Left out: "Received" is no date', "0"],
    ]);
    const { row } = placeOf(sheet, "Leads", "Received");
    sheet.engine.insertRows(tabNamed(sheet, "Leads").id, row + 1, 1);
    await sheet.type(under(sheet, "Received", 1), "2026-11-18 10:01");
    expect(counted()[0]).toEqual(["Leads that count", "4"]);
  });

  it("a second set-up finds the tab as it is, and removal leaves the title", async () => {
    const sheet = await withTitle();
    await sheet.setUp();
    expect(statuses(sheet)).toEqual(["Waiting", "Overdue", "Overdue"]);
    expect(sheet.values("Leads!A1:Z2").flat().join("")).toBe(TITLE);
    sheet.answers.push("YES", "NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.value("Leads!A1")).toBe(TITLE);
    expect(shownIn(sheet, "Leads").flat().join()).not.toContain("SLA");
    expect(rules(sheet)).toEqual([]);
  });
});
