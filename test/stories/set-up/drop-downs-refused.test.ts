/** Drop-downs where Google refuses them, where a run is cut, and in sheets that were set up before. */
import { leadArea, tabNamed } from "../../harness/places";
import { agreeSilently, closeSheets, lastSaid, openImported, openKept, type Sheet, saveSheet } from "../../harness/sheet";
import { callsOf, cutAt, SERVICE_ERROR } from "../disturbed/cut";
import { agreeAll, CSV, check, listOf, offeredIn, openTicked, ruleCalls } from "./drop-downs";
import { replace } from "./replaced-tab";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";
const whole = (sheet: Sheet, heading: string) => leadArea(sheet, heading, 2, tabNamed(sheet, "Leads").rows);
/** Faults but those that a refusal leaves in the execution log. */
const others = (sheet: Sheet) => sheet.faults().filter((fault) => !fault.includes("typed columns"));
const offersOf = (sheet: Sheet) =>
  sheet.engine
    .dropdowns(tabNamed(sheet, "Leads").id)
    .map(({ area, choices }) => [area.column, area.row, area.rows, ...choices].join())
    .sort();

describe("what Google refuses", () => {
  it("of columns with a type of their own is said in one sentence, the others have theirs, and it is not tried again", async () => {
    const sheet = await openImported(CSV);
    for (const heading of ["Stage", "Source"]) sheet.standIn.makeTyped(leadArea(sheet, heading, 2, 5));
    const { problem, title, remarks } = await sheet.setUp({ adds: { lists: true } });
    expect([problem, title]).toEqual(["", "4 leads are listed, none of them is timed"]);
    const sentence =
      "Stage and Source have types of their own in the table and so got no drop-down: choose the column type Dropdown there if you want one.";
    expect(remarks.filter((remark) => remark.includes(sentence))).toHaveLength(1);
    expect([offeredIn(sheet, "Stage"), offeredIn(sheet, "Source"), listOf(sheet, "Lost reason")?.length]).toEqual([[], [], 5]);
    expect(await ruleCalls(sheet, () => check(sheet))).toEqual([]);
    expect(lastSaid(sheet)).not.toContain("no drop-down");
    // Another list is tried, and refused, and said.
    agreeSilently(sheet, "monitor.inbound", "Partner");
    await check(sheet);
    expect(lastSaid(sheet)).toContain("Source has a type of its own in the table");
    expect(await ruleCalls(sheet, () => check(sheet))).toEqual([]);
    await sheet.choose(REMOVE);
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toEqual([]);
    expect(others(sheet)).toEqual([]);
  });

  it("of protected cells is said, with Google's words, and let be after some tries", async () => {
    const sheet = await openImported(CSV);
    sheet.standIn.protect(whole(sheet, "Stage"));
    const { remarks } = await sheet.setUp({ adds: { lists: true } });
    expect(remarks.join()).toContain("Stage got no drop-down. Google says: You are trying to edit a protected cell or object.");
    expect(listOf(sheet, "Source")).not.toBeNull();
    await check(sheet);
    await check(sheet);
    expect(await ruleCalls(sheet, () => check(sheet))).toEqual([]);
  });

  it("at removal, of a column that became one with a type, keeps nothing else from going", async () => {
    const sheet = await openTicked();
    sheet.standIn.makeTyped(whole(sheet, "Stage"));
    await sheet.choose(REMOVE);
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toHaveLength(1);
    expect(sheet.engine.names()).toEqual([]);
    expect(others(sheet)).toEqual([]);
  });

  it("only when it carries all out together, is found by writing one after the other", async () => {
    const sheet = await openImported(CSV);
    let refusals = 0;
    sheet.standIn.beforeCall((method) => {
      if (method !== "SpreadsheetApp.flush" || refusals++ > 1) return;
      throw new Error("Service error: Spreadsheets");
    });
    await sheet.setUp({ adds: { lists: true } });
    sheet.standIn.beforeCall(null);
    expect(refusals).toBeGreaterThan(2);
    expect([listOf(sheet, "Stage")?.length, listOf(sheet, "Source")?.length]).toEqual([9, 8]);
  });
});

