/** Google ends a run after 30 seconds while a file opens, after six minutes elsewhere: what was done stays, the next run goes on. */
import type { PanelState } from "../../../src/entries/panel";
import { ownHeadings } from "../../../src/tables/leads/lead-table";
import { columnOf, lead, leadArea, leadValues, tabNamed } from "../../harness/places";
import { closeSheets, openImported, type Sheet } from "../../harness/sheet";

let sheet: Sheet;

const LEADS = 1200;
const SECOND = 1000;

/** A tab of leads, none of which is checked. */
beforeAll(async () => {
  const lines = Array.from({ length: LEADS }, (_, at) => `L${at},2026-11-18 08:${String(at % 60).padStart(2, "0")},`);
  sheet = await openImported(["Lead ID,Received,Responded", ...lines].join("\n"));
});

beforeEach(() => {
  lose(ownHeadings(), 2, LEADS + 1);
  sheet.said.length = 0;
});

afterAll(closeSheets);

/** Clears rows of these columns, without an event. */
function lose(headings: readonly string[], row: number, lastRow: number): void {
  for (const heading of headings) {
    const area = leadArea(sheet, heading, row, lastRow);
    sheet.engine.write(
      area,
      Array.from({ length: area.rows }, () => [{ clear: true }]),
    );
  }
}

/** Rows of the tab that have their status, heading not counted. */
const checked = (): boolean[] => sheet.values(lead(sheet, "SLA status", 2, LEADS + 1)).map(([status]) => status !== "");
const count = (): number => checked().filter(Boolean).length;

/** Lets methods take their time on the stand-in's clock: seconds a call. */
async function slowly(seconds: Record<string, number>, what: () => Promise<unknown>): Promise<void> {
  sheet.standIn.beforeCall((method) => sheet.engine.setNow(sheet.engine.now() + (seconds[method] ?? 0) * SECOND));
  await what();
  sheet.standIn.beforeCall(null);
  await sheet.standIn.settle();
}

const checkAll = () => sheet.standIn.choose("Check all leads now");
const open = () => sheet.standIn.open();

describe("a check that has too little time", () => {
  it.each([
    ["while the file opens", open, { "Range.getFormulas": 8, "Range.setValues": 12 }],
    ["by the hour", () => sheet.standIn.runTriggers(), { "Range.getFormulas": 12, "Range.setValues": 260 }],
  ])("keeps what it has written, and the next one goes on from there: %s", async (_, run, seconds) => {
    await slowly(seconds, run);
    expect([count(), checked()[499], checked()[500]]).toEqual([500, true, false]);
    await slowly(seconds, run);
    expect([count(), checked()[999], checked()[1000]]).toEqual([1000, true, false]);
    await slowly(seconds, run);
    expect(count()).toBe(LEADS);
  });

  it("says how far it came, and the panel does until a whole check", async () => {
    const before = (await sheet.ask<PanelState>("panelOpen")).leads?.lastCheck;
    await slowly({ "Range.getFormulas": 12, "Range.setValues": 260 }, checkAll);
    const sentence =
      "500 of 1,200 leads checked within Google's time limit. The rest follow at the next check: every hour, or choose Check all leads now.";
    expect(sheet.said.at(-1)).toBe(`Check all leads now: ${sentence}`);
    expect((await sheet.ask<PanelState>("panelOpen")).leads).toMatchObject({ notice: sentence, lastCheck: before });
    await checkAll();
    expect(sheet.said.at(-1)).toBe("1,200 leads checked.");
    expect((await sheet.ask<PanelState>("panelOpen")).leads?.notice).toBe("");
  });

  it("shows its progress when it takes long, and only then", async () => {
    await slowly({ "Range.getFormulas": 12, "Range.setValues": 12 }, checkAll);
    expect(sheet.said).toEqual([
      "Checking all leads…",
      "Checked 500 of 1,200 leads…",
      "Checked 1,000 of 1,200 leads…",
      "1,200 leads checked.",
    ]);
  });

  it("begins with what the last one left, though rows above it need to be written once more", async () => {
    const seconds = { "Range.getFormulas": 8, "Range.setValues": 12 };
    await slowly(seconds, open);
    lose(["SLA due", "SLA status"], 2, 2);
    await slowly(seconds, open);
    expect([checked()[0], checked()[500]]).toEqual([false, true]);
    await slowly(seconds, open);
    await slowly(seconds, open);
    expect(count()).toBe(LEADS);
  });

  it("loses nobody when rows are sorted and inserted in between", async () => {
    const seconds = { "Range.getFormulas": 8, "Range.setValues": 12 };
    await slowly(seconds, open);
    const { id: leads } = tabNamed(sheet, "Leads");
    const columns = sheet.engine.lastCell(leads).column + 1;
    sheet.engine.sort({ sheet: leads, row: 1, column: 0, rows: LEADS, columns }, columnOf(sheet, "Lead ID"), false);
    sheet.engine.insertRows(leads, 300, 5);
    await checkAll();
    await sheet.standIn.settle();
    const rows = leadValues(sheet, ["Lead ID", "SLA status"], 2, LEADS + 6);
    expect(rows.filter(([id, status]) => (id === "") !== (status === ""))).toEqual([]);
    sheet.engine.deleteRows(leads, 300, 5);
  });

  it("stops without a word written when reading alone took the time", async () => {
    await slowly({ "Range.getFormulas": 19 }, open);
    expect(count()).toBe(0);
    await checkAll();
    await sheet.standIn.settle();
    expect(count()).toBe(LEADS);
  });

  it("writes in one go where time suffices, however many they are", async () => {
    const monitor = 1;
    sheet.standIn.resetCalls();
    await checkAll();
    expect([count(), sheet.standIn.calls().byMethod["Range.setValues"]]).toEqual([LEADS, 1 + monitor]);
  });
});
