/** The plan follows later edits of the list of stages: how many steps there are, whose they are, and when a lead passes. */

import { isSameFormula } from "../../../src/tables/formulas/same-formula";
import { areaOfRange, planBlocks } from "../../../src/tables/plan/plan-table";
import { address, columnOf, crossing, placeOf, shownIn } from "../../harness/places";
import { closeSheets, lastSaid, openExample, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const [STAGES, PLAN] = ["SLA stages", "SLA plan"];
const stageRow = (sheet: Sheet, stage: string) => shownIn(sheet, STAGES).findIndex(([name]) => name === stage);
const listed = (sheet: Sheet, stage: string, heading: string) => address(STAGES, stageRow(sheet, stage), columnOf(sheet, heading, STAGES));
const stagesTab = (sheet: Sheet) => sheet.engine.tabs().find(({ name }) => name === STAGES)?.id ?? "";
/** As a person does: a row inserted above another, and typed into. */
const addStep = async (sheet: Sheet, above: string, ...cells: string[]) => {
  const row = stageRow(sheet, above);
  sheet.engine.insertRows(stagesTab(sheet), row, 1);
  await sheet.type(address(STAGES, row, 0), [cells]);
};
const dropStep = async (sheet: Sheet, stage: string) => {
  const row = stageRow(sheet, stage);
  await sheet.type(address(STAGES, row, 0, 1, 8), [Array.from({ length: 8 }, () => "")]);
};
const planned = (sheet: Sheet, stage: string, heading: string) => crossing(sheet, PLAN, stage, heading);
const rows = (sheet: Sheet) => {
  const { row } = placeOf(sheet, PLAN, "Stage");
  const below = shownIn(sheet, PLAN).slice(row + 1);
  return below.slice(
    0,
    below.findIndex(([name = ""]) => / to /.test(name)),
  );
};
const names = (sheet: Sheet) => rows(sheet).map(([name]) => name);
const check = (sheet: Sheet) => sheet.choose("Check all leads now");

/** Formulas that are not as a plan of so many stages is laid out, but for those over the leads and the agreed rates' numbers. */
function astray(sheet: Sheet): string[] {
  const count = rows(sheet).length;
  const none = { tab: "", received: "", stage: "", passed: "", accepted: "", pipeline: "", won: "", channel: "", lostReason: "" };
  const stages = Array.from({ length: count }, () => ({ name: "", owner: "", last: "", passes: "" }));
  const blocks = planBlocks({ today: [2026, 1, 1], channel: "", target: "", stages, source: none, ratesFrom: "agreed" });
  const isDay = (formula: string) => /^=DATE\(/.test(formula);
  return blocks.flatMap(({ range, cells = [] }) => {
    const area = areaOfRange(range);
    return cells.flatMap((line, down) =>
      line.flatMap((cell, right) => {
        const a1 = address(PLAN, area.row + down, area.column + right);
        if (typeof cell !== "string" || !cell.startsWith("=") || isDay(cell) || /SLA_FUNNEL_RATES;/.test(cell)) return [];
        const [[found = ""] = []] = sheet.look.formulas(a1);
        return isSameFormula(String(found), cell) ? [] : [`${a1}: ${found}`];
      }),
    );
  });
}

/** Runs that failed, but for formulas whose blank the plan shows, and cells whose own cells are gone. */
const broken = (sheet: Sheet) => [
  ...sheet.standIn.log().filter(({ cause, error }) => error && cause !== "formula"),
  ...shownIn(sheet, PLAN)
    .flat()
    .filter((text) => /^#(REF|NAME|VALUE|N\/A)/.test(text)),
];

describe("the plan and the list of stages", () => {
  it("has the steps that the list has now, and keeps what people typed beside its stage", async () => {
    const sheet = await openExample();
    await sheet.type(planned(sheet, "SAL", "Rate used"), "55%");
    await sheet.type(planned(sheet, "Opportunity", "Last month"), "44");
    await sheet.type(planned(sheet, "MQL", "Owner"), "Ana");
    await addStep(sheet, "Opportunity", "Demo", "sales", "", "Was shown the product.", "Rui");
    expect(names(sheet)).toEqual(["Lead", "MQL", "SAL", "Demo", "Opportunity", "Customer"]);
    expect([sheet.value(planned(sheet, "SAL", "Rate used")), sheet.value(planned(sheet, "Opportunity", "Last month"))]).toEqual([0.55, 44]);
    expect(sheet.value(planned(sheet, "Demo", "Passes when"))).toBe("Was shown the product.");
    // No rate was agreed from the new step: the others stay with their stages.
    expect([...names(sheet)].map((name) => sheet.value(planned(sheet, String(name), "Rate used")))).toEqual([0.3, 0.48, 0.55, "", 0.2, ""]);
    expect(shownIn(sheet, PLAN)[0]?.[0]).toContain("Check the column");
    expect(astray(sheet)).toEqual([]);
    await sheet.type(planned(sheet, "Demo", "Last month"), "60");
    await sheet.type(planned(sheet, "Demo", "Rate used"), "80%");
    expect(shownIn(sheet, PLAN)[0]?.[0]).toContain("% odds of");
    // Owner and criterion follow, but for those that somebody typed.
    await sheet.type(listed(sheet, "MQL", "Owner"), "Eva");
    await sheet.type(listed(sheet, "SAL", "Owner"), "Rui");
    await sheet.type(listed(sheet, "SAL", "Criterion"), "Answered the phone.");
    expect(["MQL", "SAL"].map((name) => sheet.value(planned(sheet, name, "Owner")))).toEqual(["Ana", "Rui"]);
    expect(sheet.value(planned(sheet, "SAL", "Passes when"))).toBe("Answered the phone.");
    // One that was typed into stays and is told of; one that was not goes.
    await dropStep(sheet, "Demo");
    expect(names(sheet)).toContain("Demo");
    await check(sheet);
    expect(lastSaid(sheet)).toContain('The tab SLA plan keeps "Demo": the tab SLA stages has no such step any more');
    sheet.engine.deleteRows(sheet.engine.tabs().find(({ name }) => name === PLAN)?.id ?? "", placeOf(sheet, PLAN, "Demo").row, 1);
    await check(sheet);
    expect(lastSaid(sheet)).not.toContain("keeps");
    expect(names(sheet)).toEqual(["Lead", "MQL", "SAL", "Opportunity", "Customer"]);
    expect(astray(sheet)).toEqual([]);
    expect(broken(sheet)).toEqual([]);
  });

  it("follows steps at both ends, and another order", async () => {
    const sheet = await openExample();
    await sheet.type(planned(sheet, "MQL", "Days to next stage"), "9");
    await addStep(sheet, "Lead", "Visit", "marketing");
    await addStep(sheet, "Waiting on customer", "Fan", "sales");
    expect(names(sheet)).toEqual(["Visit", "Lead", "MQL", "SAL", "Opportunity", "Customer", "Fan"]);
    expect(astray(sheet)).toEqual([]);
    await dropStep(sheet, "Visit");
    await dropStep(sheet, "Fan");
    const [mql, sal] = ["MQL", "SAL"].map((name) => shownIn(sheet, STAGES)[stageRow(sheet, name)]?.slice(0, 8) ?? []);
    await sheet.type(address(STAGES, stageRow(sheet, "MQL"), 0), [sal ?? [], mql ?? []]);
    expect(names(sheet)).toEqual(["Lead", "SAL", "MQL", "Opportunity", "Customer"]);
    expect(sheet.value(planned(sheet, "MQL", "Days to next stage"))).toBe(9);
    expect(sheet.value(planned(sheet, "SAL", "Last month"))).toBe(73);
    expect(astray(sheet)).toEqual([]);
    expect(broken(sheet)).toEqual([]);
  });
});
