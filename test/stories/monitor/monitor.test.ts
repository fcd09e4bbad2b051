/** The monitor tab: what it shows, that it follows, and that a line a day is kept. */
import type { PanelState } from "../../../src/entries/panel";
import { variations } from "../../harness/amounts";
import {
  address,
  at,
  columnOf,
  countedColumn,
  crossing,
  fixed,
  lead,
  listAt,
  paste,
  shownIn,
  tabNamed,
  wholeOf,
} from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openMade, openSheet, type Sheet, typeExample } from "../../harness/sheet";

afterAll(closeSheets);

const LEADS: string[][] = [
  [
    "Lead ID",
    "Source",
    "Segment",
    "Owner",
    "Received",
    "Passed to sales",
    "Responded",
    "Attempts",
    "Connected",
    "Pipeline value",
    "Revenue",
    "Won on",
    "Lost reason",
    "Accepted",
  ],
  // October, to the 18th and after.
  ["O-1", "Webinar", "Big", "Ada", "2026-10-05 09:00", "2026-10-05 10:00", "2026-10-05 09:30", "2", "Yes", "", "", "", "No budget", "yes"],
  [
    "O-2",
    "Webinar",
    "Big",
    "Ben",
    "2026-10-12 09:00",
    "2026-10-12 10:00",
    "2026-10-12 13:00",
    "1",
    "No",
    "900",
    "900",
    "2026-10-16",
    "",
    "",
  ],
  ["O-3", "Fair", "Small", "Ben", "2026-10-28 09:00", "", "", "", "", "", "", "", "", ""],
  // November, twelve leads of two channels.
  ...Array.from({ length: 10 }, (_, at) => [
    `N-${at}`,
    at < 6 ? "Webinar" : "Fair",
    "Small",
    at % 2 ? "Ada" : "Ben",
    `2026-11-${String(2 + at).padStart(2, "0")} 09:00`,
    `2026-11-${String(2 + at).padStart(2, "0")} 10:00`,
    at < 8 ? `2026-11-${String(2 + at).padStart(2, "0")} 09:40` : "",
    at < 5 ? "3" : "1",
    at < 6 ? "Yes" : "No",
    at < 4 ? "1000" : "",
    at === 0 ? "1000" : "",
    at === 0 ? "2026-11-17" : "",
    at > 7 ? "Not a fit" : "",
    at < 8 ? `2026-11-${String(2 + at).padStart(2, "0")} 11:00` : "",
  ]),
  ["X-1", "Webinar", "Small", "Ada", "last week", "", "", "", "", "", "", "", "", ""],
  ["X-2", "Webinar", "Small", "Ada", "", "", "", "", "", "", "", "", "", ""],
  ["X-3", "Webinar", "Small", "Ada", "2027-11-02 09:00", "", "", "", "", "", "", "", "", ""],
];

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(",")).join("\n");
const MONITOR = "SLA monitor";
const SPEND = "SLA spend";
const METRICS = "Metrics of the agreement";
const NOT_COUNTED = "Rows that count, and rows that do not";
const REPS = "Reps: workable leads of this month";
const CHANNELS = "Channels: this month so far";
const LATENESS = "Price of lateness: mature leads";
const ANSWERS = "Answers of this month: by rep, source and priority";
const SEGMENTS = "Segments: mature leads, at the average cost of a lead";
const DAYS = "One line a day: the month so far";

/** A metric's columns but the last, which says what counts. */
const FIGURES = [
  "Metric",
  "Whose",
  "This month so far",
  "Goal for the month",
  "Expected by now",
  "Status",
  "Last month to the same day",
  "Change",
  "Rows counted",
];
const ALL_OF_A_METRIC = [...FIGURES, "What counts"];

/** Some columns of a list, in this order, without its headings. */
const columnsOf = ([headings = [], ...rows]: string[][], wanted: readonly string[]): string[][] =>
  rows.map((row) => wanted.map((heading) => row[headings.indexOf(heading)] ?? `no column ${heading}`));

const show = (sheet: Sheet, ...[label, shape]: [string, Parameters<typeof at>[3]?]): string[][] =>
  sheet.look.display(at(sheet, MONITOR, label, shape));
const list = (sheet: Sheet, ...[heading, ends]: [string, Parameters<typeof listAt>[3]?]): string[][] =>
  sheet.look.display(listAt(sheet, MONITOR, heading, ends));
const joined = (rows: readonly string[][]): string[] => rows.map((row) => row.join(" | "));

const verdict = (sheet: Sheet): string | undefined => shownIn(sheet, MONITOR).flat().find(Boolean);
const asOf = (sheet: Sheet): string | undefined => show(sheet, "As of", { right: 1 })[0]?.[0];
const metricList = (sheet: Sheet): string => listAt(sheet, MONITOR, "Metric", { after: METRICS, before: NOT_COUNTED });
const metrics = (sheet: Sheet, columns: readonly string[] = FIGURES): string[][] =>
  columnsOf(sheet.look.display(metricList(sheet)), columns);
