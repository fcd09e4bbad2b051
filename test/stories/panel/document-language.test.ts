/** The language that the agreement names is the one in which whatever is written anew speaks: what people typed and chose stays. */

import type { ExportAnswer, ImportAnswer } from "../../../src/entries/agreement-file";
import type { MailPreviews } from "../../../src/entries/mails";
import type { PanelState, SaveAnswer } from "../../../src/entries/panel";
import type { VersionAnswer } from "../../../src/entries/versions";
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { clickMarked } from "../../harness/clicks";
import { address, leadValues, markLeads, shownIn, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, openImported, openSetUp, type Sheet } from "../../harness/sheet";

afterEach(closeSheets);

const LEADS = [
  "Lead ID,Name,Received,Passed to sales,Responded",
  "L-1,Ada,2026-11-18 09:05,,",
  "L-2,Ben,2026-11-18 10:00,2026-11-18 10:15,",
  "L-3,Cleo,2026-11-17 10:00,2026-11-17 10:00,2026-11-17 10:20",
].join("\n");

const LANGUAGE = "document.language";
const isMarked = (text: string): boolean => text.startsWith("⟦");
const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");
const fieldIn = ({ fields }: PanelState, key: string) => fields.find((field) => field.key === key);

async function inMarks(): Promise<Sheet> {
  const sheet = await openImported(LEADS);
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  agreeSilently(sheet, "mails.digest", "yes");
  await sheet.type(agreed(sheet, LANGUAGE), MARKED);
  return sheet;
}

async function save(sheet: Sheet, key: string, value: string): Promise<SaveAnswer> {
  const was = fieldIn(await panel(sheet), key)?.value ?? "";
  return sheet.ask<SaveAnswer>("panelSave", [{ key, was, value }]);
}

describe("a spreadsheet set up anew", () => {
  it("says that it speaks English, which is all that is offered", async () => {
    const sheet = await openSetUp();
    expect(sheet.value(agreed(sheet, LANGUAGE))).toBe("English");
    const state = await panel(sheet);
    expect(state).toMatchObject({ language: "en", locale: "en-US" });
    expect(fieldIn(state, LANGUAGE)).toMatchObject({ kind: "choice", value: "en", choices: [{ code: "en", word: "English" }] });
    expect(state.published).toMatchObject({ differs: 0 });
  });
});

