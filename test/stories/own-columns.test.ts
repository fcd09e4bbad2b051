/** Where our columns stand in a tab of people's own: what stood there moves along, and removal puts it back. */
import type { FilterTest } from "../../preview/engine/engine";
import { callsOf, cutAt, SERVICE_ERROR } from "./cut";
import { inventory } from "./inventory";
import { at, columnOf, lead, shownIn, tabNamed } from "./places";
import { closeSheets, lastSaid, openMade, SET_UP, type Sheet } from "./sheet";
import { wholeWorkbook } from "./whole-workbook";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";
const CHECK = "Check all leads now";
const HEADINGS = ["Name", "Owner", "Received", "Responded", "Our sum"];
const OURS = ["SLA status", "SLA due", "SLA next step", "SLA note", "SLA warn", "SLA paused"];
const ASKS: FilterTest = { kind: "TEXT_EQUAL_TO", values: ["Ana"] };

/** A list with all that people build on one: a filter over so many of its columns, formulas, a name, a rule, a drop-down. */
const ownList = (filtered: number): Promise<Sheet> =>
  openMade(["a list that people built on", filtered], async (sheet) => {
    const { id } = tabNamed(sheet, "Sheet1");
    sheet.engine.renameTab(id, "Leads");
    await sheet.type("Leads!A1", [
      HEADINGS,
      ["Ada", "Ana", "2026-11-18 10:00", "2026-11-18 10:20", '=B2&"/"&A2'],
      ["Bo", "Bo", "2026-11-17 10:00", "", '=B3&"/"&A3'],
    ]);
    const area = (column: number, row = 1, rows = 9, columns = 1) => ({ sheet: id, row, column, rows, columns });
    sheet.engine.addTab("Calls");
    await sheet.type("Calls!A1", [['=COUNTIF(Leads!B:B,"Ana")'], ["=Leads!D2"]]);
    sheet.engine.setName("owners", area(1));
    sheet.engine.setRules(id, [{ areas: [area(1)], formula: '=$B2="Bo"', look: { background: "#00ff00" } }]);
    sheet.engine.setDropdown({ area: area(1), choices: ["Ana", "Bo"], strict: true, help: "Who?" });
    sheet.engine.setFrozenColumns(id, 1);
    if (filtered > 0) sheet.engine.setFilter({ area: area(0, 0, 3, filtered), tests: [[1, ASKS]] });
    sheet.engine.select({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 });
  });

const list = (sheet: Sheet) => tabNamed(sheet, "Leads").id;
const filterOf = (sheet: Sheet): unknown => {
  const filter = sheet.engine.filter(list(sheet));
  return filter && { from: filter.area.column, columns: filter.area.columns, tests: filter.tests };
};

