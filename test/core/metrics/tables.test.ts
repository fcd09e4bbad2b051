/** The metric tables against figures that were computed by hand. */

import fc from "fast-check";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { byChannel as byChannelOf } from "../../../src/core/metrics/by-channel";
import { byRep as byRepOf } from "../../../src/core/metrics/by-rep";
import { lateness as latenessOf, rateDifference } from "../../../src/core/metrics/lateness";
import { lostReasons as lostReasonsOf } from "../../../src/core/metrics/lost-reasons";
import { metricLinesOf } from "../../../src/core/metrics/metric-lines";
import { METRICS } from "../../../src/core/metrics/metrics";
import { monthGone, paceOf } from "../../../src/core/metrics/pace";
import { segments as segmentsOf } from "../../../src/core/metrics/segments";
import { averageCost, monthOf, spendOf } from "../../../src/core/metrics/spend";
import { metricWords } from "../../../src/language/en/metric-words";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";
import { inWords, spokenTable } from "../../harness/in-words";
import { zone } from "../calendar/zones";
import { cells, column, expectSentence, type Given } from "../funnel/says";

const [byChannel, byRep, lateness] = [spokenTable(byChannelOf), spokenTable(byRepOf), spokenTable(latenessOf)];
const [lostReasons, segments] = [spokenTable(lostReasonsOf), spokenTable(segmentsOf)];
const { metricNamed } = PEOPLES_WORDS;

const BERLIN = zone("Europe/Berlin");
const CALENDAR = { week: USUAL_WEEK, holidays: new Map(), offsetAt: BERLIN };
const utc = () => 0;
const part = (rows: readonly (readonly Cell[])[], at: number) => column(rows.map((row) => row[at]));