describe("a run that is cut", () => {
  /** What is done, and what is to come of it, both in a sheet with drop-downs. */
  const ACTS: [string, (sheet: Sheet) => Promise<unknown>, () => Promise<Sheet>][] = [
    ["set-up", (sheet) => sheet.setUp({ adds: { lists: true } }), () => openImported(CSV)],
    [
      "a check that follows the agreement",
      check,
      async () => {
        const sheet = await openTicked();
        agreeAll(sheet);
        agreeSilently(sheet, "monitor.inbound", "Partner");
        return sheet;
      },
    ],
    ["removal", (sheet) => sheet.choose(REMOVE), openTicked],
  ];

  it.each(ACTS)("at any call on rules or right before is ended by the next: %s", async (_, act, open) => {
    const clean = await open();
    const calls = await callsOf(clean, () => act(clean));
    const right = offersOf(clean);
    closeSheets();
    const places = calls.flatMap((call, at) => (/Validation/.test(call) ? [at, at + 1, at + 2] : []));
    const some = [...new Set(places)].filter(
      (at) => at > 0 && !/^DataValidation/.test((calls[at - 1] ?? "").replace(/^SpreadsheetApp\./, "")),
    );
    const points = some.filter((__, at) => at % Math.ceil(some.length / 8) === 0);
    for (const at of points) {
      const sheet = await open();
      await cutAt(sheet, at, () => act(sheet));
      await act(sheet);
      if (_ === "set-up") await check(sheet);
      expect([at, calls[at - 1], offersOf(sheet)]).toEqual([at, calls[at - 1], right]);
      expect(sheet.faults().filter((fault) => !fault.includes(SERVICE_ERROR))).toEqual([]);
      closeSheets();
    }
  });
});

describe("a sheet in use", () => {
  /** As an earlier build left it: words of the column in the list, and nothing noted but headings. */
  async function openEarlier(): Promise<Sheet> {
    const sheet = await openTicked();
    const { id, rows, columns } = tabNamed(sheet, "Leads");
    sheet.engine.clearDropdown({ sheet: id, row: 1, column: 0, rows: rows - 1, columns });
    for (const [field, choices] of [
      ["Stage", ["Lead", "MQL", "Contacted", "Lost"]],
      ["Owner", ["Mia", "Max"]],
    ] as const) {
      const help = `${field}: another word is kept, too.`;
      sheet.engine.setDropdown({ area: whole(sheet, field), choices: [...choices], strict: false, help });
    }
    const kept = saveSheet(sheet);
    const standIn = JSON.parse(kept.standIn);
    const before = JSON.parse(standIn.document["before set-up"]);
    standIn.document["before set-up"] = JSON.stringify({ ...before, lists: { tab: before.lists.tab, headings: ["Stage", "Owner"] } });
    const opened = await openKept({ ...kept, standIn: JSON.stringify(standIn) });
    return opened;
  }

  it("has its lists carried on: they follow where the agreement has words, and stay where it has none", async () => {
    const sheet = await openEarlier();
    await check(sheet);
    expect(listOf(sheet, "Stage")?.slice(0, 3)).toEqual(["Lead", "MQL", "SAL"]);
    expect(listOf(sheet, "Owner")).toEqual(["Mia", "Max"]);
    expect(await ruleCalls(sheet, () => check(sheet))).toEqual([]);
    agreeAll(sheet);
    await check(sheet);
    expect(listOf(sheet, "Owner")).toEqual(["Max", "Mia"]);
    await sheet.choose(REMOVE);
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  it("loses them all at removal, whatever build wrote them", async () => {
    const sheet = await openEarlier();
    await sheet.choose(REMOVE);
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toEqual([]);
  });

  it("without them gets none by a check", async () => {
    const sheet = await openImported(CSV);
    agreeAll(sheet);
    await check(sheet);
    expect(offersOf(sheet)).toEqual([]);
  });

  it("that an import replaced gets them back with the other things of ours", async () => {
    const sheet = await openTicked();
    const before = ["Stage", "Source", "Lost reason"].map((heading) => listOf(sheet, heading));
    const { id, rows, columns } = tabNamed(sheet, "Leads");
    await replace(sheet, CSV.split("\n"));
    sheet.engine.clearDropdown({ sheet: id, row: 0, column: 0, rows, columns });
    await check(sheet);
    expect(["Stage", "Source", "Lost reason"].map((heading) => listOf(sheet, heading))).toEqual(before);
    expect(sheet.faults()).toEqual([]);
  });
});
