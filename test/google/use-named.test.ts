import { useNamed } from "../../src/google/reading";

type Spreadsheet = Parameters<typeof useNamed>[0];

const refuse = (says: string) => () => {
  throw new Error(says);
};

/** A spreadsheet of one tab with the id 7, and a name in it. */
function spreadsheetWith(range: object | null, standing: object = { getGridId: () => 7 }) {
  const sheets = [{ getSheetId: () => 7, getRange: () => standing }];
  return { getRangeByName: () => range, getSheets: () => sheets } as unknown as Spreadsheet;
}

const values = (spreadsheet: Spreadsheet) => useNamed(spreadsheet, "SLA_AGREEMENT", (range) => range.getValues());
const SERVICE = "Service error: Spreadsheets";

it.each<[string, Spreadsheet]>([
  ["no such name", spreadsheetWith(null)],
  ["a range that names a tab that is gone", spreadsheetWith({ getValues: refuse("Sheet 9 not found"), getGridId: () => 9 })],
  ["a range that cannot even say its tab", spreadsheetWith({ getValues: refuse("#REF!"), getGridId: refuse("#REF!") })],
])("is none for %s", (_, spreadsheet) => {
  expect(values(spreadsheet)).toBeNull();
});

it.each<[string, Spreadsheet]>([
  ["one call", spreadsheetWith({ getValues: refuse(SERVICE), getGridId: () => 7 })],
  ["every call on a range", spreadsheetWith({ getValues: refuse(SERVICE), getGridId: refuse(SERVICE) }, { getGridId: refuse(SERVICE) })],
  ["the look for the name", { getRangeByName: refuse(SERVICE) } as unknown as Spreadsheet],
  [
    "every call after the name",
    { getRangeByName: () => ({ getValues: refuse(SERVICE) }), getSheets: refuse(SERVICE) } as unknown as Spreadsheet,
  ],
])("throws what Google says where %s fails", (_, spreadsheet) => {
  expect(() => values(spreadsheet)).toThrow(SERVICE);
});

it("throws a fault of ours, also where the tab is gone", () => {
  const gone = spreadsheetWith({ getGridId: () => 9 });
  expect(() => values(gone)).toThrow("getValues is not a function");
});

it("gives what was read", () => {
  expect(values(spreadsheetWith({ getValues: () => [["Key"]] }))).toEqual([["Key"]]);
});
