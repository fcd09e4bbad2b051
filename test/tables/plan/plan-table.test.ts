import type { PlanBlock } from "../../../src/tables/plan/blocks";
import { isMonthlyCount, monthlyCount } from "../../../src/tables/plan/history";
import { isOlder } from "../../../src/tables/plan/older-formulas";
import { placesOf } from "../../../src/tables/plan/places";
import { areaOfRange, type NewPlan, PLAN_COLUMNS, planBlocks } from "../../../src/tables/plan/plan-table";
import { stagesProven } from "../../../src/tables/plan/proofs";
import { exampleStages } from "../../../src/tables/plan/stages";

const source = {
  tab: "Leads",
  received: "'Leads'!K2:K",
  stage: "'Leads'!I2:I",
  passed: "'Leads'!L2:L",
  accepted: "'Leads'!U2:U",
  pipeline: "'Leads'!Q2:Q",
  won: "'Leads'!S2:S",
  channel: "'Leads'!F2:F",
  lostReason: "'Leads'!T2:T",
};
const plan = (today: NewPlan["today"], stages = exampleStages()): PlanBlock[] =>
  planBlocks({ today, channel: "", target: "=SLA_SALES_TARGET", stages, source, ratesFrom: "agreed" });
const stagesOf = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `S${at}`, owner: "", last: 9, passes: "" }));

const blocks = plan([2026, 11, 18]);
const cells = blocks.flatMap((block) => block.cells?.flat() ?? []);
const formulas = cells.filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

describe("what a filled column proves", () => {
  const of = (...stages: string[]) =>
    stagesProven(stages.map((stage) => ({ name: stage.split("/")[0] ?? "", owner: stage.split("/")[1] ?? "" })));
  it.each<[string, ReturnType<typeof stagesProven>, ReturnType<typeof stagesProven>]>([
    ["the example", stagesProven(exampleStages()), { passed: 1, accepted: 2, pipeline: 3, won: 4 }],
    [
      "other names: by whose they are",
      of("Anfrage/Marketing", "Geeignet/marketing", "Angenommen/Sales", "Angebot/Sales", "Kunde/Sales"),
      { passed: 1, accepted: 2, pipeline: 3, won: 4 },
    ],
    ["a stage more", of("Lead", "MQL", "SAL", "Demo", "Opportunity", "Offer", "Customer"), { passed: 1, accepted: 2, pipeline: 4, won: 6 }],
    [
      "text behind an apostrophe",
      of("'Lead/'Marketing", "'MQL/'Marketing", "'SAL/'Sales", "'Deal/'Sales", "'Customer/'Sales"),
      { passed: 1, accepted: 2, pipeline: 3, won: 4 },
    ],
    ["no stage of sales but the last", of("Lead/Marketing", "MQL/Marketing", "Customer/Sales"), { passed: 1, won: 2 }],
    ["sales begins at the second", of("Lead/Marketing", "SAL/Sales", "Customer/Sales"), { accepted: 1, won: 2 }],
    ["two stages", of("Lead/Marketing", "Customer/Sales"), { won: 1 }],
  ])("%s", (_, proven, expected) => expect(proven).toEqual(expected));
});