const line = (sheet: Sheet, metric: string): string[] => metrics(sheet).find(([name]) => name === metric) ?? [];
const remarks = (sheet: Sheet): string[] => metrics(sheet, ["What counts"]).flat();
const status = (sheet: Sheet, metric: string): string => crossing(sheet, MONITOR, metric, "Status", METRICS);
/** The lines that are stored, headings first, and their days as they are shown. */
const storedLines = (sheet: Sheet): string => listAt(sheet, MONITOR, "Day", { after: DAYS });
const storedDays = (sheet: Sheet): string[] => columnsOf(sheet.look.display(storedLines(sheet)), ["Day"]).flat();
const answers = (sheet: Sheet): string[] => joined(list(sheet, "Leads of this month", { after: ANSWERS }));
const formulas = (sheet: Sheet): string[] => sheet.look.formulas(wholeOf(sheet, MONITOR)).flat().filter(Boolean);

const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap((run) => run.error ?? []);

/** Set up, but not by the minute: days pass in these stories. */
async function setUpByTheHour(sheet: Sheet): Promise<void> {
  await sheet.setUp({ adds: { minute: false } });
  await typeExample(sheet);
  expect(faults(sheet)).toEqual([]);
}

const monitored = (leads = LEADS, now = "2026-11-18T09:30:00Z"): Promise<Sheet> =>
  openMade(
    ["monitored", leads],
    async (sheet) => {
      await sheet.standIn.importCsv("Leads.csv", csv(leads), "new");
      await setUpByTheHour(sheet);
    },
    { now },
  );

const check = (sheet: Sheet): Promise<void> => sheet.choose("Check all leads now");

