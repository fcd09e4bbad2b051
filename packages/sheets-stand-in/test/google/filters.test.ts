import type { FilterTest } from "../../engine/engine";
import { headless } from "../headless";
import { closeScripts, type Opened, openScript } from "./open-script";

afterEach(closeScripts);

const ROWS = [
  ["Lead", "Owner", "Value"],
  ["L-1", "Ana", 5],
  ["L-2", "Bo", 30],
  ["L-3", "ana", ""],
  ["L-4", "", 30],
];
const SHEET = "const sheet = SpreadsheetApp.getActiveSheet();";
const HIDDEN = `${SHEET} return [1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByFilter(row));`;
const BO: FilterTest = { kind: "HIDDEN_VALUES", values: ["Bo"] };

/** A person filters the cells A1:C5 by columns, counted from 1. */
async function filtered(...tests: [number, FilterTest][]): Promise<Opened & { sheet: string }> {
  const opened = await openScript();
  const { engine, script } = opened;
  await script(`${SHEET} sheet.getRange("A1:C5").setValues(${JSON.stringify(ROWS)});`);
  const sheet = engine.activeTab();
  engine.setFilter({ area: { sheet, row: 0, column: 0, rows: 5, columns: 3 }, tests: tests.map(([column, test]) => [column - 1, test]) });
  return { ...opened, sheet };
}

