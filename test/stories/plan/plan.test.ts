/** The plan tab: what it shows at first, and that it follows what people type. */
import { address, at, lead, placeOf, shownIn, shownUnder, tabNamed, wholeOf } from "../../harness/places";
import { agreed, closeSheets, lastSaid, openExample, openImported, openSheet, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const PLAN = "SLA plan";
const AGREEMENT = "SLA agreement";
const HISTORY = "History: what your own leads show";
const SENTENCE = "3.57 times last month's leads. Judging from last month's counts, this plan has 53 % odds of 35 sales.";

const shown = (sheet: Sheet, a1: string): string[] => sheet.look.display(a1).flat();
const sentence = (sheet: Sheet): string | undefined => shown(sheet, address(PLAN, 0, 0))[0];

/** What the plan says between its first line and the sales target of how thin last month's history is. */
const warnings = (sheet: Sheet): string[] =>
  shownIn(sheet, PLAN)
    .slice(1, placeOf(sheet, PLAN, "Sales target").row)
    .flatMap(([text = ""]) => (text.startsWith("Thin history") ? [text] : []));

/** The funnel's cells of that heading, those of all stages. */
const stages = (sheet: Sheet, heading: string, rows = 5, tab = PLAN): string => at(sheet, tab, heading, { down: 1, rows });
const counts = (sheet: Sheet): unknown[] => sheet.values(stages(sheet, "Last month")).flat();
const goals = (sheet: Sheet, rows = 5): unknown[] => sheet.values(stages(sheet, "Goal", rows)).flat();

/** A stage's row in the funnel, not in a list below it; counted from 0. */
const stageRow = (sheet: Sheet, stage: string): number => placeOf(sheet, PLAN, stage, "Stage").row;
const cell = (sheet: Sheet, stage: string, heading: string): string =>
  address(PLAN, stageRow(sheet, stage), placeOf(sheet, PLAN, heading).column);

const beside = (sheet: Sheet, label: string, tab = PLAN): string => at(sheet, tab, label, { right: 1 });
const target = (sheet: Sheet): string => beside(sheet, "Sales target");

/** The history's counts of all stages, under that heading. */
const history = (sheet: Sheet, heading: "Leads then" | "Mature leads"): unknown[] => sheet.values(stages(sheet, heading)).flat();
const historyDays = (sheet: Sheet): string[] =>
  ["Counted from", "Counted to", "As of"].flatMap((label) => shown(sheet, beside(sheet, label)));
/** What the history says of itself: in words, and where it comes from. */
const historyLine = (sheet: Sheet, line: 1 | 2): string | undefined =>
  shown(sheet, at(sheet, PLAN, "Days to won: median, 90th percentile", { down: line }))[0];

const planId = (sheet: Sheet): string => tabNamed(sheet, PLAN).id;
const plansOf = (sheet: Sheet) => sheet.engine.tabs().filter((tab) => tab.name.startsWith(PLAN));

/** Fills the blank row under a stage: name, owner and last month's count. */
async function typeStage(sheet: Sheet, above: string, texts: string[]): Promise<void> {
  const row = stageRow(sheet, above) + 1;
  for (const [place, heading] of ["Stage", "Owner", "Last month"].entries())
    await sheet.type(address(PLAN, row, placeOf(sheet, PLAN, heading).column), texts[place] ?? "");
}

const COUNT_OURS = "Count from our own leads…";

describe("a new plan", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openExample();
  });

  it("shows the published example, its odds in the first line", () => {
    expect(sentence(sheet)).toBe(SENTENCE);
    expect(warnings(sheet)).toEqual([expect.stringContaining("Thin history: only 10 in the stage Customer last month.")]);
    const headings = [
      "Stage",
      "Owner",
      "Last month",
      "Rate to next stage",
      "Low (95 %)",
      "High (95 %)",
      "Rate used",
      "Goal",
      "Gap",
      "Multiple",
    ];
    expect(shownUnder(sheet, PLAN, [...headings, "Days to next stage", "Must exist by"], { rows: 6 })).toEqual([
      ["Lead", "Marketing", "500", "30.0%", "26.1%", "34.2%", "30.0%", "1,783", "+1,283", "3.57 times", "30", "2026-12-18"],
      ["MQL", "Marketing", "150", "48.7%", "40.8%", "56.6%", "48.0%", "535", "+385", "3.57 times", "14", "2027-01-17"],
      ["SAL", "Sales", "73", "68.5%", "57.1%", "78.0%", "68.0%", "257", "+184", "3.52 times", "7", "2027-01-31"],
      ["Opportunity", "Sales", "50", "20.0%", "11.2%", "33.0%", "20.0%", "175", "+125", "3.50 times", "21", "2027-02-07"],
      ["Customer", "Sales", "10", "", "", "", "", "35", "+25", "3.50 times", "", "2027-02-28"],
      ["Lead to Customer", "", "", "2.0%", "1.1%", "3.6%", "2.0%", "", "", "", "", ""],
    ]);
    expect(goals(sheet)).toEqual([1783, 535, 257, 175, 35]);
    expect(sheet.faults()).toEqual([]);
  });

  it("draws the funnel beside it", () => {
    const [chart, ...others] = sheet.look.charts("SLA plan");
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: "BAR", title: "The funnel: goals of a month" });
    expect(chart?.domain).toEqual(["Lead", "MQL", "SAL", "Opportunity", "Customer"]);
    expect(chart?.series).toEqual([{ name: "Goal", values: [1783, 535, 257, 175, 35], shown: ["1,783", "535", "257", "175", "35"] }]);
  });

  it("shows how many leads make it likely", () => {
    const headings = ["Leads", "How likely", "Leads needed", "Times last month's"];
    expect(shownUnder(sheet, PLAN, headings, { after: "Odds: how many leads make it likely", rows: 3 })).toEqual([
      ["As planned", "53%", "1,783", "3.57 times"],
      ["To be likely", "80%", "2,363", "4.73 times"],
      ["To be safe", "90%", "2,794", "5.59 times"],
    ]);
  });

  it("splits a year into months, each with the days by which its stages must exist", () => {
    const days = ["Lead by", "MQL by", "SAL by", "Opportunity by", "Customer by"];
    const months = shownUnder(sheet, PLAN, ["Month", "Season weight", "Customer", "Lead", ...days], { rows: 13 });
    expect(months[0]).toEqual(["Feb 2027", "1", "35", "1,783", "2026-12-18", "2027-01-17", "2027-01-31", "2027-02-07", "2027-02-28"]);
    expect(months.slice(11).map((month) => month.slice(0, 4))).toEqual([
      ["Jan 2028", "1", "35", "1,783"],
      ["Year", "", "420", "21,396"],
    ]);
  });

  it("sets the leads beside what the team can work", () => {
    const headings = ["Hours needed", "Hours available", "Load", "Leads honoured", "Leads per rep", "Reps needed"];
    expect(shownUnder(sheet, PLAN, headings, { rows: 1 })).toEqual([["892", "480", "186%", "960", "240", "8"]]);
    expect(shown(sheet, at(sheet, PLAN, "Reps", { down: 2 }))[0]).toBe(
      "The team can work 960 leads a month, the plan brings 1,783. Workable leads per rep per month: 240. Reps needed for all of them: 8.",
    );
  });

  it("solves each lever", () => {
    expect(sheet.look.display(at(sheet, PLAN, "Lever", { rows: 9, columns: 7 }))).toEqual([
      ["Lever", "Now", "Needed", "Verdict", "", "Rate of", ""],
      ["Leads", "500", "1,750", "3.5 times", "", "", ""],
      ["Rate 1", "30.0%", "105.0%", "impossible: would need 105 %", "", "Lead to MQL", ""],
      ["Rate 2", "48.7%", "170.3%", "impossible: would need 170 %", "", "MQL to SAL", ""],
      ["Rate 3", "68.5%", "239.7%", "impossible: would need 240 %", "", "SAL to Opportunity", ""],
      ["Rate 4", "20.0%", "70.0%", "3.5 times", "", "Opportunity to Customer", ""],
      ["All rates", "2.0%", "7.0%", "each rate 1.37 times", "", "", ""],
      ["Leads doubled and all rates", "2.0%", "3.5%", "each rate 1.15 times", "", "", ""],
      ["", "", "", "", "", "", ""],
    ]);
  });
});

