/** Another language saved in the panel: what is told before it, what follows at once, what it costs. */
import type { LanguageShown, SaveAnswer } from "../../../src/entries/panel";
import { MARKED } from "../../../src/language/spoken/marked";
import { address, lead, shownIn, tabNamed } from "../../harness/places";
import { agreed, closeSheets, openImported, openKept, openSetUp, type Sheet, saveSheet } from "../../harness/sheet";
import { BUDGETS } from "../check/budgets";

afterEach(closeSheets);

const LEADS = ["Lead ID,Name,Received,Responded", "L-1,Ada,2026-11-18 09:05,", "L-2,Ben,2026-11-17 10:00,2026-11-17 10:20"].join("\n");
const LANGUAGE = "document.language";

const save = (sheet: Sheet, was: string, value: string) => sheet.ask<SaveAnswer>("panelSave", [{ key: LANGUAGE, was, value }]);
const names = (sheet: Sheet): string[] => sheet.engine.names().map(({ name }) => name);

describe("before a change", () => {
  it("formulas of people that name our words or tabs are counted by their tabs, ours are not", async () => {
    const sheet = await openImported(LEADS, { example: true });
    expect(await sheet.ask<LanguageShown>("panelLanguage")).toEqual({ tabs: [] });
    const { id } = tabNamed(sheet, "Sheet1");
    sheet.engine.renameTab(id, "Report");
    const report = [
      '=COUNTIF(Leads!G:G,"Overdue")',
      "=INDIRECT(\"'SLA plan'!B4\")",
      '=MATCH("SLA due",Leads!1:1,0)',
      "=VLOOKUP(\"Response target\",'SLA agreement'!B:C,2,0)",
      "='SLA plan'!B4",
      '=COUNTIF(Leads!B:B,"Ada")',
      "Overdue",
    ];
    await sheet.type(
      "Report!A1",
      report.map((text) => [text]),
    );
    await sheet.type("Leads!Z2", '=IF(A2="","",COUNTIF(G:G,"Late"))');
    await sheet.type("SLA plan!P3", "=COUNTIF('SLA monitor'!F:F,\"behind\")");
    expect(await sheet.ask<LanguageShown>("panelLanguage")).toEqual({
      tabs: [
        { tab: "Report", formulas: 4 },
        { tab: "Leads", formulas: 1 },
        { tab: "SLA plan", formulas: 1 },
      ],
    });
  });
});

describe("a saved change", () => {
  it("reaches leads, colours, monitor and plan with the save, within its budget", async () => {
    const sheet = await openImported(LEADS, { example: true });
    const rules = () => sheet.engine.rules(tabNamed(sheet, "Leads").id).map(({ formula }) => formula);
    // The language of tests is offered to nobody: a save takes it back.
    await sheet.type(agreed(sheet, LANGUAGE), MARKED);
    expect(rules().filter((formula) => !formula.includes("\u27e6"))).toEqual([]);
    sheet.standIn.resetCalls();
    const { saved, notFollowed } = await save(sheet, MARKED, "en");
    const { workbook, total } = sheet.standIn.calls();
    expect([saved[0]?.value, notFollowed]).toEqual(["en", undefined]);
    expect(sheet.value(lead(sheet, "SLA status", 2))).toBe("Overdue");
    expect(rules().filter((formula) => formula.includes("\u27e6"))).toEqual([]);
    expect(shownIn(sheet, "SLA monitor")[9]?.[0]).toBe("Metric");
    expect(shownIn(sheet, "SLA plan")[3]?.[0]).toBe("Sales target");
    const [most, all] = BUDGETS.changeOfLanguage;
    expect({ workbook, total, isWithin: workbook <= most && total <= all }).toEqual({ workbook, total, isWithin: true });

    sheet.standIn.resetCalls();
    await sheet.standIn.runTriggers();
    expect(sheet.standIn.calls().workbook).toBeLessThanOrEqual(BUDGETS.idle[0]);
    expect(sheet.faults()).toEqual([]);
  });
});

describe("the cell of the language", () => {
  it("has a name, which removal takes away", async () => {
    const sheet = await openSetUp();
    await sheet.type("Sheet1!A1", "=SLA_LANGUAGE");
    expect(sheet.value("Sheet1!A1")).toBe("English");
    await sheet.ask("panelRemove");
    expect(names(sheet)).not.toContain("SLA_LANGUAGE");
  });

  it("gets it by the next check of a spreadsheet that an earlier build set up, and only once", async () => {
    const kept = saveSheet(await openSetUp());
    const without = {
      engine: kept.engine.replaceAll("SLA_LANGUAGE", "OF_SOMEBODY"),
      standIn: kept.standIn.replace(/\\+"languageNamed\\+":true,/, ""),
    };
    expect(without.standIn.length).toBeLessThan(kept.standIn.length);
    const sheet = await openKept({ ...kept, ...without });
    expect(names(sheet)).toContain("SLA_LANGUAGE");
    const { area } = sheet.engine.names().find(({ name }) => name === "SLA_LANGUAGE") ?? {};
    expect(area && sheet.look.display(address("SLA agreement", area.row, area.column))).toEqual([["English"]]);
    expect(agreed(sheet, LANGUAGE)).toBe(area && address("SLA agreement", area.row, area.column));
    const calls: string[] = [];
    sheet.standIn.beforeCall((method) => void calls.push(method));
    await sheet.choose("Check all leads now");
    sheet.standIn.beforeCall(null);
    expect(calls).not.toContain("Spreadsheet.setNamedRange");
  });
});