describe("a filter", () => {
  it.each<[FilterTest["kind"], FilterTest["values"], number, number[]]>([
    ["HIDDEN_VALUES", ["Ana", ""], 2, [2, 5]],
    ["HIDDEN_VALUES", ["30"], 3, [3, 5]],
    ["TEXT_EQUAL_TO", ["Ana"], 2, [3, 5]],
    ["TEXT_NOT_EQUAL_TO", ["Ana"], 2, [2, 4]],
    ["TEXT_CONTAINS", ["n"], 2, [3, 5]],
    ["TEXT_DOES_NOT_CONTAIN", ["n"], 2, [2, 4]],
    ["TEXT_STARTS_WITH", ["b"], 2, [2, 4, 5]],
    ["TEXT_ENDS_WITH", ["-4"], 1, [2, 3, 4]],
    ["CELL_EMPTY", [], 3, [2, 3, 5]],
    ["CELL_NOT_EMPTY", [], 3, [4]],
    ["NUMBER_EQUAL_TO", [30], 3, [2, 4]],
    ["NUMBER_NOT_EQUAL_TO", [30], 3, [3, 4, 5]],
    ["NUMBER_GREATER_THAN", [5], 3, [2, 4]],
    ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [5], 3, [4]],
    ["NUMBER_LESS_THAN", [30], 3, [3, 4, 5]],
    ["NUMBER_LESS_THAN_OR_EQUAL_TO", [30], 3, [4]],
    ["NUMBER_BETWEEN", [1, 10], 3, [3, 4, 5]],
  ])("hides the rows that %s %j leaves out", async (kind, values, column, hidden) => {
    const { script } = await filtered([column, { kind, values }]);
    expect(await script(HIDDEN)).toEqual(hidden);
  });

  it("asks every column, is taken along to another range as it was, and shows all when it goes", async () => {
    const { script, engine, sheet } = await filtered([2, BO], [3, { kind: "NUMBER_GREATER_THAN", values: [1] }]);
    expect(await script(HIDDEN)).toEqual([3, 4]);
    expect(
      await script(`${SHEET} const filter = sheet.getFilter(); const was = filter.getRange().getA1Notation();
        const asked = [1, 2, 3].map((column) => filter.getColumnFilterCriteria(column)); filter.remove();
        const wider = sheet.getRange("A1:D5").createFilter();
        asked.forEach((one, at) => one && wider.setColumnFilterCriteria(at + 1, one));
        return [was, sheet.getRange("A1").getFilter().getRange().getA1Notation(), asked.map((one) => one !== null)]`),
    ).toEqual(["A1:C5", "A1:D5", [false, true, true]]);
    expect(await script(HIDDEN)).toEqual([3, 4]);
    expect(engine.filter(sheet)?.tests.map(([column]) => column)).toEqual([1, 2]);
    expect(await script(`${SHEET} sheet.getFilter().setColumnFilterCriteria(3, null); ${HIDDEN.replace(SHEET, "")}`)).toEqual([3]);
    expect(await script(`${SHEET} sheet.getFilter().remove(); return sheet.getFilter()`)).toBeNull();
    expect(await script(HIDDEN)).toEqual([]);
  });

  it("hides and shows nothing at an edit, only when it is asked again", async () => {
    const { script, type } = await filtered([2, BO]);
    await type("B2", "Bo");
    expect(await script(HIDDEN)).toEqual([3]);
    await script(`${SHEET} const filter = sheet.getFilter(); filter.setColumnFilterCriteria(2, filter.getColumnFilterCriteria(2));`);
    expect(await script(HIDDEN)).toEqual([2, 3]);
  });

  it.each<[string, (opened: Opened, sheet: string) => void, number[], string | null]>([
    ["rows above", ({ engine }, sheet) => engine.insertRows(sheet, 0, 2), [5], "A3:C7"],
    ["rows within", ({ engine }, sheet) => engine.insertRows(sheet, 1, 1), [4], "A1:C6"],
    ["a hidden row that goes", ({ engine }, sheet) => engine.deleteRows(sheet, 2, 1), [], "A1:C4"],
    ["columns before", ({ engine }, sheet) => engine.insertColumns(sheet, 0, 1), [3], "B1:D5"],
    ["its column that goes", ({ engine }, sheet) => engine.deleteColumns(sheet, 1, 1), [3], "A1:B5"],
    ["all of it that goes", ({ engine }, sheet) => engine.deleteRows(sheet, 0, 5), [], null],
  ])("follows %s", async (_, change, hidden, range) => {
    const { sheet, ...opened } = await filtered([2, BO]);
    change(opened, sheet);
    expect(await opened.script(HIDDEN)).toEqual(hidden);
    expect(await opened.script(`${SHEET} return sheet.getFilter()?.getRange().getA1Notation() ?? null`)).toBe(range);
  });

  it("is saved with the workbook", async () => {
    const { engine, sheet } = await filtered([2, BO]);
    const { startHeadlessEngine } = headless();
    const again = startHeadlessEngine({ saved: engine.save() });
    expect([again.filter(sheet), again.isRowFiltered(sheet, 2), again.isRowFiltered(sheet, 3)]).toEqual([
      engine.filter(sheet),
      true,
      false,
    ]);
    again.dispose();
  });

  it.each([
    ['sheet.getRange("A1:C5").createFilter()', "You can't create a filter in a sheet that already has a filter."],
    ["filter.setColumnFilterCriteria(4, null)", "Column 4 is outside the filter's range (Google's own words are not known)"],
    ["SpreadsheetApp.newFilterCriteria()", "SpreadsheetApp.newFilterCriteria is not in the stand-in yet"],
    [
      "filter.setColumnFilterCriteria(1, 'x')",
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
    ],
    ["sheet.isRowHiddenByFilter(1001)", "Those rows are out of bounds."],
  ])("refuses %s", async (statement, message) => {
    const { failure } = await filtered();
    expect(await failure(`${SHEET} const filter = sheet.getFilter(); ${statement}`)).toBe(message);
  });
});

it("a chart leaves out rows that the filter hides, and those that a person hides", async () => {
  const { engine, script, sheet, look } = await filtered([2, BO]);
  engine.hideRows(sheet, 1, 1, true);
  await script(`${SHEET} sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange("A1:A5")).addRange(sheet.getRange("C1:C5"))
    .setNumHeaders(1).setOption("legend", "none").build());`);
  expect(look.charts("Sheet1")[0]?.domain).toEqual(["L-3", "L-4"]);
  engine.hideRows(sheet, 0, 3, false);
  expect(look.charts("Sheet1")[0]?.domain).toEqual(["L-1", "L-3", "L-4"]);
});
