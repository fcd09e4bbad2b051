/** A set-up that one service error cut is mended by running it again: the whole workbook is as if nothing had happened. */
import { amount, EVERY, variations } from "../../harness/amounts";
import { closeSheets, lastSaid, openSheet, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, everyPoint, pointOf, SERVICE_ERROR } from "../disturbed/cut";

afterEach(closeSheets);

const setUp = (sheet: Sheet) => sheet.setUp();

/** A team's own leads, in the tab that it looks at. */
async function openOwnLeads(): Promise<Sheet> {
  const sheet = await openSheet();
  const leads = "Lead ID,Received,Responded\nL1,2026-11-17 10:00,\nL2,2026-11-17 10:00,2026-11-17 10:30";
  await sheet.standIn.importCsv("Our leads.csv", leads, "new");
  return sheet;
}

/** A clean set-up: the calls that it makes, and what it leaves. */
async function cleanSetUp(open: () => Promise<Sheet>): Promise<{ calls: string[]; right: string[] }> {
  const sheet = await open();
  const calls = await callsOf(sheet, () => setUp(sheet));
  const right = wholeWorkbook(sheet);
  closeSheets();
  return { calls, right };
}

/** Cuts a set-up, runs it again, and compares the workbook with one that was never cut. */
async function mends(open: () => Promise<Sheet>, nth: number, right: readonly string[]): Promise<void> {
  const sheet = await open();
  const call = await cutAt(sheet, nth, () => setUp(sheet));
  await setUp(sheet);
  expect({ nth, call, differs: differences(right, wholeWorkbook(sheet)) }).toEqual({ nth, call, differs: [] });
  expect([nth, sheet.faults().filter((fault) => !fault.includes(SERVICE_ERROR))]).toEqual([nth, []]);
  expect(lastSaid(sheet)).toMatch(/^(2 leads are timed|All is set up)\./);
  closeSheets();
}

/** The first and the last call, and one that makes a tab, a name, a rule, a drop-down. */
const POINTS = [
  "first",
  "Spreadsheet.insertSheet",
  "Spreadsheet.setNamedRange",
  "Sheet.setConditionalFormatRules",
  "Range.setDataValidations",
  "last",
];

describe.each([
  ["an empty spreadsheet", openSheet, variations(POINTS, 1, 4)],
  ["a team's own lead tab", openOwnLeads, variations(POINTS, 2, 3, 5)],
] as const)("in %s", (_, open, points) => {
  let clean: Awaited<ReturnType<typeof cleanSetUp>>;
  beforeAll(async () => {
    clean = await cleanSetUp(open);
  });

  it.each(points)("a set-up cut at its call %s", (kind) => mends(open, pointOf(clean.calls, kind), clean.right));

  if (process.env.LEAD_SLA_LONG) {
    const step = amount(35, 5 * EVERY);
    it(`a set-up cut at every ${step}th call`, async () => {
      for (const nth of everyPoint(clean.calls, step)) await mends(open, nth, clean.right);
    });
  }
});
