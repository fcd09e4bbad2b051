/** Dates and amounts that stand as text count in monitor, plan and formulas as real ones do. */
import { countedColumn, leadArea, shownIn, shownUnder } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const FIELDS = ["Received", "Passed to sales", "Responded", "Won on", "Revenue", "Attempts"] as const;
const OTHERS = ["Lead ID", "Owner", "Source", "Segment", "Stage"] as const;

/** Day, hour and minute of each moment in November 2026; "" for none; revenue and attempts. */
const LEADS: [string, string, string, string, string, string, string, number | "", number | ""][] = [
  ["L-1", "Ada", "Web", "MQL", "03 09:00", "03 09:30", "03 09:40", "", 2],
  ["L-2", "Ben", "Web", "Customer", "04 09:00", "04 10:00", "04 13:00", 1234.5, 1],
  ["L-3", "Ada", "Fair", "Customer", "05 09:00", "05 10:00", "05 09:10", 12500, 3],
  ["L-4", "Ada", "Fair", "Lead", "16 09:00", "", "", "", ""],
  ["L-5", "Ben", "Web", "SAL", "17 09:00", "17 09:10", "17 09:50", "", 4],
];
const WON: Record<string, string> = { "L-2": "12 15:00", "L-3": "13 15:00" };

type Way = (moment: string) => string;
const real: Way = (moment) => `2026-11-${moment}`;
const dayFirst: Way = (moment) => `${moment.slice(0, 2)}/11/2026 ${moment.slice(3)}`;
const inWords: Way = (moment) => `${moment.slice(0, 2)} de nov. de 2026 às ${moment.slice(3).replace(":", "h")}`;
const inOffset: Way = (moment) => `2026-11-${moment.replace(" ", "T")}:00+01:00`;

const plain = (amount: number | ""): string => String(amount);
const reais = (amount: number | ""): string => (amount === "" ? "" : `R$ ${amount.toLocaleString("pt-BR", { minimumFractionDigits: 2 })}`);

/** The cells of the fields, row by row. */
const cellsOf = (way: Way, money: (amount: number | "") => string): string[][] =>
  LEADS.map(([id, , , , received, passed, responded, revenue, attempts]) => [
    ...[received, passed, responded, WON[id] ?? ""].map((moment) => (moment === "" ? "" : way(moment))),
    money(revenue),
    String(attempts),
  ]);

const CSV = [
  [...OTHERS, ...FIELDS].join(","),
  ...LEADS.map(([id, owner, source, stage], at) => [id, owner, source, "Small", stage, ...(cellsOf(real, plain)[at] ?? [])].join(",")),
].join("\n");

function asText(sheet: Sheet, cells: readonly (readonly string[])[]): void {
  FIELDS.forEach((heading, column) => {
    sheet.engine.write(
      leadArea(sheet, heading, 2, 1 + LEADS.length),
      cells.map((row) => [row[column] ? { text: row[column] } : { clear: true }]),
    );
  });
}

const FORMULAS: readonly ((column: (heading: string) => string) => string)[] = [
  (of) => `=SLA_STAGE_COUNTS(${of("Received")},${of("Stage")},{"Lead","MQL","SAL","Customer"},"2026-11-01","2026-11-30",${of("Won on")})`,
  (of) =>
    `=SLA_BY_CHANNEL(${of("Received")},${of("Source")},${of("Passed to sales")},${of("Won on")},${of("Revenue")},"2026-11-01","2026-11-30")`,
  (of) => `=SLA_DUE(${of("Received")},60)`,
];

/** What the monitor counts and what formulas over the columns answer. */
async function counted(sheet: Sheet): Promise<unknown> {
  await sheet.choose("Check all leads now");
  await sheet.standIn.settle();
  return {
    metrics: shownUnder(sheet, "SLA monitor", ["Metric", "This month so far", "Rows counted"]),
    tables: shownIn(sheet, "SLA monitor").map((row) => row.slice(11)),
    formulas: FORMULAS.map((_, at) =>
      sheet.look.display(`Sheet1!${String.fromCharCode(65 + at * 8)}1:${String.fromCharCode(71 + at * 8)}7`),
    ),
  };
}

it("metrics, tables and formulas are those of real dates and numbers, however they are written", async () => {
  const sheet = await openImported(CSV);
  const column = (heading: string): string => countedColumn(sheet, heading);
  for (const [at, formula] of FORMULAS.entries()) {
    await sheet.type(`Sheet1!${String.fromCharCode(65 + at * 8)}1`, formula(column));
  }
  const expected = await counted(sheet);
  expect(JSON.stringify(expected)).toContain("12,500");
  for (const [way, money] of [
    [dayFirst, reais],
    [inWords, plain],
    [inOffset, reais],
  ] as const) {
    asText(sheet, cellsOf(way, money));
    for (const [at, formula] of FORMULAS.entries()) {
      await sheet.type(`Sheet1!${String.fromCharCode(65 + at * 8)}1`, "");
      await sheet.type(`Sheet1!${String.fromCharCode(65 + at * 8)}1`, formula(column));
    }
    expect(await counted(sheet)).toEqual(expected);
  }
});
