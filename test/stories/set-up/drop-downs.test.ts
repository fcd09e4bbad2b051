/** Drop-downs of the lead tab: from the agreement, following it, and never in people's way. */
import type { SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { lead, leadTexts, shownIn, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openImported, openSetUp, openSheet, type Sheet } from "../../harness/sheet";
import { callsOf } from "../disturbed/cut";
import { agreeAll, CSV, check, giveRule, listOf, offeredIn, openTicked, ruleCalls, takeRule } from "./drop-downs";

afterEach(closeSheets);

const shown = async (sheet: Sheet, wish: SetUpWish = {}) =>
  (await sheet.ask<SetUpShown>("panelSetUpLook", wish)).adds.find(({ part }) => part === "lists");

async function callsOn(sheet: Sheet, act: () => Promise<unknown>) {
  sheet.standIn.resetCalls();
  await act();
  return sheet.standIn.calls();
}

const STARTING = ["Lead", "MQL", "SAL", "Opportunity", "Customer", "Won", "Waiting on customer", "Lost", "Rejected"];
const SOURCES = ["Website form", "Content download", "Webinar", "Referral", "Google Ads", "LinkedIn Ads", "Trade fair"];

describe("at set-up", () => {
  it("a tab that set-up makes gets them in each column, with the reason shown before", async () => {
    expect(await shown(await openSheet())).toEqual({
      part: "lists",
      title: "Drop-downs in your lead tab",
      within: "drop-downs in your lead tab",
      reason:
        "For stage, source, lost reason and return reason, with the agreement's words. They warn, and refuse nothing. " +
        "None for owner and priority, until the agreement names some",
      on: true,
      isFixed: false,
    });
    const sheet = await openSetUp();
    expect(listOf(sheet, "Stage")).toEqual(STARTING);
    expect(listOf(sheet, "Source")).toEqual(SOURCES);
    expect(listOf(sheet, "Lost reason")).toEqual(["Not a fit", "Out of profile", "Student", "Wrong region"]);
    expect(listOf(sheet, "Return reason")?.[0]).toBe("Not now");
    expect([offeredIn(sheet, "Owner"), offeredIn(sheet, "Priority")]).toEqual([[], []]);
    const [rule] = sheet.engine.dropdowns(tabNamed(sheet, "Leads").id);
    expect([rule?.strict, rule?.help]).toEqual([false, "Stage: another word is kept, too."]);
    await sheet.type(lead(sheet, "Stage", 2), "A word of ours");
    expect(leadTexts(sheet, ["Stage"], 2)).toEqual([["A word of ours"]]);
    expect(sheet.faults()).toEqual([]);
  });

  it("a team's own tab gets them where they are ticked, also later, and loses them where they are unticked", async () => {
    const sheet = await openImported(CSV);
    expect((await shown(sheet))?.on).toBe(false);
    expect(offeredIn(sheet, "Stage")).toEqual([]);
    await sheet.setUp({ adds: { lists: true } });
    expect((await shown(sheet))?.on).toBe(true);
    expect(listOf(sheet, "Stage")).toEqual(STARTING);
    // The agreement names some sources and reasons; what several leads say is a choice, too.
    expect(listOf(sheet, "Source")).toEqual([...SOURCES, "Fair"]);
    expect(listOf(sheet, "Lost reason")).toEqual(["Not a fit", "Out of profile", "Student", "Wrong region", "Price"]);
    await sheet.setUp({ adds: { lists: false } });
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toEqual([]);
    expect((await shown(sheet))?.on).toBe(false);
    await check(sheet);
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id)).toEqual([]);
  });

  it("a column for which the agreement has more words than Sheets takes gets none, and the list says so", async () => {
    const sheet = await openImported(CSV);
    agreeSilently(sheet, "monitor.inbound", Array.from({ length: 500 }, (_, at) => `Source ${at}`).join("\n"));
    agreeSilently(sheet, "monitor.marketing", "Source 1\nOne more");
    expect((await shown(sheet))?.reason).toContain("None for source: Sheets takes 500 words at most");
    await sheet.setUp({ adds: { lists: true } });
    expect([listOf(sheet, "Stage"), offeredIn(sheet, "Source")]).toEqual([STARTING, []]);
    agreeSilently(sheet, "monitor.marketing", "Source 1");
    await check(sheet);
    expect(listOf(sheet, "Source")).toHaveLength(500);
    expect(sheet.faults()).toEqual([]);
  });

  it("costs few calls for each column", async () => {
    const [bare, ticked] = [await openImported(CSV), await openImported(CSV)];
    const without = await callsOn(bare, () => bare.setUp({ adds: { lists: false } }));
    const calls = await callsOn(ticked, () => ticked.setUp({ adds: { lists: true } }));
    // Three columns: each is looked at and given its rule, 4 calls; the rows are counted, and Google writes once.
    expect(calls.workbook - without.workbook).toBeLessThanOrEqual(14);
    // It writes what stood there before the columns are looked at, and the lists themselves.
    expect(calls.readsAfterWrite - without.readsAfterWrite).toBeLessThanOrEqual(2);
  });
});