describe("SLA_BY_CHANNEL", () => {
  /** received, channel, passed, won on, revenue */
  const LEADS: Cell[][] = [
    ["2026-11-02", "Web", "2026-11-03", "2026-11-17", 900],
    ["2026-11-03", " web", "2026-11-04", "", ""],
    ["2026-11-04", "Web", "", "", ""],
    ["2026-11-05", "WEB", "no", "", ""],
    ["2026-10-05", "Web", "2026-11-02", "2026-11-09", 1500],
    ["2026-11-05", "Ads", "2026-11-05", true, ""],
    ["2026-11-30 23:59", "Ads", true, "2026-12-01", 700],
    ["2026-11-05", "", "", "", ""],
    ["2026-09-01", "Old", "2026-09-02", "2026-09-30", 100],
    ["soon", "Ads", "2026-11-05", "2026-11-05", 5],
    ["", "Ads", "", "", ""],
    ["", "", "", "", ""],
  ];
  const SPEND: Cell[][] = [
    ["Month", "Channel", "Campaign", "Marketing or sales", "Amount"],
    ["2026-11", "Web", "Autumn", "Marketing", 400],
    ["Nov 2026", "web", "", "Sales", 200],
    ["2026-10-01", "Web", "", "Marketing", 5000],
    [new Date("2026-10-31T23:00:00Z"), "Fair", "", "marketing", "1,000"],
    ["2026-11", "", "", "Sales", 300],
    ["one day", "Fair", "", "Marketing", 7],
    ["2026-11", "Ads", "", "Marketing", "much"],
    ["", "", "", "", ""],
  ];
  const ask = (given: { spend?: Given; from?: Cell; to?: Cell; passed?: Given; revenue?: Given } = {}) =>
    byChannel(
      {
        received: part(LEADS, 0),
        channel: part(LEADS, 1),
        passed: cells(given.passed ?? part(LEADS, 2)),
        wonOn: part(LEADS, 3),
        revenue: cells(given.revenue ?? part(LEADS, 4)),
        spend: cells(given.spend ?? SPEND),
      },
      given.from ?? "2026-11-01",
      given.to ?? "2026-11-30",
      BERLIN,
    );

  it("counts each event on its own day, sums costs of the month, and leaves what is not known blank", () => {
    expect(ask()).toEqual([
      ["Channel", "Leads", "Workable", "Customers", "Marketing spend", "Sales cost", "CPL", "CAC", "Revenue", "ROI", "Left out"],
      // CPL 400/4, CAC 600/2, revenue 900 + 1500, ROI (2400 - 600) / 600.
      ["Web", 4, 3, 2, 400, 200, 100, 300, 2400, 3, 0],
      // A tick is a customer without a known revenue; two rows without a date and a cost that is no amount are left out.
      ["Ads", 2, 2, 1, "", "", "", "", "", "", 3],
      ["(none)", 1, 0, 0, "", 300, "", "", 0, -1, 0],
      ["Fair", 0, 0, 0, 1000, "", "", "", 0, -1, 1],
      // CPL 1400/7, CAC 1900/3, ROI (2400 - 1900) / 1900.
      ["All", 7, 5, 3, 1400, 500, 200, 1900 / 3, 2400, 500 / 1900, 4],
    ]);
  });

  it("has no costs where none are given, and no workable leads or revenue where these are not kept", () => {
    const all = ask({ spend: "", passed: "", revenue: "" }).find(([name]) => name === "All");
    expect(all).toEqual(["All", 7, "", 3, "", "", "", "", "", "", 2]);
  });

  it("takes costs by channel without months", () => {
    const web = ask({ spend: [["web", 800]] }).find(([name]) => name === "Web");
    expect(web).toEqual(["Web", 4, 3, 2, 800, "", 200, 400, 2400, 2, 0]);
  });

  it("counts the month of the period's first day whole", () => {
    expect(ask({ from: "2026-10-31" }).find(([name]) => name === "All")?.[4]).toBe(6400);
    expect(ask({ from: "2026-11-30" }).find(([name]) => name === "All")?.[4]).toBe(1400);
    expect(ask({ to: "2026-11-01" }).find(([name]) => name === "All")?.[4]).toBe(1400);
  });

  it("takes no rows of costs for no costs", () => expect(ask({ spend: [] })).toEqual(ask({ spend: "" })));

  it("says which columns costs need", () => expectSentence(() => ask({ spend: [[1, 2, 3]] }), "spend: give five columns"));

  it("gives rows that add up to the last one", () => {
    const lead = fc.tuple(fc.constantFrom("Web", "Ads", ""), fc.integer({ min: 1, max: 30 }), fc.boolean(), fc.nat(900));
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 30 }), (leads) => {
        const day = (at: number) => `2026-11-${String(at).padStart(2, "0")}`;
        const [, ...rows] = byChannel(
          {
            received: column(leads.map(([, at]) => day(at))),
            channel: column(leads.map(([channel]) => channel)),
            passed: column(leads.map(([, at, won]) => (won ? day(at) : ""))),
            wonOn: column(leads.map(([, at, won]) => (won ? day(at) : ""))),
            revenue: column(leads.map(([, , , revenue]) => revenue)),
            spend: "",
          },
          "2026-11-05",
          "2026-11-20",
          utc,
        );
        for (const at of [1, 2, 3, 8, 10]) {
          const numbers = rows.map((row) => Number(row[at]));
          expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(numbers[numbers.length - 1]);
        }
      }),
    );
  });
});

describe("the average cost of a lead", () => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const CAME = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-02"].map(day);
  it.each<[string, Cell[][], number | null]>([
    // 900 + 100 of October for its two leads; November is not over, and sales' costs are no part of it.
    [
      "months before",
      [
        ["2026-10", "Web", "", "Marketing", 900],
        ["2026-10", "", "", "", 100],
        ["2026-11", "", "", "Marketing", 70],
        ["2026-10", "", "", "Sales", 5000],
      ],
      500,
    ],
    ["this month alone", [["2026-11", "", "", "Marketing", 70]], 70],
    ["months without leads", [["2026-08", "", "", "Marketing", 70]], null],
    ["months ahead", [["2026-12", "", "", "Marketing", 70]], null],
    ["no costs", [], null],
  ])("of %s", (_, rows, cost) => expect(averageCost(spendOf(rows, utc), CAME, day("2026-11-18"))).toBe(cost));
});