describe("a monitor", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await monitored();
  });

  it("shows each metric for the month so far, against its goal where one is agreed on", () => {
    const moments = [
      ["As of", "2026-11-18 10:30", "the last check; every number is judged at this moment", ""],
      ["Working days gone", "12.2", "of", "21.0"],
      ["This month from", "2026-11-01", "", ""],
      ["Last month from", "2026-10-01", "", ""],
      ["Last month to", "2026-10-18 10:30", "", ""],
      ["Google's time used today", "less than 1 of 90 minutes, by the hourly check. Workspace gives 360.", "", ""],
    ];
    expect(moments.flatMap(([label = ""]) => show(sheet, label, { columns: 4 }))).toEqual(moments);
    expect(metrics(sheet)).toEqual([
      // 1,783 planned leads x 12.17 of 21 working days.
      ["Leads", "Marketing", "10", "1,783", "1,036", "behind", "2", "+8", "10"],
      ["Leads passed to sales", "Marketing", "10", "535", "311", "behind", "2", "+8", "10"],
      // Eight of ten have a date there; last month one of two, by a tick.
      ["Accepted by sales", "Sales", "80.0%", "", "", "no goal", "50.0%", "+30.0%", "10"],
      ["Inbound share", "Marketing", "60.0%", "", "", "no goal", "100.0%", "-40.0%", "10"],
      ["Cost per lead", "Marketing", "", "", "", "no goal", "", "", "10"],
      ["Customer acquisition cost", "Both", "", "", "", "no goal", "", "", "1"],
      // 8 of 10 in time; last month one of two.
      ["Within SLA", "Sales", "80.0%", "90.0%", "90.0%", "behind", "50.0%", "+30.0%", "10"],
      // Nobody logs when the attempts were made, nor is an acceptance promised.
      ["Follow-ups in time", "Sales", "", "", "", "no goal", "", "", "0"],
      ["Accepted in time", "Sales", "", "", "", "no goal", "", "", "0"],
      // Six were reached; of the four others nobody knows.
      ["Cadences kept to their end", "Sales", "100.0%", "", "", "no goal", "100.0%", "0.0%", "6"],
      ["Median minutes to the answer", "Sales", "40.0", "", "", "no goal", "135.0", "-95.0", "8"],
      ["Lead conversion", "Both", "10.0%", "", "", "no goal", "50.0%", "-40.0%", "10"],
      ["Closing rate", "Sales", "10.0%", "", "", "no goal", "50.0%", "-40.0%", "10"],
      ["Return on investment", "Both", "", "100.0%", "100.0%", "not enough data", "", "", "1"],
      ["Revenue", "Sales", "1,000.00", "", "", "no goal", "900.00", "+100.00", "1"],
      ["Revenue share of marketing", "Marketing", "100.0%", "", "", "no goal", "100.0%", "0.0%", "1"],
      ["Workable leads per rep", "Marketing", "5.0", "40.0", "23.2", "behind", "1.0", "+4.0", "10"],
      ["Attempts per workable lead", "Sales", "2.0", "", "", "no goal", "1.5", "+0.5", "10"],
      ["Connect rate", "Sales", "60.0%", "60.0%", "60.0%", "on track", "50.0%", "+10.0%", "10"],
      ["Pipeline rate", "Sales", "40.0%", "", "", "no goal", "50.0%", "-10.0%", "10"],
      ["Out-of-profile share", "Marketing", "100.0%", "20.0%", "20.0%", "not enough data", "0.0%", "+100.0%", "2"],
    ]);
    expect(verdict(sheet)).toBe("1 of 5 metrics are on track. Behind: Leads; Leads passed to sales; Within SLA; Workable leads per rep.");
    expect(faults(sheet)).toEqual([]);
  });

  it("colours the cell that holds the word, and no other", async () => {
    const row = at(sheet, MONITOR, "Leads", { after: METRICS, columns: ALL_OF_A_METRIC.length });
    const painted = (await sheet.look.painted(row))[0] ?? [];
    const words = sheet.look.display(row)[0] ?? [];
    expect(words.filter((word) => word === "behind")).toHaveLength(1);
    expect(painted).toEqual(words.map((word) => (word === "behind" ? "#fbdcb8" : expect.not.stringContaining("#fbdcb8"))));
    expect((await sheet.look.painted(status(sheet, "Leads")))[0]?.[0]).toBe("#fbdcb8");
    expect((await sheet.look.painted(status(sheet, "Connect rate")))[0]?.[0]).toBe("#d2e3fc");
  });

  it("shows which rows count and why others do not", () => {
    expect(columnsOf(list(sheet, "Rows", { after: NOT_COUNTED, before: REPS }), ["Rows", "How many"])).toEqual([
      ["Leads that count", "13"],
      ['Left out: "Received" is no date', "1"],
      ['Left out: "Received" is blank', "1"],
      ['Left out: "Received" lies ahead', "1"],
      ["Not in response times: Check dates", "2"],
      ['Not passed: a word in "Passed to sales"', "0"],
      ['Not won: a word in "Won on", or lost', "0"],
      ["Costs that do not count", "0"],
    ]);
  });

  it("shows reps and channels beside last month, lost reasons, the price of lateness and segments", () => {
    expect(joined(list(sheet, "Rep", { after: REPS }))).toEqual([
      "Rep | Workable leads | Status | Within SLA | Follow-ups in time | Accepted in time | Attempts per lead | Connect rate | Pipeline rate | Last month to the same day | Pipeline value",
      "Goal | 23 |  | 90% |  |  |  |  |  |  | ",
      "Ada | 5 | behind | 80% |  |  | 1.8 | 60% | 40% | 1 | 2,000",
      "Ben | 5 | behind | 80% |  |  | 2.2 | 60% | 40% | 1 | 2,000",
      "All | 10 | behind | 80% |  |  | 2.0 | 60% | 40% | 2 | 4,000",
    ]);
    expect(joined(list(sheet, "Channel", { after: CHANNELS }))).toEqual([
      "Channel | Leads | Workable | Customers | Marketing spend | Sales cost | CPL | CAC | Revenue | ROI | Left out | Leads last month to the same day | Against last month",
      "Webinar | 6 | 6 | 1 |  |  |  |  | 1,000 |  | 3 | 2 | not enough data",
      "Fair | 4 | 4 | 0 |  |  |  |  | 0 |  | 0 | 0 | not enough data",
      "All | 10 | 10 | 1 |  |  |  |  | 1,000 |  | 3 | 2 | more",
    ]);
    expect(show(sheet, "Lost reason", { down: 1, rows: 2 }).flat()).toEqual(["Not a fit", "No budget"]);
    expect(show(sheet, "Answered", { after: LATENESS, rows: 5 }).flat()).toEqual([
      "Answered",
      "On time",
      "Late",
      "Price of lateness",
      "Not enough data: it takes leads answered on time and late ones.",
    ]);
    expect(list(sheet, "Segment", { after: SEGMENTS })[0]).toContain("Close rate");
  });

  it("shows how this month's leads were answered, by rep and source; the tab has no priorities", () => {
    expect(answers(sheet)).toEqual([
      "Leads of this month | Leads | Answered | Within SLA | Median minutes | 90th percentile | Open | Overdue | Check dates",
      "Rep: Ben | 5 | 4 | 80% | 40.0 | 40.0 | 0 | 0 | 0",
      "Rep: Ada | 5 | 4 | 80% | 40.0 | 40.0 | 0 | 0 | 0",
      "Source: Webinar | 6 | 6 | 100% | 40.0 | 40.0 | 0 | 0 | 0",
      // One came on a Sunday and was answered before work began.
      "Source: Fair | 4 | 2 | 50% | 20.0 | 36.0 | 0 | 0 | 0",
      "All | 10 | 8 | 80% | 40.0 | 40.0 | 0 | 0 | 0",
    ]);
  });

  it("counts with formulas over the lead tab's own columns, and no function of ours that would run at every edit", () => {
    const received = countedColumn(sheet, "Received");
    const [from, to] = ["This month from", "As of"].map((label) => fixed(at(sheet, MONITOR, label, { right: 1 })));
    expect(formulas(sheet)).toContain(`=COUNTIFS(${received},">="&${from},${received},"<="&${to})`);
    expect(formulas(sheet).filter((formula) => /SLA_\w+\(/.test(formula))).toEqual([]);
  });

  it("stores a line a day, with the figures that the formulas show", () => {
    const [headings = [], stored = []] = sheet.values(storedLines(sheet));
    expect(storedDays(sheet)).toEqual(["2026-11-18"]);
    const [columns = [], ...shown] = sheet.values(metricList(sheet));
    expect(shown).toHaveLength(21);
    for (const row of shown) {
      const [name, now] = ["Metric", "This month so far"].map((heading) => row[columns.indexOf(heading)]);
      // Sheets of earlier builds have no column for the promises after the first answer.
      if (!headings.includes(name)) continue;
      const kept = stored[headings.indexOf(name)];
      if (typeof now === "number") expect([name, kept]).toEqual([name, expect.closeTo(now, 8)]);
      else expect([name, kept]).toEqual([name, ""]);
    }
  });

  it("draws the trend and the channels", () => {
    const [trend, channels] = sheet.look.charts("SLA monitor");
    expect(trend).toMatchObject({ type: "LINE", title: "Response within SLA, month to date, the last 90 days" });
    expect([trend?.domain[0], trend?.series[0]?.values[0]]).toEqual(["2026-11-18", 0.8]);
    expect(channels).toMatchObject({ type: "BAR", domain: ["Webinar", "Fair"], series: [{ name: "Leads", values: [6, 4] }] });
  });

  it("follows the leads as people type, without a check", async () => {
    const source = crossing(sheet, "Leads", "N-5", "Source");
    await sheet.type(source, "Fair");
    expect(line(sheet, "Inbound share")[2]).toBe("50.0%");
    await sheet.type(source, "Webinar");
  });

  it("takes costs from the tab SLA spend, which begins blank", async () => {
    const costs = [
      ["2026-11-01", "Webinar", "Autumn", "Marketing", "600"],
      ["2026-11-01", "Webinar", "", "Sales", "150"],
      ["2026-11-01", "", "", "Sales", "50"],
      ["2026-10-01", "Fair", "", "Marketing", "800"],
      ["", "Fair", "", "Marketing", "70"],
    ];
    await paste(sheet, 2, ["Month", "Channel", "Campaign", "Marketing or sales", "Amount"], costs, SPEND);
    expect(line(sheet, "Cost per lead")[2]).toBe("60.00");
    await check(sheet);
    expect(line(sheet, "Cost per lead").slice(2)).toEqual(["60.00", "", "", "no goal", "400.00", "-340.00", "10"]);
    expect(line(sheet, "Customer acquisition cost")[2]).toBe("800.00");
    // (1,000 - 800) / 800, of one customer.
    expect(line(sheet, "Return on investment")[2]).toBe("25.0%");
    const figures = ["Channel", "Leads", "Workable", "Customers", "Marketing spend", "Sales cost", "CPL", "CAC", "Revenue", "ROI"];
    expect(columnsOf(list(sheet, "Channel", { after: CHANNELS }), figures)[0]).toEqual([
      ...["Webinar", "6", "6", "1", "600", "150", "100", "750", "1,000", "33%"],
    ]);
    expect(show(sheet, "Costs that do not count", { right: 1 })).toEqual([["1"]]);
  });

  it("finds costs again after their tab was renamed and a column put in, and says where it cannot", async () => {
    const spend = tabNamed(sheet, SPEND).id;
    const third = columnOf(sheet, "Campaign", SPEND);
    sheet.engine.renameTab(spend, "Costs");
    sheet.engine.insertColumns(spend, third, 1);
    const responded = crossing(sheet, "Leads", "N-9", "Responded");
    await sheet.type(responded, "2026-11-11 10:00");
    await check(sheet);
    expect([line(sheet, "Cost per lead")[2], line(sheet, "Customer acquisition cost")[2]]).toEqual(["60.00", "800.00"]);
    const amount = lead(sheet, "Amount", 1, 1, "Costs");
    await sheet.type(amount, "How much");
    await check(sheet);
    expect(line(sheet, "Cost per lead")[2]).toBe("");
    expect(show(sheet, "Costs that do not count", { columns: 3 })[0]).toEqual([
      "Costs that do not count",
      "all",
      "The tab SLA spend needs the columns Month, Channel, Campaign, Marketing or sales and Amount.",
    ]);
    await sheet.type(amount, "Amount");
    sheet.engine.deleteColumns(spend, third, 1);
    sheet.engine.renameTab(spend, SPEND);
    await sheet.type(responded, "");
    await check(sheet);
    expect(faults(sheet)).toEqual([]);
  });

  it("shows the metrics that the agreement chose, with their goals", async () => {
    await sheet.ask("panelSave", [
      { key: "monitor.metrics", was: metricsIn(sheet), value: "Customers: 3\nWithin SLA: 75%\nMedian minutes to the answer: 30" },
    ]);
    await check(sheet);
    expect(metrics(sheet, FIGURES.slice(0, FIGURES.indexOf("Status") + 1))).toEqual([
      ["Customers", "Sales", "1", "3", "2", "on track"],
      ["Within SLA", "Sales", "80.0%", "75.0%", "75.0%", "on track"],
      ["Median minutes to the answer", "Sales", "40.0", "30.0", "30.0", "not enough data"],
    ]);
  });

  it("says in the agreement's own words what is no metric", async () => {
    const answer = await sheet.ask<{ refused: { sentence: string }[] }>("panelSave", [
      { key: "monitor.metrics", was: metricsIn(sheet), value: "Happiness" },
    ]);
    expect(answer.refused[0]?.sentence).toContain('"Happiness" is no metric of the monitor.');
  });

  it("adds a line at the first check of each day and no other, whoever checks", async () => {
    const before = sheet.standIn.log().length;
    await sheet.standIn.advance(15 * 60);
    await check(sheet);
    expect(storedDays(sheet)).toEqual(["2026-11-18", "2026-11-19"]);
    const runs = sheet.standIn
      .log()
      .slice(before)
      .filter(({ cause }) => cause === "timed trigger");
    expect(runs.length).toBe(15);
    expect(faults(sheet)).toEqual([]);
  });

  it("keeps its figures when the add-on goes, and goes on where it was when it comes back", async () => {
    const lines = () => sheet.look.display(storedLines(sheet));
    const kept = lines();
    expect(kept).toHaveLength(1 + 2);
    sheet.answers.push("YES", "NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(formulas(sheet)).toEqual([]);
    expect(line(sheet, "Customers")[2]).toBe("1");
    await sheet.setUp();
    expect(lines().slice(0, kept.length)).toEqual(kept);
    expect(faults(sheet)).toEqual([]);
  });
});

