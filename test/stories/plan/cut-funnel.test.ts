/** "Plan another funnel" that one service error cut is done by choosing it again: one plan, its target taken off the first one once. */

import { tabNamed } from "../../harness/places";
import { closeSheets, openSetUp, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, pointOf, SERVICE_ERROR } from "../disturbed/cut";

afterEach(closeSheets);

async function openFirst(): Promise<Sheet> {
  const sheet = await openSetUp();
  // A workbook that is opened again shows its first tab.
  sheet.engine.select({ sheet: tabNamed(sheet, "SLA plan").id, row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

function planPartners(sheet: Sheet, target = "5"): Promise<void> {
  sheet.texts.splice(0, 9, "Partners", target);
  return sheet.choose("Plan another funnel…");
}

let clean: { calls: string[]; right: string[] };
beforeAll(async () => {
  const sheet = await openFirst();
  const calls = await callsOf(sheet, () => planPartners(sheet));
  clean = { calls, right: wholeWorkbook(sheet) };
  closeSheets();
});

it.each(["first", "Spreadsheet.insertSheet", "Range.setValues", "Sheet.insertChart", "Spreadsheet.setNamedRange", "last"])(
  "cut at its call %s",
  async (kind) => {
    const sheet = await openFirst();
    await cutAt(sheet, pointOf(clean.calls, kind), () => planPartners(sheet));
    if (kind !== "last") await planPartners(sheet);
    expect(differences(clean.right, wholeWorkbook(sheet))).toEqual([]);
    expect(sheet.faults().filter((fault) => fault !== SERVICE_ERROR)).toEqual([]);
  },
);
