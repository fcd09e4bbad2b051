/** Leads that come by form, import or API are timed when they come, by triggers of Google's. */
import { readFileSync } from "node:fs";
import type { PanelState } from "../../../src/entries/panel";
import type { SetUpShown } from "../../../src/entries/set-up";
import { inventory, isListed } from "../../harness/inventory";
import type { KeptWorkbook } from "../../harness/kept-workbooks";
import { lead, leadArea, leadTexts } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openImported, openKept, openSheet, type Sheet, saveSheet } from "../../harness/sheet";
import { BUDGETS } from "./budgets";

afterEach(closeSheets);

const CSV = "Lead ID,Received,Responded\nL1,2026-11-18 09:00,2026-11-18 09:20\nL2,2026-11-18 09:30,";
const FORM = "Form Responses 1";

/** With the lead tab in sight, into which the next file goes. */
async function withChanges(): Promise<Sheet> {
  const sheet = await openImported(CSV, { wish: { adds: { change: true } } });
  sheet.engine.select(leadArea(sheet, "Lead ID", 2));
  return sheet;
}

const runsOf = (sheet: Sheet, name: string) => sheet.standIn.log().filter((run) => run.function === name);
const entries = (sheet: Sheet): string[] => sheet.standIn.triggers().map(({ function: name }) => name);
const statuses = (sheet: Sheet, from: number, to = from, tab = "Leads"): unknown[] =>
  leadTexts(sheet, ["SLA status"], from, to, tab).flat();

async function counted(sheet: Sheet, act: () => unknown): Promise<[workbook: number, all: number]> {
  sheet.standIn.resetCalls();
  await act();
  await sheet.standIn.settle();
  const { workbook, total } = sheet.standIn.calls();
  return [workbook, total];
}

const within = (cost: readonly number[], budget: readonly number[]): boolean => cost.every((count, at) => count <= (budget[at] ?? 0));

async function withForm(): Promise<Sheet> {
  const sheet = await openSheet();
  await sheet.standIn.importCsv(`${FORM}.csv`, "Timestamp,Name,Email,Company", "new");
  sheet.standIn.linkForm(FORM);
  return sheet;
}

const ANSWERS = { Name: "Ada Roth", Email: "ada@example.com", Company: "Tallowbrook" };

describe("a form's row", () => {
  it("is timed in the minute in which it comes, by the moment that Google gives", async () => {
    const sheet = await withForm();
    await sheet.setUp({ newColumns: ["responded"] });
    expect(entries(sheet)).toEqual(["onClock", "onLeadForm"]);
    await sheet.standIn.advance(7);
    let row = 0;
    const cost = await counted(sheet, async () => {
      row = await sheet.standIn.submitForm(FORM, ANSWERS);
    });
    expect(leadTexts(sheet, ["Timestamp", "SLA status", "SLA due"], row, row, FORM)).toEqual([
      ["11/18/2026 10:37:00", "Waiting", expect.stringContaining("11:37")],
    ]);
    expect(runsOf(sheet, "onClock")).toEqual([]);
    expect([cost, within(cost, BUDGETS.form)]).toEqual([cost, true]);
    expect([await sheet.standIn.submitForm(FORM, ANSWERS), sheet.faults()]).toEqual([row + 1, []]);
    expect(statuses(sheet, row, row + 1, FORM)).toEqual(["Waiting", "Waiting"]);
  });

  it.each([null, "INSERT_ROW" as const])("is timed once, too, where onChange hears of it as %s", async (form) => {
    const sheet = await withForm();
    await sheet.setUp({ newColumns: ["responded"], adds: { change: true } });
    sheet.standIn.tellChanges({ form, script: form && "EDIT" });
    await sheet.standIn.advance(2);
    const row = await sheet.standIn.submitForm(FORM, ANSWERS);
    expect(statuses(sheet, row, row, FORM)).toEqual(["Waiting"]);
    expect(sheet.faults()).toEqual([]);
  });

  it("is offered where a form is linked to the lead tab only, and not made where that is unticked", async () => {
    const sheet = await withForm();
    const parts = async () => (await sheet.ask<SetUpShown>("panelSetUpLook", {})).adds.map(({ part, on }) => [part, on]);
    expect(await parts()).toEqual(
      expect.arrayContaining([
        ["form", true],
        ["change", false],
      ]),
    );
    await sheet.setUp({ adds: { form: false } });
    expect(entries(sheet)).toEqual(["onClock"]);
    await sheet.setUp({ adds: { form: true } });
    expect(entries(sheet)).toEqual(["onClock", "onLeadForm"]);
    const other = await openSheet();
    expect((await other.ask<SetUpShown>("panelSetUpLook", {})).adds.map(({ part }) => part)).not.toContain("form");
    await other.setUp();
    expect(entries(other)).toEqual(["onClock"]);
  });

  it("of another tab costs next to nothing", async () => {
    const sheet = await withForm();
    await sheet.setUp();
    const name = `${FORM} of others`;
    await sheet.standIn.importCsv(`${name}.csv`, "Timestamp,Name", "new");
    sheet.standIn.linkForm(name);
    const [workbook, all] = await counted(sheet, () => sheet.standIn.submitForm(name, { Name: "Ben" }));
    expect([workbook, all]).toEqual([1, 3]);
  });
});

