/** The plan tab with whatever people type: no error on it, no figure beside one, and a sentence that names the stage. */
import { at, placeOf, shownIn } from "../../harness/places";
import { closeSheets, openExample, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const PLAN = "SLA plan";
const STAGES = ["Lead", "MQL", "SAL", "Opportunity", "Customer"];
const GOOD = ["500", "150", "73", "50", "10"];

const counts = (sheet: Sheet): string => at(sheet, PLAN, "Last month", { down: 1 });
const typeCounts = (sheet: Sheet, list: readonly string[]): Promise<void> =>
  sheet.type(
    counts(sheet),
    list.map((text) => [text]),
  );
const head = (sheet: Sheet): string => shownIn(sheet, PLAN)[0]?.[0] ?? "";
const cell = (sheet: Sheet, label: string, shape = {}): string => sheet.look.display(at(sheet, PLAN, label, shape))[0]?.[0] ?? "";
const block = (sheet: Sheet, label: string, shape: object): string[][] => sheet.look.display(at(sheet, PLAN, label, shape));

/** What the tab shows in the cells of its blocks. */
const seen = (sheet: Sheet) => ({
  errors: shownIn(sheet, PLAN)
    .flat()
    .filter((text) => /^#|Loading|NaN|undefined/.test(text)),
  rates: block(sheet, "Rate to next stage", { down: 1, rows: 5 }).flat(),
  used: block(sheet, "Rate used", { down: 1, rows: 5, after: "Stage" }).flat(),
  goals: block(sheet, "Goal", { down: 1, rows: 5 }).flat(),
  odds: block(sheet, "As planned", { right: 1, columns: 3 })[0] ?? [],
  safe: block(sheet, "To be safe", { right: 1, columns: 3 })[0] ?? [],
  oddsSay: cell(sheet, "To be safe", { down: 1 }),
  levers: shownIn(sheet, PLAN).slice(placeOf(sheet, PLAN, "Levers: what would close the gap by itself").row + 1),
});

/** Every stage with every kind of bad count, zeros from every stage on, and whole columns. */
const KINDS: Record<string, string> = {
  zero: "0",
  blank: "",
  word: "many",
  negative: "-5",
  huge: "1e13",
  growing: "900",
  text: "'150",
  day: "2026-11-18",
};
const PATTERNS: [string, string[]][] = [
  ...STAGES.flatMap((stage, place) =>
    Object.entries(KINDS).map(([kind, text]): [string, string[]] => [
      `${kind} in ${stage}`,
      GOOD.map((good, other) => (other === place ? text : good)),
    ]),
  ),
  ...[0, 1, 2, 3].map((from): [string, string[]] => [
    `zeros from ${STAGES[from]} on`,
    GOOD.map((good, place) => (place >= from ? "0" : good)),
  ]),
  ...[1, 2, 3].map((from): [string, string[]] => [
    `blanks from ${STAGES[from]} on`,
    GOOD.map((good, place) => (place >= from ? "" : good)),
  ]),
  ...["0", "many", "1e13", "7"].map((text): [string, string[]] => [`nothing but "${text}"`, STAGES.map(() => text)]),
  ["72 then 540", ["72", "540", "73", "50", "10"]],
  ["10, 8, then nobody", ["10", "8", "0", "0", "0"]],
  ["fractions", ["10.5", "8.25", "4", "2", "0.5"]],
];

/** The long tests go through all of it with measured rates, too. */
const RATES = process.env.LEAD_SLA_LONG === "all" ? ["agreed", "measured"] : ["agreed"];

describe.each(RATES)("last month's counts, planned with %s rates", (source) => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openExample();
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), source);
  });

  it.each(PATTERNS)("%s: no error, no figure beside one, and the stage is named", async (_, list) => {
    await typeCounts(sheet, list);
    const { errors, rates, used, odds, safe, oddsSay, levers } = seen(sheet);
    expect(errors).toEqual([]);
    const percents = [...rates, ...used].filter((text) => text !== "").map(Number.parseFloat);
    expect(percents.filter((rate) => !(rate >= 0 && rate <= 100))).toEqual([]);
    if (/ odds of 35 sales\./.test(head(sheet))) {
      expect(odds[0]).toMatch(/^\d+%$/);
      expect(oddsSay).toBe("");
    } else {
      expect(head(sheet)).toMatch(/^Check the column (Last month|Rate used): .*\b(Lead|MQL|SAL|Opportunity|Customer)\b.*\.$/);
      expect(oddsSay).toBe(head(sheet));
      expect([odds[0], odds[2], safe[1], safe[2]]).toEqual(["", "", "", ""]);
      expect(block(sheet, "Stage", { down: 6, columns: 7 })[0]?.slice(0, 1)).toEqual(["Lead to Customer"]);
    }
    const [first = [], second = []] = levers;
    if (first[0] === "Lever") expect(second[2]).toMatch(/^[\d,]+$/);
    else {
      expect(first[0]).toMatch(/\b(Lead|MQL|SAL|Opportunity|Customer)\b.*\.$/);
      expect(second.slice(0, 6).join("")).toBe("");
    }
  });

  it("nothing: no error, no figure beside one, and the counts are asked for", async () => {
    await typeCounts(
      sheet,
      STAGES.map(() => ""),
    );
    const { errors, rates, odds, safe, oddsSay, levers } = seen(sheet);
    expect([errors, rates.join(""), odds[0], odds[2], safe[1], safe[2]]).toEqual([[], "", "", "", "", ""]);
    expect(head(sheet)).toMatch(/^Type your counts into the column Last month: how many leads reached each stage in a month\. /);
    expect([oddsSay, levers[0]?.[0], levers[1]?.slice(0, 6).join("")]).toEqual([head(sheet), head(sheet), ""]);
  });

  it("computes again as soon as they are right", async () => {
    await typeCounts(sheet, ["many", "", "0", "-1", "5"]);
    await typeCounts(sheet, GOOD);
    expect(head(sheet)).toMatch(/^3\.\d+ times last month's leads\. .* odds of 35 sales\.$/);
    expect(seen(sheet).levers[0]?.slice(0, 4)).toEqual(["Lever", "Now", "Needed", "Verdict"]);
  });
});

