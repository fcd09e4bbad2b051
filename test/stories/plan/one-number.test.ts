/** A customer is one everywhere: in the monitor's formulas, in what is kept a day, and by channel, whatever stands in the row. */

import { STORED_METRICS } from "../../../src/core/metrics/metrics";
import { metricWords } from "../../../src/language/en/metric-words";
import { address, at, placeOf, shownIn, shownUnder } from "../../harness/places";
import { agreed, closeSheets, openImported, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const MONITOR = "SLA monitor";
const NAMES = STORED_METRICS.map(({ key }) => metricWords[key].name);
const HEADINGS = "Lead ID,Source,Owner,Received,Passed to sales,Responded,Connected,Revenue,Won on,Stage,Lost reason";

/** What a row says of how its deal ended, and whether its date in Won on is a win. */
const ENDS: [stage: string, reason: string, isWon: boolean][] = [
  ["Won", "", true],
  ["Won", "-\u00a0", true],
  ["Won", "\u00a0", true],
  ["Won", " n/a ", true],
  ["Won", "=NA()", true],
  ["Won", "=1/0", true],
  ["Won", "#WERT!", true],
  ["Won", "Loading...", true],
  ["Won", "FALSE", true],
  ["=NA()", "", true],
  ["Closed", "", true],
  ["Archived", "", true],
  ["Won", "No budget", false],
  ["Won", "not  a\u00a0fit", false],
  ["Won", "2026-11-05", false],
  ["Won", "5", false],
  ["LOST\u00a0", "", false],
  ["Rejete\u0301", "", false],
  ["Cancelado", "", false],
  ["Storniert", "-", false],
  ["Not interested", "", false],
  ["Nicht gewonnen", "", false],
];
const OWNERS = ["Jos\u00e9", "JOS\u00c9 ", "jose\u0301", "\u00a0Jos\u00e9"];
const CONNECTED = ["Yes", "yes\u00a0", "no", "=NA()"];
const row = ([stage, reason]: (typeof ENDS)[number], place: number): string =>
  [
    `E-${place}`,
    ["S\u00e9minaire", "Se\u0301minaire "][place % 2],
    OWNERS[place % OWNERS.length],
    "2026-11-09 09:00",
    "2026-11-10 10:00",
    "2026-11-09 09:30",
    CONNECTED[place % CONNECTED.length],
    100 + place,
    "2026-11-12",
    stage,
    reason,
  ].join(",");

const metric = (sheet: Sheet, name: string): unknown => sheet.value(at(sheet, MONITOR, name, { after: "Metric", right: 2 }));

/** What is shown in the list of metrics' first column: their names, and the line of those that are left out. */
const listed = (sheet: Sheet): string[] => shownIn(sheet, MONITOR).map(([text = ""]) => text);
const leftOut = (sheet: Sheet): string => listed(sheet).find((text) => text.startsWith("Not shown: ")) ?? "";

/** What is kept for the day, by metric. */
function kept(sheet: Sheet): Record<string, unknown> {
  const { row: first, column } = placeOf(sheet, MONITOR, "Day");
  const days = shownIn(sheet, MONITOR)
    .slice(first + 1)
    .filter((line) => line[column] !== "").length;
  const stored = sheet.values(address(MONITOR, first + days, column + 1, 1, STORED_METRICS.length))[0] ?? [];
  return Object.fromEntries(NAMES.map((name, place) => [name, stored[place]]));
}

describe("leads whose cells hold blanks of other kinds, accents of two signs, errors, and other words for lost", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openImported([HEADINGS, ...ENDS.map(row)].join("\n"), { wish: { adds: { minute: false } } });
    await sheet.type(agreed(sheet, "monitor.metrics"), NAMES.join("\n"));
    await sheet.choose("Check all leads now");
  });

  const won = ENDS.flatMap(([, , isWon], place) => (isWon ? [100 + place] : []));
  const revenue = won.reduce((sum, amount) => sum + amount, 0);

  it("are as many customers in the monitor, in the line of the day and by channel", () => {
    expect([metric(sheet, "Customers"), metric(sheet, "Revenue")]).toEqual([won.length, revenue]);
    expect([kept(sheet).Customers, kept(sheet).Revenue]).toEqual([won.length, revenue]);
    expect(shownUnder(sheet, MONITOR, ["Channel", "Leads", "Customers", "Revenue"])).toEqual([
      ["S\u00e9minaire", "22", String(won.length), revenue.toLocaleString("en-US")],
      ["All", "22", String(won.length), revenue.toLocaleString("en-US")],
    ]);
    expect(sheet.value(at(sheet, MONITOR, 'Not won: a word in "Won on", or lost', { right: 1 }))).toBe(ENDS.length - won.length);
  });

  it("are of one rep, and follow one rule in every metric", () => {
    expect(shownUnder(sheet, MONITOR, ["Rep", "Workable leads"])).toEqual([
      ["Goal", ""],
      ["Jos\u00e9", "22"],
      ["All", "22"],
    ]);
    expect(metric(sheet, "Workable leads per rep")).toBe(22);
    const stored = kept(sheet);
    for (const name of NAMES) {
      const isLeftOut = !listed(sheet).includes(name);
      if (isLeftOut) expect(leftOut(sheet)).toContain(name);
      const shown = isLeftOut ? "" : metric(sheet, name);
      const both = [shown, stored[name]].map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value));
      expect([name, both[0]]).toEqual([name, both[1]]);
    }
  });

  it("are lost for the same reasons in the metric and in the table", () => {
    const table = shownUnder(sheet, MONITOR, ["Lost reason", "Leads"]);
    expect(table.find(([name]) => name === "All")).toEqual(["All", "4"]);
    expect(metric(sheet, "Out-of-profile share")).toBeCloseTo(1 / 4, 9);
  });
});

it.each([
  ["Lead ID,Received", ["Leads passed to sales", "Customers", "Lead conversion", "Workable leads per rep"]],
  ["Lead ID,Received,Won on,Revenue", ["Leads passed to sales", "Revenue from marketing leads", "Revenue share of marketing"]],
  ["Lead ID,Received,Passed to sales,Won on", ["Inbound share", "Workable leads per rep"]],
])("a tab with only %s: what it has no column for is known nowhere", async (headings, unknown) => {
  const cells = ["A-1", "2026-11-09 09:00", "2026-11-10 10:00", "2026-11-12"].slice(0, headings.split(",").length);
  const sheet = await openImported([headings, cells.join(",")].join("\n"), { wish: { adds: { minute: false } } });
  await sheet.type(agreed(sheet, "monitor.metrics"), NAMES.join("\n"));
  await sheet.choose("Check all leads now");
  const stored = kept(sheet);
  for (const name of unknown) {
    expect([name, listed(sheet).includes(name), stored[name]]).toEqual([name, false, ""]);
    expect(leftOut(sheet)).toContain(name);
  }
  expect([metric(sheet, "Leads"), stored.Leads]).toEqual([1, 1]);
});