describe("a spreadsheet whose language cell says en-XA", () => {
  it("shows the panel, the mails and what clicks say in it", async () => {
    const sheet = await inMarks();
    const state = await panel(sheet);
    expect(state.language).toBe(MARKED);
    for (const { section, label, help } of state.fields) expect([section, label, help].filter((text) => !isMarked(text))).toEqual([]);

    const { kinds } = await sheet.ask<MailPreviews>("panelMails");
    const mails = kinds.flatMap((kind) => kind.mails);
    expect(mails.length).toBeGreaterThan(0);
    for (const { subject } of mails) expect(isMarked(subject)).toBe(true);

    markLeads(sheet, 2);
    expect(await clickMarked(sheet, "answer")).toBe(markedText("Marked answered: Ada, L-1."));
    await sheet.standIn.open();
    await sheet.choose(markedText("Take back the last click"));
    expect(sheet.said.at(-1)).toBe(markedText("Taken back: the answer of Ada, L-1."));
    expect(sheet.faults()).toEqual([]);
  });

  it("writes a choice as its word, and judges leads by what it means, in whatever language it was chosen", async () => {
    const sheet = await inMarks();
    const starts = () => sheet.value(agreed(sheet, "response.start"));
    expect(starts()).toBe(markedText("received"));
    const { saved } = await save(sheet, "response.start", "passed");
    expect(saved).toMatchObject([{ key: "response.start", value: "passed" }]);
    expect(starts()).toBe(markedText("passed to sales"));
    const due = () => leadValues(sheet, [markedText("SLA due")], 2, 3).flat();
    const byPassed = due();
    expect(byPassed[0]).toBe("");
    expect(fieldIn(await panel(sheet), "response.start")).toMatchObject({ value: "passed" });
    expect(fieldIn(await panel(sheet), "response.start")).not.toHaveProperty("problem");
    for (const [word, code] of [
      ["received", "received"],
      ["passed to sales", "passed"],
      [markedText("received"), "received"],
      ["passed", "passed"],
    ] as const) {
      await sheet.type(agreed(sheet, "response.start"), word);
      expect(fieldIn(await panel(sheet), "response.start")).toMatchObject({ value: code });
      if (code === "passed") expect(due()).toEqual(byPassed);
      else expect(due()).not.toEqual(byPassed);
    }
  });

  it("speaks English again from the save on that says so", async () => {
    const sheet = await inMarks();
    const { saved } = await save(sheet, LANGUAGE, "en");
    expect(saved[0]).toMatchObject({ value: "en", label: "Language of this spreadsheet" });
    expect(sheet.value(agreed(sheet, LANGUAGE))).toBe("English");
    expect((await panel(sheet)).language).toBe("en");
    markLeads(sheet, 2);
    await sheet.choose("Mark answered");
    expect(sheet.said.at(-1)).toBe("Marked answered: Ada, L-1.");
  });

  it("keeps codes and English days in versions and files, and words in cells", async () => {
    const sheet = await inMarks();
    await save(sheet, "response.start", "passed");
    const published = await sheet.ask<VersionAnswer>("panelPublish", { inForce: "2026-11-18", who: "Ana", note: "" });
    expect(published).toMatchObject({ done: true });
    const log = shownIn(sheet, markedText("SLA log")).map((cells) => [cells[7], cells[3]]);
    const kept = (key: string) => log.find(([name]) => name === key)?.[1];
    expect([kept("response.start"), kept("mails.digest"), kept("mails.weekday")]).toEqual(["passed to sales", "yes", "friday"]);
    expect(kept("hours.week")).toContain("Monday | 09:00 | 18:00");
    expect(kept("stages")).toContain("| sales | yes |");

    const { text } = await sheet.ask<ExportAnswer>("panelExport");
    const file = JSON.parse(text);
    expect(file.fields).toContainEqual(expect.objectContaining({ key: "response.start", value: "passed to sales" }));
    expect(file.hours.week[0]).toEqual(["Monday", "09:00", "18:00"]);
    const wanted = {
      ...file,
      fields: [{ key: "response.start", value: "received" }],
      hours: { ...file.hours, week: [["Tuesday", "09:00", "12:00"]] },
    };
    const seen = await sheet.ask<ImportAnswer>("panelImport", { text: JSON.stringify(wanted) });
    const change = seen.differences.find(({ key }) => key === "response.start");
    expect(change).toMatchObject({ before: markedText("passed to sales"), after: markedText("received") });
    expect(await sheet.ask<ImportAnswer>("panelImport", { text: JSON.stringify(wanted), draft: seen.draft })).toMatchObject({ done: true });
    expect(sheet.value(agreed(sheet, "response.start"))).toBe(markedText("received"));
    expect(shownIn(sheet, markedText("SLA hours"))[1]?.[0]).toBe(markedText("Tuesday"));
  });

  it("reads its days where hours are written, beside English ones", async () => {
    const sheet = await inMarks();
    const day = (row: number) => address(markedText("SLA hours"), row - 1, 0);
    const { leads } = await panel(sheet);
    await sheet.type(day(2), "Monday");
    await sheet.type(day(3), `${markedText("Tue")}`);
    const now = (await panel(sheet)).leads;
    expect(now).toMatchObject({ problem: "", week: leads?.week });
  });
});

it("a sheet that was set up before there was a language speaks English, and gets the row at its next set-up", async () => {
  const sheet = await openImported(LEADS);
  const cell = agreed(sheet, LANGUAGE);
  const row = Number(/\d+$/.exec(cell)?.[0]);
  sheet.engine.deleteRows(tabNamed(sheet, "SLA agreement").id, row - 1, 1);
  expect(() => agreed(sheet, LANGUAGE)).toThrow();
  expect((await panel(sheet)).language).toBe("en");
  await sheet.choose("Check all leads now");
  await sheet.setUp();
  expect(sheet.value(agreed(sheet, LANGUAGE))).toBe("English");
});

describe("numbers in sentences", () => {
  it("are written as the spreadsheet's locale writes them", async () => {
    const sheet = await openSetUp({ locale: "pt_BR" });
    expect(await panel(sheet)).toMatchObject({ language: "en", locale: "pt-BR" });
    const { refused } = await save(sheet, "purpose", "x".repeat(50_001));
    expect(refused[0]?.sentence).toBe("Shorten this text to 50.000 characters: a cell holds no more.");
  });
});

