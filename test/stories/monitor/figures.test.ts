/** Figures that are right whatever people type: leads that were lost, names in any spelling, rows right below the headings. */

import { STORED_METRICS } from "../../../src/core/metrics/metrics";
import { metricWords } from "../../../src/language/en/metric-words";
import { variations } from "../../harness/amounts";
import { address, at, inItsTab, lead, placeOf, shownIn } from "../../harness/places";
import { agreed, closeSheets, openExample, openImported, openKept, openSheet, type Sheet, saveSheet } from "../../harness/sheet";

afterAll(closeSheets);

const MONITOR = "SLA monitor";
const NAMES = STORED_METRICS.map(({ key }) => metricWords[key].name);
const HEADINGS =
  "Lead ID,Source,Stage,Owner,Segment,Received,Passed to sales,Responded,Attempts,Connected,Pipeline value,Revenue,Won on,Lost reason,Accepted";
/** In the likeness of an export in which one column holds the day on which a deal was closed, whatever came of it. */
const ROWS = [
  "D-01,Webinar,Won,Rita,Big,2026-11-03 09:10,2026-11-03 10:00,2026-11-03 09:40,2,Yes ,1000,1200,2026-11-12,,x",
  "D-02,webinar ,Lost,RITA,Big,2026-11-03 10:05,2026-11-03 11:00,2026-11-03 12:20,1,no,,0,2026-11-13,,",
  "D-03, Webinar,Won,Tom,big,2026-11-04 14:30,2026-11-04 15:00,2026-11-04 14:55,3,yes,900,4500,2026-11-16,-,2026-11-05",
  "D-04,007,Engaging,tom ,Big,2026-11-05 16:45,TRUE,,,TRUE,,,,,",
  'D-05,007,Closed Lost,Rita,Small,2026-11-09 08:15,,,,,,-50,2026-11-17,"Not a fit, student",',
  "D-06,2026-01-05x,Prospecting,Tom,Small,2026-11-10 11:00,2026-11-10 12:00,2026-11-10 11:20,1,2026-11-10,10,,,,yes",
  "D-07,5%x,Opportunity,Rita,Small,2026-11-11 09:30,2026-11-11 10:00,2026-11-11 10:10,1,No,10,,2026-11-17,Wrong region,",
  "D-08,Fair,Won,Tom,Small,2026-11-12 15:00,2026-11-13 08:00,2026-11-13 09:05,1,Y,10,3900,TRUE,,",
  "D-09,fair,Lost,rita ,Small,2026-11-13 17:50,2026-11-16 09:00,2026-11-16 09:20,2,,,,TRUE,price,",
  "D-10,Fair,Rejected,Tom,Small,2026-11-16 09:00,2026-11-16 09:10,2026-11-16 09:45,1,,,,,NOT A FIT,",
  "D-11,Fair,Won,Tom,Small,last week,2026-11-16 09:10,,1,Yes,10,100,2026-11-17,,",
];
const CSV = [HEADINGS, ...ROWS].join("\n");

const check = (sheet: Sheet) => sheet.choose("Check all leads now");

async function watched(): Promise<Sheet> {
  const sheet = await openImported(CSV, { wish: { adds: { minute: false } } });
  await sheet.type(agreed(sheet, "monitor.metrics"), NAMES.join("\n"));
  await sheet.type("'SLA spend'!A2", [
    ["2026-11-15", "Webinar", "", "Marketing", "500"],
    ["2026-11-01", "Fair", "", " sales team", "300"],
    ["2026-10-01", "Fair", "", "Marketing", "70"],
  ]);
  await check(sheet);
  return sheet;
}

const metric = (sheet: Sheet, name: string): unknown => sheet.value(at(sheet, MONITOR, name, { after: "Metric", right: 2 }));

