/** A workbook that was kept is the one that was made: cells, formulas, looks, rules, names, timers and what is remembered. */
import { inventory } from "../../harness/inventory";
import { closeSheets, openKept, openSheet, type Sheet, saveSheet } from "../../harness/sheet";

afterEach(closeSheets);

/** All that a spreadsheet holds. */
async function allOf(sheet: Sheet): Promise<unknown> {
  await sheet.standIn.settle();
  const cells = sheet.engine.tabs().map(({ id, name }) => {
    const last = sheet.engine.lastCell(id);
    if (last.row < 0) return [name];
    const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
    return [name, sheet.engine.raw(area), sheet.engine.formulas(area), sheet.engine.formats(area), sheet.engine.styles(area)];
  });
  return { cells, inventory: inventory(sheet), timers: sheet.standIn.triggers(), now: sheet.engine.now(), zone: sheet.engine.zone() };
}

it("is restored as it was made", async () => {
  const made = await openSheet({ zone: "America/Sao_Paulo" });
  const leads = "Lead ID,Received,Responded,Stage\nL-1,2026-11-17 09:00,,MQL\nL-2,2026-11-17 10:00,2026-11-17 10:20,Customer";
  await made.standIn.importCsv("Leads.csv", leads, "new");
  await made.setUp();
  const restored = await openKept(saveSheet(made));
  expect(await allOf(restored)).toEqual(await allOf(made));
});