describe("the plan follows", () => {
  afterEach(closeSheets);
  let sheet: Sheet;
  beforeEach(async () => {
    sheet = await openExample();
  });

  it("the agreement's sales target, rounding and attempts", async () => {
    await sheet.type(agreed(sheet, "goal.rounding"), "up");
    expect(goals(sheet)).toEqual([1794, 538, 258, 175, 35]);
    await sheet.type(agreed(sheet, "goal.target"), "70");
    expect(goals(sheet)).toEqual([3577, 1073, 515, 350, 70]);
    expect(sentence(sheet)).toMatch(/^7\.15 times last month's leads\. .* odds of 70 sales\.$/);
    await sheet.type(agreed(sheet, "attempts.count"), "12");
    const capacity = [
      "Attempts a lead",
      "Minutes an attempt",
      "Hours needed",
      "Hours available",
      "Load",
      "Leads honoured",
      "Leads per rep",
    ];
    expect(shownUnder(sheet, PLAN, capacity, { rows: 1 })).toEqual([["12", "5", "3,577", "480", "745%", "480", "120"]]);
    for (const [key, text] of Object.entries({ "goal.rounding": "nearest", "goal.target": "35", "attempts.count": "6" }))
      await sheet.type(agreed(sheet, key), text);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("a rate", async () => {
    await sheet.type(cell(sheet, "Opportunity", "Rate used"), "25%");
    expect(goals(sheet)).toEqual([1430, 429, 206, 140, 35]);
    expect(sentence(sheet)).toMatch(/^2\.86 times last month's leads\. .* has \d+ % odds of 35 sales\.$/);
  });

  it("a month's counts, and says no more that history is thin", async () => {
    await sheet.type(cell(sheet, "Lead", "Last month"), [["5000"], ["1500"], ["730"], ["500"], ["100"]]);
    expect(warnings(sheet)).toEqual([]);
    expect(sentence(sheet)).toContain("0.36 times last month's leads.");
    const rates = shownUnder(sheet, PLAN, ["Stage", "Rate to next stage", "Low (95 %)", "High (95 %)"], { rows: 5 });
    expect(rates[3]).toEqual(["Opportunity", "20.0%", "16.7%", "23.7%"]);
  });

  it("season weights, to the exact sum", async () => {
    await sheet.type(at(sheet, PLAN, "Season weight", { down: 1 }), [["3"], ["0"], ["2"]]);
    const parts = sheet.values(at(sheet, PLAN, "Customer", { after: "Season weight", down: 1, rows: 12 })).flat() as number[];
    expect(parts.slice(0, 3)).toEqual([90, 0, 60]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(420);
  });

  it("lags and the date", async () => {
    await sheet.type(beside(sheet, "To be reached by"), "2027-06-30");
    await sheet.type(cell(sheet, "Opportunity", "Days to next stage"), "28");
    expect(shown(sheet, stages(sheet, "Must exist by"))).toEqual(["2027-04-12", "2027-05-12", "2027-05-26", "2027-06-02", "2027-06-30"]);
    expect(shown(sheet, at(sheet, PLAN, "Month", { down: 1 }))[0]).toBe("Jun 2027");
  });

  it("renamed stages, and one more of them", async () => {
    await sheet.type(cell(sheet, "SAL", "Stage"), "Demo held");
    sheet.engine.insertRows(planId(sheet), stageRow(sheet, "Opportunity"), 1);
    await sheet.standIn.settle();
    await typeStage(sheet, "Demo held", ["Offer", "Sales", "60"]);
    await sheet.type(cell(sheet, "Offer", "Rate used"), "90%");
    await sheet.type(cell(sheet, "Offer", "Days to next stage"), "3");
    expect(goals(sheet, 6)).toEqual([1980, 594, 285, 194, 175, 35]);
    expect(shown(sheet, at(sheet, PLAN, "Rate of", { down: 2, rows: 6 }))).toEqual([
      "Lead to MQL",
      "MQL to Demo held",
      "Demo held to Offer",
      "Offer to Opportunity",
      "Opportunity to Customer",
      "",
    ]);
    expect(shown(sheet, at(sheet, PLAN, "Lever", { down: 8 }))[0]).toBe("Leads doubled and all rates");
  });
});

const COUNTS = "Check the column Last month: every stage needs a number, 0 or more.";
const NO_COUNTS = "Type your counts into the column Last month: how many leads reached each stage in a month.";
const REACHED = "a stage has more than the one before it. Count each lead in every stage that it reached.";
const RATES = "Check the column Rate used: each is a percentage above 0 % and up to 100 %.";
const TARGET = "Type a sales target above 0, such as 35";

const countOf = (stage: string) => (sheet: Sheet) => cell(sheet, stage, "Last month");
const rateOf = (stage: string) => (sheet: Sheet) => cell(sheet, stage, "Rate used");

describe("what cannot be computed", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openExample();
  });

  it.each([
    ["counts that were cleared", countOf("Lead"), ["", "", "", "", ""], ["500", "150", "73", "50", "10"], NO_COUNTS],
    ["more in a stage than before", countOf("SAL"), ["200"], ["73"], REACHED],
    ["nobody in a stage", countOf("SAL"), ["0"], ["73"], REACHED],
    ["no leads at all", countOf("Lead"), ["0"], ["500"], "the first stage has no leads"],
    ["a rate of 0", rateOf("SAL"), ["0"], ["68%"], RATES],
    ["a rate of 170 %", rateOf("SAL"), ["170%"], ["68%"], RATES],
    ["a word", rateOf("SAL"), ["most"], ["68%"], RATES],
    ["a target of 0", target, ["0"], ["=SLA_SALES_TARGET"], TARGET],
    ["a word for a target", target, ["thirty"], ["=SLA_SALES_TARGET"], TARGET],
    ["a blank stage in the middle", countOf("SAL"), [""], ["73"], COUNTS],
    ["a count below 0", countOf("SAL"), ["-5"], ["73"], COUNTS],
    ["a word for a count", countOf("Lead"), ["many"], ["500"], COUNTS],
    ["a rate below 0", rateOf("SAL"), ["-20%"], ["68%"], RATES],
    ["a blank rate", rateOf("SAL"), [""], ["68%"], RATES],
    ["a target below 0", target, ["-3"], ["=SLA_SALES_TARGET"], TARGET],
  ])("is said in the first line until it is put right: %s", async (_, first, bad, good, said) => {
    const typeBelow = (texts: string[]) =>
      sheet.type(
        first(sheet),
        texts.map((text) => [text]),
      );
    await typeBelow(bad);
    expect(sentence(sheet)).toContain(said);
    await typeBelow(good);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("is computed for a million leads, too", async () => {
    await sheet.type(cell(sheet, "Lead", "Last month"), [["1000000"], ["300000"], ["146000"], ["100000"], ["20000"]]);
    await sheet.type(target(sheet), "70000");
    expect(sentence(sheet)).toMatch(/^3\.5\d times last month's leads\. Judging from last month's counts, this plan has /);
    await sheet.type(target(sheet), "=SLA_SALES_TARGET");
    await sheet.type(cell(sheet, "Lead", "Last month"), [["500"], ["150"], ["73"], ["50"], ["10"]]);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it.each([
    ["reps in words", "Reps", "four", "Reps", /^Fill in reps, hours and minutes/],
    ["minutes of 0", "Minutes an attempt", "0", "Reps", /^Fill in reps, hours and minutes/],
    ["hours below 0", "Hours a month for leads, each", "-5", "Reps", /^Fill in reps, hours and minutes/],
    ["no reps", "Reps", "0", "Reps", /^The team can work 0 leads a month/],
    ["a deal in words", "Average deal", "12k", "Revenue goal a month", /^Fill in a month's revenue goal/],
    ["a blank share", "Share of new business", "", "Revenue goal a month", /^Fill in a month's revenue goal/],
    ["a whole percent", "Share of new business", "60", "Revenue goal a month", /^Fill in a month's revenue goal/],
  ])("claims nothing of capacity and revenue from %s", async (_, heading, bad, first, said) => {
    const typed = at(sheet, PLAN, heading, { down: 1 });
    const line = () => String(sheet.value(at(sheet, PLAN, first, { down: 2 })));
    const [before, good = ""] = [line(), ...shown(sheet, typed)];
    await sheet.type(typed, bad);
    expect(line()).toMatch(said);
    await sheet.type(typed, good);
    expect(line()).toBe(before);
  });

  it("says that the leads had to exist before today, where the lags or the day ask for it", async () => {
    const [lag, day] = [cell(sheet, "Lead", "Days to next stage"), beside(sheet, "To be reached by")];
    const late = `${SENTENCE} But the leads had to exist before today: see the column Must exist by, and choose a later day in ${day.split("!")[1]}.`;
    const [days = ""] = shown(sheet, lag);
    const by = sheet.look.formulas(day)[0]?.[0] ?? "";
    await sheet.type(lag, "200");
    expect(sentence(sheet)).toBe(late);
    await sheet.type(lag, days);
    expect(sentence(sheet)).toBe(SENTENCE);
    await sheet.type(day, "2026-12-15");
    expect(sentence(sheet)).toBe(late);
    await sheet.type(day, by);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("says of a plan far from last month's leads no more decimals than mean something", async () => {
    await sheet.type(cell(sheet, "Lead", "Last month"), "1000000");
    expect(sentence(sheet)).toMatch(/^Less than 0\.01 times last month's leads\. /);
    await sheet.type(cell(sheet, "Lead", "Last month"), "500");
    await sheet.type(target(sheet), "1000000");
    expect(sentence(sheet)).toMatch(/^102124 times last month's leads\. /);
    await sheet.type(target(sheet), "=SLA_SALES_TARGET");
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("is never certain in the words", async () => {
    await sheet.type(cell(sheet, "Opportunity", "Rate used"), "1%");
    expect(sentence(sheet)).toContain("has over 99 % odds of 35 sales.");
    await sheet.type(cell(sheet, "Opportunity", "Rate used"), "100%");
    expect(sentence(sheet)).toContain("has under 1 % odds of 35 sales.");
  });
});

/** Leads of a year, every one answered: every 2nd an MQL, every 8th won, every 5th lost, some of these with a closing date. */
function aYearOfLeads(count: number): { csv: string; inOctober: number[]; inJuly: number[] } {
  const reached = (at: number): number => (at % 8 === 0 ? 4 : at % 2 === 0 ? 1 : 0);
  const lines: string[] = [];
  const [inOctober, inJuly] = [
    [0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0],
  ];
  for (let at = 0; at < count; at += 1) {
    const received = new Date(Date.UTC(2025, 10, 18 + (at % 365))).toISOString().slice(0, 10);
    const stage = at % 5 === 0 ? "Lost" : (["Lead", "MQL", "SAL", "Opportunity", "Customer"][reached(at)] ?? "");
    const won = at % 8 === 0 ? new Date(Date.parse(received) + (at % 64) * 86_400_000).toISOString().slice(0, 10) : "";
    lines.push([`L${at}`, at % 100 === 3 ? "soon" : `${received} 09:30`, stage, won, `${received} 09:50`].join(","));
    const place = stage === "Lost" ? 0 : at % 8 === 0 ? 4 : reached(at);
    const month = received.startsWith("2026-10") ? inOctober : received.startsWith("2026-07") ? inJuly : null;
    if (at % 100 !== 3 && month) for (let one = 0; one <= place; one += 1) month[one] = (month[one] ?? 0) + 1;
  }
  return { csv: ["Lead ID,Received,Stage,Won on,Responded", ...lines].join("\n"), inOctober, inJuly };
}

/** LEAD_SLA_LEADS=8000 plans as many as the file of real leads holds. */
const LEADS = Math.min(Number(process.env.LEAD_SLA_LEADS ?? 1000), 20_000);

describe("a team's own history", () => {
  afterEach(closeSheets);

  it("is counted from thousands of leads, and planned from after a click", async () => {
    const { csv, inOctober, inJuly } = aYearOfLeads(LEADS);
    const sheet = await openImported(csv, { example: true });
    expect(history(sheet, "Leads then")).toEqual(inOctober);
    expect(historyLine(sheet, 1)).toBe(
      "Half of the won leads took 24 days or less from Lead to won, nine of ten 56; the plan counts on 72.",
    );
    await sheet.choose(COUNT_OURS);
    expect(sheet.said.join()).toContain(`Lead ${inJuly[0]}, MQL ${inJuly[1]}, SAL ${inJuly[2]}`);
    expect(counts(sheet)).toEqual(inJuly);
    expect(sentence(sheet)).toMatch(/^\d+\.?\d* times the leads that came from 2026-07-01 to 2026-07-31\. .* odds of 35 sales\.$/);
    await sheet.type(beside(sheet, "Rates used"), "measured");
    expect(sheet.value(cell(sheet, "Lead", "Rate used"))).toBeCloseTo((inJuly[1] ?? 0) / (inJuly[0] ?? 1), 9);
    expect(sheet.faults()).toEqual([]);
  });

  const HOUR = 3_600_000;
  const FEW = [
    ["L-1", "2026-10-10 10:00", "MQL", "", "Web"],
    ["L-2", "2026-10-12 09:05", "Customer", "2026-10-30", "Partner"],
    ["L-3", "2026-05-17 17:00", "Lead", "2026-07-01", "Web"],
    ["L-4", "2026-05-17 17:00", "SAL", "", "partner"],
    ["L-5", "no idea", "SAL", "", "Web"],
  ];
  const withFew = async (now?: string): Promise<Sheet> => {
    const sheet = await openExample(now === undefined ? {} : { now });
    for (const [place, heading] of ["Lead ID", "Received", "Stage", "Won on", "Source"].entries())
      await sheet.type(
        lead(sheet, heading, 2),
        FEW.map((one) => [one[place] ?? ""]),
      );
    return sheet;
  };

  it("shows a period beside mature leads, with intervals, and says that it is thin", async () => {
    const sheet = await withFew();
    expect(historyDays(sheet)).toEqual(["2026-10-01", "2026-10-31", "2026-11-18"]);
    expect(shown(sheet, beside(sheet, "Mature after so many days"))).toEqual(["90"]);
    const rates = ["Rate to next", "Low (95 %)", "High (95 %)"];
    const table = (rows: number) =>
      shownUnder(sheet, PLAN, ["Stage", "Leads then", ...rates, "Mature leads", ...rates], { after: HISTORY, rows });
    expect(table(6)).toEqual([
      ["Lead", "2", "100.0%", "34.2%", "100.0%", "2", "100.0%", "34.2%", "100.0%"],
      ["MQL", "2", "50.0%", "9.5%", "90.5%", "2", "100.0%", "34.2%", "100.0%"],
      ["SAL", "1", "100.0%", "20.7%", "100.0%", "2", "50.0%", "9.5%", "90.5%"],
      ["Opportunity", "1", "100.0%", "20.7%", "100.0%", "1", "100.0%", "20.7%", "100.0%"],
      ["Customer", "1", "", "", "", "1", "", "", ""],
      ["", "", "", "", "", "", "", "", ""],
    ]);
    expect(historyLine(sheet, 1)).toBe(
      "Thin history: only 1 mature lead in the last stage. Below 30, a rate is rough. Half of the won leads took 45 days or less from Lead to won, nine of ten 45; the plan counts on 72.",
    );
    await sheet.type(beside(sheet, "Only this channel"), "Partner");
    expect(history(sheet, "Leads then")).toEqual([1, 1, 1, 1, 1]);
    expect(history(sheet, "Mature leads")).toEqual([1, 1, 1, 0, 0]);
    await sheet.type(beside(sheet, "Only this channel"), "Fair");
    expect(table(5).map((row) => row.join("|"))).toEqual([
      "Lead|0||0.0%|100.0%|0||0.0%|100.0%",
      "MQL|0||0.0%|100.0%|0||0.0%|100.0%",
      "SAL|0||0.0%|100.0%|0||0.0%|100.0%",
      "Opportunity|0||0.0%|100.0%|0||0.0%|100.0%",
      "Customer|0||||0|||",
    ]);
    await sheet.type(beside(sheet, "Only this channel"), "");
    await sheet.type(agreed(sheet, "history.mature"), "30");
    expect(history(sheet, "Mature leads")).toEqual([4, 4, 3, 2, 2]);
    expect(sheet.faults()).toEqual([]);
  });

  it("is judged by the present day, unless people typed another", async () => {
    const sheet = await withFew("2026-11-30T21:30:00Z");
    expect(historyDays(sheet)).toEqual(["2026-10-01", "2026-10-31", "2026-11-30"]);
    await sheet.standIn.advance(170);
    expect(historyDays(sheet)).toEqual(["2026-11-01", "2026-11-30", "2026-12-01"]);
    await sheet.type(beside(sheet, "As of"), "2026-11-20");
    sheet.engine.setNow(sheet.engine.now() + 23 * HOUR);
    await sheet.standIn.advance(120);
    expect(historyDays(sheet)).toEqual(["2026-10-01", "2026-10-31", "2026-11-20"]);
  });

  it("comes with the column that it counts from", async () => {
    const sheet = await openSheet();
    await sheet.standIn.importCsv("Ours.csv", "Lead ID,Received\nL1,2026-10-05 09:00", "new");
    await sheet.setUp();
    expect(historyLine(sheet, 2)).toContain("has no column headed Stage. Add one");
    await sheet.choose(COUNT_OURS);
    expect(sheet.said.at(-1)).toContain("The plan's History has no counts yet");
    expect(counts(sheet)).toEqual(["", "", "", "", ""]);
    await sheet.type(address("Ours", 0, shownIn(sheet, "Ours")[0]?.length ?? 0), [["Stage"], ["MQL"]]);
    await sheet.setUp();
    expect(history(sheet, "Leads then")).toEqual([1, 1, 0, 0, 0]);
  });
});

const rates = (sheet: Sheet): unknown[] =>
  shownIn(sheet, AGREEMENT)
    .flat()
    .flatMap((key) => (key.startsWith("rate.") ? [sheet.value(agreed(sheet, key))] : []));

describe("agreeing on the plan's rates", () => {
  afterEach(closeSheets);
  const agree = async (sheet: Sheet): Promise<string> => {
    await sheet.choose("Agree on the plan's rates…");
    return lastSaid(sheet);
  };

  it("puts measured ones into the agreement, and every formula follows", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    await sheet.type(beside(sheet, "Rates used"), "measured");
    expect(shown(sheet, at(sheet, PLAN, "Rates used", { right: 2 }))[0]).toMatch(/^The rates used are not the agreed ones\./);
    expect(await agree(sheet)).toBe("The plan's rates stand in the agreement now.");
    expect(sheet.said.join()).toContain("Lead to MQL 30 %, MQL to SAL 48.7 %, SAL to Opportunity 68.5 % and Opportunity to Customer 20 %");
    expect(rates(sheet)).toEqual([0.3, 73 / 150, 50 / 73, 0.2]);
    expect(sheet.values("Sheet1!A1:A5").flat()).toEqual(goals(sheet));
    expect(shown(sheet, at(sheet, PLAN, "Rates used", { right: 2 }))[0]).toMatch(/^These are the agreed rates\./);
  });

  it("of a longer funnel adds rows for them", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    sheet.engine.insertRows(planId(sheet), stageRow(sheet, "Customer"), 1);
    await sheet.standIn.settle();
    await typeStage(sheet, "Opportunity", ["Offer", "Sales", "20"]);
    await sheet.type(cell(sheet, "Opportunity", "Rate used"), "40%");
    await sheet.type(cell(sheet, "Offer", "Rate used"), "50%");
    expect(await agree(sheet)).toBe("The plan's rates stand in the agreement now.");
    expect(rates(sheet)).toEqual([0.3, 0.48, 0.68, 0.4, 0.5]);
    expect(placeOf(sheet, AGREEMENT, "rate.5").row).toBe(placeOf(sheet, AGREEMENT, "Conversion rate: Offer to Customer").row);
    expect(sheet.values("Sheet1!A1:A6").flat()).toEqual([1783, 535, 257, 175, 70, 35]);
  });

  it("of a shorter one leaves the last ones blank", async () => {
    const sheet = await openExample();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    sheet.engine.deleteRows(planId(sheet), stageRow(sheet, "Opportunity"), 1);
    await sheet.standIn.settle();
    await sheet.type(cell(sheet, "SAL", "Rate used"), "50%");
    expect(shownUnder(sheet, PLAN, ["Stage", "Rate to next stage", "Goal"], { rows: 5 })).toEqual([
      ["Lead", "30.0%", "487"],
      ["MQL", "48.7%", "146"],
      ["SAL", "13.7%", "70"],
      ["Customer", "", "35"],
      ["Lead to Customer", "2.0%", ""],
    ]);
    expect(await agree(sheet)).toBe("The plan's rates stand in the agreement now.");
    expect(rates(sheet)).toEqual([0.3, 0.48, 0.5, ""]);
    expect(sheet.values("Sheet1!A1:A4").flat()).toEqual([487, 146, 70, 35]);
  });

  it("changes nothing where a rate is none, or the person says no", async () => {
    const sheet = await openExample();
    await sheet.type(cell(sheet, "MQL", "Rate used"), "170%");
    expect(await agree(sheet)).toContain("The plan has no rate from MQL to SAL");
    await sheet.type(cell(sheet, "MQL", "Rate used"), "50%");
    sheet.answers.push("NO");
    expect(await agree(sheet)).toBe("Nothing was changed.");
    expect(rates(sheet)).toEqual([0.3, 0.48, 0.68, 0.2]);
  });
});

describe("another funnel", () => {
  afterAll(closeSheets);
  const plan = async (sheet: Sheet, ...texts: string[]): Promise<string> => {
    sheet.texts.push(...texts);
    await sheet.choose("Plan another funnel…");
    return lastSaid(sheet);
  };

  it("plans a channel by its own leads, and leaves the rest of the target to the first", async () => {
    const sheet = await openExample();
    await sheet.type(lead(sheet, "Source", 2), [["Partners"], ["Partners"], ["Web"]]);
    await sheet.type(lead(sheet, "Stage", 2), [["Customer"], ["SAL"], ["MQL"]]);
    await sheet.type(lead(sheet, "Received", 2), [["2026-07-10 10:00"], ["2026-07-11 10:00"], ["2026-07-12 10:00"]]);
    expect(await plan(sheet, "Partners", "10")).toContain("The plan for Partners is made, by its own leads");
    const there = "SLA plan Partners";
    expect(shown(sheet, at(sheet, there, "Stage", { down: -1 }))[0]).toBe("Funnel Partners: what each stage has to bring in a month");
    expect(shown(sheet, stages(sheet, "Last month", 5, there))).toEqual(["2", "2", "2", "1", "1"]);
    expect(shown(sheet, stages(sheet, "Goal", 5, there))).toEqual(["20", "20", "20", "10", "10"]);
    expect(shown(sheet, beside(sheet, "Only this channel", there))[0]).toBe("Partners");
    expect(
      shownIn(sheet, there)
        .flat()
        .filter((text) => text.startsWith("#")),
    ).toEqual([]);
    expect(sheet.value(target(sheet))).toBe(25);
    expect(goals(sheet).at(-1)).toBe(25);
    sheet.engine.deleteTab(tabNamed(sheet, there).id);
    await sheet.standIn.settle();
    expect(sheet.value(target(sheet))).toBe(35);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  let unchanged: Sheet | undefined;

  it.each([
    ["no name", [], "Nothing was changed."],
    ["no number", ["Fairs"], "Nothing was changed."],
    ["a word for the number", ["Fairs", "some"], "Type a number of customers above 0, such as 10. Nothing was changed."],
    ["a number of 0", ["Fairs", "0"], "Type a number of customers above 0, such as 10. Nothing was changed."],
  ])("is not made from %s", async (_, texts, sentenceSaid) => {
    unchanged ??= await openExample();
    expect(await plan(unchanged, ...texts)).toBe(sentenceSaid);
    expect(plansOf(unchanged)).toHaveLength(1);
  });

  it("keeps what people typed as text, whatever it begins with", async () => {
    const sheet = await openExample();
    await sheet.type(cell(sheet, "MQL", "Stage"), "'=1+1");
    await plan(sheet, "=HYPERLINK", "5");
    const made = "SLA plan =HYPERLINK";
    expect(shown(sheet, at(sheet, made, "Stage", { down: 2 }))[0]).toBe("=1+1");
    expect(shown(sheet, beside(sheet, "Only this channel", made))[0]).toBe("=HYPERLINK");
  });
});

describe("setting up again", () => {
  afterEach(closeSheets);

  it("changes nothing in the plan", async () => {
    const sheet = await openExample();
    await sheet.type(cell(sheet, "Lead", "Gap"), "my note");
    await sheet.type(cell(sheet, "Lead", "Stage"), "Inquiry");
    await sheet.type(cell(sheet, "Opportunity", "Rate used"), "25%");
    await sheet.type(address(PLAN, 2, tabNamed(sheet, PLAN).columns - 1), "beside it");
    const all = () => JSON.stringify([sheet.values(wholeOf(sheet, PLAN)), sheet.look.formulas(wholeOf(sheet, PLAN))]);
    const before = all();
    expect(before).toContain("beside it");
    await sheet.setUp();
    expect(all()).toBe(before);
    expect(plansOf(sheet)).toHaveLength(1);
  });

  it("knows the plan under another name of its tab", async () => {
    const sheet = await openExample();
    sheet.engine.renameTab(planId(sheet), "Our year");
    await sheet.setUp();
    expect(sheet.engine.tabs().map((tab) => tab.name)).not.toContain("SLA plan");
  });

  it("makes it where the spreadsheet was set up before there was one", async () => {
    const sheet = await openExample();
    sheet.engine.deleteName("SLA_PLAN");
    sheet.engine.deleteTab(planId(sheet));
    await sheet.setUp();
    expect(sentence(sheet)).toContain(NO_COUNTS);
  });

  it("leaves a tab alone that people called SLA plan and filled", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("SLA plan");
    await sheet.type(address(PLAN, 1, 1), "ours");
    await sheet.setUp();
    expect(shownIn(sheet, PLAN)).toEqual([
      ["", ""],
      ["", "ours"],
    ]);
  });
});

describe("removing the add-on", () => {
  afterEach(closeSheets);

  it("leaves a plan that is kept computing, without our names", async () => {
    const sheet = await openExample();
    sheet.answers.push("YES", "NO");
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.said.join()).toContain("Delete the tabs SLA agreement, SLA stages, SLA hours, SLA plan, SLA spend and SLA monitor, too?");
    expect(sheet.engine.names()).toEqual([]);
    expect(sentence(sheet)).toBe(SENTENCE);
    await sheet.type(target(sheet), "70");
    expect(sentence(sheet)).toContain("odds of 70 sales.");
    expect(sheet.faults()).toEqual([]);
  });
});