describe("the month of costs", () => {
  const NOVEMBER = Date.UTC(2026, 10, 1) / 86_400_000;
  it.each([
    ["2026-11", NOVEMBER],
    ["2026-11-18", NOVEMBER],
    ["11/2026", NOVEMBER],
    ["Nov 2026", NOVEMBER],
    ["November 2026", NOVEMBER],
    ["nov. de 2026", NOVEMBER],
    ["Novembre 2026", NOVEMBER],
    ["noviembre 2026", NOVEMBER],
    ["fév 2026", Date.UTC(2026, 1, 1) / 86_400_000],
    ["setembro 2026", Date.UTC(2026, 8, 1) / 86_400_000],
    ["vendas 2026", null],
    ["13/2026", null],
    ["00/2026", null],
    ["2026-13", null],
    ["2026-13-01", null],
    ["2025-11-2026", null],
    ["Nov", null],
    ["2026", null],
    [11, null],
    ["", null],
    ["#REF!", null],
  ])("%s", (cell, month) => expect(monthOf(cell, utc)).toBe(month));
});

describe("SLA_SEGMENTS", () => {
  const lead = (segment: string, won = "", revenue: Cell = "", received = "2026-03-02", cost: Cell = 100): Cell[] => [
    received,
    segment,
    won,
    revenue,
    cost,
  ];
  const times = (count: number, row: Cell[]): Cell[][] => Array.from({ length: count }, () => row);
  const LEADS = [
    ...times(20, lead("Big", "2026-06-01", 1000)),
    ...times(80, lead("Big")),
    ...times(1, lead("Small", "2026-06-01", 1100)),
    ...times(9, lead("small ")),
    ...times(400, lead("Tiny")),
    lead("Big", "", "", "2026-11-01"),
    lead("Big", "", "", "no date"),
    lead("New", "2027-01-01", 9, "2026-03-02"),
  ];
  const ask = (cost: Given = 100, days: Cell = "") =>
    segments(
      { received: part(LEADS, 0), segment: part(LEADS, 1), wonOn: part(LEADS, 2), revenue: part(LEADS, 3), cost: cells(cost) },
      "2026-11-18",
      days,
      "",
      utc,
    );

  it("sorts by what a lead earns after its cost, and says how sure that is", () => {
    const [heading, big, small, tiny, fresh] = ask();
    expect(heading).toHaveLength(13);
    // 20 of 100 at 1,000 each: a lead is worth 200, costs 100.
    expect(big?.slice(0, 4)).toEqual(["Big", 100, 20, 0.2]);
    expect(big?.slice(6)).toEqual([1000, 200, 100, 100, 10_000, "Workable", "sure"]);
    // 1 of 10 at 1,100: worth 110, but the true rate may be 1.8 %, worth 20.
    expect(small?.slice(0, 4)).toEqual(["Small", 10, 1, 0.1]);
    expect(small?.slice(6).map((cell) => (typeof cell === "number" ? Math.round(cell) : cell))).toEqual([
      1100,
      110,
      100,
      10,
      100,
      "Workable",
      "not sure: 10 leads are too few to tell",
    ]);
    // Won after the day of judging is not won yet.
    expect([fresh?.[0], fresh?.[2], fresh?.[11], fresh?.[12]]).toEqual([
      "New",
      0,
      "Filter out or nurture",
      "not sure: 1 lead is too few to tell",
    ]);
    // None of 400: at most 0.95 % of the average deal of 21,100 / 21 = 1,004.76, less than 100.
    expect(tiny?.slice(0, 4)).toEqual(["Tiny", 400, 0, 0]);
    expect(tiny?.slice(6)).toEqual(["", 0, 100, -100, -40_000, "Filter out or nurture", "sure"]);
  });

  it("takes a cost a lead, and says nothing of profit where none is known", () => {
    expect(ask(part(LEADS, 4))).toEqual(ask(100));
    expect(
      ask("")
        .find(([name]) => name === "Big")
        ?.slice(7),
    ).toEqual([200, "", "", "", "", ""]);
  });

  it("counts only leads that are old enough", () => expect(ask(100, 0).find(([name]) => name === "Big")?.[1]).toBe(101));
  it("needs a day of judging", () =>
    expectSentence(() => segments({ received: "", segment: "", wonOn: "", revenue: "", cost: "" }, "", "", "", utc), "as_of: "));
});