describe("the plan tab's layout", () => {
  it.each([
    ["C9:D13", { row: 8, column: 2, rows: 5, columns: 2 }],
    ["M4", { row: 3, column: 12, rows: 1, columns: 1 }],
  ])("knows where %s stands", (range, area) => expect(areaOfRange(range)).toEqual(area));

  it("holds no decimal number and no comma in a formula: what they mean depends on the sheet's language", () => {
    expect(formulas.length).toBeGreaterThan(40);
    expect(formulas.filter((formula) => /[.,]/.test(formula.replace(/"[^"]*"/g, "")))).toEqual([]);
  });

  it("closes every bracket and every text", () => {
    const open = (formula: string, sign: string) => formula.replace(/"[^"]*"/g, "").split(sign).length;
    expect(formulas.filter((formula) => open(formula, "(") !== open(formula, ")") || formula.split('"').length % 2 === 0)).toEqual([]);
  });

  it("says in each range of cells how many there are, and lies within the named range", () => {
    const { rows: lines } = placesOf(5);
    for (const { range, cells: held } of blocks) {
      const area = areaOfRange(range);
      if (held && range.includes(":")) expect([range, area.rows, area.columns]).toEqual([range, held.length, held[0]?.length]);
      const [rows, columns] = [held?.length ?? area.rows, held?.[0]?.length ?? area.columns];
      expect(area.row + rows).toBeLessThanOrEqual(lines);
      expect(area.column + columns).toBeLessThanOrEqual(PLAN_COLUMNS);
    }
  });

  it.each<[NewPlan["today"], string]>([
    [[2026, 11, 18], "=DATE(2027;2;28)"],
    [[2026, 12, 31], "=DATE(2027;3;31)"],
    [[2027, 11, 1], "=DATE(2028;2;29)"],
  ])("plans from %s on for %s", (today, formula) => expect(plan(today)[0]?.cells).toEqual([[formula]]));

  it.each([2, 3, 12])("has room for a funnel of %p stages: no two parts write into one cell", (count) => {
    const written = new Set<string>();
    for (const { range, cells: held } of plan([2026, 11, 18], stagesOf(count))) {
      const { row, column } = areaOfRange(range);
      held?.forEach((line, down) => {
        line.forEach((cell, right) => {
          const place = `${row + down},${column + right}`;
          if (cell === "") return;
          expect(written).not.toContain(place);
          written.add(place);
        });
      });
    }
    expect(written.size).toBeGreaterThan(100);
  });
});

describe("a formula of an earlier build", () => {
  it.each<[string, string, string, boolean]>([
    ["a bare call that has an answer for errors now", "=SLA_LEVERS(C9:C13,B4)", '=IF(N(B4)>0;IFERROR(SLA_LEVERS(C9:C13;B4);"");"")', true],
    ["in German separators", "=SLA_LEVERS(C9:C13; B4)", '=IFERROR(SLA_LEVERS(C9:C13;B4);"")', true],
    ["a gap beside a word", '=IF(ISNUMBER(H12),H12-C12,"")', '=IF(AND(ISNUMBER(H12);ISNUMBER(C12));H12-C12;"")', true],
    [
      "a year's leads by rates that allow no plan",
      '=IF(COUNT(G9:G13)=ROWS(G9:G13)-1,IFERROR(INDEX(SLA_GOAL(C42:C53,G9:G13,H7),0,1),""),"")',
      '=IF(AND(COUNT(G9:G13)=ROWS(G9:G13)-1;MIN(G9:G13)>0;MAX(G9:G13)<=1);IFERROR(INDEX(SLA_GOAL(C42:C53;G9:G13;H7);0;1);"");"")',
      true,
    ],
    ["the same one", "=SLA_ROUNDING", "=SLA_ROUNDING", false],
    ["one that people changed", "=SLA_LEVERS(C9:C13,B4+1)", '=IFERROR(SLA_LEVERS(C9:C13;B4);"")', false],
    ["one that people put around it", "=2*SLA_LEVERS(C9:C13,B4)", '=IFERROR(SLA_LEVERS(C9:C13;B4);"")', false],
    ["a reference of people's", "=C13", "=IF(COUNT(D9:D13)=4;C13/C9;0)", false],
    ["a sentence in other words", '=IF(ISNUMBER(F63),"Fine","No")', '=IF(ISNUMBER(F63);"The goals agree";"")', false],
    ["no formula", "", "=SLA_ROUNDING", false],
    ["a number where no formula stands now", "=SLA_ROUNDING", "", false],
  ])("%s", (_, found, now, expected) => expect(isOlder(found, now)).toBe(expected));
});

describe("a count that follows the history", () => {
  const { history } = placesOf(5);
  const [once, counted] = [`B${history.first + 1}`, `MAX(1,ROUND(12*(${history.to}-${history.from}+1)/365,0))`];
  it.each<[string, string, boolean]>([
    ["as it is written now", monthlyCount(history, 1), true],
    ["of an earlier build, with commas", `=IFERROR(${once}/${counted},"")`, true],
    ["of another stage", monthlyCount(history, 2), false],
    ["that people changed", `=IFERROR(2*${once}/${counted},"")`, false],
    ["that was typed", "", false],
  ])("%s", (_, found, expected) => expect(isMonthlyCount(found, history, 1)).toBe(expected));

  it("is blank until the history has answered", () =>
    expect(monthlyCount(history, 1)).toMatch(new RegExp(`^=IF\\(ISNUMBER\\(${once}\\);.*;""\\)$`)));
});