const metricsIn = (sheet: Sheet): unknown => sheet.value(agreed(sheet, "monitor.metrics"));

describe("a lead tab that lacks columns, or holds what people do to it", () => {
  it("shows the metrics that it can answer, and names the others in one line with the columns that they need", async () => {
    const sheet = await monitored(LEADS.map((row) => [row[0] ?? "", row[4] ?? "", row[6] ?? ""]));
    expect(line(sheet, "Leads")[2]).toBe("10");
    expect(metrics(sheet).map(([name]) => name)).toEqual([
      "Leads",
      "Cost per lead",
      "Within SLA",
      "Median minutes to the answer",
      expect.stringMatching(/^Not shown: Leads passed to sales, Accepted by sales, .* They need the columns Passed to sales, Accepted, /),
    ]);
    await sheet.type(address("Leads", 0, shownIn(sheet, "Leads")[0]?.length ?? 0), "Passed to sales");
    await check(sheet);
    expect(metrics(sheet).map(([name]) => name)).toEqual([
      "Leads",
      "Leads passed to sales",
      "Cost per lead",
      "Within SLA",
      "Median minutes to the answer",
      expect.stringMatching(/^Not shown: Accepted by sales, .* They need the columns Accepted, /),
    ]);
    const shown = shownIn(sheet, MONITOR).flat();
    expect([CHANNELS, "Channel"].filter((text) => shown.includes(text))).toEqual([]);
    expect(faults(sheet)).toEqual([]);
  });

  it("tells the quality of customers by their leads' points, and how to have leads scored", async () => {
    const sheet = await monitored([
      ["Lead ID", "Title", "Source", "Priority", "Received", "Responded", "Won on"],
      // 50, 20 and -40 points; 30 make a lead sales-ready.
      ["Q-1", "Head of sales", "Demo request", "High", "2026-11-02 09:00", "2026-11-02 09:10", "2026-11-10"],
      ["Q-2", "Director", "Fair", "High", "2026-11-02 09:00", "2026-11-02 11:00", "2026-11-12"],
      ["Q-3", "student", "Fair", "", "2026-11-03 09:00", "", ""],
    ]);
    await sheet.ask("panelSave", [{ key: "monitor.metrics", was: metricsIn(sheet), value: "Sales-ready share of customers: 60%" }]);
    await check(sheet);
    expect(metrics(sheet)[0]?.[0]).toBe(
      'Not shown: Sales-ready share of customers. Leads are not scored: say yes to "Score leads in the lead tab" in the agreement, section Lead scoring.',
    );
    await sheet.ask("panelSave", [{ key: "scoring.on", was: "no", value: "yes" }]);
    await check(sheet);
    await check(sheet);
    expect(metrics(sheet, ALL_OF_A_METRIC)[0]).toEqual([
      ...["Sales-ready share of customers", "Both", "50.0%", "60.0%", "60.0%", "not enough data", "", "", "2"],
      "Quality of customers: of those won, the ones whose lead had the points of a sales-ready lead. Fewer than 10 rows say little.",
    ]);
    expect(answers(sheet).slice(1)).toEqual([
      "Source: Fair | 2 | 1 | 0% | 120.0 | 120.0 | 1 | 1 | 0",
      "Source: Demo request | 1 | 1 | 100% | 10.0 | 10.0 | 0 | 0 | 0",
      "Priority: High | 2 | 2 | 50% | 65.0 | 109.0 | 0 | 0 | 0",
      "Priority: (none) | 1 | 0 | 0% |  |  | 1 | 1 | 0",
      "All | 3 | 2 | 33% | 65.0 | 109.0 | 1 | 1 | 0",
    ]);
    expect(faults(sheet)).toEqual([]);
  });

  it("blames nobody before the first lead, and begins to with it, without a check", async () => {
    const sheet = await openMade("set up by the hour", setUpByTheHour);
    const said = () => [verdict(sheet), ...["Leads", "Leads passed to sales"].map((metric) => sheet.value(status(sheet, metric)))];
    expect(said()).toEqual(["No leads yet: they are counted here as they come.", "not enough data", "not enough data"]);
    expect(sheet.value(crossing(sheet, MONITOR, "Within SLA", "What counts", METRICS))).toBe(
      "Of the leads that came and were due, those answered on time; Never answered is not kept, Not recorded does not count. Nothing to count yet this month.",
    );
    const reps = columnsOf(list(sheet, "Rep", { after: REPS }), ["Rep", "Workable leads", "Status"]);
    expect(reps).toEqual([
      ["Goal", "", ""],
      ["All", "0", "not enough data"],
    ]);
    await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:00");
    expect(said()).toEqual(["0 of 2 metrics are on track. Behind: Leads; Leads passed to sales.", "behind", "behind"]);
    expect(faults(sheet)).toEqual([]);
  });

  it("tells how long customers stay and what one is worth, and what it takes to know", async () => {
    const sheet = await monitored([
      ["Lead ID", "Received", "Won on", "Revenue"],
      ["C-1", "2024-10-01 09:00", "2024-11-18", "4000"],
      ["C-2", "2025-05-01 09:00", "2025-11-18", "5600"],
      ["C-3", "2026-05-01 09:00", "", ""],
    ]);
    const value = "Months as a customer: 24\nCustomer lifetime value";
    await sheet.ask("panelSave", [{ key: "monitor.metrics", was: metricsIn(sheet), value }]);
    await check(sheet);
    /** Without what counts, which always stands there. */
    const whyNot = () => remarks(sheet).map((remark) => remark.replace(/^.*(left|agreed)\. (?=\S)/, ""));
    expect(metrics(sheet)[0]?.[0]).toMatch(
      /^Not shown: Months as a customer and Customer lifetime value\. They need the column Customer until: add it to the lead tab, /,
    );
    await sheet.type(address("Leads", 0, shownIn(sheet, "Leads")[0]?.length ?? 0), "Customer until");
    const until = (id: string) => crossing(sheet, "Leads", id, "Customer until");
    await check(sheet);
    expect(whyNot()).toEqual(Array(2).fill('Nobody has filled in "Customer until" yet.'));
    await sheet.type(until("C-1"), "2027-01-31");
    await check(sheet);
    expect(whyNot()).toEqual(Array(2).fill('No customer has left yet: it takes a day in "Customer until" that is over.'));
    await sheet.type(until("C-1"), "2025-11-18");
    await check(sheet);
    // A year of each, and one has left.
    expect(metrics(sheet)).toEqual([
      ["Months as a customer", "Both", "24.0", "24.0", "24.0", "not enough data", "23.0", "+1.0", "1"],
      ["Customer lifetime value", "Both", "", "", "", "no goal", "", "", "1"],
    ]);
    expect(whyNot()[1]).toBe("Say in the agreement, section Monitor, how many months a customer's revenue covers.");
    await sheet.ask("panelSave", [
      { key: "monitor.covers", was: "", value: "12" },
      { key: "monitor.margin", was: "", value: "50%" },
    ]);
    await check(sheet);
    await sheet.type(until("C-3"), "gone");
    await check(sheet);
    expect(remarks(sheet)[0]).toContain('Left out, because "Customer until" holds no date after "Won on": 1 row.');
    // 4,800 a year for 730 days and 10.5 hours of 30.436875 days a month, half of it profit.
    expect(line(sheet, "Customer lifetime value")).toEqual([
      ...["Customer lifetime value", "Both", "4,799.69", "", "", "no goal", "4,595.71", "+203.98", "1"],
    ]);
    expect(faults(sheet)).toEqual([]);
  });

  it("keeps a name that looks like a formula a name", async () => {
    const sheet = await monitored();
    await sheet.type(crossing(sheet, "Leads", "N-0", "Source"), "'=1+1");
    await check(sheet);
    const channels = listAt(sheet, MONITOR, "Channel", { after: CHANNELS });
    expect(columnsOf(sheet.look.display(channels), ["Channel"]).flat()).toContain("=1+1");
    expect(sheet.look.formulas(channels).flat().filter(Boolean)).toEqual([]);
  });

  it("shows every reason, however many people wrote", async () => {
    const [head = []] = LEADS;
    const body = Array.from({ length: 450 }, (_, at) =>
      head.map((name) => ({ Received: "2026-11-02 09:00", "Lost reason": `Reason ${at}` })[name] ?? ""),
    );
    const sheet = await monitored([head, ...body]);
    const reasons = columnsOf(list(sheet, "Lost reason"), ["Lost reason", "Leads"]);
    expect(reasons.length).toBe(450 + 3);
    expect(reasons.slice(450, 452)).toEqual([
      ["All", "450"],
      ["Out of profile", "0"],
    ]);
    expect(faults(sheet)).toEqual([]);
  });

  it("makes it anew where somebody deleted the tab and sets up again", async () => {
    const sheet = await monitored();
    const drawn = sheet.look.charts("SLA monitor");
    sheet.engine.deleteTab(tabNamed(sheet, MONITOR).id);
    await check(sheet);
    await setUpByTheHour(sheet);
    expect(line(sheet, "Leads")[2]).toBe("10");
    expect((await sheet.look.painted(status(sheet, "Leads")))[0]?.[0]).toBe("#fbdcb8");
    expect(sheet.look.charts("SLA monitor")).toEqual(drawn);
    expect(storedDays(sheet)).toEqual(["2026-11-18"]);
    expect(faults(sheet)).toEqual([]);
  });

  it("goes on without the tab of costs, and with one that was emptied", async () => {
    const sheet = await monitored();
    const headings = shownIn(sheet, SPEND)[0] ?? [];
    await sheet.type(address(SPEND, 0, 0), [headings.map(() => "")]);
    await check(sheet);
    sheet.engine.deleteTab(tabNamed(sheet, SPEND).id);
    sheet.engine.setNow(Date.parse("2026-11-19T08:00:00Z"));
    await check(sheet);
    expect([asOf(sheet), line(sheet, "Leads")[2], line(sheet, "Cost per lead")[2]]).toEqual(["2026-11-19 09:00", "10", ""]);
    expect(faults(sheet)).toEqual([]);
  });

  it("leaves a tab alone that people called SLA monitor and filled", async () => {
    const sheet = await openSheet({ now: "2026-11-18T09:30:00Z" });
    sheet.engine.addTab(MONITOR);
    await sheet.type(address(MONITOR, 0, 0), "mine");
    await sheet.setUp();
    expect(shownIn(sheet, MONITOR)).toEqual([["mine"]]);
    expect(faults(sheet)).toEqual([]);
  });
});

