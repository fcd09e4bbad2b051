/** Sheets and people write a formula so or so: what says the same is not entered again, and is known for ours. */
import { shownIn, tabNamed } from "../../harness/places";
import { closeSheets, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const PLAN = "SLA plan";

/** Every formula of the plan that counts from the lead tab, with its cell. */
function countingFormulas(sheet: Sheet): { row: number; column: number; formula: string }[] {
  const { id } = tabNamed(sheet, PLAN);
  const rows = shownIn(sheet, PLAN).length;
  const formulas = sheet.engine.formulas({ sheet: id, row: 0, column: 0, rows, columns: 13 });
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => (formula.includes("'Leads'!") ? [{ row, column, formula }] : [])),
  );
}

const cellAt = (sheet: Sheet, { row, column }: { row: number; column: number }) => ({
  sheet: tabNamed(sheet, PLAN).id,
  row,
  column,
  rows: 1,
  columns: 1,
});

it.each([
  ["without quotes around the tab", (formula: string) => formula.replaceAll("'Leads'!", "Leads!")],
  ["the tab in small letters", (formula: string) => formula.replaceAll("'Leads'!", "leads!")],
  ["functions in small letters", (formula: string) => formula.replace(/SLA_[A-Z_]+|IFERROR/g, (name) => name.toLowerCase())],
  ["with spaces behind its commas", (formula: string) => formula.replace(/[,;]/g, ", ")],
])("%s: set-up leaves the plan's formulas as they stand", async (_, rewrite) => {
  const sheet = await openSetUp();
  const found = countingFormulas(sheet);
  expect(found.length).toBe(3);
  for (const one of found) sheet.engine.write(cellAt(sheet, one), [[{ formula: rewrite(one.formula) }]]);
  await sheet.standIn.settle();
  const written = found.map((one) => sheet.engine.formulas(cellAt(sheet, one))[0]?.[0]);
  expect(written).not.toEqual(found.map(({ formula }) => formula));
  await sheet.setUp();
  await sheet.choose("Check all leads now");
  expect(found.map((one) => sheet.engine.formulas(cellAt(sheet, one))[0]?.[0])).toEqual(written);
  expect(sheet.faults()).toEqual([]);
});