describe("an import", () => {
  const rows = Array.from({ length: 500 }, (_, at) => `N${at},2026-11-18 10:${String(at % 30).padStart(2, "0")},`).join("\n");

  it("of 500 rows is timed by one event", async () => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    const cost = await counted(sheet, () => sheet.standIn.importCsv("more.csv", rows, "append"));
    expect(new Set(statuses(sheet, 4, 503))).toEqual(new Set(["Waiting"]));
    expect(runsOf(sheet, "onSheetChange")).toHaveLength(1);
    expect([cost, within(cost, BUDGETS.changeWithLeads)]).toEqual([cost, true]);
    expect(sheet.faults()).toEqual([]);
  });

  it("of which no event tells is timed by the next check", async () => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ import: null });
    await sheet.standIn.advance(2);
    await sheet.standIn.importCsv("more.csv", rows, "append");
    expect([new Set(statuses(sheet, 4, 503)), runsOf(sheet, "onSheetChange")]).toEqual([new Set([""]), []]);
    await sheet.standIn.advance(60);
    expect(new Set(statuses(sheet, 4, 503)).has("")).toBe(false);
  });

  it("that puts other columns in their place is taken up by a check, and looked at once only where that finds no way", async () => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    await sheet.standIn.importCsv("other.csv", "Received,Lead ID,Responded\n2026-11-18 10:00,L7,", "replace");
    expect(statuses(sheet, 2)).toEqual(["Waiting"]);
    expect(sheet.faults()).toEqual([]);
    await sheet.standIn.advance(2);
    await sheet.standIn.appendRows("Leads", [["2026-11-18 10:10", "L8"]]);
    await sheet.type(lead(sheet, "Lead ID", 2), "L7b");
    expect(statuses(sheet, 3)).toEqual(["Waiting"]);
  });
});

describe("a program's rows", () => {
  it.each([
    ["are timed at once where onChange hears of them", "EDIT" as const, "Waiting"],
    ["wait for the next check where it does not", null, ""],
  ])("%s", async (_, api, status) => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api });
    await sheet.standIn.advance(2);
    await sheet.standIn.appendRows("Leads", [["L3", "2026-11-18 10:10"]]);
    expect(statuses(sheet, 4)).toEqual([status]);
    await sheet.standIn.advance(60);
    expect(statuses(sheet, 4)).not.toEqual([""]);
  });

  it.each([
    ["is heard, and ends at its note", "EDIT" as const, 2],
    ["is not heard", null, 1],
  ])("are written into, and the event of that %s", async (_, script, runs) => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api: "EDIT", script });
    await sheet.standIn.advance(2);
    await sheet.standIn.appendRows("Leads", [
      ["L3", "2026-11-18 10:10"],
      ["L4", "2026-11-18 10:11"],
    ]);
    const made = runsOf(sheet, "onSheetChange");
    expect(made).toHaveLength(runs);
    expect(made.slice(1).map(({ calls }) => calls)).toEqual(Array.from({ length: runs - 1 }, () => BUDGETS.changeAgain[1]));
    expect(statuses(sheet, 4, 5)).toEqual(["Waiting", "Waiting"]);
  });

  it("are not judged again and again where no status comes to them", async () => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api: "EDIT" });
    const append = async (id: string, received: string): Promise<number> => {
      await sheet.standIn.advance(2);
      await sheet.standIn.appendRows("Leads", [[id, received]]);
      return runsOf(sheet, "onSheetChange").at(-1)?.calls ?? 0;
    };
    await append("Total", "2 leads");
    await append("", "");
    expect(await append("", "")).toBeLessThanOrEqual(BUDGETS.change[1]);
  });
});

