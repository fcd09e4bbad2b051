/** The agreement's tab: every kind of item in its cell, and rows that are missing come back in their places. */
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import { address, columnOf, placeOf, tabNamed, wholeOf } from "../../harness/places";
import { agreed, closeSheets, openSetUp, type Sheet } from "../../harness/sheet";

const AGREEMENT = "SLA agreement";

let sheet: Sheet;
beforeAll(async () => {
  sheet = await openSetUp({ zone: "America/New_York" });
});
afterAll(closeSheets);

const field = async (key: string) => (await sheet.ask<PanelState>("panelOpen")).fields.find((one) => one.key === key);
const save = (key: string, was: unknown, value: unknown) => sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);

describe("a day", () => {
  it("saved by the panel is a date cell, on that day in the sheet's zone", async () => {
    expect((await save("review.next", "", "2026-12-01")).saved).toMatchObject([{ value: "2026-12-01", isStart: false }]);
    expect(sheet.value(agreed(sheet, "review.next"))).toEqual(new Date("2026-12-01T05:00:00Z"));
  });

  it("typed by hand is shown to the panel as year-month-day", async () => {
    await sheet.type(agreed(sheet, "review.next"), "2027-01-31");
    expect(sheet.value(agreed(sheet, "review.next"))).toBeInstanceOf(Date);
    expect(await field("review.next")).toMatchObject({ kind: "date", value: "2027-01-31" });
    expect((await save("review.next", "2027-01-31", "")).saved).toMatchObject([{ value: "" }]);
    expect(sheet.value(agreed(sheet, "review.next"))).toBe("");
  });

  it("typed by hand as other words is said plainly", async () => {
    await sheet.type(agreed(sheet, "term.end"), "end of next year");
    expect(await field("term.end")).toMatchObject({ value: "end of next year", problem: expect.stringContaining("such as 2026-11-30") });
  });
});

describe("a text that begins with a sign", () => {
  it.each([
    ["contact.sales", "=HYPERLINK(1)"],
    ["reports.marketing", "=1+1 | a | b\n-2 | c | d"],
    ["handoff.required", "+Email\n@Company"],
  ])("stays text in %s", async (key, text) => {
    const was = (await field(key))?.value;
    expect((await save(key, was, text)).saved).toMatchObject([{ value: text }]);
    expect(sheet.value(agreed(sheet, key))).toBe(text);
    expect(sheet.look.formulas(agreed(sheet, key))).toEqual([[""]]);
  });
});

describe("a starting text", () => {
  it("is marked until somebody saves it as it is, or changes it", async () => {
    const before = await field("purpose");
    expect(before).toMatchObject({ isStart: true, owner: "both", optional: true });
    expect((await save("purpose", before?.value, before?.value)).saved).toMatchObject([{ key: "purpose", isStart: false }]);
    expect(await field("purpose")).toMatchObject({ isStart: false });
    expect(await field("response.target")).toMatchObject({ isStart: true });
    expect(await field("reports.marketing")).toMatchObject({ isStart: false, columns: ["Report", "To", "When"], aspect: "Report" });
  });
});

const STARTS: Record<string, unknown> = { "goal.target": "", "colours.palette": "clear", "contact.sales": "", "contact.marketing": "" };

describe("the scoring rules", () => {
  it("score leads in a cell, and the formula follows them", async () => {
    await sheet.type("Sheet1!A1", [
      ["Title", "Source", "=SLA_SCORE(A1:B2)"],
      ["Sales Director", "Referral", ""],
    ]);
    expect(sheet.values("Sheet1!C1:F2")).toEqual([
      ["Score", "Grade", "Sales-ready", "Reasons (not judged, no such column: Email, Company)"],
      [40, "B", "yes", "+20 Title contains Director; +20 Source is Referral"],
    ]);
    const was = (await field("scoring.rules"))?.value;
    expect((await save("scoring.rules", was, "Title | contains | director | 25")).saved).toHaveLength(1);
    expect(sheet.values("Sheet1!C1:F2")).toEqual([
      ["Score", "Grade", "Sales-ready", "Reasons"],
      [25, "C", "no", "+25 Title contains director"],
    ]);
    expect((await save("scoring.rules", "Title | contains | director | 25", "Title | has | x | 1")).refused[0]?.sentence).toContain(
      "Row 1",
    );
  });
});

describe("rows that are missing", () => {
  it("come back in their places, whole, and nothing else changes", async () => {
    await sheet.type(agreed(sheet, "response.warning"), "20");
    const before = sheet.values(wholeOf(sheet, AGREEMENT));
    const { id, rows } = tabNamed(sheet, AGREEMENT);
    const [texts, keys] = ["Text or number", "Key"].map((heading) => columnOf(sheet, heading, AGREEMENT)) as [number, number];
    const lost = Object.keys(STARTS).map((key) => before.findIndex((row) => row[keys] === key));
    expect(lost).not.toContain(-1);
    for (const row of lost.sort((one, other) => other - one)) sheet.engine.deleteRows(id, row, 1);
    const remark = "Our own remark, far below";
    const far = before.length + 20;
    expect(far).toBeLessThan(rows - lost.length);
    await sheet.type(address(AGREEMENT, far, columnOf(sheet, "Item", AGREEMENT)), remark);
    await sheet.setUp();
    const wanted = before.map((row) => {
      const key = String(row[keys]);
      return row.map((cell, column) => (column === texts && key in STARTS ? STARTS[key] : cell));
    });
    expect(sheet.values(wholeOf(sheet, AGREEMENT)).slice(0, before.length)).toEqual(wanted);
    expect(placeOf(sheet, AGREEMENT, remark)).toEqual({ row: far + lost.length, column: columnOf(sheet, "Item", AGREEMENT) });
    expect(sheet.engine.names().map(({ name }) => name)).toContain("SLA_SALES_TARGET");
  });
});
