/** The sample company's story, told in a language and a locale: what it comes to, whatever the words. */
import type { Mail } from "sheets-stand-in";
import { fillSample } from "../../../sample/company";
import { fillExample } from "../../../sample/example";
import { fillSpend } from "../../../sample/spend";
import type { PanelState } from "../../../src/entries/panel";
import type { SetUpShown } from "../../../src/entries/set-up";
import { stateIn } from "../../../src/language/spoken/states";
import { address, lead, tabNamed } from "../../harness/places";
import { agreed, agreeSilently, closeSheets, inLanguage, type Opening, openMade, type Sheet } from "../../harness/sheet";
import { runAt } from "../mail/mail-office";
import { formulasOf } from "../plan/formulas";

/** The lists by which the monitor knows channels and reasons: this company's leads say them in English, whatever the document speaks. */
const LISTS = ["monitor.inbound", "monitor.marketing", "monitor.outside"];

/**
 * The sample company in a spreadsheet of a language and a locale, set up by a person who goes through the steps of the panel and takes
 * all that is proposed, the meaning of each word of the column Stage among it; then with its goals, its plan and its costs.
 */
async function makeTold(sheet: Sheet, opening: Opening): Promise<void> {
  const { engine, standIn } = sheet;
  const called = inLanguage(opening);
  fillSample(engine);
  await standIn.settle();
  const { words } = await sheet.ask<SetUpShown>("panelSetUpLook", {});
  await sheet.setUp({ stages: Object.fromEntries(words.map(({ word, stage }) => [word, stage])) });
  fillExample(engine, called);
  fillSpend(engine, tabNamed(sheet, called("SLA spend")).id);
  for (const key of LISTS) agreeSilently(sheet, key, withoutMarks(String(sheet.value(agreed(sheet, key)))));
  await standIn.settle();
  await sheet.choose(called("Check all leads now"));
}

/** Univer shares what it has read of formulas among the workbooks of a process, names included, until a name is set. */
async function readNamesAnew({ engine, standIn }: Sheet): Promise<void> {
  for (const { name, area } of engine.names()) engine.setName(name, area);
  await standIn.settle();
}

/** The sample as its people left it, kept for each language and locale; one is calculated at a time. */
export async function openTold(opening: Opening): Promise<Sheet> {
  const sheet = await openMade(["the sample's story, step by step", LISTS], (made) => makeTold(made, opening), opening);
  await readNamesAnew(sheet);
  return sheet;
}

/** Text without its marks, wherever it stands. */
export const withoutMarks = (text: string): string => text.replace(/⟦/g, "").replace(/~*⟧/g, "");

/** The states of all leads by code, row by row; a word that is none of ours stays one. */
export function statesOf(sheet: Sheet, { language }: Opening): (string | null)[] {
  const last = sheet.engine.lastCell(tabNamed(sheet, "Leads").id).row + 1;
  const words = sheet.values(lead(sheet, inLanguage({ language })("SLA status"), 2, last)).flat();
  return words.map((word) => stateIn(String(word)));
}

/** What the panel counts of leads, by state. */
export async function countsOf(sheet: Sheet): Promise<Record<string, number>> {
  const { leads } = await sheet.ask<PanelState>("panelOpen");
  return Object.fromEntries((leads?.counts ?? []).map(({ state, leads: count }) => [state, count]));
}

/** What stands between thousands, and before a fraction. */
const SIGNS = { en_US: [",", "."], pt_BR: [".", ","], fr_FR: ["\u202f", ","] } as const;
export type ToldLocale = keyof typeof SIGNS;

/**
 * A text with its numbers as a sheet of the locale writes them.
 *
 * @param english as one of en_US has it
 * @example writtenIn("pt_BR", "1,783 leads, 3.57 times") //=> "1.783 leads, 3,57 times"
 */
export function writtenIn(locale: ToldLocale, english: string): string {
  const [thousands, fraction] = SIGNS[locale];
  return english.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "," ? thousands : fraction));
}

interface Shown {
  raw: unknown;
  text: string;
}

/** What each cell of each tab holds and shows, by the tab's English name and its place. */
export type Cells = ReadonlyMap<string, Shown>;

