/** A removal that one service error cut is ended by the next one: nothing of ours is left, and all of what people wrote. */
import { amount, EVERY, variations } from "../../harness/amounts";
import { inventory } from "../../harness/inventory";
import { lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, lastSaid, openMade, openSetUp, openSheet, SET_UP, type Sheet } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, everyPoint, pointOf, SERVICE_ERROR } from "../disturbed/cut";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";

/** A team's own tab, no wider than its columns, set up, worked with, and with a text that its person could not save. */
async function openUsed(): Promise<Sheet> {
  const sheet = await openMade(["used before it is removed", SET_UP], async (made) => {
    const leads = "Lead ID,Received,Responded\nL1,2026-11-17 10:00,\nL2,2026-11-17 10:00,2026-11-17 10:30";
    await made.standIn.importCsv("Our leads.csv", leads, "new");
    await made.setUp();
    await made.type(lead(made, "Responded", 2, 2, "Our leads"), "2026-11-18 09:00");
    await made.type(agreed(made, "scoring.on"), "yes");
    await made.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
    await made.ask("panelKeep", { kept: { purpose: { text: "not saved", was: "" } }, gone: [] });
    made.texts.push("Partner", "5");
    await made.choose("Plan another funnel…");
    await made.choose("Check all leads now");
  });
  // A workbook that is opened again shows its first tab.
  sheet.engine.select({ sheet: tabNamed(sheet, "Our leads").id, row: 0, column: 0, rows: 1, columns: 1 });
  return sheet;
}

/** Goes through a removal whose tabs are deleted or kept. */
const remove = (sheet: Sheet, also: "YES" | "NO") => {
  sheet.answers.splice(0, 9, "YES", also);
  return sheet.choose(REMOVE);
};

const OURS = /^(name|trigger|note|own note) |SLA/;

async function cleanRemoval(also: "YES" | "NO"): Promise<{ calls: string[]; right: string[] }> {
  const sheet = await openUsed();
  const before = shownIn(sheet, "Our leads").map((cells) => cells.slice(0, 3));
  const calls = await callsOf(sheet, () => remove(sheet, also));
  expect(shownIn(sheet, "Our leads")).toEqual(before);
  const left = inventory(sheet).filter((line) => OURS.test(line));
  expect(left.filter((line) => also === "YES" || !/^tab SLA|^SLA [^:]+: /.test(line))).toEqual([]);
  expect(left.some((line) => line.startsWith("tab SLA"))).toBe(also === "NO");
  const right = wholeWorkbook(sheet);
  closeSheets();
  return { calls, right };
}

/** Cuts a removal, removes again, and compares the workbook with one whose removal was never cut. */
async function ends(also: "YES" | "NO", nth: number, right: readonly string[]): Promise<void> {
  const sheet = await openUsed();
  const call = await cutAt(sheet, nth, () => remove(sheet, also));
  await remove(sheet, also);
  expect({ nth, call, differs: differences(right, wholeWorkbook(sheet)) }).toEqual({ nth, call, differs: [] });
  expect([nth, sheet.faults().filter((fault) => fault !== SERVICE_ERROR)]).toEqual([nth, []]);
  expect(lastSaid(sheet)).toMatch(/^Lead SLA is removed/);
  closeSheets();
}

/** The first and the last call, and one that takes a column, a name, a rule, what is remembered; where tabs go, one that takes a tab. */
const POINTS = ["first", "Sheet.deleteColumn", "Spreadsheet.removeNamedRange", "Sheet.setConditionalFormatRules"];

describe.each([
  ["deleted", "YES", variations([...POINTS, "Spreadsheet.deleteSheet", "last"], 1, 4)],
  ["kept", "NO", variations([...POINTS, "Properties.deleteAllProperties", "last"], 2, 5)],
] as const)("with its tabs %s", (_, also, points) => {
  let clean: Awaited<ReturnType<typeof cleanRemoval>>;
  beforeAll(async () => {
    clean = await cleanRemoval(also);
  });

  it.each([...points])("a removal cut at its call %s", (kind) => ends(also, pointOf(clean.calls, kind), clean.right));

  if (process.env.LEAD_SLA_LONG) {
    const step = amount(13, EVERY);
    it(`a removal cut at each of its calls (or each ${step}th)`, async () => {
      for (const nth of everyPoint(clean.calls, step)) await ends(also, nth, clean.right);
    });
  }
});

describe("a spreadsheet without any other tab in sight", () => {
  it.each([
    ["is there", (sheet: Sheet, id: string) => sheet.engine.deleteTab(id)],
    ["is hidden", (sheet: Sheet, id: string) => sheet.engine.hideTab(id, true)],
  ])("gets a blank one when ours are deleted, whether another %s", async (_, lose) => {
    const sheet = await openSetUp();
    const others = ["Sheet1", "Leads"].map((name) => tabNamed(sheet, name).id);
    for (const id of others) lose(sheet, id);
    await sheet.choose("Check all leads now");
    const isThere = sheet.engine.tabs().some(({ name }) => name === "Leads");
    expect(lastSaid(sheet)).toContain(isThere ? "0 leads checked." : "The lead tab was not found. Choose Extensions > ");
    await remove(sheet, "YES");
    expect(lastSaid(sheet)).toMatch(/^Lead SLA is removed/);
    expect(sheet.engine.tabs().filter(({ hidden }) => !hidden)).toHaveLength(1);
    expect(inventory(sheet).filter((line) => OURS.test(line) || line.includes("tab SLA"))).toEqual([]);
  });
});

it("a panel that stood open brings nothing of ours back", async () => {
  const sheet = await openSetUp();
  await sheet.ask("panelOpen");
  await remove(sheet, "YES");
  const left = inventory(sheet);
  expect(await sheet.ask("panelKeep", { kept: { purpose: { text: "not saved", was: "" } }, gone: [] })).toBe(false);
  for (const wish of ["panelHourly", "panelOwnersLeftOut"]) expect(await sheet.ask(wish)).toContain("is not set up yet");
  expect(inventory(sheet)).toEqual(left);
});

describe("a set-up that was cut", () => {
  const kinds = ["Spreadsheet.insertSheet", "Sheet.setColumnWidths", "Range.setDataValidations", "EmbeddedBarChartBuilder.setOption"];

  it.each(variations(kinds, 1, 3))("at its call %s leaves nothing of ours after a removal, but the lead tab", async (kind) => {
    const clean = await openSheet();
    const before = inventory(clean);
    const calls = await callsOf(clean, () => clean.setUp());
    const sheet = await openSheet();
    await cutAt(sheet, pointOf(calls, kind), () => sheet.setUp());
    expect(inventory(sheet)).not.toEqual(before);
    await remove(sheet, "YES");
    const left = inventory(sheet).filter((line) => !before.includes(line));
    expect(left).toEqual(["Leads: columns 26", "tab Leads"]);
  });
});
