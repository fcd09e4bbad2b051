/** A list of people's own with all that they build on one, for stories of where our columns stand. */
import type { FilterTest } from "sheets-stand-in";
import { tabNamed } from "../../harness/places";
import { openMade, type Sheet } from "../../harness/sheet";

export const REMOVE = "Remove from this spreadsheet…";
export const HEADINGS = ["Name", "Owner", "Received", "Responded", "Our sum"];
export const OURS = [
  "SLA status",
  "SLA due",
  "SLA next status",
  "SLA next due",
  "SLA next step",
  "SLA note",
  "SLA warn",
  "SLA next warn",
  "SLA paused",
];
export const ASKS: FilterTest = { kind: "TEXT_EQUAL_TO", values: ["Ana"] };

/** A list with all that people build on one: a filter over so many of its columns, formulas, a name, a rule, a drop-down. */
export const ownList = (filtered: number): Promise<Sheet> =>
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

export const list = (sheet: Sheet) => tabNamed(sheet, "Leads").id;
export const filterOf = (sheet: Sheet): unknown => {
  const filter = sheet.engine.filter(list(sheet));
  return filter && { from: filter.area.column, columns: filter.area.columns, tests: filter.tests };
};