describe("a list with a filter", () => {
  it("has ours right after the name, in the filter; all that people built moves along, and removal puts everything back", async () => {
    const sheet = await ownList(HEADINGS.length);
    const before = wholeWorkbook(sheet).filter((line) => line.startsWith("Leads:") || line.startsWith("Calls:"));
    const noted = inventory(sheet);
    await sheet.choose(SET_UP);
    expect(shownIn(sheet, "Leads")[0]).toEqual(["Name", ...OURS, ...HEADINGS.slice(1)]);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length + OURS.length, tests: [[columnOf(sheet, "Owner"), ASKS]] });
    expect(sheet.values(lead(sheet, "SLA status", 2, 3)).flat()).toEqual(["On time", "Overdue"]);
    expect(sheet.values(lead(sheet, "Our sum", 2, 3)).flat()).toEqual(["Ana/Ada", "Bo/Bo"]);
    expect(sheet.values("Calls!A1:A2").flat()).toEqual([1, new Date("2026-11-18T09:20:00Z")]);
    const owner = columnOf(sheet, "Owner");
    expect(sheet.engine.names().find(({ name }) => name === "owners")?.area.column).toBe(owner);
    expect(sheet.engine.dropdowns(list(sheet)).map(({ area }) => area.column)).toEqual([owner]);
    expect(sheet.engine.rules(list(sheet))[0]).toMatchObject({ areas: [{ column: owner }], formula: '=$H2="Bo"' });
    expect(tabNamed(sheet, "Leads").frozenColumns).toBe(columnOf(sheet, "SLA status") + 1);
    expect(lastSaid(sheet)).toContain("Our columns begin at column B. The columns on their right move.");
    await sheet.choose(SET_UP);
    await sheet.choose(CHECK);
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
    await sheet.choose(SET_UP);
    expect(shownIn(sheet, "Leads")[1]).toEqual([...HEADINGS, ...OURS]);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length + OURS.length, tests: [[1, ASKS]] });
    expect(lastSaid(sheet)).toContain("Our columns stand at the end, since A1:E1 is one merged cell.");
    expect(lastSaid(sheet)).toContain('The filter of "Leads" is made anew with its choices, so that it takes in our columns.');
    expect(tabNamed(sheet, "Leads").frozenColumns).toBe(1);
    await sheet.choose(REMOVE);
    expect(filterOf(sheet)).toEqual({ from: 0, columns: HEADINGS.length, tests: [[1, ASKS]] });
  });

  it("keeps its filter as it was wherever Google fails while it is made anew, and the next set-up makes it", async () => {
    const merged = async (): Promise<Sheet> => {
      const sheet = await ownList(HEADINGS.length);
      sheet.engine.merge({ sheet: list(sheet), row: 5, column: 0, rows: 1, columns: HEADINGS.length });
      return sheet;
    };
    const sheet = await merged();
    const calls = await callsOf(sheet, () => sheet.choose(SET_UP));
    const right = filterOf(sheet);
    const [first, last] = [calls.indexOf("Filter.remove"), calls.lastIndexOf("Filter.setColumnFilterCriteria")];
    expect(first).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(first);
    for (let nth = first - 7; nth <= last + 1; nth += 1) {
      closeSheets();
      const cut = await merged();
      const was = filterOf(cut);
      const call = await cutAt(cut, nth, () => cut.choose(SET_UP));
      expect([nth, call, filterOf(cut)]).toEqual([nth, call, was]);
      await cut.choose(SET_UP);
      expect([nth, call, filterOf(cut)]).toEqual([nth, call, right]);
      expect(cut.faults().filter((fault) => fault !== SERVICE_ERROR)).toEqual([]);
    }
  });
});

describe("a list that somebody else protected", () => {
  it("in part: set-up says what a click cannot write", async () => {
    const sheet = await ownList(0);
    sheet.standIn.protect({ sheet: list(sheet), row: 1, column: 3, rows: 99, columns: 1 });
    await sheet.choose(SET_UP);
    expect(lastSaid(sheet)).toContain('The cells D2:D100 of "Leads" are protected and you may not edit them');
    expect(shownIn(sheet, "Leads")[0]).toEqual([...HEADINGS, ...OURS]);
  });

  it("as a whole: set-up says so, and changes no cell", async () => {
    const sheet = await ownList(0);
    const { rows, columns } = tabNamed(sheet, "Leads");
    sheet.standIn.protect({ sheet: list(sheet), row: 0, column: 0, rows, columns });
    const before = shownIn(sheet, "Leads");
    await sheet.choose(SET_UP);
    expect(lastSaid(sheet)).toContain("so there is no place for our columns");
    expect(shownIn(sheet, "Leads")).toEqual(before);
    expect(sheet.engine.tabs().map(({ name }) => name)).toEqual(["Leads", "Calls"]);
  });
});

it("a set-up that was cut after it had inserted columns inserts them once, and a removal takes blank ones away, too", async () => {
  const sheet = await ownList(HEADINGS.length);
  const [noted, shown] = [inventory(sheet), shownIn(sheet, "Leads")];
  const calls = await callsOf(sheet, () => sheet.choose(SET_UP));
  const inserted = calls.indexOf("Sheet.insertColumnsAfter");
  expect(at(sheet, "Leads", "SLA status")).toBe("'Leads'!B1");
  for (const then of [SET_UP, REMOVE]) {
    closeSheets();
    const cut = await ownList(HEADINGS.length);
    await cutAt(cut, inserted + 2, () => cut.choose(SET_UP));
    expect(shownIn(cut, "Leads")[0]).toEqual(["Name", ...OURS.map(() => ""), ...HEADINGS.slice(1)]);
    await cut.choose(then);
    if (then === SET_UP) expect(shownIn(cut, "Leads")[0]).toEqual(["Name", ...OURS, ...HEADINGS.slice(1)]);
    else expect([shownIn(cut, "Leads"), inventory(cut)]).toEqual([shown, noted]);
  }
});
