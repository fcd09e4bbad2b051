/** Set-up, mending and removal in the language that writes every text in marks. */
import type { SetUpShown } from "../../../src/entries/set-up";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { lead, tabNamed } from "../../harness/places";
import { closeSheets, openSheet } from "../../harness/sheet";
import { openFile, openOffice, watched } from "./marked-office";

afterEach(closeSheets);

const REMOVE = "Remove from this spreadsheet…";
const OURS = ["SLA agreement", "SLA stages", "SLA hours", "SLA plan", "SLA spend", "SLA monitor"].map(markedText);

test("a text that stands in no marks is found wherever people read it", async () => {
  const office = await openOffice();
  const { sheet, watch } = office;
  const area = { sheet: tabNamed(sheet, "Leads").id, row: 40, column: 0, rows: 1, columns: 1 };
  const found = (): string => {
    office.lookAround();
    return watch.found().join("\n");
  };
  expect(found()).toBe("");
  expect(watch.seen()).toBeGreaterThan(1_000);
  const planted: readonly (readonly [text: string, plant: () => unknown])[] = [
    ["In a cell", () => sheet.engine.write(area, [[{ text: "In a cell" }]])],
    ["In a note", () => sheet.engine.setNote(area, "In a note")],
    ["In a formula", () => sheet.engine.write(area, [[{ formula: `=IF(A1="","${markedText("x")}","In a formula")` }]])],
    ["In a rule", () => sheet.engine.setRules(area.sheet, [{ areas: [area], formula: '=A1="In a rule"', look: {} }])],
    ["In a choice", () => sheet.engine.setDropdown({ area, choices: ["In a choice"], strict: true, help: "In its help" })],
    ["In its help", () => undefined],
    ["In a format", () => sheet.engine.write(area, [[{ raw: 5, format: '0 "In a format"' }]])],
    ["In a dialog", () => sheet.said.push("In a dialog")],
    ["In a tab's name", () => sheet.engine.addTab("In a tab's name")],
  ];
  for (const [text, plant] of planted) {
    await plant();
    await sheet.standIn.settle();
    expect(found()).toContain(JSON.stringify(text));
  }
  await office.ask("panelMarked", { seen: null });
  watch.see([{ where: "an answer", text: `${markedText("In marks")}, In an answer` }]);
  expect(watch.found().join("\n")).toContain('", In an answer"');
});

describe("a team's file", () => {
  test("is looked at before set-up in every way that a person may choose", async () => {
    const office = await openFile();
    const { ask, choose } = office;
    await ask("panelOpen");
    await choose("Check all leads now");
    await choose("Mark answered");
    const { tab } = await ask<SetUpShown>("panelSetUpLook", {});
    for (const wish of [
      { tab: tab?.id, columns: { stage: "", responded: "" } },
      { tab: tab?.id, columns: { received: "Name", won: "Revenue" } },
      { tab: tab?.id, newColumns: ["until"], place: "end" },
      { tab: tab?.id, place: "after name", takesOver: markedText("MQL"), stages: { PARKED: "" } },
      { tab: null },
    ])
      await ask("panelSetUpLook", wish);
    expect(office.found()).toEqual([]);
  });

  test("is set up, set up again, and removed", async () => {
    const office = await openFile();
    const { sheet, ask, choose } = office;
    for (const _ of ["first", "again"]) {
      expect(await ask("panelSetUp")).toMatchObject({ problem: "" });
      office.lookAround();
    }
    await choose(REMOVE);
    expect(sheet.engine.tabs().map(({ name }) => name)).toEqual(["Sheet1", "Leads"]);
    expect(office.found()).toEqual([]);
    expect(sheet.faults()).toEqual([]);
  });

  test("with tabs gone says so, and gets them again", async () => {
    const office = await openOffice();
    const { sheet, ask, choose } = office;
    for (const gone of [["SLA agreement"], ["SLA stages", "SLA hours"], ["SLA plan", "SLA spend", "SLA monitor"]]) {
      for (const name of gone) sheet.engine.deleteTab(tabNamed(sheet, markedText(name)).id);
      await choose("Check all leads now");
      await ask("panelOpen");
      office.lookAround();
      expect(await ask("panelSetUp")).toMatchObject({ problem: "" });
    }
    // Where the agreement is gone, the notes still tell the language.
    expect(sheet.engine.tabs().map(({ name }) => name)).toEqual(expect.arrayContaining(OURS));
    expect(office.found()).toEqual([]);
  });

  test("without a column that says when leads were answered is not timed, and says so", async () => {
    const office = await openFile();
    expect(await office.ask("panelSetUp", { columns: { responded: "", stage: "" } })).toMatchObject({ problem: "" });
    await office.ask("panelOpen");
    await office.choose("Mark answered");
    expect(office.found()).toEqual([]);
  });
});

test("an empty spreadsheet is set up, used under its own headings, and removed by the panel", async () => {
  const sheet = await openSheet({ language: MARKED });
  const office = watched(sheet);
  const { ask } = office;
  await ask("panelOpen");
  await ask("panelSetUpLook", {});
  expect(await ask("panelSetUp")).toMatchObject({ problem: "" });
  const tab = markedText("Leads");
  await sheet.type(lead(sheet, markedText("Received"), 2, 2, tab), [["2026-11-18 10:00"], ["2026-11-17 10:00"]]);
  await sheet.type(lead(sheet, markedText("Stage"), 2, 2, tab), [[markedText("Waiting on customer")], [markedText("SAL")]]);
  expect(sheet.look.display(lead(sheet, markedText("SLA status"), 2, 3, tab)).flat()).toEqual([
    markedText("Paused"),
    markedText("Overdue"),
  ]);
  await ask("panelOpen");
  office.lookAround();
  await ask("panelRemove");
  expect(sheet.engine.tabs().map(({ name }) => name)).toEqual(["Sheet1", tab]);
  expect(office.found()).toEqual([]);
  expect(sheet.faults()).toEqual([]);
});