describe("a month passes", () => {
  const HEAD = ["Lead ID", "Source", "Owner", "Received", "Passed to sales", "Responded", "Won on", "Revenue"];
  const FIRST = Date.UTC(2026, 9, 29);
  const DAYS = 36;
  const iso = (day: number) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);
  const isWorked = (day: number) => ![0, 6].includes(new Date(FIRST + day * 86_400_000).getUTCDay());
  /** Leads of a day: one to three on working days; every fifth day answered late, every fourth a customer from Fair. */
  const leadsOf = (day: number): string[][] =>
    Array.from({ length: isWorked(day) ? 1 + (day % 3) : 0 }, (_, at) => [
      `D${day}-${at}`,
      at === 0 ? "Fair" : "Webinar",
      at % 2 ? "Ada" : "Ben",
      `${iso(day)} 09:00`,
      `${iso(day)} 09:10`,
      `${iso(day)} ${day % 5 === 0 ? "12:00" : "09:30"}`,
      day % 4 === 0 && at === 0 ? iso(day) : "",
      day % 4 === 0 && at === 0 ? "500" : "",
    ]);
  /** What the month so far was at a day's evening, counted from what came since the first one. */
  const soFar = (first: number, day: number) => {
    const days = Array.from({ length: day + 1 }, (_, at) => at).filter((at) => at >= first && iso(at).slice(0, 7) === iso(day).slice(0, 7));
    const leads = days.flatMap((at) => leadsOf(at).map((lead) => ({ lead, isLate: at % 5 === 0 })));
    const won = leads.filter(({ lead }) => lead[6] !== "").length;
    const onTime = leads.filter(({ isLate }) => !isLate).length;
    return { leads: leads.length, within: leads.length === 0 ? "" : onTime / leads.length, customers: won, revenue: won * 500 };
  };

  const begun = variations([24, 0], 0);

  it.each(begun)("with leads coming in from day %i on: a line a day, and a repeated check changes nothing", async (first) => {
    const sheet = await monitored([HEAD], `${iso(first)}T07:00:00Z`);
    let row = 2;
    const all = () => [shownIn(sheet, MONITOR), shownIn(sheet, "Leads"), formulas(sheet)];
    for (let day = first; day < DAYS; day += 1) {
      sheet.engine.setNow(Date.parse(`${iso(day)}T17:05:00Z`));
      const came = leadsOf(day);
      if (came.length > 0) await paste(sheet, row, HEAD, came);
      row += came.length;
      await sheet.standIn.runTriggers();
      await sheet.standIn.settle();
      if (day % 12 !== 11) continue;
      const before = all();
      await sheet.standIn.runTriggers();
      await sheet.standIn.settle();
      expect(all()).toEqual(before);
    }
    const [heads = [], ...lines] = sheet.values(storedLines(sheet));
    const of = (name: string) => lines.map((line) => line[heads.indexOf(name)]);
    const days = Array.from({ length: DAYS - first }, (_, at) => first + at);
    const shown = days.map((day) => soFar(first, day));
    expect(storedDays(sheet)).toEqual(days.map(iso));
    expect(of("Leads")).toEqual(shown.map(({ leads }) => leads));
    expect(of("Customers")).toEqual(shown.map(({ customers }) => customers));
    expect(of("Within SLA")).toEqual(shown.map(({ within }) => within));
    const [trend] = sheet.look.charts("SLA monitor");
    expect(trend?.domain).toEqual(days.map(iso));
    expect(trend?.series[0]?.values).toEqual(shown.map(({ within }) => (within === "" ? null : within)));
    // 3 December, 18:05: three days of December beside the first three of November, the sixth day of all.
    const [now, then] = [soFar(first, DAYS - 1), soFar(first, 5)];
    expect(line(sheet, "Leads").slice(2, 7)).toEqual([String(now.leads), "1,783", expect.any(String), "behind", String(then.leads)]);
    expect(faults(sheet)).toEqual([]);
  });
});