describe("a formula", () => {
  async function callsOf(sheet: Sheet, formula: string): Promise<string[]> {
    const calls: string[] = [];
    await sheet.standIn.settle();
    sheet.standIn.beforeCall((method) => void calls.push(method));
    await sheet.type("Leads!Z40", formula);
    sheet.standIn.beforeCall(null);
    return calls;
  }
  const WEEK = (monday: string) => `{"${monday}","09:00","18:00"}`;
  const EXPLAINED = '=SLA_EXPLAIN("2026-11-16 10:00","2026-11-16 11:00",120)';

  it("that answers numbers asks for no language, whatever words it is given", async () => {
    const sheet = await inMarks();
    const asks = async (formula: string) => (await callsOf(sheet, formula)).filter((call) => call === "Properties.getProperty");
    const up = markedText("up");
    for (const formula of [
      "=SLA_RATES({500,150,73})",
      "=SLA_SPLIT(35,{1,1,2,1})",
      "=SLA_LEAD_VALUE(12000,0.05)",
      '=SLA_EXIST_BY("2026-12-31",{30,14,7,21})',
      '=SLA_DUE("2026-11-20 17:50",120)',
      '=SLA_COMPLIANCE("2026-11-18 10:00","2026-11-18 09:59","2026-11-18 12:00")',
      '=SLA_BACKTEST("2026-11-20 17:50","2026-11-23 09:20",{15,30,60},"2026-11-23 12:00")',
      '=SLA_GOAL(35,{0.3,0.48},"up")',
      `=SLA_GOAL(35,{0.3,0.48},"${up}")`,
      `=SLA_BUSINESS_MINUTES("2026-11-16 10:00","2026-11-16 11:00",${WEEK("Monday")},"2026-12-25","Europe/Berlin")`,
      `=SLA_BUSINESS_MINUTES("2026-11-16 10:00","2026-11-16 11:00",${WEEK(markedText("Monday"))},"2026-12-25","Europe/Berlin")`,
    ])
      expect([formula, await asks(formula)]).toEqual([formula, []]);
    await sheet.type("Leads!Y45", `=SLA_BUSINESS_MINUTES("2026-11-16 10:00","2026-11-16 11:00",${WEEK(markedText("Monday"))})`);
    expect(sheet.value("Leads!Y45")).toBe(60);
    await sheet.type("Leads!Y50", `=SLA_GOAL(35,0.2,"${up}")`);
    expect(sheet.values("Leads!Y50:Y51")).toEqual([[175], [35]]);
  });

  it("that answers words reads its note once, and nothing more of the workbook than before", async () => {
    const sheet = await inMarks();
    const calls = await callsOf(sheet, EXPLAINED);
    expect(isMarked(String(sheet.value("Leads!Z40")))).toBe(true);
    expect(calls.filter((call) => call === "Properties.getProperty")).toHaveLength(1);
    // The hours that are agreed on.
    expect(calls.filter((call) => call.includes("getRangeByName"))).toHaveLength(1);
  });

  it("answers in the new language as soon as a check has noted it, whatever it answers from, and in the old one again after the next", async () => {
    const sheet = await openImported(LEADS);
    // Nothing of these leans on the agreement's cells.
    const given = `=SLA_EXPLAIN("2026-11-16 10:00","2026-11-16 11:00",120,${WEEK("Monday")},"2026-12-25","Europe/Berlin")`;
    const formulas = [
      '=SLA_STATUS("2026-11-18 10:00","2026-11-18 09:59","2026-11-18 12:00")',
      '=SLA_PLAN_CHECK({"Lead";"SAL"},{5;9})',
      given,
      EXPLAINED,
    ];
    for (const [at, formula] of formulas.entries()) await sheet.type(`Leads!Z${40 + at}`, formula);
    const answers = () => formulas.map((_, at) => String(sheet.value(`Leads!Z${40 + at}`)));
    const english = answers();
    expect(english[0]).toBe("On time");
    expect(english.filter(isMarked)).toEqual([]);
    await sheet.type(agreed(sheet, LANGUAGE), MARKED);
    expect(answers().filter((answer) => !isMarked(answer))).toEqual([]);
    await save(sheet, LANGUAGE, "en");
    expect(answers()).toEqual(english);
    expect(sheet.faults()).toEqual([]);
  });
});
