/** The plan tab: what it shows at first, and that it follows what people type. */
import { agreed, closeSheets, openSetUp, openSheet, type Sheet } from "./sheet";

afterAll(closeSheets);

const SENTENCE = "3.57 times last month's leads. Judging from last month's counts, this plan has 53 % odds of 35 sales.";

const shown = (sheet: Sheet, range: string): string[][] => sheet.look.display(`'SLA plan'!${range}`);
const sentence = (sheet: Sheet): string | undefined => shown(sheet, "A1")[0]?.[0];
const formulas = (sheet: Sheet): string[][] => sheet.look.formulas("'SLA plan'!A1:M60");
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
        "Measured rate",
        "Low (95 %)",
        "High (95 %)",
        "Rate used",
        "Goal",
        "Gap",
        "Multiple",
        "Days from stage before",
        "Must exist by",
      ],
      ["Lead", "Marketing", "500", "", "", "", "", "1,783", "+1,283", "3.57 times", "", "2026-12-18"],
      ["MQL", "Marketing", "150", "30.0%", "26.1%", "34.2%", "30.0%", "535", "+385", "3.57 times", "30", "2027-01-17"],
      ["SAL", "Sales", "73", "48.7%", "40.8%", "56.6%", "48.0%", "257", "+184", "3.52 times", "14", "2027-01-31"],
      ["Opportunity", "Sales", "50", "68.5%", "57.1%", "78.0%", "68.0%", "175", "+125", "3.50 times", "7", "2027-02-07"],
      ["Customer", "Sales", "10", "20.0%", "11.2%", "33.0%", "20.0%", "35", "+25", "3.50 times", "21", "2027-02-28"],
      ["Lead to Customer", "", "", "2.0%", "1.1%", "3.6%", "2.0%", "", "", "", "", ""],
    ]);
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1783, 535, 257, 175, 35]);
    expect(faults(sheet)).toEqual([]);
  });

  it("shows how many leads make it likely", () => {
    expect(shown(sheet, "A18:D20")).toEqual([
      ["As planned", "53%", "1,783", "3.57 times"],
      ["To be likely", "80%", "2,363", "4.73 times"],
      ["To be safe", "90%", "2,794", "5.59 times"],
    ]);
  });

  it("splits a year into months, each with the days by which its stages must exist", () => {
    expect(shown(sheet, "A23:I24")).toEqual([
      ["Month", "Season weight", "Customer", "Lead", "Lead by", "MQL by", "SAL by", "Opportunity by", "Customer by"],
      ["Feb 2027", "1", "35", "1,783", "2026-12-18", "2027-01-17", "2027-01-31", "2027-02-07", "2027-02-28"],
    ]);
    expect(shown(sheet, "A35:D36")).toEqual([
      ["Jan 2028", "1", "35", "1,783"],
      ["Year", "", "420", "21,396"],
    ]);
  });

  it("sets the leads beside what the team can work", () => {
    expect(shown(sheet, "E39:J40")).toEqual([
      ["Hours needed", "Hours available", "Load", "Leads honoured", "Leads per rep", "Reps needed"],
      ["892", "480", "186%", "960", "240", "8"],
    ]);
    expect(shown(sheet, "A41")[0]?.[0]).toBe(
      "The team can work 960 leads a month, the plan brings 1,783. Workable leads per rep per month: 240. Reps needed for all of them: 8.",
    );
  });

  it("solves each lever", () => {
    expect(shown(sheet, "A44:G52")).toEqual([
      ["Lever", "Now", "Needed", "Verdict", "", "", "Rate of"],
      ["Leads", "500", "1,750", "3.5 times", "", "", ""],
      ["Rate 1", "30.0%", "105.0%", "impossible: would need 105 %", "", "", "Lead to MQL"],
      ["Rate 2", "48.7%", "170.3%", "impossible: would need 170 %", "", "", "MQL to SAL"],
      ["Rate 3", "68.5%", "239.7%", "impossible: would need 240 %", "", "", "SAL to Opportunity"],
      ["Rate 4", "20.0%", "70.0%", "3.5 times", "", "", "Opportunity to Customer"],
      ["All rates", "2.0%", "7.0%", "each rate 1.37 times", "", "", ""],
      ["Leads doubled and all rates", "2.0%", "3.5%", "each rate 1.15 times", "", "", ""],
      ["", "", "", "", "", "", ""],
    ]);
  });
});

