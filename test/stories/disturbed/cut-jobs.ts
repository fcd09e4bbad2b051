/** The jobs of a spreadsheet in use that Google may cut, each from the same beginning. */

import { type AgreementItem, itemOf } from "../../../src/core/agreement/items";
import type { ImportAnswer } from "../../../src/entries/agreement-file";
import type { ExportShown } from "../../../src/entries/exports";
import type { PanelState } from "../../../src/entries/panel";
import { startOf } from "../../../src/language/spoken/item-words";
import { clickBack, clickMarked } from "../../harness/clicks";
import { keptWorkbook } from "../../harness/kept-workbooks";
import { leadArea, markLeads } from "../../harness/places";
import { agreeSilently, logAttempt, openMade, SET_UP, type Sheet, typeExample, USUAL } from "../../harness/sheet";
import { differences, wholeWorkbook } from "../../harness/whole-workbook";
import { callsOf, cutAt, SERVICE_ERROR } from "./cut";

/** A job: what happens before it, and what makes it happen. */
export interface Job {
  name: string;
  before?(sheet: Sheet): Promise<unknown>;
  act(sheet: Sheet): Promise<unknown>;
  /** Calls of which a short test cuts one, besides the first and the last. */
  kinds: readonly string[];
  /** What follows it by itself within the hour, where its own end may wait for that. */
  after?(sheet: Sheet): Promise<unknown>;
  /** Cut in every short test; the others in the long ones. */
  often?: true;
}

const HEADINGS =
  "Lead ID,Name,Email,Company,Stage,Source,Title,Owner,Received,Passed to sales,Accepted,Responded,Attempts,Last attempt,Returned,Return reason,Won on,Revenue";

/** Leads of two months, some customers, three of this week that wait. */
const LEADS = [
  HEADINGS,
  ...Array.from({ length: 24 }, (_, nth) => {
    const day = `2026-0${7 + (nth % 2)}-${10 + nth}`;
    const stage = ["Lead", "MQL", "SAL", "Opportunity", "Customer", "Customer"][nth % 6];
    const won = stage === "Customer" ? `2026-09-${10 + (nth % 20)},1200` : ",";
    return `L${nth},Ada ${nth},a${nth}@example.com,Tallow,${stage},${nth % 3 ? "Partners" : "Web"},CEO,Kim,${day} 10:00,${day} 11:00,,${day} 10:20,1,${day} 10:20,,,${won}`;
  }),
  "W1,Ben,ben@example.com,Alder,MQL,Web,Head of sales,Kim,2026-11-18 10:00,2026-11-18 10:05,,,,,,,,",
  "W2,Cleo,cleo@example.com,Birch,MQL,Web,CEO,Lee,2026-11-17 10:00,2026-11-17 10:05,,,2,2026-11-17 11:00,,,,",
  "W3,Dov,dov@example.com,Cedar,Lead,Partners,,,2026-11-18 09:30,,,,,,,,,",
].join("\n");

/** The waiting leads, as the tab counts rows. */
const [FIRST, LAST] = [26, 28];

const MAILS = ["digest", "ready", "returned", "breach", "weekly", "monthly"];

async function makeOffice(sheet: Sheet): Promise<void> {
  await sheet.standIn.importCsv("Leads.csv", LEADS, "new");
  await sheet.setUp();
  await typeExample(sheet);
  agreeSilently(sheet, "contact.marketing", "Mia Roth, mia@example.com");
  agreeSilently(sheet, "contact.sales", "Max Berg, max@example.com");
  await sheet.standIn.runTriggers();
}

const RECIPE = [SET_UP, LEADS, "an office"];

/** A spreadsheet in use: set up, checked, with addresses, and no mail on; opened as it was kept, every time alike. */
export async function openOffice(): Promise<Sheet> {
  if (!keptWorkbook([RECIPE, USUAL])) await openMade(RECIPE, makeOffice);
  return openMade(RECIPE, makeOffice, USUAL);
}