describe("a month", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openExample();
  });

  it("of 10, 8 and nobody further is said to lack SALs", async () => {
    await typeCounts(sheet, ["10", "8", "0", "0", "0"]);
    expect(head(sheet)).toBe(
      "Check the column Last month: SAL has 0, so nothing is known of the way from SAL to Opportunity. Take a month in which it had some.",
    );
    expect(seen(sheet).goals).toEqual(["1,783", "535", "257", "175", "35"]);
    expect(seen(sheet).safe).toEqual(["90%", "", ""]);
    expect(shownIn(sheet, PLAN)[1]?.[0]).toBe("");
  });

  it("without a sale has odds, and no lever", async () => {
    await typeCounts(sheet, ["500", "150", "73", "50", "0"]);
    expect(head(sheet)).toMatch(/^3\.57 times last month's leads\. .* odds of 35 sales\.$/);
    expect(cell(sheet, "Levers: what would close the gap by itself", { down: 1 })).toBe(
      "Customer has 0 in the column Last month: without a sale no lever can be solved. Take a month that had one.",
    );
  });

  it("without a sale gives no plan where rates are measured, and says how to go on", async () => {
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), "measured");
    expect(head(sheet)).toBe(
      "Check the column Rate used: last month's counts show 0 % from Opportunity to Customer, and nothing can be planned by that. Choose agreed in B6, or take a month that had some.",
    );
    expect(seen(sheet).goals.join("")).toBe("");
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), "agreed");
  });

  it("of 72 leads and 540 MQLs shows no rate of 750 %, and advises none", async () => {
    await typeCounts(sheet, ["72", "540", "73", "50", "10"]);
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), "measured");
    expect(head(sheet)).toContain("MQL has 540, Lead 72: a stage has more than the one before it.");
    expect(seen(sheet).rates).toEqual(["", "13.5%", "68.5%", "20.0%", ""]);
    expect(shownIn(sheet, PLAN).flat().join()).not.toMatch(/750|7\.5/);
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), "agreed");
    await typeCounts(sheet, GOOD);
  });
});

/** What people type into the other yellow cells: where the block says so, and what it says. */
const MONTHS = "Months: the year's plan by season";
const CAPACITY = "Capacity: can the team work these leads?";
const REVENUE = "Revenue: does the sales target fit the company's goal?";
const HISTORY = "History: what your own leads show";
type Line = (sheet: Sheet) => string;
const monthsSay: Line = (sheet) => cell(sheet, "Year", { down: 1, after: MONTHS });
const capacitySays: Line = (sheet) => cell(sheet, CAPACITY, { down: 3 });
const revenueSays: Line = (sheet) => cell(sheet, REVENUE, { down: 3 });
const historySays: Line = (sheet) => cell(sheet, "Days to won: median, 90th percentile", { down: 1 });
const funnelSays: Line = (sheet) => cell(sheet, "Stage", { down: 7 });