describe("the plan follows", () => {
  afterEach(closeSheets);

  it("the agreement's sales target, rounding and attempts", async () => {
    const sheet = await openSetUp();
    await sheet.type(agreed(sheet, "goal.rounding"), "up");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1794, 538, 258, 175, 35]);
    await sheet.type(agreed(sheet, "goal.target"), "70");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([3577, 1073, 515, 350, 70]);
    expect(sentence(sheet)).toMatch(/^7\.15 times last month's leads\. .* odds of 70 sales\.$/);
    await sheet.type(agreed(sheet, "attempts.count"), "12");
    expect(shown(sheet, "C40:I40")[0]).toEqual(["12", "5", "3,577", "480", "745%", "480", "120"]);
  });

  it("a rate", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!G13", "25%");
    expect(sheet.values("'SLA plan'!H9:H13").flat()).toEqual([1430, 429, 206, 140, 35]);
    expect(sentence(sheet)).toMatch(/^2\.86 times last month's leads\. .* has \d+ % odds of 35 sales\.$/);
  });

  it("a month's counts, and says no more that history is thin", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!C9", [["5000"], ["1500"], ["730"], ["500"], ["100"]]);
    expect(shown(sheet, "A2")[0]?.[0]).toBe("");
    expect(sentence(sheet)).toContain("0.36 times last month's leads.");
    expect(shown(sheet, "D13:F13")[0]).toEqual(["20.0%", "16.7%", "23.7%"]);
  });

  it("season weights, to the exact sum", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!B24", [["3"], ["0"], ["2"]]);
    const parts = sheet.values("'SLA plan'!C24:C35").flat() as number[];
    expect(parts.slice(0, 3)).toEqual([90, 0, 60]);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(420);
  });

  it("lags and the date", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!B5", "2027-06-30");
    await sheet.type("'SLA plan'!K13", "28");
    expect(shown(sheet, "L9:L13").flat()).toEqual(["2027-04-12", "2027-05-12", "2027-05-26", "2027-06-02", "2027-06-30"]);
    expect(shown(sheet, "A24")[0]?.[0]).toBe("Jun 2027");
  });

  it("renamed stages, and one more of them", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!A11", "Demo held");
    sheet.engine.insertRows(planId(sheet), 11, 1);
    await sheet.standIn.settle();
    await sheet.type("'SLA plan'!A12", [["Offer", "Sales", "60"]]);
    await sheet.type("'SLA plan'!G12", "90%");
    await sheet.type("'SLA plan'!K12", "3");
    expect(sheet.values("'SLA plan'!H9:H14").flat()).toEqual([1987, 596, 286, 257, 175, 35]);
    expect(shown(sheet, "G47:G52").flat()).toEqual([
      "Lead to MQL",
      "MQL to Demo held",
      "Demo held to Offer",
      "Offer to Opportunity",
      "Opportunity to Customer",
      "",
    ]);
    expect(shown(sheet, "A53")[0]?.[0]).toBe("Leads doubled and all rates");
  });
});

describe("what cannot be computed", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openSetUp();
  });

  it.each([
    ["counts that were cleared", "C9:C13", ["", "", "", "", ""], ["500", "150", "73", "50", "10"]],
    ["more in a stage than before", "C11", ["200"], ["73"]],
    ["nobody in a stage", "C11", ["0"], ["73"]],
    ["a rate of 0", "G12", ["0"], ["68%"]],
    ["a rate of 170 %", "G12", ["170%"], ["68%"]],
    ["a word", "G12", ["most"], ["68%"]],
    ["a target of 0", "B4", ["0"], ["=SLA_SALES_TARGET"]],
  ])("is said in the first line until it is put right: %s", async (_, range, bad, good) => {
    const first = `'SLA plan'!${range.split(":")[0]}`;
    const typeBelow = (texts: string[]) =>
      sheet.type(
        first,
        texts.map((text) => [text]),
      );
    await typeBelow(bad);
    expect(sentence(sheet)).toMatch(/^Fill in last month's counts, the rates used and the sales target/);
    await typeBelow(good);
    expect(sentence(sheet)).toBe(SENTENCE);
  });

  it("is never certain in the words", async () => {
    await sheet.type("'SLA plan'!G13", "1%");
    expect(sentence(sheet)).toContain("has over 99 % odds of 35 sales.");
    await sheet.type("'SLA plan'!G13", "100%");
    expect(sentence(sheet)).toContain("has under 1 % odds of 35 sales.");
  });
});