it.each(["Range.setValues", "RangeList.getRanges", "Properties.getProperties"])(
  "a run after a change that Google ends at %s leaves the rows to the next change",
  async (method) => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api: "EDIT" });
    await sheet.standIn.advance(2);
    sheet.standIn.beforeCall((called, cause) => {
      if (called === method && cause === "change trigger") throw new Error("Service error: Spreadsheets");
    });
    await sheet.standIn.appendRows("Leads", [["L3", "2026-11-18 10:10"]]);
    sheet.standIn.beforeCall(null);
    expect(statuses(sheet, 4)).toEqual([""]);
    await sheet.standIn.advance(2);
    await sheet.standIn.appendRows("Leads", [["L4", "2026-11-18 10:11"]]);
    expect(statuses(sheet, 4, 5)).toEqual(["Waiting", "Waiting"]);
  },
);

describe("other changes", () => {
  it("50 colours cost no call at all", async () => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    const cost = await counted(sheet, async () => {
      for (let at = 0; at < 50; at += 1) {
        sheet.engine.style(leadArea(sheet, "Lead ID", 2 + (at % 2)), { background: `#ff00${String(10 + at)}` });
        await sheet.standIn.settle();
      }
    });
    expect([cost, runsOf(sheet, "onSheetChange").length]).toEqual([[0, 0], 50]);
  });

  it.each<[string, (sheet: Sheet, tab: string) => void, "change" | "notHeard"]>([
    ["a tab", ({ engine }) => void engine.addTab("Other"), "notHeard"],
    ["columns", ({ engine }, tab) => engine.insertColumns(tab, 1, 1), "notHeard"],
    ["columns that go", ({ engine }, tab) => engine.deleteColumns(tab, 2, 1), "notHeard"],
    ["rows", ({ engine }, tab) => engine.insertRows(tab, 2, 3), "change"],
    ["a name of a tab", ({ engine }, tab) => engine.renameTab(tab, "Inbox"), "change"],
  ])("%s cost what they may", async (_, act, kind) => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    const { id = "" } = sheet.engine.tabs().find(({ name }) => name === "Leads") ?? {};
    const cost = await counted(sheet, () => act(sheet, id));
    expect(runsOf(sheet, "onSheetChange")).toHaveLength(1);
    expect([cost, within(cost, kind === "change" ? BUDGETS.change : [0, 0])]).toEqual([cost, true]);
  });

  it("a column that was inserted does not keep arrivals from being found", async () => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api: "EDIT" });
    const { id = "" } = sheet.engine.tabs().find(({ name }) => name === "Leads") ?? {};
    sheet.engine.insertColumns(id, 1, 1);
    await sheet.standIn.settle();
    await sheet.standIn.advance(2);
    await sheet.standIn.appendRows("Leads", [["L3", "", "2026-11-18 10:10"]]);
    expect(statuses(sheet, 4)).toEqual(["Waiting"]);
  });

  it("an edit that onEdit has followed costs one look, and those after it within a minute the note alone", async () => {
    const sheet = await withChanges();
    await sheet.standIn.advance(2);
    await sheet.type(lead(sheet, "Responded", 3), "2026-11-18 10:20");
    await sheet.type(lead(sheet, "Responded", 3), "2026-11-18 10:21");
    const calls = runsOf(sheet, "onSheetChange").map((run) => run.calls);
    expect(calls).toEqual([BUDGETS.change[1], BUDGETS.changeAgain[1]]);
  });
});