/** What the formulas of this month show beside what the add-on counted itself and keeps for the day. */
function bothRules(sheet: Sheet): [name: string, shown: unknown, stored: unknown][] {
  const { row, column } = placeOf(sheet, MONITOR, "Day");
  const days = shownIn(sheet, MONITOR)
    .slice(row + 1)
    .filter((line) => line[column] !== "").length;
  const stored = sheet.values(address(MONITOR, row + days, column + 1, 1, STORED_METRICS.length))[0] ?? [];
  const listed = shownIn(sheet, MONITOR).map(([label]) => label);
  return NAMES.flatMap((name, place) => (listed.includes(name) ? [[name, metric(sheet, name), stored[place]]] : []));
}

function expectOneRule(sheet: Sheet): void {
  // Without scores and Customer until three metrics are named as not shown.
  expect(bothRules(sheet)).toHaveLength(STORED_METRICS.length - 3);
  for (const [name, shown, stored] of bothRules(sheet)) {
    if (typeof shown !== "number") expect([name, shown]).toEqual([name, stored]);
    else expect([name, Number(shown.toFixed(9))]).toEqual([name, Number(Number(stored).toFixed(9))]);
  }
}

const table = (sheet: Sheet, heading: string, columns: number): unknown[][] => {
  const { row, column } = placeOf(sheet, MONITOR, heading);
  const rows = shownIn(sheet, MONITOR).slice(row + 1);
  const end = rows.findIndex((line) => (line[column] ?? "") === "");
  return sheet.values(address(MONITOR, row + 1, column, end < 0 ? rows.length : end, columns));
};

describe("leads whose deals were closed, won or lost", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await watched();
  });

  it("count as customers only where they were won", () => {
    expect(metric(sheet, "Customers")).toBe(3);
    expect(metric(sheet, "Revenue")).toBe(9600);
    expect(metric(sheet, "Lead conversion")).toBeCloseTo(0.3, 9);
    expect(metric(sheet, "Revenue per customer")).toBe(3200);
  });

  it("count once where two agreed phrases stand in one reason", () => {
    // Four lost leads with a reason that came; a dash is none. Price alone lies within the profile.
    expect(metric(sheet, "Out-of-profile share")).toBeCloseTo(3 / 4, 9);
    expect(sheet.value(at(sheet, MONITOR, "Out of profile", { right: 1 }))).toBe(3);
  });

  it("count by words in any capitals, with blanks around or not", () => {
    expect(metric(sheet, "Inbound share")).toBeCloseTo(3 / 9, 9);
    expect(metric(sheet, "Connect rate")).toBeCloseTo(5 / 9, 9);
    expect(metric(sheet, "Workable leads per rep")).toBeCloseTo(9 / 2, 9);
    expect(table(sheet, "Channel", 4).map(([name, leads, , customers]) => [name, leads, customers])).toEqual([
      ["Webinar", 3, 2],
      ["Fair", 3, 1],
      // A file that is imported has its 007 read as the number 7.
      ["7", 2, 0],
      ["2026-01-05x", 1, 0],
      ["5%x", 1, 0],
      ["All", 10, 3],
    ]);
    const answers = table(sheet, "Leads of this month", 2).filter(([name]) => String(name).startsWith("Rep: "));
    expect(answers).toEqual([
      ["Rep: Rita", 5],
      ["Rep: Tom", 5],
    ]);
  });

  it("cost what marketing spent in the month, on whatever day of it the cell stands", () => {
    expect(metric(sheet, "Cost per lead")).toBe(50);
    expect(metric(sheet, "Customer acquisition cost")).toBeCloseTo(800 / 3, 9);
  });

  it("follow one rule in the formulas and in what is kept a day, and no share lies above the whole", () => {
    expectOneRule(sheet);
    for (const { unit, key } of STORED_METRICS) {
      const { name } = metricWords[key];
      const value = metric(sheet, name);
      if (unit === "share" && key !== "roi" && typeof value === "number") expect([name, value <= 1]).toEqual([name, true]);
    }
  });

  it("are told apart where they do not count", () => {
    const count = (label: string) => sheet.value(at(sheet, MONITOR, label, { right: 1 }));
    expect(count('Left out: "Received" is no date')).toBe(1);
    expect(count('Left out: "Received" is blank')).toBe(0);
    expect(count('Not won: a word in "Won on", or lost')).toBe(4);
  });

  it("keep one rule when more were won than came, which is no share", async () => {
    await sheet.type(
      lead(sheet, "Received", 2, 11),
      ROWS.slice(0, 10).map(() => ["2026-10-05 09:00"]),
    );
    await sheet.type(lead(sheet, "Received", 12), "2026-11-02 09:00");
    await check(sheet);
    expect([metric(sheet, "Leads"), metric(sheet, "Customers"), metric(sheet, "Lead conversion")]).toEqual([1, 3, ""]);
    expect(
      shownIn(sheet, MONITOR)
        .flat()
        .some((text) => text.includes("they were leads of earlier months, so this is no share")),
    ).toBe(true);
    expectOneRule(sheet);
  });
});