/** What an open panel sends: it read the field's starting text or number before. */
const save = (key: string, value: unknown) => (sheet: Sheet) =>
  sheet.ask("panelSave", [{ key, was: startOf(itemOf(key) as AgreementItem), value }]);

const click =
  (kind: string, reason = "", typed: { day?: string; amount?: string } = {}) =>
  (sheet: Sheet) => {
    markLeads(sheet, FIRST, LAST);
    return clickMarked(sheet, kind, { reason, ...typed });
  };

const FILE = JSON.stringify({
  format: "lead-sla-agreement",
  formatVersion: 1,
  fields: [
    { key: "purpose", value: "From the file" },
    { key: "response.target", value: 45 },
    { key: "nurture.program", value: "Theirs" },
  ],
  hours: {
    week: [
      ["Monday", "08:00", "12:00"],
      ["Tuesday", "08:00", "17:00"],
      ["Wednesday", "08:00", "17:00"],
    ],
    holidays: [["2026-12-24", "", "", "Christmas Eve"]],
    timeZone: "Europe/Paris",
  },
});

async function importFile(sheet: Sheet): Promise<ImportAnswer> {
  const { draft } = await sheet.ask<ImportAnswer>("panelImport", { text: FILE });
  return sheet.ask<ImportAnswer>("panelImport", { text: FILE, draft });
}

/** Somebody changes leads by the API: no event tells of it. */
async function changeLeads(sheet: Sheet): Promise<void> {
  sheet.engine.write(leadArea(sheet, "Responded", FIRST), [[{ raw: 46344.45, format: "yyyy-mm-dd hh:mm" }]]);
  sheet.engine.write(leadArea(sheet, "Received", LAST + 1), [[{ raw: 46344.4, format: "yyyy-mm-dd hh:mm" }]]);
  sheet.engine.write(leadArea(sheet, "Name", LAST + 1), [[{ raw: "Eve" }]]);
}

async function mailsOn(sheet: Sheet): Promise<void> {
  for (const kind of MAILS) agreeSilently(sheet, `mails.${kind}`, "yes");
  await sheet.standIn.runTriggers();
  sheet.engine.setNow(Date.parse("2026-11-23T08:30:00Z"));
}

const check = (sheet: Sheet) => sheet.standIn.runTriggers();
const chooses =
  (entry: string, ...texts: string[]) =>
  (sheet: Sheet) => {
    sheet.texts.splice(0, sheet.texts.length, ...texts);
    return sheet.choose(entry);
  };

const later = (sheet: Sheet, minutes: number): void => sheet.engine.setNow(sheet.engine.now() + minutes * 60_000);

const silently = (key: string, value: string) => async (sheet: Sheet) => agreeSilently(sheet, key, value);

const NOTES = "Properties.setProperties";
const WRITE = "Range.setValues";
const READ = "Range.getValues";
const FORMAT = "Range.setNumberFormat";

/** Monday's file: what some leads say by now, and two new ones, one of them without a Lead ID. */
const EXPORT = [
  "Lead ID,Name,Email,Owner,Source,Received,Company",
  ...Array.from({ length: 8 }, (_, nth) => `L${nth},Ada ${nth},new${nth}@example.com,Lee,Web,,Tallow`),
  ",Cleo,cleo@example.com,Max,Web,,Birch",
  "N1,Fay,fay@example.com,Kim,Web,2026-11-18 10:15,Elm",
  ",Gil,gil@example.com,Kim,Web,2026-11-18 10:20,Fir",
].join("\n");

const importExport = (sheet: Sheet) => sheet.standIn.importCsv("Monday.csv", EXPORT, "new");

async function takeExport(sheet: Sheet): Promise<string> {
  const { tab, sum } = await sheet.ask<ExportShown>("panelExportLook", { tab: "Monday" });
  return sheet.ask<string>("panelExportTake", { tab, sum });
}