describe("the pace of a month", () => {
  // November 2026 has 21 working days in Germany's usual week; the 18th is a Wednesday, the 13th working day.
  it.each([
    ["before work", "2026-11-18T07:00:00Z", 12],
    ["at noon plus half an hour: half of nine hours", "2026-11-18T12:30:00Z", 12.5],
    ["after work", "2026-11-18T20:00:00Z", 13],
    ["on Sunday", "2026-11-22T12:00:00Z", 15],
    ["on the first morning", "2026-10-31T23:30:00Z", 0],
    ["at the end", "2026-11-30T22:59:00Z", 21],
  ])("counts working days gone %s", (_, at, gone) => {
    const month = monthGone(CALENDAR, Date.parse(at), BERLIN);
    expect(month.days).toBe(21);
    expect(month.gone).toBeCloseTo(gone, 10);
  });

  it("leaves holidays out", () => {
    const holidays = new Map([[Date.UTC(2026, 10, 17) / 86_400_000, []]]);
    expect(monthGone({ ...CALENDAR, holidays }, Date.parse("2026-11-18T07:00:00Z"), BERLIN)).toMatchObject({ gone: 11, days: 20 });
  });

  it.each([
    [10, 10.9, "onTrack"],
    [10, 11, "behind"],
    [0, 0.5, "onTrack"],
    [0, null, "notEnoughData"],
  ])("%d leads against %s", (count, expected, word) => expect(paceOf(count, expected)).toBe(word));
});

describe("SLA_MONITOR", () => {
  /** owner, received, passed, responded, due, attempts, connected, pipeline */
  const LEADS: Cell[][] = [
    ["Ada", "2026-11-02 10:00", "2026-11-02 11:00", "2026-11-02 10:30", "2026-11-02 11:00", 1, "Yes", 5000],
    ["ada", "2026-11-03 10:00", "2026-11-03 11:00", "2026-11-03 12:30", "2026-11-03 11:00", 4, "No", ""],
    ["Ada", "2026-11-16 10:00", "2026-11-16 11:00", "", "2026-11-16 11:00", "", "", 0],
    ["Ada", "2026-10-30 10:00", "2026-11-02 09:00", "2026-10-30 10:10", "2026-10-30 11:00", 3, "2026-11-02", 1000],
    ["Ada", "2026-11-18 09:00", "2026-11-18 20:00", "", "2026-11-19 11:00", "", "", ""],
    ["Ben", "2026-11-05 10:00", "", "", "2026-11-05 11:00", 2, "", 900],
    ["", "2026-11-05 10:00", "2026-11-05 10:00", "2026-11-05 10:10", "2026-11-05 11:00", 1, "", ""],
    ["Eve", "soon", "2026-11-05", "", "", "", "", ""],
  ];
  const ask = (promised: Cell, passed: Given = part(LEADS, 2), asOf = "2026-11-18 18:00") =>
    byRep(
      {
        owner: part(LEADS, 0),
        received: part(LEADS, 1),
        passed: cells(passed),
        responded: part(LEADS, 3),
        due: part(LEADS, 4),
        attempts: part(LEADS, 5),
        connected: part(LEADS, 6),
        pipeline: part(LEADS, 7),
      },
      asOf,
      promised,
      CALENDAR,
      BERLIN,
    );

  it("counts what was passed to sales this month, against the pace of 13 of 21 working days", () => {
    expect(ask(21)).toEqual([
      ["Rep", "Workable leads", "Pace", "Status", "Attempts per lead", "Connect rate", "Pipeline rate", "Pipeline value", "Within SLA"],
      // Attempts 1 + 4 + 3 of 5 leads; reached 2; forecast 2; on time 2, late 1, overdue 1.
      ["Ada", 5, 13, "behind", 8 / 5, 2 / 5, 2 / 5, 6000, 2 / 4],
      ["(none)", 1, "", "", 1, 0, 0, 0, 1],
      ["Ben", 0, 13, "behind", "", "", "", 0, ""],
      ["All", 6, 26, "behind", 9 / 6, 2 / 6, 2 / 6, 6000, 3 / 5],
    ]);
  });

  it("has no pace where none was promised", () => {
    expect(ask("").map((row) => row.slice(2, 4))).toEqual([
      ["Pace", "Status"],
      ["", "not enough data"],
      ["", ""],
      ["", "not enough data"],
      ["", "not enough data"],
    ]);
  });

  it("is on track from the pace rounded down", () => {
    // 8.4 x 13 / 21 = 5.2 for one rep.
    expect(
      ask(8.4)
        .find(([name]) => name === "Ada")
        ?.slice(1, 4),
    ).toEqual([5, 5.2, "on track"]);
  });

  it("takes every lead for workable where passing is not kept", () => {
    expect(ask(21, "").map(([name, workable]) => [name, workable])).toEqual([
      ["Rep", "Workable leads"],
      ["Ada", 4],
      ["Ben", 1],
      ["(none)", 1],
      ["All", 6],
    ]);
  });

  it("leaves a column that nobody fills blank", () => {
    const blank = column(LEADS.map(() => ""));
    const answer = byRep(
      { owner: part(LEADS, 0), received: part(LEADS, 1), passed: "", responded: "", due: "", attempts: blank, connected: "", pipeline: "" },
      "2026-11-18 18:00",
      "",
      CALENDAR,
      BERLIN,
    );
    expect(answer.find(([name]) => name === "All")).toEqual(["All", 6, "", "not enough data", "", "", "", "", ""]);
  });

  it("blames nobody where no lead names a rep", () => {
    const none = { owner: "", received: "2026-11-02 09:00", passed: "", responded: "", due: "", attempts: "", connected: "", pipeline: "" };
    const answer = byRep(none, "2026-11-18 18:00", 40, CALENDAR, BERLIN);
    expect(answer.find(([name]) => name === "All")?.slice(2, 4)).toEqual(["", "not enough data"]);
  });

  it("refuses a promise that is none", () => expectSentence(() => ask("many"), "promised: give a number"));
});

