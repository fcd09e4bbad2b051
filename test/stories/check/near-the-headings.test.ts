/** Rows near the headings are read in one with all above them, those further down in parts: both follow alike. */
import { variations } from "../../harness/amounts";
import { lead, leadArea, tabNamed } from "../../harness/places";
import { closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LAST = 210;

const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "210 leads without an answer"], async (sheet) => {
    await sheet.setUp();
    const received = lead(sheet, "Received", 2);
    await sheet.type(
      received,
      Array.from({ length: LAST - 1 }, () => ["2026-11-18 10:00"]),
    );
    await sheet.choose("Check all leads now");
  });

/** As if the events of their typing had never come. */
function lose(sheet: Sheet, ...rows: number[]): void {
  for (const row of rows) {
    for (const heading of ["SLA status", "SLA due"]) sheet.engine.write(leadArea(sheet, heading, row), [[{ clear: true }]]);
  }
}

const statuses = (sheet: Sheet): unknown[] => sheet.values(lead(sheet, "SLA status", 2, LAST)).flat();
const blank = (sheet: Sheet): number[] => statuses(sheet).flatMap((status, at) => (status === "" ? [at + 2] : []));
const answer = (sheet: Sheet, row: number): Promise<void> => sheet.type(lead(sheet, "Responded", row), "2026-11-18 10:20");

const FOLLOWED = variations([53, 201, 202], 0, 2);
const BY_COLUMNS = variations([120, 206], 1);
const UNDER_EDITS = variations([120, 206], 0);

it.each(FOLLOWED)("an edit of row %i follows it and the rows above whose events were lost", async (row) => {
  const sheet = await withLeads();
  const lost = [2, 3, 90, 180, 201].filter((other) => other < row);
  lose(sheet, ...lost, 208);
  await answer(sheet, row);
  expect(statuses(sheet)[row - 2]).toBe("On time");
  expect(blank(sheet)).toEqual([208].filter((other) => other > row));
});

it.each(BY_COLUMNS)("an edit of row %i goes by the columns as they stand, wherever they stood at the last check", async (row) => {
  const sheet = await withLeads();
  const { id } = tabNamed(sheet, "Leads");
  sheet.engine.insertColumns(id, 0, 1);
  lose(sheet, 5);
  await answer(sheet, row);
  expect(statuses(sheet)[row - 2]).toBe("On time");
  expect(blank(sheet)).toEqual([]);
  sheet.engine.deleteColumns(id, 0, 1);
  lose(sheet, 6);
  await answer(sheet, row - 1);
  expect(statuses(sheet)[row - 3]).toBe("On time");
  expect(blank(sheet)).toEqual([]);
});

it.each(UNDER_EDITS)("an edit of row %i writes into no row that moves under it", async (row) => {
  const sheet = await withLeads();
  const { id } = tabNamed(sheet, "Leads");
  let isDone = false;
  sheet.standIn.beforeCall((method) => {
    if (method !== "Range.setValues" || isDone) return;
    isDone = true;
    sheet.engine.insertRows(id, 1, 1);
  });
  await answer(sheet, row);
  sheet.standIn.beforeCall(null);
  expect(isDone).toBe(true);
  expect(statuses(sheet).flatMap((status, at) => (status === "On time" ? [at + 2] : []))).toEqual([row + 1]);
  expect(sheet.values(lead(sheet, "SLA status", LAST + 1)).flat()).not.toEqual([""]);
});
