/** The plan tab of a spreadsheet that an earlier build set up, with months that allow no plan. */
import { readFileSync } from "node:fs";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { at, placeOf, shownIn } from "../../harness/places";
import { closeSheets, openKept, type Sheet } from "../../harness/sheet";

afterAll(closeSheets);

const PLAN = "SLA plan";
const OLD = JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook;

const errors = (sheet: Sheet): string[] =>
  shownIn(sheet, PLAN)
    .flat()
    .filter((text) => /^#|NaN|^0\.00 times$/.test(text));
const rates = (sheet: Sheet): string[] => sheet.look.display(at(sheet, PLAN, "Rate to next stage", { down: 1, rows: 5 })).flat();

describe("an older plan", () => {
  let sheet: Sheet;
  const own = () => at(sheet, PLAN, "Levers: what would close the gap by itself", { right: 7 });
  let shownBefore: string[][];
  beforeAll(async () => {
    sheet = await openKept(OLD);
    await sheet.type(own(), "=N(C9)*2");
    await sheet.type(at(sheet, PLAN, "Gap", { down: 1 }), '=IFERROR(H9-C9-1,"")');
    shownBefore = shownIn(sheet, PLAN);
    await sheet.choose("Check all leads now");
  });

  it("shows the same figures after the next check, and what people typed there stays", () => {
    const now = shownIn(sheet, PLAN);
    const title = placeOf(sheet, PLAN, "History: what your own leads show").row;
    const figures = (texts: string[][]) =>
      texts.slice(0, title).map((line) => line.map((text) => (/^[-+\d]/.test(text) ? text : "")).slice(1));
    expect(figures(now)).toEqual(figures(shownBefore));
    expect(sheet.look.formulas(own())).toEqual([["=N(C9)*2"]]);
    expect(sheet.look.formulas(at(sheet, PLAN, "Gap", { down: 1 }))).toEqual([['=IFERROR(H9-C9-1,"")']]);
  });

  it.each<[string, string[], string, RegExp]>([
    ["10, 8 and nobody further", ["10", "8", "0", "0", "0"], "agreed", /^Check the column Last month: SAL has 0/],
    ["10, 8 and nobody further, measured", ["10", "8", "0", "0", "0"], "measured", /^Check the column /],
    ["a month without a sale", ["500", "150", "73", "50", "0"], "agreed", / odds of 35 sales\./],
    [
      "a month without a sale, measured",
      ["500", "150", "73", "50", "0"],
      "measured",
      /^Check the column Rate used: .* from Opportunity to Customer/,
    ],
    ["more MQLs than leads", ["72", "540", "73", "50", "10"], "measured", /MQL has 540, Lead 72/],
    ["no leads", ["0", "0", "0", "0", "0"], "agreed", /^Check the column Last month: .*Lead/],
    ["words", ["many", "", "0", "3", "5"], "agreed", /^Check the column Last month: .*Lead is "many"/],
    ["a usual month", ["500", "150", "73", "50", "10"], "agreed", /^3\.57 times last month's leads\. .* odds of 35 sales\.$/],
  ])("%s: names the stage, and shows no error", async (_, counts, source, sentence) => {
    await sheet.type(at(sheet, PLAN, "Rates used", { right: 1 }), source);
    await sheet.type(
      at(sheet, PLAN, "Last month", { down: 1 }),
      counts.map((count) => [count]),
    );
    expect(errors(sheet)).toEqual([]);
    expect(shownIn(sheet, PLAN)[0]?.[0]).toMatch(sentence);
    expect(rates(sheet).filter((rate) => Number.parseFloat(rate) > 100)).toEqual([]);
  });
});