describe("leads that are put in right below the headings", () => {
  const idOf = (sheet: Sheet, tab: string) => sheet.engine.tabs().find(({ name }) => name === tab)?.id ?? "";
  const history = (sheet: Sheet) => sheet.values(at(sheet, "SLA plan", "Leads then", { down: 1, rows: 5 })).flat();
  const mature = (sheet: Sheet) => sheet.values(at(sheet, "SLA plan", "Mature leads", { down: 1, rows: 5 })).flat();
  const lag = (sheet: Sheet) => sheet.value(at(sheet, "SLA plan", "Days to won: median, 90th percentile", { right: 1 }));

  async function add(sheet: Sheet, cells: Record<string, string[]>, count: number): Promise<void> {
    sheet.engine.insertRows(idOf(sheet, "Leads"), 1, count);
    for (const [heading, texts] of Object.entries(cells)) {
      await sheet.type(
        lead(sheet, heading, 2, count + 1),
        texts.map((text) => [text]),
      );
    }
  }

  async function withHistory(): Promise<Sheet> {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Received", 2, 3), [["2026-10-05 10:00"], ["2026-10-06 10:00"]]);
    await sheet.type(lead(sheet, "Stage", 2, 3), [["MQL"], ["Lead"]]);
    return sheet;
  }
  const NEWEST = { Received: ["2026-10-07 10:00", "2026-05-08 10:00"], Stage: ["SAL", "Customer"], "Won on": ["", "2026-06-07"] };

  it("count in the plan's history and in the monitor", async () => {
    const sheet = await withHistory();
    expect(history(sheet)).toEqual([2, 1, 0, 0, 0]);
    await add(sheet, NEWEST, 2);
    expect([history(sheet), mature(sheet), lag(sheet)]).toEqual([[3, 2, 1, 0, 0], [1, 1, 1, 1, 1], 30]);
    await add(sheet, { Received: ["2026-11-10 10:00"], "Passed to sales": ["2026-11-10 11:00"] }, 1);
    expect([metric(sheet, "Leads"), metric(sheet, "Leads passed to sales")]).toEqual([1, 1]);
    expect(sheet.value(at(sheet, MONITOR, "Leads that count", { right: 1 }))).toBe(5);
    await check(sheet);
    expect(metric(sheet, "Leads")).toBe(1);
  });

  it("count in formulas of people that name whole columns", async () => {
    const sheet = await withHistory();
    const letters = (heading: string) => lead(sheet, heading, 1).replace(/^.*!([A-Z]+)1$/, "$1");
    const [received, owner] = [letters("Received"), letters("Owner")];
    await sheet.type("Sheet1!A1", `=SLA_BY_CHANNEL(Leads!${received}:${received}, Leads!${owner}:${owner})`);
    expect(sheet.values("Sheet1!A2:B3")).toEqual([
      ["(none)", 2],
      ["All", 2],
    ]);
    await add(sheet, { Received: ["2026-11-10 10:00"], Owner: ["Ada"] }, 1);
    expect(sheet.values("Sheet1!A2:B4")).toEqual([
      ["(none)", 2],
      ["Ada", 1],
      ["All", 3],
    ]);
  });

  it("count by the next check in a plan that an earlier build made, and what people typed there stays", async () => {
    const made = await withHistory();
    const places = placeOf(made, "SLA plan", "Leads then");
    const cell = (right: number) => address("SLA plan", places.row + 1, places.column + right);
    const asOnce = (heading: string) =>
      `'Leads'!${inItsTab(lead(made, heading, 2))}:${inItsTab(lead(made, heading, 2)).replace(/\d+/, "")}`;
    const [came, stages, won, source] = ["Received", "Stage", "Won on", "Source"].map(asOnce);
    await made.type(cell(0), `=SLA_STAGE_COUNTS(${came},${stages},A9:A13,B66,B67,${won},${source},B70)`);
    const theirs = "=IFERROR(SLA_MATURE_COUNTS(Leads!K2:K, Leads!I2:I, A9:A13, B71), 0)";
    await made.type(cell(4), theirs);
    const kept = saveSheet(made);
    // The note by which this build knows that there is nothing to carry on: the earlier one had none.
    expect(kept.standIn).toContain("plan columns");
    const sheet = await openKept({ ...kept, standIn: kept.standIn.replaceAll("plan columns", "plan columns of no build") });
    await add(sheet, NEWEST, 2);
    expect(sheet.look.formulas(cell(0))[0]?.[0]).toContain("4:");
    await check(sheet);
    expect(sheet.look.formulas(cell(0))[0]?.[0]).not.toMatch(/\d:[A-Z]+[,)]/);
    expect(history(sheet)).toEqual([3, 2, 1, 0, 0]);
    expect(sheet.look.formulas(cell(4))[0]?.[0]).toBe(theirs.replaceAll("2:", "4:"));
    const once = sheet.look.formulas(cell(0));
    await check(sheet);
    expect(sheet.look.formulas(cell(0))).toEqual(once);
  });
});