describe("one daily run", () => {
  it("stays under 46 calls and one a mail, with a night's leads, a version in force, the day's line, the plan's day and mails; rows.test counts for 10,000", async () => {
    const sheet = await monitored();
    await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
    const tab = tabNamed(sheet, "Leads").id;
    /** From a form or another program: without an event. */
    const comes = (row: number, channel: string, received = 46345.3) => {
      const cells = { "Lead ID": `New ${row}`, Source: channel, Segment: "Small", Owner: "Ada", Received: received };
      for (const [heading, raw] of Object.entries(cells)) {
        sheet.engine.write({ sheet: tab, row, column: columnOf(sheet, heading), rows: 1, columns: 1 }, [[{ raw }]]);
      }
    };
    const callsAt = async (now: string) => {
      sheet.engine.setNow(Date.parse(now));
      sheet.standIn.resetCalls();
      await sheet.standIn.runTriggers();
      await sheet.standIn.settle();
      return sheet.standIn.calls().total;
    };
    comes(20, "Webinar");
    // 4 of them are two formulas of the plan that answer words: each reads the document's language in the notes; 1 asks whether it is time.
    expect(await callsAt("2026-11-19T06:30:00Z")).toBe(43);
    comes(21, "A new channel");
    const stored = () => sheet.value(crossing(sheet, MONITOR, "2026-11-19", "Leads", DAYS));
    const early = stored();
    expect(await callsAt("2026-11-19T07:30:00Z")).toBe(33);
    // The line of the day follows until the day is over.
    expect(stored()).toBe(Number(early) + 1);
    expect(await callsAt("2026-11-19T07:40:00Z")).toBe(26);
    agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
    agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
    for (const kind of ["digest", "ready", "returned", "breach"]) agreeSilently(sheet, `mails.${kind}`, "yes");
    comes(22, "Webinar");
    await callsAt("2026-11-20T08:30:00Z");
    const sent = sheet.standIn.mails().length;
    comes(23, "Webinar", 46349.3);
    const total = await callsAt("2026-11-23T08:30:00Z");
    // A moment that lost its date format is timed as well: its owner is told, too.
    expect([total, sheet.standIn.mails().length - sent]).toEqual([48, 2]);
    expect(storedDays(sheet)).toEqual(["2026-11-18", "2026-11-19", "2026-11-20", "2026-11-23"]);
    expect(sheet.look.charts("SLA monitor")[1]?.domain).toEqual(["Webinar", "Fair", "A new channel"]);
    expect(faults(sheet)).toEqual([]);
  });
});

