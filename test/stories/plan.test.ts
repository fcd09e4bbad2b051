/** The plan tab: what it shows at first, and that it follows what people type. */
import { agreed, closeSheets, openSetUp, openSheet, type Sheet } from "./sheet";

afterAll(closeSheets);

const SENTENCE = "3.57 times last month's leads. Judging from last month's counts, this plan has 53 % odds of 35 sales.";

const shown = (sheet: Sheet, range: string): string[][] => sheet.look.display(`'SLA plan'!${range}`);
const sentence = (sheet: Sheet): string | undefined => shown(sheet, "A1")[0]?.[0];
const formulas = (sheet: Sheet): string[][] => sheet.look.formulas("'SLA plan'!A1:M87");
const planId = (sheet: Sheet): string => sheet.engine.tabs().find((tab) => tab.name === "SLA plan")?.id ?? "";
const faults = (sheet: Sheet): string[] => sheet.standIn.log().flatMap((run) => run.error ?? []);

const setUp = async (sheet: Sheet): Promise<void> => {
  await sheet.standIn.choose("Set up this spreadsheet");
  await sheet.standIn.settle();
};

describe("a new plan", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSetUp();
  });

  it("shows the published example, its odds in the first line", () => {
    expect(sentence(sheet)).toBe(SENTENCE);
    expect(shown(sheet, "A2")[0]?.[0]).toContain("Thin history: only 10 in the stage Customer last month.");
    expect(shown(sheet, "A8:L14")).toEqual([
      [
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
        "Days to next stage",
        "Must exist by",
      ],
      ["Lead", "Marketing", "500", "30.0%", "26.1%", "34.2%", "30.0%", "1,783", "+1,283", "3.57 times", "30", "2026-12-18"],
      ["MQL", "Marketing", "150", "48.7%", "40.8%", "56.6%", "48.0%", "535", "+385", "3.57 times", "14", "2027-01-17"],
      ["SAL", "Sales", "73", "68.5%", "57.1%", "78.0%", "68.0%", "257", "+184", "3.52 times", "7", "2027-01-31"],
      ["Opportunity", "Sales", "50", "20.0%", "11.2%", "33.0%", "20.0%", "175", "+125", "3.50 times", "21", "2027-02-07"],
      ["Customer", "Sales", "10", "", "", "", "", "35", "+25", "3.50 times", "", "2027-02-28"],
      ["Lead to Customer", "", "", "2.0%", "1.1%", "3.6%", "2.0%", "", "", "", "", ""],
    ]);
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1783, 535, 257, 175, 35]);
    expect(faults(sheet)).toEqual([]);
  });

  it("draws the funnel beside it", () => {
    const [chart, ...others] = sheet.look.charts("SLA plan");
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ type: "BAR", title: "The funnel: goals of a month", cell: "H16" });
    expect(chart?.domain).toEqual(["Lead", "MQL", "SAL", "Opportunity", "Customer"]);
    expect(chart?.series).toEqual([{ name: "Goal", values: [1783, 535, 257, 175, 35], shown: ["1,783", "535", "257", "175", "35"] }]);
  });

  it("shows how many leads make it likely", () => {
    expect(shown(sheet, "A18:D20")).toEqual([
      ["As planned", "53%", "1,783", "3.57 times"],
      ["To be likely", "80%", "2,363", "4.73 times"],
      ["To be safe", "90%", "2,794", "5.59 times"],
    ]);
  });

  it("splits a year into months, each with the days by which its stages must exist", () => {
    expect(shown(sheet, "A41:I42")).toEqual([
      ["Month", "Season weight", "Customer", "Lead", "Lead by", "MQL by", "SAL by", "Opportunity by", "Customer by"],
      ["Feb 2027", "1", "35", "1,783", "2026-12-18", "2027-01-17", "2027-01-31", "2027-02-07", "2027-02-28"],
    ]);
    expect(shown(sheet, "A53:D54")).toEqual([
      ["Jan 2028", "1", "35", "1,783"],
      ["Year", "", "420", "21,396"],
    ]);
  });

  it("sets the leads beside what the team can work", () => {
    expect(shown(sheet, "E57:J58")).toEqual([
      ["Hours needed", "Hours available", "Load", "Leads honoured", "Leads per rep", "Reps needed"],
      ["892", "480", "186%", "960", "240", "8"],
    ]);
    expect(shown(sheet, "A59")[0]?.[0]).toBe(
      "The team can work 960 leads a month, the plan brings 1,783. Workable leads per rep per month: 240. Reps needed for all of them: 8.",
    );
  });

  it("solves each lever", () => {
    expect(shown(sheet, "A23:G31")).toEqual([
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
  afterAll(closeSheets);
  let sheet: Sheet;
  let before: { range: string; cells: string[][] }[] = [];
  const TYPED = ["B4:B6", "A9:C13", "G9:G12", "K9:K12", "B42:B53"];

  beforeAll(async () => {
    sheet = await openSetUp();
    before = TYPED.map((range) => {
      const [formulasOf, values] = [sheet.look.formulas(`'SLA plan'!${range}`), shown(sheet, range)];
      return { range, cells: values.map((row, at) => row.map((text, column) => formulasOf[at]?.[column] || text)) };
    });
  });
  beforeEach(async () => {
    for (const { range, cells } of before) await sheet.type(`'SLA plan'!${range.split(":")[0]}`, cells);
  });

  it("the agreement's sales target, rounding and attempts", async () => {
    await sheet.type(agreed(sheet, "goal.rounding"), "up");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1794, 538, 258, 175, 35]);
    await sheet.type(agreed(sheet, "goal.target"), "70");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([3577, 1073, 515, 350, 70]);
    expect(sentence(sheet)).toMatch(/^7\.15 times last month's leads\. .* odds of 70 sales\.$/);
    await sheet.type(agreed(sheet, "attempts.count"), "12");
    expect(shown(sheet, "C58:I58")[0]).toEqual(["12", "5", "3,577", "480", "745%", "480", "120"]);
    for (const [key, text] of Object.entries({ "goal.rounding": "nearest", "goal.target": "35", "attempts.count": "6" }))
      await sheet.type(agreed(sheet, key), text);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("a rate", async () => {
    await sheet.type("'SLA plan'!G12", "25%");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1430, 429, 206, 140, 35]);
    expect(sentence(sheet)).toMatch(/^2\.86 times last month's leads\. .* has \d+ % odds of 35 sales\.$/);
  });

  it("a month's counts, and says no more that history is thin", async () => {
    await sheet.type("'SLA plan'!C9", [["5000"], ["1500"], ["730"], ["500"], ["100"]]);
    expect(shown(sheet, "A2")[0]?.[0]).toBe("");
    expect(sentence(sheet)).toContain("0.36 times last month's leads.");
    expect(shown(sheet, "D12:F12")[0]).toEqual(["20.0%", "16.7%", "23.7%"]);
  });

  it("season weights, to the exact sum", async () => {
    await sheet.type("'SLA plan'!B42", [["3"], ["0"], ["2"]]);
    const parts = sheet.values("'SLA plan'!C42:C53").flat() as number[];
    expect(parts.slice(0, 3)).toEqual([90, 0, 60]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(420);
  });

  it("lags and the date", async () => {
    await sheet.type("'SLA plan'!B5", "2027-06-30");
    await sheet.type("'SLA plan'!K12", "28");
    expect(shown(sheet, "L9:L13").flat()).toEqual(["2027-04-12", "2027-05-12", "2027-05-26", "2027-06-02", "2027-06-30"]);
    expect(shown(sheet, "A42")[0]?.[0]).toBe("Jun 2027");
  });

  it("renamed stages, and one more of them", async () => {
    await sheet.type("'SLA plan'!A11", "Demo held");
    sheet.engine.insertRows(planId(sheet), 11, 1);
    await sheet.standIn.settle();
    await sheet.type("'SLA plan'!A12", [["Offer", "Sales", "60"]]);
    await sheet.type("'SLA plan'!G12", "90%");
    await sheet.type("'SLA plan'!K12", "3");
    expect(sheet.values("'SLA plan'!H9:H14").flat()).toEqual([1980, 594, 285, 194, 175, 35]);
    expect(shown(sheet, "F26:F31").flat()).toEqual([
      "Lead to MQL",
      "MQL to Demo held",
      "Demo held to Offer",
      "Offer to Opportunity",
      "Opportunity to Customer",
      "",
    ]);
    expect(shown(sheet, "A32")[0]?.[0]).toBe("Leads doubled and all rates");
  });
});

const COUNTS = "Check the column Last month: every stage needs a number, 0 or more.";
const REACHED = "a stage has more than the one before it. Count each lead in every stage that it reached.";
const RATES = "Check the column Rate used: each is a percentage above 0 % and up to 100 %.";
const TARGET = "Type a sales target above 0, such as 35";

describe("what cannot be computed", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSetUp();
  });

  it.each([
    ["counts that were cleared", "C9:C13", ["", "", "", "", ""], ["500", "150", "73", "50", "10"], COUNTS],
    ["more in a stage than before", "C11", ["200"], ["73"], REACHED],
    ["nobody in a stage", "C11", ["0"], ["73"], REACHED],
    ["no leads at all", "C9", ["0"], ["500"], "the first stage has no leads"],
    ["a rate of 0", "G11", ["0"], ["68%"], RATES],
    ["a rate of 170 %", "G11", ["170%"], ["68%"], RATES],
    ["a word", "G11", ["most"], ["68%"], RATES],
    ["a target of 0", "B4", ["0"], ["=SLA_SALES_TARGET"], TARGET],
    ["a word for a target", "B4", ["thirty"], ["=SLA_SALES_TARGET"], TARGET],
    ["a blank stage in the middle", "C11", [""], ["73"], COUNTS],
    ["a count below 0", "C11", ["-5"], ["73"], COUNTS],
    ["a word for a count", "C9", ["many"], ["500"], COUNTS],
    ["a rate below 0", "G11", ["-20%"], ["68%"], RATES],
    ["a blank rate", "G11", [""], ["68%"], RATES],
    ["a target below 0", "B4", ["-3"], ["=SLA_SALES_TARGET"], TARGET],
  ])("is said in the first line until it is put right: %s", async (_, range, bad, good, said) => {
    const first = `'SLA plan'!${range.split(":")[0]}`;
    const typeBelow = (texts: string[]) =>
      sheet.type(
        first,
        texts.map((text) => [text]),
      );
    await typeBelow(bad);
    expect(sentence(sheet)).toContain(said);
    await typeBelow(good);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("is computed for a million leads, too", async () => {
    await sheet.type("'SLA plan'!C9", [["1000000"], ["300000"], ["146000"], ["100000"], ["20000"]]);
    await sheet.type("'SLA plan'!B4", "70000");
    expect(sentence(sheet)).toMatch(/^3\.5\d times last month's leads\. Judging from last month's counts, this plan has /);
    await sheet.type("'SLA plan'!B4", "=SLA_SALES_TARGET");
    await sheet.type("'SLA plan'!C9", [["500"], ["150"], ["73"], ["50"], ["10"]]);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it.each([
    ["reps in words", "A58", "four", "A59", /^Fill in reps, hours and minutes/],
    ["minutes of 0", "D58", "0", "A59", /^Fill in reps, hours and minutes/],
    ["hours below 0", "B58", "-5", "A59", /^Fill in reps, hours and minutes/],
    ["no reps", "A58", "0", "A59", /^The team can work 0 leads a month/],
    ["a deal in words", "C63", "12k", "A64", /^Fill in a month's revenue goal/],
    ["a blank share", "B63", "", "A64", /^Fill in a month's revenue goal/],
    ["a whole percent", "B63", "60", "A64", /^Fill in a month's revenue goal/],
  ])("claims nothing of capacity and revenue from %s", async (_, cell, bad, line, said) => {
    const show = (at: string) => String(sheet.value(`'SLA plan'!${at}`));
    const [before, good] = [show(line), sheet.look.display(`'SLA plan'!${cell}`)[0]?.[0] ?? ""];
    await sheet.type(`'SLA plan'!${cell}`, bad);
    expect(show(line)).toMatch(said);
    await sheet.type(`'SLA plan'!${cell}`, good);
    expect(show(line)).toBe(before);
  });

  it("says that the leads had to exist before today, where the lags or the day ask for it", async () => {
    const late = `${SENTENCE} But the leads had to exist before today: see the column Must exist by, and choose a later day in B5.`;
    const days = sheet.look.display("'SLA plan'!K9")[0]?.[0] ?? "";
    const by = sheet.look.formulas("'SLA plan'!B5")[0]?.[0] ?? "";
    await sheet.type("'SLA plan'!K9", "200");
    expect(sentence(sheet)).toBe(late);
    await sheet.type("'SLA plan'!K9", days);
    expect(sentence(sheet)).toBe(SENTENCE);
    await sheet.type("'SLA plan'!B5", "2026-12-15");
    expect(sentence(sheet)).toBe(late);
    await sheet.type("'SLA plan'!B5", by);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("says of a plan far from last month's leads no more decimals than mean something", async () => {
    await sheet.type("'SLA plan'!C9", "1000000");
    expect(sentence(sheet)).toMatch(/^Less than 0\.01 times last month's leads\. /);
    await sheet.type("'SLA plan'!C9", "500");
    await sheet.type("'SLA plan'!B4", "1000000");
    expect(sentence(sheet)).toMatch(/^102124 times last month's leads\. /);
    await sheet.type("'SLA plan'!B4", "=SLA_SALES_TARGET");
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("is never certain in the words", async () => {
    await sheet.type("'SLA plan'!G12", "1%");
    expect(sentence(sheet)).toContain("has over 99 % odds of 35 sales.");
    await sheet.type("'SLA plan'!G12", "100%");
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
const LEADS = Math.min(Number(process.env.LEAD_SLA_LEADS ?? 2000), 20_000);

describe("a team's own history", () => {
  afterEach(closeSheets);

  it("is counted from thousands of leads, and planned from after a click", async () => {
    const { csv, inOctober, inJuly } = aYearOfLeads(LEADS);
    const sheet = await openSheet();
    await sheet.standIn.importCsv("Leads.csv", csv, "new");
    await setUp(sheet);
    expect(sheet.values("'SLA plan'!B72:B76").flat()).toEqual(inOctober);
    expect(shown(sheet, "A85")[0]?.[0]).toBe(
      "Half of the won leads took 24 days or less from Lead to won, nine of ten 56; the plan counts on 72.",
    );
    await sheet.standIn.choose("Count from our own leads…");
    await sheet.standIn.settle();
    expect(sheet.said.join()).toContain(`Lead ${inJuly[0]}, MQL ${inJuly[1]}, SAL ${inJuly[2]}`);
    expect(sheet.values("'SLA plan'!C9:C13").flat()).toEqual(inJuly);
    expect(sentence(sheet)).toMatch(/^\d+\.?\d* times the leads that came from 2026-07-01 to 2026-07-31\. .* odds of 35 sales\.$/);
    await sheet.type("'SLA plan'!B6", "measured");
    expect(sheet.value("'SLA plan'!G9")).toBeCloseTo((inJuly[1] ?? 0) / (inJuly[0] ?? 1), 9);
    expect(faults(sheet)).toEqual([]);
  });

  const FEW = [
    ["L-1", "2026-10-10 10:00", "MQL", "", "Web"],
    ["L-2", "2026-10-12 09:05", "Customer", "2026-10-30", "Partner"],
    ["L-3", "2026-05-17 17:00", "Lead", "2026-07-01", "Web"],
    ["L-4", "2026-05-17 17:00", "SAL", "", "partner"],
    ["L-5", "no idea", "SAL", "", "Web"],
  ];
  const withFew = async (now?: string): Promise<Sheet> => {
    const sheet = await openSetUp(now === undefined ? {} : { now });
    for (const [column, at] of Object.entries({ A: 0, K: 1, I: 2, S: 3, F: 4 }))
      await sheet.type(
        `Leads!${column}2`,
        FEW.map((lead) => [lead[at] ?? ""]),
      );
    return sheet;
  };

  it("shows a period beside mature leads, with intervals, and says that it is thin", async () => {
    const sheet = await withFew();
    expect(shown(sheet, "B66:B69").flat()).toEqual(["2026-10-01", "2026-10-31", "2026-11-18", "90"]);
    expect(shown(sheet, "A71:I77")).toEqual([
      ["Stage", "Leads then", "Rate to next", "Low (95 %)", "High (95 %)", "Mature leads", "Rate to next", "Low (95 %)", "High (95 %)"],
      ["Lead", "2", "100.0%", "34.2%", "100.0%", "2", "100.0%", "34.2%", "100.0%"],
      ["MQL", "2", "50.0%", "9.5%", "90.5%", "2", "100.0%", "34.2%", "100.0%"],
      ["SAL", "1", "100.0%", "20.7%", "100.0%", "2", "50.0%", "9.5%", "90.5%"],
      ["Opportunity", "1", "100.0%", "20.7%", "100.0%", "1", "100.0%", "20.7%", "100.0%"],
      ["Customer", "1", "", "", "", "1", "", "", ""],
      ["", "", "", "", "", "", "", "", ""],
    ]);
    expect(shown(sheet, "A85")[0]?.[0]).toBe(
      "Thin history: only 1 mature lead in the last stage. Below 30, a rate is rough. Half of the won leads took 45 days or less from Lead to won, nine of ten 45; the plan counts on 72.",
    );
    await sheet.type("'SLA plan'!B70", "Partner");
    expect(sheet.values("'SLA plan'!B72:B76").flat()).toEqual([1, 1, 1, 1, 1]);
    expect(sheet.values("'SLA plan'!F72:F76").flat()).toEqual([1, 1, 1, 0, 0]);
    await sheet.type("'SLA plan'!B70", "Fair");
    expect(shown(sheet, "A72:I76").map((row) => row.join("|"))).toEqual([
      "Lead|0||0.0%|100.0%|0||0.0%|100.0%",
      "MQL|0||0.0%|100.0%|0||0.0%|100.0%",
      "SAL|0||0.0%|100.0%|0||0.0%|100.0%",
      "Opportunity|0||0.0%|100.0%|0||0.0%|100.0%",
      "Customer|0||||0|||",
    ]);
    const mature = sheet.values("'SLA agreement'!A1:E60").findIndex((row) => row[4] === "history.mature") + 1;
    await sheet.type("'SLA plan'!B70", "");
    await sheet.type(`'SLA agreement'!C${mature}`, "30");
    expect(sheet.values("'SLA plan'!F72:F76").flat()).toEqual([4, 4, 3, 2, 2]);
    expect(faults(sheet)).toEqual([]);
  });

  it("is judged by the present day, unless people typed another", async () => {
    const sheet = await withFew("2026-11-30T21:30:00Z");
    expect(shown(sheet, "B66:B68").flat()).toEqual(["2026-10-01", "2026-10-31", "2026-11-30"]);
    await sheet.standIn.advance(170);
    expect(shown(sheet, "B66:B68").flat()).toEqual(["2026-11-01", "2026-11-30", "2026-12-01"]);
    await sheet.type("'SLA plan'!B68", "2026-11-20");
    await sheet.standIn.advance(24 * 60);
    expect(shown(sheet, "B66:B68").flat()).toEqual(["2026-10-01", "2026-10-31", "2026-11-20"]);
  });

  it("comes with the column that it counts from", async () => {
    const sheet = await openSheet();
    await sheet.standIn.importCsv("Ours.csv", "Lead ID,Received\nL1,2026-10-05 09:00", "new");
    await setUp(sheet);
    expect(shown(sheet, "A86")[0]?.[0]).toContain("has no column headed Stage. Add one");
    await sheet.standIn.choose("Count from our own leads…");
    await sheet.standIn.settle();
    expect(sheet.said.at(-1)).toContain("The plan's History has no counts yet");
    expect(sheet.values("'SLA plan'!C9:C13").flat()).toEqual([500, 150, 73, 50, 10]);
    await sheet.type("Ours!Z1", [["Stage"], ["MQL"]]);
    await setUp(sheet);
    expect(sheet.values("'SLA plan'!B72:B76").flat()).toEqual([1, 1, 0, 0, 0]);
  });
});

const rates = (sheet: Sheet): unknown[] =>
  sheet
    .values("'SLA agreement'!A1:E60")
    .filter((row) => String(row[4]).startsWith("rate."))
    .map((row) => row[2]);

describe("agreeing on the plan's rates", () => {
  afterEach(closeSheets);
  const agree = async (sheet: Sheet): Promise<string> => {
    await sheet.standIn.choose("Agree on the plan's rates…");
    await sheet.standIn.settle();
    return sheet.said.at(-1) ?? "";
  };

  it("puts measured ones into the agreement, and every formula follows", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    await sheet.type("'SLA plan'!B6", "measured");
    expect(shown(sheet, "C6")[0]?.[0]).toMatch(/^The rates used are not the agreed ones\./);
    expect(await agree(sheet)).toBe("The plan's rates stand in the agreement now.");
    expect(sheet.said.join()).toContain("Lead to MQL 30 %, MQL to SAL 48.7 %, SAL to Opportunity 68.5 %, Opportunity to Customer 20 %");
    expect(rates(sheet)).toEqual([0.3, 73 / 150, 50 / 73, 0.2]);
    expect(sheet.values("Sheet1!A1:A5").flat()).toEqual(sheet.values("'SLA plan'!H9:H13").flat());
    expect(shown(sheet, "C6")[0]?.[0]).toMatch(/^These are the agreed rates\./);
  });

  it("of a longer funnel adds rows for them", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    sheet.engine.insertRows(planId(sheet), 12, 1);
    await sheet.standIn.settle();
    await sheet.type("'SLA plan'!A13", [["Offer", "Sales", "20"]]);
    await sheet.type("'SLA plan'!G12", "40%");
    await sheet.type("'SLA plan'!G13", "50%");
    expect(await agree(sheet)).toBe("The plan's rates stand in the agreement now.");
    expect(rates(sheet)).toEqual([0.3, 0.48, 0.68, 0.4, 0.5]);
    expect(sheet.values("'SLA agreement'!A1:E60").find((row) => row[4] === "rate.5")?.[1]).toBe("Conversion rate: Offer to Customer");
    expect(sheet.values("Sheet1!A1:A6").flat()).toEqual([1783, 535, 257, 175, 70, 35]);
  });

  it("of a shorter one leaves the last ones blank", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", "=SLA_GOAL()");
    sheet.engine.deleteRows(planId(sheet), 11, 1);
    await sheet.standIn.settle();
    await sheet.type("'SLA plan'!G11", "50%");
    expect(shown(sheet, "A9:L13").map((row) => [row[0], row[3], row[7]])).toEqual([
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
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!G10", "170%");
    expect(await agree(sheet)).toContain("The plan has no rate from MQL to SAL");
    await sheet.type("'SLA plan'!G10", "50%");
    sheet.answers.push("NO");
    expect(await agree(sheet)).toBe("Nothing was changed.");
    expect(rates(sheet)).toEqual([0.3, 0.48, 0.68, 0.2]);
  });
});

describe("another funnel", () => {
  afterAll(closeSheets);
  const plan = async (sheet: Sheet, ...texts: string[]): Promise<string> => {
    sheet.texts.push(...texts);
    await sheet.standIn.choose("Plan another funnel…");
    await sheet.standIn.settle();
    return sheet.said.at(-1) ?? "";
  };

  it("plans a channel by its own leads, and leaves the rest of the target to the first", async () => {
    const sheet = await openSetUp();
    await sheet.type("Leads!F2", [["Partners"], ["Partners"], ["Web"]]);
    await sheet.type("Leads!I2", [["Customer"], ["SAL"], ["MQL"]]);
    await sheet.type("Leads!K2", [["2026-07-10 10:00"], ["2026-07-11 10:00"], ["2026-07-12 10:00"]]);
    expect(await plan(sheet, "Partners", "10")).toContain("The plan for Partners is made, by its own leads");
    const there = (range: string) => sheet.look.display(`'SLA plan Partners'!${range}`);
    expect(there("A7")[0]?.[0]).toBe("Funnel Partners: what each stage has to bring in a month");
    expect(there("C9:C13").flat()).toEqual(["2", "2", "2", "1", "1"]);
    expect(there("H9:H13").flat()).toEqual(["20", "20", "20", "10", "10"]);
    expect(there("B70")[0]?.[0]).toBe("Partners");
    expect(
      there("A1:M60")
        .flat()
        .filter((text) => text.startsWith("#")),
    ).toEqual([]);
    expect(sheet.value("'SLA plan'!B4")).toBe(25);
    expect(sheet.values("'SLA plan'!H9:H13").flat().at(-1)).toBe(25);
    sheet.engine.deleteTab(sheet.engine.tabs().find((tab) => tab.name === "SLA plan Partners")?.id ?? "");
    await sheet.standIn.settle();
    expect(sheet.value("'SLA plan'!B4")).toBe(35);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  let unchanged: Sheet | undefined;

  it.each([
    ["no name", [], "Nothing was changed."],
    ["no number", ["Fairs"], "Nothing was changed."],
    ["a word for the number", ["Fairs", "some"], "Type a number of customers above 0, such as 10. Nothing was changed."],
    ["a number of 0", ["Fairs", "0"], "Type a number of customers above 0, such as 10. Nothing was changed."],
  ])("is not made from %s", async (_, texts, sentenceSaid) => {
    unchanged ??= await openSetUp();
    expect(await plan(unchanged, ...texts)).toBe(sentenceSaid);
    expect(unchanged.engine.tabs().filter((tab) => tab.name.startsWith("SLA plan"))).toHaveLength(1);
  });

  it("keeps what people typed as text, whatever it begins with", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!A10", "'=1+1");
    await plan(sheet, "=HYPERLINK", "5");
    const id = sheet.engine.tabs().find((tab) => tab.name === "SLA plan =HYPERLINK");
    expect(id).toBeDefined();
    expect(sheet.look.display("'SLA plan =HYPERLINK'!A10")[0]?.[0]).toBe("=1+1");
    expect(sheet.look.display("'SLA plan =HYPERLINK'!B70")[0]?.[0]).toBe("=HYPERLINK");
  });
});

describe("setting up again", () => {
  afterEach(closeSheets);

  it("changes nothing in the plan", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!A9", "Inquiry");
    await sheet.type("'SLA plan'!G12", "25%");
    await sheet.type("'SLA plan'!I9", "my note");
    await sheet.type("'SLA plan'!P3", "beside it");
    const before = JSON.stringify([sheet.values("'SLA plan'!A1:Q87"), formulas(sheet)]);
    await setUp(sheet);
    expect(JSON.stringify([sheet.values("'SLA plan'!A1:Q87"), formulas(sheet)])).toBe(before);
    expect(sheet.engine.tabs().filter((tab) => tab.name.startsWith("SLA plan"))).toHaveLength(1);
  });

  it("knows the plan under another name of its tab", async () => {
    const sheet = await openSetUp();
    sheet.engine.renameTab(planId(sheet), "Our year");
    await setUp(sheet);
    expect(sheet.engine.tabs().map((tab) => tab.name)).not.toContain("SLA plan");
  });

  it("makes it where the spreadsheet was set up before there was one", async () => {
    const sheet = await openSetUp();
    sheet.engine.deleteName("SLA_PLAN");
    sheet.engine.deleteTab(planId(sheet));
    await setUp(sheet);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("leaves a tab alone that people called SLA plan and filled", async () => {
    const sheet = await openSheet();
    sheet.engine.addTab("SLA plan");
    await sheet.type("'SLA plan'!B2", "ours");
    await setUp(sheet);
    expect(sheet.values("'SLA plan'!A1:B2")).toEqual([
      ["", ""],
      ["", "ours"],
    ]);
  });
});

describe("removing the add-on", () => {
  afterEach(closeSheets);

  it("leaves a plan that is kept computing, without our names", async () => {
    const sheet = await openSetUp();
    sheet.answers.push("YES", "NO");
    await sheet.standIn.choose("Remove from this spreadsheet…");
    await sheet.standIn.settle();
    expect(sheet.said.join()).toContain("Delete the tabs SLA agreement, SLA hours, SLA plan, SLA spend and SLA monitor, too?");
    expect(sheet.engine.names()).toEqual([]);
    expect(sentence(sheet)).toBe(SENTENCE);
    await sheet.type("'SLA plan'!B4", "70");
    expect(sentence(sheet)).toContain("odds of 70 sales.");
    expect(faults(sheet)).toEqual([]);
  });
});