describe("names that Sheets would take for something else", () => {
  const NAMES = [
    "007",
    "2026-01-05",
    "TRUE",
    "1e5",
    "5%",
    "=1+1",
    "-",
    "1/5",
    "1.5",
    "5,0 %",
    "WAHR",
    "'t Hooft",
    "Nov 2026",
    "13 nov. 2026",
    "13/11",
    "R$ 5",
    "1 234",
    "VRAI",
  ];

  const locales = variations(["en_US", "de_DE", "fr_FR", "pt_BR"] as const, 0, 2);

  it.each(locales)("stay texts in the monitor, in a sheet of %s", async (locale) => {
    const sheet = await openSheet({ now: "2026-11-18T09:30:00Z" });
    sheet.engine.setLocale(locale);
    await sheet.setUp();
    const moments = NAMES.map(() => [locale === "de_DE" ? "10.11.2026 10:00" : "2026-11-10 10:00"]);
    await sheet.type(lead(sheet, "Received", 2, NAMES.length + 1), moments);
    for (const heading of ["Source", "Owner", "Lost reason"])
      await sheet.type(
        lead(sheet, heading, 2, NAMES.length + 1),
        NAMES.map((name) => [`'${name}`]),
      );
    await sheet.type(lead(sheet, "Source", NAMES.length + 2), "7");
    await sheet.type(lead(sheet, "Received", NAMES.length + 2), locale === "de_DE" ? "10.11.2026 10:00" : "2026-11-10 10:00");
    await check(sheet);
    const names = (heading: string) =>
      table(sheet, heading, 1)
        .flat()
        .filter((name) => !["All", "(none)", "Goal"].includes(String(name)));
    expect(names("Channel").sort()).toEqual([...NAMES, "7"].sort());
    expect(names("Rep").sort()).toEqual([...NAMES].sort());
    expect(
      names("Lost reason")
        .slice(0, NAMES.length - 1)
        .sort(),
    ).toEqual(NAMES.filter((name) => name !== "-").sort());
    const pictured = sheet.values(at(sheet, MONITOR, "In the picture", { down: 1, rows: 10 })).flat();
    expect(pictured.every((name) => typeof name === "string")).toBe(true);
  });
});