describe("the time that Google gives a day", () => {
  it("is counted from run to run, shown, and begins anew after a day", async () => {
    const sheet = await monitored();
    const runs = async (seconds: number) => {
      let isFirst = true;
      sheet.standIn.beforeCall(() => {
        if (isFirst) sheet.engine.setNow(sheet.engine.now() + seconds * 1000);
        isFirst = false;
      });
      await sheet.standIn.runTriggers();
      sheet.standIn.beforeCall(null);
      await sheet.standIn.settle();
    };
    const used = () => show(sheet, "Google's time used today", { right: 1 })[0]?.[0]?.split(",")[0];
    const inPanel = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly?.used;
    await runs(80);
    expect([await inPanel(), used()]).toEqual(["about 1 of 90 minutes", "less than 1 of 90 minutes"]);
    await runs(70);
    // The tab was written within the second run: it knows of the first.
    expect([await inPanel(), used()]).toEqual(["about 3 of 90 minutes", "about 1 of 90 minutes"]);
    sheet.engine.setNow(sheet.engine.now() + 24 * 3_600_000);
    await runs(0);
    expect([await inPanel(), used()]).toEqual(["less than 1 of 90 minutes", "less than 1 of 90 minutes"]);
    expect(faults(sheet)).toEqual([]);
  });

  it("is not lost with a monitor that may not be written; the panel says so", async () => {
    const sheet = await monitored();
    let tabs = 0;
    sheet.standIn.beforeCall((method) => {
      if (method === "Spreadsheet.getSheetById") tabs += 1;
      if (tabs > 1 && method === "Range.setValues") throw new Error("You are trying to edit a protected cell or object.");
    });
    sheet.engine.setNow(sheet.engine.now() + 3_600_000);
    await sheet.standIn.runTriggers();
    sheet.standIn.beforeCall(null);
    const notice = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.notice;
    expect(await notice()).toContain("could not be brought up to date. Google says: You are trying to edit a protected cell");
    await check(sheet);
    expect([await notice(), asOf(sheet)]).toEqual(["", "2026-11-18 11:30"]);
  });

  it("is noted even for a run that fails", async () => {
    const sheet = await monitored();
    sheet.standIn.beforeCall((method) => {
      if (method !== "Range.getFormulas") return;
      sheet.engine.setNow(sheet.engine.now() + 120_000);
      throw new Error("Service error: Spreadsheets");
    });
    await sheet.standIn.runTriggers().catch(() => {});
    sheet.standIn.beforeCall(null);
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.hourly?.used).toBe("about 2 of 90 minutes");
  });
});