/** In an order in which one may follow another in the same spreadsheet. */
export const JOBS: readonly Job[] = [
  {
    name: "the hourly check of changed leads",
    before: changeLeads,
    act: check,
    kinds: [WRITE, NOTES, READ, "Range.getFormulas"],
    often: true,
  },
  { name: "marking answered", act: click("answer"), kinds: [WRITE, NOTES, READ], often: true },
  { name: "logging an attempt", act: click("attempt"), kinds: [WRITE, NOTES, READ] },
  { name: "accepting", act: click("accept"), kinds: [WRITE, NOTES] },
  { name: "an attempt from the menu", act: logAttempt, kinds: [WRITE, "Spreadsheet.toast"] },
  {
    name: "taking an attempt back",
    often: true,
    async before(sheet) {
      await click("attempt")(sheet);
      later(sheet, 30);
      await click("attempt")(sheet);
    },
    act: (sheet) => clickBack(sheet),
    kinds: [WRITE, NOTES, READ],
  },
  { name: "returning", act: click("return", "no budget"), kinds: [WRITE, NOTES] },
  {
    name: "passing again what came back",
    async before(sheet) {
      await click("return", "no budget")(sheet);
      later(sheet, 30);
    },
    act: click("pass"),
    kinds: [WRITE, NOTES],
  },
  { name: "winning, with an amount", act: click("won", "", { day: "yesterday", amount: "1200" }), kinds: [WRITE, NOTES, READ] },
  { name: "saving a text", act: save("nurture.program", "Our own program"), kinds: [WRITE, "SpreadsheetApp.flush"] },
  {
    name: "saving a number by which leads are judged",
    often: true,
    act: save("response.target", 45),
    kinds: [WRITE, NOTES, "SpreadsheetApp.flush"],
    after: check,
  },
  {
    name: "the hourly check that makes columns of scores",
    before: silently("scoring.on", "yes"),
    act: check,
    kinds: ["Sheet.setColumnWidths", "Range.setBackground", WRITE, NOTES],
    after: check,
  },
  {
    name: "the hourly check after the colours were changed",
    before: silently("colours.palette", "strong"),
    act: check,
    kinds: ["Sheet.setConditionalFormatRules", NOTES],
  },
  {
    name: "the first hourly check of a day, with mails",
    often: true,
    before: mailsOn,
    act: check,
    kinds: ["MailApp.sendEmail", NOTES, WRITE, "MailApp.getRemainingDailyQuota"],
  },
  {
    name: "counting the plan from leads",
    often: true,
    act: chooses("Count from our own leads…"),
    kinds: [WRITE, NOTES, FORMAT],
  },
  { name: "putting the plan's counts back", act: chooses("Count from our own leads…"), kinds: [WRITE, FORMAT] },
  {
    name: "planning another funnel",
    often: true,
    act: chooses("Plan another funnel…", "Partners", "10"),
    kinds: ["Spreadsheet.insertSheet", "Spreadsheet.setNamedRange", WRITE, "Sheet.insertChart"],
  },
  {
    name: "copying for printing",
    act: chooses("Copy the agreement for printing"),
    kinds: ["Spreadsheet.insertSheet", WRITE, "Range.setBackgrounds"],
  },
  { name: "agreeing on the plan's rates", act: chooses("Agree on the plan's rates…"), kinds: [WRITE, NOTES] },
  { name: "importing a file with hours", act: importFile, kinds: [WRITE, "Range.setNumberFormats", NOTES], after: check },
  {
    name: "turning the hourly check on where another person's is gone",
    async before(sheet) {
      later(sheet, 300);
      sheet.standIn.setUser("ben@example.com");
    },
    act: (sheet) => sheet.ask("panelHourly"),
    kinds: ["ClockTriggerBuilder.create", NOTES],
  },
  {
    name: "letting leads be timed as they come",
    act: (sheet) => sheet.ask("panelAtOnce"),
    kinds: ["SpreadsheetTriggerBuilder.create", NOTES],
  },
  {
    name: "publishing",
    often: true,
    act: (sheet) => sheet.ask("panelPublish", { inForce: "2026-11-23", who: "Ana Lim", note: "First" }),
    kinds: ["Spreadsheet.insertSheet", "Spreadsheet.setNamedRange", WRITE, NOTES],
    after: check,
  },
  {
    name: "taking over an export",
    often: true,
    before: importExport,
    act: takeExport,
    kinds: ["Spreadsheet.insertSheet", "Spreadsheet.setNamedRange", WRITE, "Range.setDataValidations", NOTES],
    after: check,
  },
  {
    name: "taking an export back",
    async before(sheet) {
      if (sheet.engine.names().some(({ name }) => name === "SLA_EXPORT_BEFORE")) return;
      await importExport(sheet);
      await takeExport(sheet);
    },
    act: (sheet) => sheet.ask("panelExportBack"),
    kinds: [WRITE, "Spreadsheet.deleteSheet", NOTES],
    after: check,
  },
];

