/** How many calls on Google objects a click and a save make, against the budgets. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { lead, markLeads, paste } from "../../harness/places";
import { agreeSilently, closeSheets, openMade, SET_UP, type Sheet } from "../../harness/sheet";
import { BUDGETS } from "./budgets";

afterEach(closeSheets);

/** Answers from the agreement's target, which it is not given. */
const GOAL = "=SLA_GOAL()";

const withLeads = (): Promise<Sheet> =>
  openMade([SET_UP, "four leads without an answer, and even rates"], async (sheet) => {
    await sheet.setUp();
    for (const rate of [1, 2, 3, 4]) agreeSilently(sheet, `rate.${rate}`, 0.5);
    await paste(
      sheet,
      2,
      ["Lead ID", "Name"],
      [
        ["L-1", "Ada"],
        ["L-2", "Ben"],
        ["L-3", "Cleo"],
        ["L-4", "Dan"],
      ],
    );
    await sheet.type(lead(sheet, "Received", 2), [["2026-11-18 10:00"], ["2026-11-18 09:05"], ["2026-11-17 17:00"], ["2026-11-17 16:00"]]);
  });

interface Made {
  /** In their order, so that one too many is seen by its name. */
  calls: string[];
  /** How many of them are on the workbook. */
  workbook: number;
}

async function callsOf(sheet: Sheet, act: () => Promise<unknown>): Promise<Made> {
  const calls: string[] = [];
  await sheet.standIn.settle();
  sheet.standIn.resetCalls();
  sheet.standIn.beforeCall((method) => void calls.push(method));
  await act();
  await sheet.standIn.settle();
  sheet.standIn.beforeCall(null);
  return { calls, workbook: sheet.standIn.calls().workbook };
}

/** Fails with the list of calls. */
const within = ({ calls, workbook }: Made, [most, all]: readonly [workbook: number, all: number]): void => {
  const isOver = workbook > most || calls.length > all;
  expect({ calls: isOver ? calls : [], workbook, all: calls.length }).toEqual({ calls: [], workbook: most, all });
};

it("a click for one row reads the tab once before, once as the last look, and once after", async () => {
  const sheet = await withLeads();
  const answer = async (row: number): Promise<Made> => {
    markLeads(sheet, row);
    return callsOf(sheet, () => sheet.choose("Mark answered"));
  };
  within(await answer(2), BUDGETS.firstClick);
  const second = await answer(3);
  within(second, BUDGETS.click);
  expect(second.calls.filter((method) => method === "Range.getValues")).toHaveLength(3);
  expect(sheet.look.display(lead(sheet, "Responded", 2, 3)).flat()).toEqual(["2026-11-18 10:30", "2026-11-18 10:30"]);
  expect(sheet.values(lead(sheet, "SLA status", 2, 4)).flat()).toEqual(["On time", "Late", "Overdue"]);
});

describe("a save", () => {
  async function save(sheet: Sheet, key: string, value: unknown): Promise<Made> {
    const { fields } = await sheet.ask<PanelState>("panelOpen");
    const was = fields.find((field) => field.key === key)?.value;
    return callsOf(sheet, async () => {
      const { saved } = await sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
      expect(saved.map((field) => field.value)).toEqual([value]);
    });
  }

  it("of a text reads the agreement once", async () =>
    within(await save(await withLeads(), "definition.mql", "Has a budget"), BUDGETS.saveOfText));

  it("of a field that the clock reads looks for formulas once a day, and follows those that come meanwhile all the same", async () => {
    const sheet = await withLeads();
    const first = await save(sheet, "response.target", 45);
    expect(first.workbook).toBeLessThanOrEqual(BUDGETS.firstSaveOfTerms[0]);
    expect(first.calls.length).toBeLessThanOrEqual(BUDGETS.firstSaveOfTerms[1]);
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T09:45:00Z"));
    within(await save(sheet, "response.target", 50), BUDGETS.saveOfTerms);
    expect(sheet.value(lead(sheet, "SLA due", 2))).toEqual(new Date("2026-11-18T09:50:00Z"));
    await save(sheet, "goal.target", 10);
    await sheet.type("Sheet1!B2", GOAL);
    const goal = sheet.value("Sheet1!B2");
    expect(goal).toBe(160);
    await save(sheet, "goal.target", 20);
    expect(sheet.value("Sheet1!B2")).toBe(320);
    // Now it is one of those that are remembered.
    const { calls } = await save(sheet, "goal.target", 10);
    expect(calls).not.toContain("Spreadsheet.getSheets");
    expect(sheet.value("Sheet1!B2")).toBe(goal);
  });

  it("follows a formula that took the place of another one since the last save", async () => {
    const sheet = await withLeads();
    await sheet.type("Sheet1!B2", "=SLA_SPLIT(10, 2)");
    await save(sheet, "goal.target", 10);
    await sheet.type("Sheet1!D2", GOAL);
    await sheet.type("Sheet1!B2", "");
    await save(sheet, "goal.target", 20);
    expect(sheet.value("Sheet1!D2")).toBe(320);
    const beside = lead(sheet, "Company", 2);
    await sheet.type(beside, GOAL);
    await sheet.type("Sheet1!D2", "");
    await save(sheet, "goal.target", 30);
    expect(sheet.value(beside)).toBe(480);
  });

  it("never writes into a text that only names a function", async () => {
    const sheet = await withLeads();
    await sheet.type("Sheet1!B2", [[`'${GOAL}`], [GOAL]]);
    for (const target of [10, 20, 30]) {
      await save(sheet, "goal.target", target);
      expect(sheet.values("Sheet1!B2:B3")).toEqual([[GOAL], [16 * target]]);
    }
  });
});
