/** What the add-on leaves in a spreadsheet stands in one list, and removal undoes all of it. */
import { PARTS } from "../../../src/jobs/set-up/parts";
import { variations } from "../../harness/amounts";
import { inventory, isListed } from "../../harness/inventory";
import { columnOf, lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, logAttempt, openSetUp, openSheet, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";

/** A team's own tab, so wide and no wider; a rule of its own, and a row frozen or not. */
async function ownTab(columns: number, frozen: boolean): Promise<Sheet> {
  const sheet = await openSheet();
  const { id } = tabNamed(sheet, "Sheet1");
  sheet.engine.renameTab(id, "Our leads");
  sheet.engine.deleteColumns(id, columns, tabNamed(sheet, "Our leads").columns - columns);
  await sheet.type("'Our leads'!A1", [
    ["Name", "Received", "Responded"],
    ["Bo", "2026-11-18 10:00", "2026-11-18 10:20"],
  ]);
  if (frozen) sheet.engine.setFrozenRows(id, 1);
  sheet.engine.setRules(id, [
    { areas: [{ sheet: id, row: 1, column: 0, rows: 9, columns: 1 }], formula: '=$A2="VIP"', look: { background: "#00ff00" } },
  ]);
  return sheet;
}

/** Everything that a team may do with the add-on. */
async function useAll(sheet: Sheet): Promise<void> {
  await sheet.type(lead(sheet, "Lead ID", 2), [["L-1", "Bo"]]);
  await sheet.type(lead(sheet, "Received", 2), "2026-11-18 09:00");
  await sheet.type(lead(sheet, "Stage", 2), "Waiting on customer");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  for (const kind of ["digest", "ready", "returned", "breach", "weekly", "monthly", "reminders"])
    agreeSilently(sheet, `mails.${kind}`, "yes");
  await sheet.type(agreed(sheet, "scoring.on"), "yes");
  await sheet.type(agreed(sheet, "colours.palette"), "quiet");
  await sheet.ask("panelPublish", { inForce: "2026-11-18", who: "Ana Lim", note: "" });
  await sheet.ask("panelKeep", { kept: { purpose: { text: "not saved", was: "" } }, gone: [] });
  sheet.engine.select({ sheet: tabNamed(sheet, "Leads").id, row: 1, column: 0, rows: 1, columns: 1 });
  await logAttempt(sheet);
  sheet.texts.push("Partner", "5");
  await sheet.choose("Plan another funnel…");
  await sheet.choose("Count from our own leads…");
  await sheet.choose("Copy the agreement for printing");
  sheet.engine.setNow(Date.parse("2026-11-19T09:30:00Z"));
  await sheet.standIn.runTriggers();
  await sheet.standIn.settle();
  await sheet.choose("Check all leads now");
}

it("no job leaves anything that is not in the list", async () => {
  const sheet = await openSheet();
  const before = inventory(sheet);
  await sheet.setUp();
  await useAll(sheet);
  const left = inventory(sheet).filter((line) => !before.includes(line));
  for (const kind of ["tab", "name", "note", "own note", "trigger", "recalculation interval"])
    expect([kind, left.some((line) => line.startsWith(`${kind} `))]).toEqual([kind, true]);
  expect(left.filter((line) => !isListed(line))).toEqual([]);
  expect(sheet.standIn.log().flatMap(({ cause, error }) => (error && cause !== "formula" ? [error] : []))).toEqual([]);
});

it("the list tells what it does not know", () => {
  for (const line of ["name SLA_OTHER", "tab SLA things", "Leads: filter", "note clocks", "Leads: rule =$A2=1", "trigger onOther"])
    expect([line, isListed(line)]).toEqual([line, false]);
});

it("every part says how it goes away, or that it stays", () => {
  expect(PARTS.filter(({ takeAway, stays }) => !takeAway === !stays).map(({ what }) => what)).toEqual([]);
});

const WIDTHS: [string, number, boolean][] = [
  ["as wide as its columns", 3, false],
  ["with blank columns beside them", 5, false],
  ["wide, with a row frozen by the team", 26, true],
];

it.each(variations(WIDTHS, 0, 2))("removal leaves a team's own tab as it was: %s", async (_, columns, frozen) => {
  const sheet = await ownTab(columns, frozen);
  const [before, cells] = [inventory(sheet), shownIn(sheet, "Our leads")];
  await sheet.setUp();
  expect(columnOf(sheet, "SLA status", "Our leads")).toBeGreaterThan(2);
  await sheet.setUp();
  await sheet.choose("Check all leads now");
  await sheet.choose(REMOVE);
  expect(inventory(sheet)).toEqual(before);
  expect(shownIn(sheet, "Our leads")).toEqual(cells);
});

it("removal leaves nothing of a spreadsheet in which all was used, but the leads and what somebody asked for", async () => {
  const sheet = await openSetUp();
  await useAll(sheet);
  await sheet.choose(REMOVE);
  const tabs = sheet.engine.tabs().map(({ name }) => name);
  expect(tabs).toEqual(["Sheet1", "Leads", "Agreement for printing"]);
  const kept = inventory(sheet).filter((line) => !tabs.some((name) => line === `tab ${name}` || line.startsWith(`${name}: columns`)));
  expect(kept).toEqual(["recalculation interval ON_CHANGE"]);
  expect(shownIn(sheet, "Leads")[0]?.filter((heading) => heading.startsWith("SLA "))).toEqual([]);
});