describe("following the agreement", () => {
  it("a changed list of stages, named people and targets change the drop-downs with the next check", async () => {
    const sheet = await openTicked();
    agreeAll(sheet);
    await check(sheet);
    expect(listOf(sheet, "Owner")).toEqual(["Max", "Mia"]);
    expect(listOf(sheet, "Priority")).toEqual(["High", "Low"]);
    await sheet.setUp({ stages: { Contacted: "MQL" } });
    expect(listOf(sheet, "Stage")).toEqual(["Lead", "MQL", "Contacted", ...STARTING.slice(2)]);
    agreeSilently(sheet, "people", "");
    await check(sheet);
    expect([offeredIn(sheet, "Owner"), listOf(sheet, "Priority")]).toEqual([[], ["High", "Low"]]);
    expect(sheet.faults()).toEqual([]);
  });

  it("no call looks at rules where nothing changed", async () => {
    const sheet = await openTicked();
    await check(sheet);
    const [ticked, bare] = [sheet, await openImported(CSV)];
    await check(bare);
    const calls = await callsOf(ticked, () => check(ticked));
    expect(calls.filter((call) => call.includes("Validation"))).toEqual([]);
    expect(calls).toEqual(await callsOf(bare, () => check(bare)));
    await ticked.type(lead(ticked, "Lost reason", 2), "Price");
    expect(await ruleCalls(ticked, () => check(ticked))).toEqual([]);
  });

  it("costs few calls on the workbook, however many rows there are", async () => {
    const followed = async (sheet: Sheet, rows: number) => {
      const tab = tabNamed(sheet, "Leads");
      sheet.engine.insertRows(tab.id, tab.rows - 1, rows);
      await check(sheet);
      agreeSilently(sheet, "monitor.inbound", "Partner");
      return await callsOn(sheet, () => check(sheet));
    };
    const cost = async (rows: number): Promise<number> => {
      const [sheet, bare] = [await openTicked(), await openImported(CSV)];
      const [calls, without] = [await followed(sheet, rows), await followed(bare, rows)];
      expect(listOf(sheet, "Source")?.[0]).toBe("Partner");
      return calls.workbook - without.workbook;
    };
    expect([await cost(1), await cost(1000)]).toEqual([5, 5]);
  });

  it("what a second lead says is a choice, and what nobody says any more is none", async () => {
    const sheet = await openTicked();
    await sheet.type(lead(sheet, "Lost reason", 2), "silence");
    await check(sheet);
    expect(listOf(sheet, "Lost reason")?.slice(4)).toEqual(["Price", "Silence"]);
    await sheet.type(lead(sheet, "Lost reason", 3, 4), [["Student"], ["Student"]]);
    await check(sheet);
    expect(listOf(sheet, "Lost reason")?.slice(4)).toEqual(["Silence"]);
  });

  it("columns that moved, were added, or a tab that was renamed are found", async () => {
    const sheet = await openTicked();
    const { id } = tabNamed(sheet, "Leads");
    sheet.engine.moveColumns(id, 2, 1, 6);
    sheet.engine.renameTab(id, "Pipeline");
    await check(sheet);
    await sheet.ask("panelAddColumns", { fields: ["returnReason"] });
    agreeSilently(sheet, "monitor.notNow", "Later");
    await sheet.setUp({ stages: { Contacted: "SAL" } });
    expect(listOf(sheet, "Stage", "Pipeline")).toContain("Contacted");
    expect(listOf(sheet, "Return reason", "Pipeline")).toEqual(["Later"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("another column for a field gets its list, and the one before loses it", async () => {
    const csv = CSV.split("\n").map((line, at) => `${line},${at === 0 ? "Deal stage" : "Lead"}`);
    const sheet = await openImported(csv.join("\n"), { wish: { adds: { lists: true } } });
    expect([listOf(sheet, "Stage"), listOf(sheet, "Deal stage")]).toEqual([STARTING, null]);
    giveRule(sheet, "Stage", 3, 3, ["Mine"]);
    await sheet.setUp({ columns: { stage: "Deal stage" } });
    expect([offeredIn(sheet, "Stage"), listOf(sheet, "Deal stage")]).toEqual([[{ rows: [3, 3], choices: ["Mine"] }], STARTING]);
    await sheet.setUp({ columns: { stage: "Stage" } });
    expect(offeredIn(sheet, "Deal stage")).toEqual([]);
    expect(offeredIn(sheet, "Stage").map(({ choices }) => choices.length)).toEqual([9, 1, 9]);
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.engine.dropdowns(tabNamed(sheet, "Leads").id).map(({ choices }) => choices)).toEqual([["Mine"]]);
  });

  it("rows below those that were there get the list, too", async () => {
    const sheet = await openTicked();
    const { id, rows } = tabNamed(sheet, "Leads");
    sheet.engine.insertRows(id, rows, 20);
    takeRule(sheet, "Stage", rows + 1, rows + 20);
    await sheet.type(lead(sheet, "Lead ID", rows + 1), [["L-9", "Zoe"]]);
    await check(sheet);
    const offered = offeredIn(sheet, "Stage");
    expect([offered[0]?.rows[0], offered[offered.length - 1]?.rows[1]]).toEqual([2, rows + 20]);
    expect(new Set(offered.map(({ choices }) => choices.join())).size).toBe(1);
  });
});

describe("people's own rules", () => {
  it("reach no column that comes in beside them", async () => {
    const sheet = await openImported(CSV);
    const { id, rows } = tabNamed(sheet, "Leads");
    giveRule(sheet, "Lost reason", 2, rows, ["Price", "Silence"]);
    await sheet.ask("panelAddColumns", { fields: ["responded"] });
    await sheet.type(agreed(sheet, "scoring.on"), "yes");
    await check(sheet);
    expect(shownIn(sheet, "Leads")[0]).toEqual(expect.arrayContaining(["Responded", "SLA score"]));
    expect(sheet.engine.dropdowns(id)).toHaveLength(1);
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.engine.dropdowns(id).map(({ choices }) => choices)).toEqual([["Price", "Silence"]]);
    expect(sheet.engine.dropdowns(id)[0]?.area.columns).toBe(1);
  });

  it("stay: of some cells of a column, and of a whole one", async () => {
    const sheet = await openImported(CSV);
    giveRule(sheet, "Stage", 3, 3, ["Mine"]);
    giveRule(sheet, "Source", 2, 5, ["Ours"]);
    await sheet.setUp({ adds: { lists: true } });
    const { rows } = tabNamed(sheet, "Leads");
    const parts = () => offeredIn(sheet, "Stage").map(({ rows: at, choices }) => [...at, choices.length]);
    expect(parts()).toEqual([
      [2, 2, STARTING.length],
      [3, 3, 1],
      [4, rows, STARTING.length],
    ]);
    expect(offeredIn(sheet, "Source")).toEqual([{ rows: [2, 5], choices: ["Ours"] }]);
    await sheet.setUp({ stages: { Contacted: "MQL" } });
    agreeSilently(sheet, "monitor.inbound", "Fair");
    await check(sheet);
    expect(parts()).toEqual([
      [2, 2, STARTING.length + 1],
      [3, 3, 1],
      [4, rows, STARTING.length + 1],
    ]);
    await sheet.choose("Remove from this spreadsheet…");
    expect([offeredIn(sheet, "Stage"), offeredIn(sheet, "Source")]).toEqual([
      [{ rows: [3, 3], choices: ["Mine"] }],
      [{ rows: [2, 5], choices: ["Ours"] }],
    ]);
    expect(sheet.faults()).toEqual([]);
  });

  it.each<[string, (sheet: Sheet) => void, number[][]]>([
    ["taken away", (sheet) => takeRule(sheet, "Stage", 2, tabNamed(sheet, "Leads").rows), []],
    ["taken from some cells", (sheet) => takeRule(sheet, "Stage", 2, 4), [[5, Number.POSITIVE_INFINITY]]],
    ["made another one", (sheet) => giveRule(sheet, "Stage", 2, tabNamed(sheet, "Leads").rows), [[2, Number.POSITIVE_INFINITY]]],
  ])("one of ours that was %s stays so, whatever the agreement says then", async (_, act, expected) => {
    const sheet = await openTicked();
    act(sheet);
    const areas = () =>
      offeredIn(sheet, "Stage").map(({ rows: [from, to] }) => [from, to === tabNamed(sheet, "Leads").rows ? Number.POSITIVE_INFINITY : to]);
    expect(areas()).toEqual(expected);
    await check(sheet);
    await sheet.setUp({ stages: { Contacted: "MQL" } });
    await check(sheet);
    expect(areas()).toEqual(expected);
    // Unticked and ticked again is a new wish.
    await sheet.setUp({ adds: { lists: false } });
    await sheet.setUp({ adds: { lists: true } });
    const isOthers = offeredIn(sheet, "Stage").some(({ choices }) => choices.includes("A"));
    expect(isOthers || listOf(sheet, "Stage") !== null).toBe(true);
    expect(isOthers).toBe(_ === "made another one");
  });
});

describe("removal", () => {
  it.each<[string, (sheet: Sheet) => void | Promise<void>]>([
    ["as they were written", () => {}],
    ["in columns that moved", (sheet) => sheet.engine.moveColumns(tabNamed(sheet, "Leads").id, 2, 2, 6)],
    ["under a heading that was reworded", (sheet) => sheet.type(lead(sheet, "Stage", 1), "Phase")],
    ["under a heading that says something else", (sheet) => sheet.type(lead(sheet, "Stage", 1), "Colour")],
    ["in a tab that was renamed", (sheet) => sheet.engine.renameTab(tabNamed(sheet, "Leads").id, "Pipeline")],
  ])("takes them away: %s", async (_, act) => {
    const sheet = await openTicked();
    const { id } = tabNamed(sheet, "Leads");
    expect(sheet.engine.dropdowns(id).length).toBeGreaterThan(2);
    await act(sheet);
    await sheet.choose("Remove from this spreadsheet…");
    expect(sheet.engine.dropdowns(id)).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });
});