/** Leads of a year, 8,000 of them: every 2nd an MQL, every 8th won, every 5th lost, though some of these were won. */
function aYearOfLeads(): { csv: string; inOctober: number[] } {
  const reached = (at: number): number => (at % 8 === 0 ? 4 : at % 2 === 0 ? 1 : 0);
  const lines: string[] = [];
  const inOctober = [0, 0, 0, 0, 0];
  for (let at = 0; at < 8000; at += 1) {
    const received = new Date(Date.UTC(2025, 10, 18 + (at % 365))).toISOString().slice(0, 10);
    const stage = at % 5 === 0 ? "Lost" : (["Lead", "MQL", "SAL", "Opportunity", "Customer"][reached(at)] ?? "");
    const won = at % 8 === 0 ? new Date(Date.parse(received) + (at % 64) * 86_400_000).toISOString().slice(0, 10) : "";
    lines.push([`L${at}`, at % 100 === 3 ? "soon" : `${received} 09:30`, stage, won].join(","));
    const place = at % 8 === 0 ? 4 : stage === "Lost" ? 0 : reached(at);
    if (at % 100 !== 3 && received.startsWith("2026-10"))
      for (let one = 0; one <= place; one += 1) inOctober[one] = (inOctober[one] ?? 0) + 1;
  }
  return { csv: ["Lead ID,Received,Stage,Won on", ...lines].join("\n"), inOctober };
}

describe("a team's own history", () => {
  it("plans from 8,000 leads by one formula", async () => {
    const { csv, inOctober } = aYearOfLeads();
    const sheet = await openSheet();
    await sheet.standIn.importCsv("Leads.csv", csv, "new");
    await setUp(sheet);
    await sheet.type("'SLA plan'!C9", [[""], [""], [""], [""], [""]]);
    await sheet.type("'SLA plan'!C9", '=SLA_STAGE_COUNTS(Leads!B2:B, Leads!C2:C, A9:A13, "2026-10-01", "2026-10-31", Leads!D2:D)');
    expect(sheet.values("'SLA plan'!C9:C13").flat()).toEqual(inOctober);
    expect(sentence(sheet)).toMatch(/^\d\.\d+ times last month's leads\. .* odds of 35 sales\.$/);
    await sheet.type("Sheet1!A1", '=SLA_LAG(Leads!B2:B, Leads!D2:D, "2026-11-18")');
    expect(sheet.values("Sheet1!A1:B1")[0]).toEqual([expect.any(Number), 56]);
    await sheet.type("Sheet1!A3", "=SLA_MATURE_COUNTS(Leads!B2:B, Leads!C2:C, 'SLA plan'!A9:A13, \"2026-11-18\")");
    expect(sheet.value("Sheet1!A3")).toBeGreaterThan(5000);
    expect(faults(sheet)).toEqual([]);
  });
});

describe("setting up again", () => {
  afterEach(closeSheets);

  it("changes nothing in the plan", async () => {
    const sheet = await openSetUp();
    await sheet.type("'SLA plan'!A9", "Inquiry");
    await sheet.type("'SLA plan'!G13", "25%");
    await sheet.type("'SLA plan'!I9", "my note");
    await sheet.type("'SLA plan'!P3", "beside it");
    const before = JSON.stringify([sheet.values("'SLA plan'!A1:P60"), formulas(sheet)]);
    await setUp(sheet);
    expect(JSON.stringify([sheet.values("'SLA plan'!A1:P60"), formulas(sheet)])).toBe(before);
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