/** Mails as their readers got them. */
const mailsOf = (sheet: Sheet): string[] => sheet.standIn.mails().map(({ to, subject, body }) => `mail ${to}: ${subject}: ${body}`);

/** Once all is calculated anew: where counts spill, the stand-in calculates what stands on them too early once in a while. */
async function allOf(sheet: Sheet): Promise<string[]> {
  sheet.engine.recalculate();
  await sheet.standIn.settle();
  return [...wholeWorkbook(sheet), ...mailsOf(sheet)];
}

/** How often the same line stands in it, so that nothing that is there twice is overlooked. */
const counted = (lines: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = (seen.get(line) ?? 0) + 1;
    seen.set(line, nth);
    return nth === 1 ? line : `${line} (${nth})`;
  });
};

/** A job that was done without a fault: its calls, and what it left. */
export interface Clean {
  calls: string[];
  left: string[];
}

export async function doCleanly(sheet: Sheet, { before, act, after }: Job): Promise<Clean> {
  await before?.(sheet);
  const calls = await callsOf(sheet, () => act(sheet));
  await after?.(sheet);
  return { calls, left: counted(await allOf(sheet)) };
}

/** What a person was told since, in a dialogue, as an answer, or by the panel when he opens it. */
async function wasTold(sheet: Sheet, dialogues: number, answer: unknown): Promise<boolean> {
  const here = [...sheet.said.slice(dialogues), JSON.stringify(answer) ?? ""];
  if (here.some((text) => text.includes(SERVICE_ERROR))) return true;
  return JSON.stringify(await sheet.ask<PanelState>("panelOpen")).includes(SERVICE_ERROR);
}

/** Does a job whose nth call fails; whether a person was told. */
async function doCut(sheet: Sheet, { act }: Job, nth: number): Promise<boolean> {
  const dialogues = sheet.said.length;
  let answer: unknown;
  await cutAt(sheet, nth, async () => {
    try {
      answer = await act(sheet);
    } catch (error) {
      answer = (error as Error).message;
      throw error;
    }
  });
  return wasTold(sheet, dialogues, answer);
}

/**
 * Does a job that is cut at these calls, one try after the other, and then done to its end by the person who was told each time.
 *
 * @returns how what it left differs from what a clean one left
 */
export async function doInTries(sheet: Sheet, job: Job, { left }: Clean, points: readonly number[]): Promise<string[]> {
  await job.before?.(sheet);
  let goesOn = true;
  for (const nth of points) if (goesOn) goesOn = await doCut(sheet, job, nth);
  if (goesOn) await job.act(sheet);
  await sheet.standIn.settle();
  await job.after?.(sheet);
  return differences(left, counted(await allOf(sheet)));
}