describe("the other yellow cells", () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await openExample();
  });

  it.each<[string, string, object, string, Line, string]>([
    ["a word for the day", "To be reached by", { right: 1 }, "soon", monthsSay, "Type a day beside To be reached by"],
    ["a word for the day", "To be reached by", { right: 1 }, "soon", funnelSays, "Type a day beside To be reached by"],
    ["a target of 0", "Sales target", { right: 1 }, "0", head, "Type a sales target above 0"],
    ["a target in words", "Sales target", { right: 1 }, "thirty", monthsSay, "Type a sales target above 0"],
    ["a target in words", "Sales target", { right: 1 }, "thirty", capacitySays, "Type a sales target above 0"],
    ["a target in words", "Sales target", { right: 1 }, "thirty", revenueSays, "Type a sales target above 0"],
    ["a target below 0", "Sales target", { right: 1 }, "-3", revenueSays, "Type a sales target above 0"],
    ["a huge target", "Sales target", { right: 1 }, "1e13", head, "more than a trillion leads"],
    ["a huge target", "Sales target", { right: 1 }, "1e13", monthsSay, "more than a trillion leads"],
    ["a rate in words", "Rate used", { down: 2 }, "most", head, 'From MQL to SAL it is "most".'],
    ["a rate in words", "Rate used", { down: 2 }, "most", capacitySays, 'From MQL to SAL it is "most".'],
    ["the last rate blank", "Rate used", { down: 4 }, "", head, "From Opportunity to Customer it is blank."],
    ["the last rate blank", "Rate used", { down: 4 }, "", monthsSay, "From Opportunity to Customer it is blank."],
    ["the last rate blank", "Rate used", { down: 4 }, "", revenueSays, "From Opportunity to Customer it is blank."],
    ["a rate of 30", "Rate used", { down: 1 }, "30", head, "From Lead to MQL it is 30: type 30%."],
    ["another word for the rounding", "Rounding", { right: 1 }, "sometimes", head, "Check the rounding: it is nearest, up or none."],
    ["a lag in words", "Days to next stage", { down: 2 }, "two weeks", funnelSays, 'MQL is "two weeks".'],
    ["a lag in words", "Days to next stage", { down: 2 }, "two weeks", monthsSay, 'MQL is "two weeks".'],
    ["the last lag blank", "Days to next stage", { down: 4 }, "", funnelSays, "Opportunity is blank."],
    ["a lag below 0", "Days to next stage", { down: 1 }, "-1", funnelSays, "Lead is below 0."],
    ["lags of centuries", "Days to next stage", { down: 1 }, "99999", funnelSays, "more than a hundred years"],
    ["a season in words", "Season weight", { down: 3 }, "summer", monthsSay, "Check the column Season weight"],
    ["a season below 0", "Season weight", { down: 3 }, "-1", monthsSay, "Check the column Season weight"],
    ["reps in words", CAPACITY, { down: 2 }, "four", capacitySays, "Fill in reps, hours and minutes"],
    ["minutes of 0", CAPACITY, { down: 2, right: 3 }, "0", capacitySays, "Fill in reps, hours and minutes"],
    ["a deal in words", REVENUE, { down: 2, right: 2 }, "12k", revenueSays, "Fill in a month's revenue goal"],
    ["a share of 60", REVENUE, { down: 2, right: 1 }, "60", revenueSays, "Fill in a month's revenue goal"],
    ["a word for the first day", "Counted from", { right: 1 }, "summer", historySays, "Check Counted from and Counted to"],
    ["the first day after the last", "Counted from", { right: 1 }, "2027-01-01", historySays, "Check Counted from and Counted to"],
    ["a word for the day of judging", "As of", { right: 1 }, "now", historySays, "Type a day beside As of"],
    ["a word for the age", "Mature after so many days", { right: 1 }, "old", historySays, "Type a number of days beside Mature"],
    ["a stage without a name", "Stage", { down: 3 }, "", historySays, "stage 3 has no name"],
    ["a stage twice", "Stage", { down: 3 }, "MQL", historySays, "MQL is there twice"],
  ])("%s in %s is said in its block, without an error anywhere", async (_, label, shape, bad, line, said) => {
    const place = at(sheet, PLAN, label, shape);
    const lineBefore = line(sheet);
    const good = sheet.look.formulas(place)[0]?.[0] || sheet.look.display(place)[0]?.[0] || "";
    await sheet.type(place, bad);
    expect(line(sheet)).toContain(said);
    expect(seen(sheet).errors).toEqual([]);
    await sheet.type(place, good);
    expect(line(sheet)).toBe(lineBefore);
  });

  it("all season weights of 0 are said", async () => {
    const first = at(sheet, PLAN, "Season weight", { down: 1 });
    await sheet.type(first, Array(12).fill(["0"]));
    expect(monthsSay(sheet)).toContain("at least one of them above 0.");
    expect(cell(sheet, "Year", { right: 2, after: MONTHS })).toBe("");
    expect(seen(sheet).errors).toEqual([]);
    await sheet.type(first, Array(12).fill(["1"]));
    expect(monthsSay(sheet)).toBe("");
    expect(cell(sheet, "Year", { right: 2, after: MONTHS })).toBe("420");
  });

  it("a confidence of 80 is put right in its row", async () => {
    const place = at(sheet, PLAN, "To be likely", { right: 1 });
    await sheet.type(place, "80");
    expect(seen(sheet).errors).toEqual([]);
    expect(cell(sheet, "To be likely", { right: 2 })).toContain("type 80% instead of 80");
    expect(cell(sheet, "To be likely", { right: 3 })).toBe("");
    await sheet.type(place, "80%");
  });

  it("the lead tab gone", async () => {
    const leads = sheet.engine.tabs().find(({ name }) => name === "Leads");
    sheet.engine.deleteTab(leads?.id ?? "");
    await sheet.standIn.settle();
    expect(seen(sheet).errors).toEqual([]);
    expect(placeOf(sheet, PLAN, HISTORY).row).toBeGreaterThan(0);
    expect(historySays(sheet)).toContain("The lead tab cannot be read.");
  });
});