describe("SLA_LATENESS", () => {
  const lead = (responded: string, won: string, revenue: Cell = "", received = "2026-03-02 10:00"): Cell[] => [
    received,
    responded,
    "2026-03-02 11:00",
    won,
    revenue,
  ];
  const times = (count: number, row: Cell[]): Cell[][] => Array.from({ length: count }, () => row);
  const LEADS = [
    ...times(56, lead("2026-03-02 10:30", "2026-06-01", 1000)),
    ...times(14, lead("2026-03-02 11:00", "")),
    ...times(48, lead("2026-03-02 12:00", "2026-06-01", 1000)),
    ...times(22, lead("2026-03-03 12:00", "")),
    ...times(10, lead("", "")),
    lead("2026-03-01 09:00", "2026-06-01", 9e6),
    lead("later", "2026-06-01", 9e6),
    lead("2026-11-02 10:30", "2026-11-03", 9e6, "2026-11-02 10:00"),
  ];
  const ask = (revenue: Given = part(LEADS, 4), leads = LEADS) =>
    lateness(
      { received: part(leads, 0), responded: part(leads, 1), due: part(leads, 2), wonOn: part(leads, 3), revenue: cells(revenue) },
      "2026-11-18 12:00",
      "",
      "",
      BERLIN,
    );

  it("compares 56 of 70 with 48 of 80, as Newcombe's example (a) does", () => {
    const gap = rateDifference({ leads: 70, customers: 56 }, { leads: 80, customers: 48 }, 0.95);
    expect([gap.difference, gap.low, gap.high].map((one) => Number(one.toFixed(4)))).toEqual([0.2, 0.0524, 0.3339]);
  });

  it("prices what late leads would have brought", () => {
    const [, onTime, late, price, verdict] = ask();
    expect(onTime?.slice(0, 4)).toEqual(["On time", 70, 56, 0.8]);
    expect(onTime?.[6]).toBeCloseTo(800, 9);
    expect(late?.slice(0, 4)).toEqual(["Late", 80, 48, 0.6]);
    // 80 late leads x 0.2 = 16 customers, at 1,000 each.
    expect(price?.[0]).toBe("Price of lateness");
    expect(price?.[2]).toBeCloseTo(16, 9);
    expect(price?.[6]).toBeCloseTo(16_000, 6);
    expect(verdict?.[0]).toBe("Sure: leads that were answered on time become customers more often.");
  });

  it.each([
    ["one deal value for all", 250, 4000],
    ["no value known", "", ""],
  ])("takes %s", (_, revenue, value) => {
    const cell = ask(revenue)[3]?.[6];
    expect(typeof cell === "number" ? Math.round(cell) : cell).toBe(value);
  });

  it.each([
    ["too few to tell", [lead("2026-03-02 10:30", "2026-06-01"), lead("2026-03-03 10:30", "")], "Not sure: "],
    [
      "late ones win as often",
      [lead("2026-03-02 10:30", ""), lead("2026-03-03 10:30", "2026-06-01")],
      "Leads that were answered on time did not",
    ],
    ["nobody was late", [lead("2026-03-02 10:30", "")], "Not enough data"],
    ["no leads", [["", "", "", "", ""]], "Not enough data"],
  ])("says so in words: %s", (_, leads, words) => expect(ask(100, leads as Cell[][])[4]?.[0]).toContain(words));
});

