/** Where our columns stand in a tab of people's own: what stood there moves along, and removal puts it back. */
import { inventory } from "../../harness/inventory";
import { columnOf, lead, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, lastSaid } from "../../harness/sheet";
import { wholeWorkbook } from "../../harness/whole-workbook";
import { ASKS, filterOf, HEADINGS, list, OURS, ownList, REMOVE } from "./own-list";

afterEach(closeSheets);

describe("a list with a filter", () => {
  it("has ours right after the name, in the filter; all that people built moves along, and removal puts everything back", async () => {
    const sheet = await ownList(HEADINGS.length);
    const before = wholeWorkbook(sheet).filter((line) => line.startsWith("Leads:") || line.startsWith("Calls:"));
    const noted = inventory(sheet);
    await sheet.setUp();
    expect(shownIn(sheet, "Leads")[0]).toEqual(["Name", ...OURS, ...HEADINGS.slice(1)]);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length + OURS.length, tests: [[columnOf(sheet, "Owner"), ASKS]] });
    expect(sheet.values(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["On time", "Overdue"]);
    expect(sheet.values(lead(sheet, "Our sum", 2, 3)).flat()).toEqual(["Ana/Ada", "Bo/Bo"]);
    expect(sheet.values("Calls!A1:A2").flat()).toEqual([1, new Date("2026-11-18T09:20:00Z")]);
    const owner = columnOf(sheet, "Owner");
    expect(sheet.engine.names().find(({ name }) => name === "owners")?.area.column).toBe(owner);
    expect(sheet.engine.dropdowns(list(sheet)).map(({ area }) => area.column)).toEqual([owner]);
    expect(sheet.engine.rules(list(sheet))[0]).toMatchObject({ areas: [{ column: owner }], formula: '=$K2="Bo"' });
    expect(tabNamed(sheet, "Leads").frozenColumns).toBe(columnOf(sheet, "SLA status") + 1);
    expect(lastSaid(sheet)).toContain("Our columns begin at column B. The columns on their right move.");
    await sheet.setUp();
    await sheet.choose("Check all leads now");
    await sheet.choose(REMOVE);
    const after = wholeWorkbook(sheet).filter((line) => line.startsWith("Leads:") || line.startsWith("Calls:"));
    expect(after).toEqual(before);
    expect(inventory(sheet)).toEqual(noted);
    expect(sheet.faults()).toEqual([]);
  });

  it("is left without our columns in between where its title is one merged cell, and the filter is made anew with what it asks", async () => {
    const sheet = await ownList(HEADINGS.length);
    sheet.engine.insertRows(list(sheet), 0, 1);
    sheet.engine.merge({ sheet: list(sheet), row: 0, column: 0, rows: 1, columns: HEADINGS.length });
    await sheet.setUp();
    expect(shownIn(sheet, "Leads")[1]).toEqual([...HEADINGS, ...OURS]);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length + OURS.length, tests: [[1, ASKS]] });
    expect(lastSaid(sheet)).toContain("Our columns stand at the end, since A1:E1 is one merged cell.");
    expect(lastSaid(sheet)).toContain('The filter of "Leads" is made anew with its choices, so that it takes in our columns.');
    expect(tabNamed(sheet, "Leads").frozenColumns).toBe(1);
    await sheet.choose(REMOVE);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length, tests: [[1, ASKS]] });
  });
});

describe("a list that somebody else protected", () => {
  it("in part: set-up says what a click cannot write", async () => {
    const sheet = await ownList(0);
    sheet.standIn.protect({ sheet: list(sheet), row: 1, column: 3, rows: 99, columns: 1 });
    await sheet.setUp();
    expect(lastSaid(sheet)).toContain('The cells D2:D100 of "Leads" are protected and you may not edit them');
    expect(shownIn(sheet, "Leads")[0]).toEqual([...HEADINGS, ...OURS]);
  });

  it("as a whole: set-up says so, and changes no cell", async () => {
    const sheet = await ownList(0);
    const { rows, columns } = tabNamed(sheet, "Leads");
    sheet.standIn.protect({ sheet: list(sheet), row: 0, column: 0, rows, columns });
    const before = shownIn(sheet, "Leads");
    await sheet.setUp();
    expect(lastSaid(sheet)).toContain("so there is no place for our columns");
    expect(shownIn(sheet, "Leads")).toEqual(before);
    expect(sheet.engine.tabs().map(({ name }) => name)).toEqual(["Leads", "Calls"]);
  });
});
