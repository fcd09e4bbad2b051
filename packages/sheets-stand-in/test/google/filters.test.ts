import { headless } from "../headless";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const ROWS = [
  ["Lead", "Owner", "Value"],
  ["L-1", "Ana", 5],
  ["L-2", "Bo", 30],
  ["L-3", "ana", ""],
  ["L-4", "", 30],
];
const FILLED = `const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:C5").setValues(${JSON.stringify(ROWS)});`;
const FILTER = `${FILLED} const filter = sheet.getRange("A1:C5").createFilter(); const ask = () => SpreadsheetApp.newFilterCriteria();`;
const HIDDEN = "return [1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));";

describe("a filter", () => {
  it.each<[string, number, number[]]>([
    ['setHiddenValues(["Ana", ""])', 2, [2, 5]],
    ['setHiddenValues(["30"])', 3, [3, 5]],
    ['whenTextEqualTo("Ana")', 2, [3, 5]],
    ['whenTextNotEqualTo("Ana")', 2, [2, 4]],
    ['whenTextContains("n")', 2, [3, 5]],
    ['whenTextDoesNotContain("n")', 2, [2, 4]],
    ['whenTextStartsWith("b")', 2, [2, 4, 5]],
    ['whenTextEndsWith("-4")', 1, [2, 3, 4]],
    ["whenCellEmpty()", 3, [2, 3, 5]],
    ["whenCellNotEmpty()", 3, [4]],
    ["whenNumberEqualTo(30)", 3, [2, 4]],
    ["whenNumberNotEqualTo(30)", 3, [3, 4, 5]],
    ["whenNumberGreaterThan(5)", 3, [2, 4]],
    ["whenNumberGreaterThanOrEqualTo(5)", 3, [4]],
    ["whenNumberLessThan(30)", 3, [3, 4, 5]],
    ["whenNumberLessThanOrEqualTo(30)", 3, [4]],
    ["whenNumberBetween(1, 10)", 3, [3, 4, 5]],
  ])("hides the rows that %s leaves out", async (criteria, column, hidden) => {
    const { script } = await openScript();
    expect(await script(`${FILTER} filter.setColumnFilterCriteria(${column}, ask().${criteria}.build()); ${HIDDEN}`)).toEqual(hidden);
  });

  it("asks every column, tells what it asks, and shows all when it goes", async () => {
    const { script } = await openScript();
    const two = `${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build()).setColumnFilterCriteria(3, ask().whenNumberGreaterThan(1).build());`;
    expect(await script(`${two} ${HIDDEN}`)).toEqual([3, 4]);
    const get = 'const sheet = SpreadsheetApp.getActiveSheet(); const filter = sheet.getRange("A1").getFilter();';
    expect(
      await script(`${get} const first = filter.getColumnFilterCriteria(2); const second = filter.getColumnFilterCriteria(3).copy().build();
        return [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(1), first.getHiddenValues(), first.getCriteriaType(),
          second.getHiddenValues(), String(second.getCriteriaType()), second.getCriteriaValues()]`),
    ).toEqual(["A1:C5", null, ["Bo"], null, null, "NUMBER_GREATER_THAN", [1]]);
    expect(await script(`${get} filter.removeColumnFilterCriteria(3); ${HIDDEN}`)).toEqual([3]);
    expect(await script(`${get} filter.remove(); return sheet.getFilter()`)).toBeNull();
    expect(await script(`const sheet = SpreadsheetApp.getActiveSheet(); ${HIDDEN}`)).toEqual([]);
  });

  it("hides and shows nothing at an edit, only when it is asked again", async () => {
    const { script, type } = await openScript();
    await script(`${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build());`);
    await type("B2", "Bo");
    const sheet = "const sheet = SpreadsheetApp.getActiveSheet();";
    expect(await script(`${sheet} ${HIDDEN}`)).toEqual([3]);
    const again = "const filter = sheet.getFilter(); filter.setColumnFilterCriteria(2, filter.getColumnFilterCriteria(2));";
    expect(await script(`${sheet} ${again} ${HIDDEN}`)).toEqual([2, 3]);
  });

  it("sorts what stands below its heading", async () => {
    const { script, look } = await openScript();
    await script(`${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build()).sort(1, false);`);
    expect(look.display("A1:A5").flat()).toEqual(["Lead", "L-4", "L-3", "L-2", "L-1"]);
    expect(await script(`const sheet = SpreadsheetApp.getActiveSheet(); ${HIDDEN}`)).toEqual([4]);
  });

  it.each<[string, string, number[], string | null]>([
    ["rows above", "sheet.insertRowsBefore(1, 2)", [5], "A3:C7"],
    ["rows within", "sheet.insertRowsAfter(1, 1)", [4], "A1:C6"],
    ["a hidden row that goes", "sheet.deleteRows(3, 1)", [], "A1:C4"],
    ["columns before", "sheet.insertColumnsBefore(1, 1)", [3], "B1:D5"],
    ["its column that goes", "sheet.deleteColumns(2, 1)", [3], "A1:B5"],
    ["all of it that goes", "sheet.deleteRows(1, 5)", [], null],
  ])("follows %s", async (_, statement, hidden, range) => {
    const { script } = await openScript();
    await script(`${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build()); ${statement};`);
    expect(
      await script(`const sheet = SpreadsheetApp.getActiveSheet(); const filter = sheet.getFilter();
        return [[1, 2, 3, 4, 5, 6, 7].filter((row) => sheet.isRowHiddenByFilter(row)), filter && filter.getRange().getA1Notation()]`),
    ).toEqual([hidden, range]);
  });

  it("is saved with the workbook", async () => {
    const { script, engine } = await openScript();
    await script(`${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build());`);
    const { startHeadlessEngine } = headless();
    const again = startHeadlessEngine({ saved: engine.save() });
    const sheet = again.activeTab();
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
    ["ask().setHiddenValues([null])", "Invalid argument: values"],
    ["ask().whenDateAfter(new Date())", "SpreadsheetApp.FilterCriteriaBuilder.whenDateAfter is not in the stand-in yet"],
    [
      "filter.setColumnFilterCriteria(1, 'x')",
      "The parameters (number,String) don't match the method signature for SpreadsheetApp.Filter.setColumnFilterCriteria.",
    ],
    ["sheet.isRowHiddenByFilter(1001)", "Those rows are out of bounds."],
  ])("refuses %s", async (statement, message) => {
    const { failure } = await openScript();
    expect(await failure(`${FILTER} ${statement}`)).toBe(message);
  });
});

describe("rows and columns that a person hides", () => {
  it("are told apart from those that the filter hides, and a chart leaves both out", async () => {
    const { script, look } = await openScript();
    expect(
      await script(`${FILTER} filter.setColumnFilterCriteria(2, ask().setHiddenValues(["Bo"]).build()); sheet.hideRows(2); sheet.hideColumns(2);
        sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:A5")).addRange(sheet.getRange("C1:C5")).setNumHeaders(1).build());
        return [[1, 2, 3, 4].filter((row) => sheet.isRowHiddenByUser(row)), [1, 2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row)),
          sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3)]`),
    ).toEqual([[2], [3], true, false]);
    expect(look.charts("Sheet1")[0]?.domain).toEqual(["L-3", "L-4"]);
    await script("SpreadsheetApp.getActiveSheet().showRows(1, 3)");
    expect(look.charts("Sheet1")[0]?.domain).toEqual(["L-1", "L-3", "L-4"]);
  });
});