describe("whose they are", () => {
  const atOnce = async (sheet: Sheet) => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly;

  it("is the person's whose timer checks the leads: another gets none beside him", async () => {
    const sheet = await openImported(CSV);
    sheet.standIn.setUser("ben@example.com");
    const others = "Another person switched the hourly check on: leads are timed at once under that person's name, or not at all.";
    expect((await sheet.setUp({ adds: { change: true } })).remarks).toContain(others);
    expect(await sheet.ask("panelAtOnce")).toBe(others);
    expect(sheet.standIn.triggers().map(({ user }) => user)).toEqual(["ana@example.com"]);
    expect(await atOnce(sheet)).toMatchObject({ mine: false, atOnce: {} });
  });

  it("stays behind with its triggers where the spreadsheet is copied", async () => {
    const sheet = await withChanges();
    const { engine, standIn } = sheet.standIn.copy(true);
    const copy = await openKept({ ...saveSheet(sheet), engine, standIn });
    await copy.ask("panelHourly");
    expect([entries(copy), (await atOnce(copy))?.atOnce]).toEqual([["onClock"], {}]);
    await copy.ask("panelAtOnce");
    expect([entries(copy), (await atOnce(copy))?.atOnce]).toEqual([["onClock", "onSheetChange"], { change: true }]);
  });

  it("of two people who have them, one's looks: the other's ends at the note", async () => {
    const sheet = await withChanges();
    sheet.standIn.tellChanges({ api: "EDIT" });
    // The first one's timer is gone, his other trigger is not.
    sheet.engine.setNow(sheet.engine.now() + 4 * 3_600_000);
    sheet.standIn.setUser("ben@example.com");
    await sheet.ask("panelHourly");
    await sheet.ask("panelAtOnce");
    expect(entries(sheet).filter((name) => name === "onSheetChange")).toHaveLength(2);
    await sheet.standIn.appendRows("Leads", [["L3", "2026-11-18 14:10"]]);
    expect(statuses(sheet, 4)).toEqual(["Waiting"]);
    expect(runsOf(sheet, "onSheetChange").map(({ calls }) => calls > BUDGETS.changeAgain[1])).toEqual([true, false]);
    expect(sheet.faults()).toEqual([]);
  });

  it.each([
    [19, ["onClock"], /^Leads of the linked form are not timed at once: your Google account has as many triggers/],
    [18, ["onClock", "onLeadForm"], /^Leads that imports and other programs bring are not timed at once: your Google account/],
  ])("with %s triggers elsewhere those that matter more are made, and the refusal is said", async (elsewhere, made, said) => {
    const sheet = await withForm();
    sheet.standIn.haveTriggersElsewhere(elsewhere);
    const answer = await sheet.setUp({ adds: { change: true } });
    expect([answer.problem, entries(sheet)]).toEqual(["", made]);
    expect(answer.remarks).toEqual(expect.arrayContaining([expect.stringMatching(said)]));
    const row = await sheet.standIn.submitForm(FORM, ANSWERS);
    await sheet.standIn.advance(60);
    expect(statuses(sheet, row, row, FORM)).not.toEqual([""]);
  });

  it("each goes again where it is unticked, and stays where set-up runs once more without a word of it", async () => {
    const sheet = await withForm();
    await sheet.setUp({ adds: { change: true } });
    await sheet.setUp();
    expect(entries(sheet)).toEqual(["onClock", "onLeadForm", "onSheetChange"]);
    await sheet.setUp({ adds: { form: false } });
    expect([entries(sheet), (await atOnce(sheet))?.atOnce]).toEqual([["onClock", "onSheetChange"], { change: true }]);
    await sheet.setUp({ adds: { change: false } });
    expect([entries(sheet), (await atOnce(sheet))?.atOnce]).toEqual([["onClock"], {}]);
    await sheet.setUp();
    expect(entries(sheet)).toEqual(["onClock"]);
  });

  it("removal takes them away, and what another person's trigger hears then costs nothing", async () => {
    const sheet = await withForm();
    await sheet.setUp({ adds: { change: true } });
    expect(inventory(sheet).filter((line) => !isListed(line) && /^(trigger|note)/.test(line))).toEqual([]);
    const [, ...others] = sheet.standIn.triggers();
    expect(others).toHaveLength(2);
    await sheet.choose("Remove from this spreadsheet…");
    expect(inventory(sheet).filter((line) => /^(trigger|note)/.test(line))).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  it("after another person's removal they do nothing", async () => {
    const sheet = await withForm();
    await sheet.setUp({ adds: { change: true } });
    sheet.standIn.tellChanges({ form: "INSERT_ROW" });
    sheet.standIn.setUser("ben@example.com");
    await sheet.choose("Remove from this spreadsheet…");
    expect(entries(sheet)).toEqual(["onClock", "onLeadForm", "onSheetChange"]);
    const before = sheet.standIn.log().length;
    await sheet.standIn.submitForm(FORM, ANSWERS);
    await sheet.standIn.runTriggers();
    const runs = sheet.standIn
      .log()
      .slice(before)
      .filter(({ cause }) => cause !== "formula");
    expect(runs.map((run) => [run.function, run.calls, run.error])).toEqual([
      ["onLeadForm", 2, undefined],
      ["onSheetChange", 2, undefined],
      ["onClock", 2, undefined],
    ]);
  });

  it("run by hand, without an event, do nothing", async () => {
    const sheet = await withChanges();
    expect(await counted(sheet, () => sheet.standIn.call("onLeadForm", []))).toEqual([0, 0]);
    expect(await counted(sheet, () => sheet.standIn.call("onSheetChange", []))).toEqual([0, 0]);
  });
});

it("leads that come at once get an owner in turn at once, where the agreement says so", async () => {
  const csv = "Lead ID,Owner,Received,Responded\nL1,Ada,2026-11-18 09:00,2026-11-18 09:20";
  const sheet = await openImported(csv, { wish: { adds: { change: true } } });
  sheet.standIn.tellChanges({ api: "EDIT", script: "EDIT" });
  agreeSilently(sheet, "people", "Ada | | sales\nBen | | sales");
  await sheet.type(agreed(sheet, "turns"), "yes");
  await sheet.choose("Check all leads now");
  await sheet.standIn.advance(2);
  await sheet.standIn.appendRows(
    "Leads",
    Array.from({ length: 6 }, (_, at) => [`N${at}`, at === 2 ? "Cem" : "", `2026-11-18 10:1${at}`]),
  );
  const owners = leadTexts(sheet, ["Owner", "SLA status"], 3, 8);
  expect(owners.map(([, status]) => status)).toEqual(Array.from({ length: 6 }, () => "Waiting"));
  expect(owners.map(([owner]) => String(owner)).sort()).toEqual(["Ada", "Ada", "Ada", "Ben", "Ben", "Cem"]);
  expect(runsOf(sheet, "onSheetChange").filter(({ calls }) => calls > BUDGETS.change[1])).toHaveLength(1);
  expect(sheet.faults()).toEqual([]);
});

it("a sheet that an earlier build set up gets them by a click, and goes on without them until then", async () => {
  const sheet = await openKept(JSON.parse(readFileSync("test/workbooks/2026-11.json", "utf8")) as KeptWorkbook);
  sheet.standIn.tellChanges({ api: "EDIT" });
  await sheet.standIn.runTriggers();
  const hourly = async () => (await sheet.ask<PanelState>("panelOpen")).leads?.hourly;
  expect(await hourly()).toMatchObject({ mine: true, every: 60, now: 60, atOnce: {} });
  expect(await sheet.ask("panelAtOnce")).toBe("Leads that imports and other programs bring are timed within a minute.");
  expect(await hourly()).toMatchObject({ every: 60, atOnce: { change: true } });
  expect(entries(sheet)).toEqual(["onClock", "onSheetChange"]);
  const tab = sheet.engine.tabs().find(({ name }) => name === "Leads");
  const last = sheet.engine.lastCell(tab?.id ?? "").row;
  const headings = sheet.engine.display({ sheet: tab?.id ?? "", row: 0, column: 0, rows: 1, columns: tab?.columns ?? 1 })[0] ?? [];
  const came = new Date(sheet.engine.now()).toISOString().slice(0, 16).replace("T", " ");
  await sheet.standIn.appendRows("Leads", [
    headings.map((heading) => (heading === "Lead ID" ? "NEW" : heading === "Received" ? came : "")),
  ]);
  expect(statuses(sheet, last + 2)).not.toEqual([""]);
  expect(await sheet.ask("panelAtOnce")).toBe("Leads that imports and other programs bring are timed within a minute.");
  expect(entries(sheet)).toEqual(["onClock", "onSheetChange"]);
});