export function cellsOf({ engine }: Sheet): Cells {
  const all = new Map<string, Shown>();
  for (const { id, name } of engine.tabs()) {
    const last = engine.lastCell(id);
    if (last.row < 0) continue;
    const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
    const [raw, shown] = [engine.raw(area), engine.display(area)];
    for (const [row, line] of raw.entries())
      for (const [column, cell] of line.entries())
        all.set(address(withoutMarks(name), row, column), { raw: cell, text: shown[row]?.[column] ?? "" });
  }
  return all;
}

const isNumber = ({ raw }: Shown): boolean => typeof raw === "number";
const NAMES_A_MONTH = /^\p{L}{3,4}\.? \d{4}$/u;

/**
 * Cells that do not say the same in another language and locale, numbers and dates by their values and by how they are written.
 *
 * @param told the same spreadsheet in English and en_US
 */
export function otherwise(told: Cells, found: Cells, locale: ToldLocale = "en_US"): string[] {
  const nothing: Shown = { raw: "", text: "" };
  return [...new Set([...told.keys(), ...found.keys()])].flatMap((place) => {
    const [one, two] = [told.get(place) ?? nothing, found.get(place) ?? nothing];
    const isSame =
      isNumber(one) && NAMES_A_MONTH.test(one.text)
        ? one.raw === two.raw && NAMES_A_MONTH.test(two.text)
        : (!isNumber(one) || one.raw === two.raw) && writtenIn(locale, one.text) === withoutMarks(two.text);
    return isSame ? [] : [`${place}: ${one.text} | ${two.text}`];
  });
}

/**
 * Texts of an answer that do not say the same; what is asked of the language and the locale itself is left out, and whether a field
 * still holds what its language began it with.
 */
export function answeredOtherwise(english: unknown, other: unknown, locale: ToldLocale = "en_US", path = ""): string[] {
  if (typeof english === "string" && typeof other === "string") {
    const isSame = english === other || writtenIn(locale, english) === withoutMarks(other);
    return isSame ? [] : [`${path}: ${english} | ${other}`];
  }
  if (typeof english !== "object" || english === null || typeof other !== "object" || other === null)
    return english === other ? [] : [`${path}: ${String(english)} | ${String(other)}`];
  const [one, two] = [english as Record<string, unknown>, other as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])]
    .filter((key) => !["language", "locale", "look", "sum", "isStart"].includes(key))
    .flatMap((key) => answeredOtherwise(one[key], two[key], locale, `${path}.${key}`));
}

/** Turns every mail on and lets it run as the days pass; what is sent. */
export async function mailsOf(sheet: Sheet): Promise<Pick<Mail, "to" | "subject" | "body">[]> {
  agreeSilently(sheet, "contact.marketing", "Dana Holm, dana@tallowbrook.example");
  agreeSilently(sheet, "contact.sales", "Imre Vance, imre@tallowbrook.example");
  for (const kind of ["digest", "returned", "back", "breach", "weekly", "monthly"]) agreeSilently(sheet, `mails.${kind}`, "yes");
  const sent: Mail[] = [];
  for (const moment of ["2026-11-18 10:40", "2026-11-20 17:30", "2026-12-01 09:30"]) sent.push(...(await runAt(sheet, moment)));
  return sent.map(({ to, subject, body }) => ({ to, subject, body }));
}

/** All that is compared of a spreadsheet. */
export interface Told {
  states: (string | null)[];
  counts: Record<string, number>;
  cells: Cells;
  formulas: number;
  panel: PanelState;
  mails: Awaited<ReturnType<typeof mailsOf>>;
  cellsAfterMails: Cells;
}

/** Reads all of it, the mails of some days last. */
export async function toldBy(sheet: Sheet, opening: Opening): Promise<Told> {
  const told = {
    states: statesOf(sheet, opening),
    counts: await countsOf(sheet),
    cells: cellsOf(sheet),
    formulas: formulasOf(sheet).length,
    panel: await sheet.ask<PanelState>("panelOpen"),
  };
  return { ...told, mails: await mailsOf(sheet), cellsAfterMails: cellsOf(sheet) };
}

/** The story in English and en_US, told and closed. */
export async function toldInEnglish(): Promise<Told> {
  const told = await toldBy(await openTold({}), {});
  closeSheets();
  return told;
}
