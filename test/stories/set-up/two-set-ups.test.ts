/** Two people set up at once, and tabs of people that are called as ours are: nothing is doubled, and nothing of theirs is lost. */
import type { SetUpShown, SetUpWish } from "../../../src/entries/set-up";
import { inventory } from "../../harness/inventory";
import { at, shownIn, tabNamed } from "../../harness/places";
import { closeSheets, lastSaid, openSetUp, openSheet, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";
const BUSY = "Someone else is saving or checking leads right now. Nothing was changed. Try again in a moment.";

const DONE = "All is set up";
const NO_LEADS = `${DONE}. No lead says yet when it came. Next: type or paste leads into the lead tab, with the moment at which each came under Received.`;

/** Lets somebody else act right before the nth call of a method. */
function beforeNth(sheet: Sheet, method: string, nth: number, act: () => void): void {
  let seen = 0;
  sheet.standIn.beforeCall((called) => {
    if (called !== method) return;
    seen += 1;
    if (seen === nth) act();
  });
}

describe("two people at once", () => {
  it.each([
    ["Spreadsheet.insertSheet", 1],
    ["Spreadsheet.insertSheet", 3],
    ["Spreadsheet.setNamedRange", 10],
    ["Sheet.setConditionalFormatRules", 1],
  ])("set up, the second before the first one's call %s (%d): he is told in a sentence, and nothing is doubled", async (method, nth) => {
    const clean = await openSetUp();
    const sheet = await openSheet();
    const told: Promise<unknown>[] = [];
    beforeNth(sheet, method, nth, () => {
      sheet.standIn.setUser("ben@example.com");
      told.push(sheet.standIn.call("panelSetUp", []));
      sheet.standIn.setUser("ana@example.com");
    });
    const { title } = await sheet.setUp();
    sheet.standIn.beforeCall(null);
    await sheet.standIn.settle();
    expect(told).toHaveLength(1);
    expect(JSON.parse(String(await told[0]))).toMatchObject({ problem: BUSY });
    expect(title).toBe(DONE);
    expect(sheet.faults()).toEqual([]);
    expect(inventory(sheet)).toEqual(inventory(clean));
  });

  it("set up, the second with what he saw before the first had set up: he finds all made", async () => {
    const sheet = await openSheet();
    const wish: SetUpWish = { seen: null, tab: null };
    await sheet.setUp(wish);
    await sheet.setUp(wish);
    expect(sheet.engine.tabs().map(({ name }) => name)).toEqual([
      "Sheet1",
      "Leads",
      "SLA agreement",
      "SLA stages",
      "SLA hours",
      "SLA plan",
      "SLA spend",
      "SLA monitor",
    ]);
    expect(sheet.standIn.triggers()).toHaveLength(1);
    expect(sheet.faults()).toEqual([]);
  });

  it("set up with two lead tabs: the second one is told which the first took", async () => {
    const sheet = await openSheet();
    const leads = "Lead ID,Received\nL1,2026-11-17 10:00";
    await sheet.standIn.importCsv("Ana's leads.csv", leads, "new");
    await sheet.standIn.importCsv("Ben's leads.csv", leads, "new");
    const { tabs } = await sheet.ask<SetUpShown>("panelSetUpLook", {});
    const wish = (name: string): SetUpWish => ({ seen: null, tab: tabs.find((tab) => tab.name === name)?.id ?? null });
    expect((await sheet.setUp(wish("Ben's leads"))).problem).toBe("");
    const { problem } = await sheet.setUp(wish("Ana's leads"));
    expect(problem).toBe(
      'Someone else has set up this spreadsheet meanwhile, with "Ben\'s leads" as the lead tab. Nothing was changed. Set up again to use another tab.',
    );
    expect(shownIn(sheet, "Ana's leads")[0]).toEqual(["Lead ID", "Received"]);
    expect(sheet.faults()).toEqual([]);
  });

  it.each([REMOVE, "Plan another funnel…"])("%s waits for a set-up, and says so", async (entry) => {
    const sheet = await openSetUp();
    const before = wholeWorkbook(sheet);
    sheet.texts.push("Partner", "5");
    sheet.standIn.holdLock();
    await sheet.choose(entry);
    expect(lastSaid(sheet)).toBe(BUSY);
    expect(differences(before, wholeWorkbook(sheet))).toEqual([]);
  });

  it("a set-up waits for one that takes some seconds", async () => {
    const sheet = await openSheet();
    sheet.standIn.holdLock(15_000);
    await sheet.setUp();
    expect(sheet.said.at(-1)).toBe(NO_LEADS);
  });
});

describe("a blank tab of a person that is called as ours", () => {
  it.each(["sla agreement", "SLA HOURS", "SLA plan", "sla Spend", "SLA monitor"])("%s is filled, and that is said", async (name) => {
    const sheet = await openSheet();
    sheet.engine.addTab(name);
    await sheet.setUp();
    expect(lastSaid(sheet)).toBe(`${NO_LEADS} Filled in what was missing: ${name}.`);
    expect(shownIn(sheet, name).length).toBeGreaterThan(0);
    expect(sheet.faults()).toEqual([]);
  });

  it.each(["SLA agreement", "SLA hours", "SLA plan", "SLA spend", "SLA monitor"])(
    "%s keeps every cell where something stands in it",
    async (name) => {
      const sheet = await openSheet();
      sheet.engine.addTab(name);
      await sheet.type(`'${name}'!B2`, [
        ["Our own", "list"],
        ["of", "things"],
      ]);
      const before = shownIn(sheet, name);
      await sheet.setUp();
      expect(shownIn(sheet, name)).toEqual(before);
    },
  );
});

describe("a tab of ours that lost what set-up wrote", () => {
  it.each(["SLA hours", "SLA plan", "SLA spend", "SLA monitor"])("%s is filled again where it is blank, and that is said", async (name) => {
    const sheet = await openSetUp();
    const before = shownIn(sheet, name);
    const tab = tabNamed(sheet, name);
    sheet.engine.write(
      { sheet: tab.id, row: 0, column: 0, rows: before.length, columns: before[0]?.length ?? 1 },
      before.map((cells) => cells.map(() => ({ clear: true }))),
    );
    await sheet.setUp();
    expect(lastSaid(sheet)).toContain(`Filled in what was missing: ${name}.`);
    expect(shownIn(sheet, name)).toEqual(before);
    await sheet.setUp();
    expect(lastSaid(sheet)).toBe(NO_LEADS);
  });

  it("SLA spend is made again where it was deleted, and that is said", async () => {
    const sheet = await openSetUp();
    sheet.engine.deleteTab(tabNamed(sheet, "SLA spend").id);
    await sheet.setUp();
    expect(lastSaid(sheet)).toBe(`${NO_LEADS} Made again: SLA spend.`);
  });

  it("the agreement gets its drop-downs back and hides its keys, and no text changes", async () => {
    const sheet = await openSetUp();
    const { id } = tabNamed(sheet, "SLA agreement");
    const [offered, texts] = [sheet.engine.dropdowns(id).length, shownIn(sheet, "SLA agreement")];
    for (const { area } of sheet.engine.dropdowns(id)) sheet.engine.clearDropdown(area);
    sheet.engine.hideColumns(id, 4, 1, false);
    await sheet.setUp();
    expect(lastSaid(sheet)).toContain("Filled in what was missing: SLA agreement.");
    expect([sheet.engine.dropdowns(id).length, sheet.engine.isColumnHidden(id, 4)]).toEqual([offered, true]);
    expect(shownIn(sheet, "SLA agreement")).toEqual(texts);
  });

  it("a week that a person wrote is never filled up", async () => {
    const sheet = await openSetUp();
    await sheet.type(at(sheet, "SLA hours", "Monday", { right: 1, columns: 2, rows: 5 }), [
      ["", ""],
      ["10:00", "12:00"],
      ["", ""],
      ["", ""],
      ["", ""],
    ]);
    const before = shownIn(sheet, "SLA hours");
    await sheet.setUp();
    expect(shownIn(sheet, "SLA hours")).toEqual(before);
  });
});