describe("SLA_LOST_REASONS", () => {
  const REASONS = column([...Array(6).fill("No budget"), ...Array(3).fill("not a fit: too small"), "Student", "", ""]);
  const ask = (outside: Given, limit: Cell) => lostReasons(REASONS, "", "", "", { outOfProfile: cells(outside), limit }, utc);

  it("counts reasons and says whether marketing's side is kept", () => {
    expect(ask("Not a fit\nStudent", 0.2)).toEqual([
      ["Lost reason", "Leads", "Share", "Profile"],
      ["No budget", 6, 0.6, ""],
      ["not a fit: too small", 3, 0.3, "out of profile"],
      ["Student", 1, 0.1, "out of profile"],
      ["All", 10, 1, ""],
      ["Out of profile", 4, 0.4, ""],
      ["Marketing's side is not kept: 40 % of the lost leads were out of profile, agreed is 20 % at most.", "", "", ""],
    ]);
  });

  it.each([
    [[["Not a fit"], ["Student"]], 0.4, "Marketing's side is kept: 40 % "],
    ["", 0.2, "Marketing's side is kept: 0 % "],
    ["Student", "", ""],
  ])("by the limit that was agreed", (outside, limit, words) => {
    const answer = ask(outside, limit);
    expect(String(answer[answer.length - 1]?.[0])).toContain(words);
  });

  it("counts by the day of arrival where a period is given, and says when that is too little", () => {
    const received = column(["2026-11-01", "2026-10-31", ...Array(10).fill("2026-11-02")]);
    const answer = lostReasons(REASONS, received, "2026-11-01", "2026-11-30", { outOfProfile: "", limit: 0.2 }, utc);
    expect(answer[3]).toEqual(["Student", 1, 1 / 9, ""]);
    expect(answer[answer.length - 1]?.[0]).toBe("Not enough data: only 9 leads lost with a reason.");
  });

  it("refuses a limit that is none", () => expectSentence(() => ask("", 20), "limit: type 20% instead of 20"));
});

describe("the metrics of an agreement", () => {
  it("reads a metric a line, with its goal", () => {
    const read = metricLinesOf("Leads: 1,200\n within sla: 90% \nCost per lead\nLeads", metricNamed);
    expect("chosen" in read && read.chosen.map(({ metric, goal }) => [metric.key, goal])).toEqual([
      ["leads", 1200],
      ["within", 0.9],
      ["cpl", null],
    ]);
  });

  it.each([
    ["Happiness: 3", '"Happiness" is no metric of the monitor.'],
    ["Leads: many", 'The goal of "Leads" is no number.'],
  ])("says what is wrong with %s", (text, sentence) =>
    expect(JSON.stringify(inWords(metricLinesOf(text, metricNamed)))).toContain(JSON.stringify(sentence).slice(1, -1)),
  );

  it("knows every metric by one name", () => {
    const all = metricLinesOf(METRICS.map(({ key }) => metricWords[key].name).join("\n"), metricNamed);
    expect("chosen" in all && all.chosen.map(({ metric }) => metric)).toEqual(METRICS);
  });
});
