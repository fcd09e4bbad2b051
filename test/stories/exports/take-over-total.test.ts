/** New leads of an export come in above a line that sums the leads up, and the sum counts them. */

import { lead, leadTexts, shownIn } from "../../harness/places";
import { closeSheets, type Sheet } from "../../harness/sheet";
import { EXPORT, LEADS, look, opened, people, take } from "./monday-export";

afterEach(closeSheets);

const COLUMNS = ["Lead ID", "Name", "Budget"];

/** Monday's file with what its new leads are worth. */
const NEW = ["Lead ID,Name,Email,Received,Budget", "L-9,Eve,eve@x.com,2026-11-18 10:15,50", "L-8,Fay,fay@x.com,2026-11-18 10:20,60"].join(
  "\n",
);

/** A person's line below the leads: "Total" in the first column and a formula under Budget. */
async function summed(sheet: Sheet, row: number, formula: string, word = "Total"): Promise<void> {
  await sheet.type(lead(sheet, "Lead ID", row), word);
  await sheet.type(lead(sheet, "Budget", row), formula);
}

const letters = (sheet: Sheet): string => /!([A-Z]+)\d/.exec(lead(sheet, "Budget", 2))?.[1] ?? "";
const rangeOf = (sheet: Sheet, first: number, last: number): string => `${letters(sheet)}${first}:${letters(sheet)}${last}`;
const formulaIn = (sheet: Sheet, row: number): string => sheet.look.formulas(lead(sheet, "Budget", row))[0]?.[0] ?? "";

it("stand above a sum that ends with the last lead, which grows; taken back they leave room that the next export fills", async () => {
  const sheet = await opened(LEADS, NEW);
  await summed(sheet, 6, `=SUM(${rangeOf(sheet, 2, 5)})`);
  const shown = await look(sheet);
  expect(shown.sentence).toBe("2 new, 0 changed, 4 no longer in it.");
  expect(shown.notes.join()).not.toContain("sums the leads up");
  expect(await take(sheet)).toContain("2 leads taken over: 2 new, 0 changed.");
  const after = [
    ["L-1", "Ada", "100"],
    ["L-2", "Ben", "200"],
    ["", "Cleo", "300"],
    ["L-9", "Eve", "50"],
    ["L-8", "Fay", "60"],
    ["L-4", "Dov", "400"],
    ["Total", "", "1110"],
  ];
  expect(leadTexts(sheet, COLUMNS, 2, 8)).toEqual(after);
  expect(formulaIn(sheet, 8)).toBe(`=SUM(${rangeOf(sheet, 2, 7)})`);
  expect(leadTexts(sheet, ["SLA status"], 5, 7).flat()).toEqual(["Waiting", "Waiting", "Waiting"]);

  expect(await sheet.ask("panelExportBack")).toBe("2 new leads are gone.");
  expect(leadTexts(sheet, COLUMNS, 5, 8)).toEqual([["", "", ""], ["", "", ""], after[5], ["Total", "", "1000"]]);
  const rows = shownIn(sheet, "Leads").length;
  await take(sheet);
  expect(leadTexts(sheet, COLUMNS, 2, 8)).toEqual(after);
  expect(shownIn(sheet, "Leads")).toHaveLength(rows);
  expect(sheet.faults()).toEqual([]);
});

it("fill blank rows that the sum counts, and leave changes of known leads where these are", async () => {
  const sheet = await opened(LEADS, EXPORT);
  await summed(sheet, 8, `=SUM(${rangeOf(sheet, 2, 7)})`, "Summe");
  const before = people(sheet);
  expect(await take(sheet)).toContain("4 leads taken over: 2 new, 2 changed.");
  expect(leadTexts(sheet, ["Lead ID", "Name", "Owner"], 2, 8)).toEqual([
    ["L-1", "Ada", "Lee"],
    ["L-2", "Ben", "Kim"],
    ["", "Cleo", "Lee"],
    ["L-4", "Dov", "Lee"],
    ["L-9", "Eve", "Kim"],
    ["L-8", "Fay", "Kim"],
    ["Summe", "", ""],
  ]);
  expect(formulaIn(sheet, 8)).toBe(`=SUM(${rangeOf(sheet, 2, 7)})`);
  await sheet.ask("panelExportBack");
  expect(people(sheet)).toEqual(before);
});

it("stand above a line without any word, and above an average below a total", async () => {
  const sheet = await opened(LEADS, NEW);
  await sheet.type(lead(sheet, "Budget", 6), `=SUM(${rangeOf(sheet, 2, 5)})`);
  await summed(sheet, 7, `=AVERAGE(${rangeOf(sheet, 2, 5)})`, "Average deal");
  await sheet.type(lead(sheet, "Name", 9), "From the CRM");
  await take(sheet);
  expect(leadTexts(sheet, COLUMNS, 5, 11)).toEqual([
    ["L-9", "Eve", "50"],
    ["L-8", "Fay", "60"],
    ["L-4", "Dov", "400"],
    ["", "", "1110"],
    ["Average deal", "", "185"],
    ["", "", ""],
    ["", "From the CRM", ""],
  ]);
});

it("say what does not count them", async () => {
  const sheet = await opened(LEADS, NEW);
  await summed(sheet, 6, "1000");
  await sheet.type(lead(sheet, "Owner", 6), `=COUNTA(INDIRECT("D2:D5"))`);
  expect((await look(sheet)).notes).toEqual(
    expect.arrayContaining([
      "Look at row 6, which sums the leads up: the formula of Owner may end above the new leads.",
      "Budget of row 6, which sums the leads up, is a typed number and stays: the new leads are not in it.",
    ]),
  );
  await take(sheet);
  expect(leadTexts(sheet, COLUMNS, 5, 8)).toEqual([
    ["L-4", "Dov", "400"],
    ["L-9", "Eve", "50"],
    ["L-8", "Fay", "60"],
    ["Total", "", "1000"],
  ]);
});

it("fill rows into which a formula was copied down in advance: that sums nothing up", async () => {
  const sheet = await opened(
    `${LEADS.replace("Budget", "Budget,Seen before")
      .replace(/(\d00)\n|$/g, "$1,\n")
      .trim()}`,
    NEW,
  );
  for (let row = 2; row <= 8; row += 1) await sheet.type(lead(sheet, "Seen before", row), `=COUNTIF(B$1:B${row - 1},B${row})`);
  await take(sheet);
  expect(leadTexts(sheet, COLUMNS, 5, 7)).toEqual([
    ["L-4", "Dov", "400"],
    ["L-9", "Eve", "50"],
    ["L-8", "Fay", "60"],
  ]);
});
