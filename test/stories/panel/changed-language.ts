/** A spreadsheet with leads that was set up in English, and hands to change its language. */
import type { PanelState } from "../../../src/entries/panel";
import { MARKED } from "../../../src/language/spoken/marked";
import { address, shownIn, tabNamed } from "../../harness/places";
import { openMade, type Sheet, typeExample } from "../../harness/sheet";
import { unmarked } from "../../harness/unmarked";

export const LEADS = [
  "Lead ID,Name,Stage,Source,Owner,Received,Passed to sales,Responded,Won on",
  "L-1,Ada,MQL,web,Max,2026-11-18 09:05,,,",
  "L-2,Ben,MQL,fair,Max,2026-11-18 08:00,2026-11-18 08:15,,",
  "L-3,Cleo,SAL,web,Ana,2026-11-17 10:00,2026-11-17 10:00,2026-11-17 10:20,",
  "L-4,Dan,Customer,web,Ana,2026-10-05 10:00,2026-10-05 10:10,2026-10-05 15:20,2026-11-02",
].join("\n");

export const CHECK = "Check all leads now";
export const NAMES = ["SLA agreement", "SLA stages", "SLA hours", "SLA plan", "SLA spend", "SLA monitor"];
export const OWN = [
  ...["SLA status", "SLA due", "SLA next status", "SLA next due", "SLA next step", "SLA note"],
  ...["SLA warn", "SLA next warn", "SLA paused"],
];
/** What people typed, and formulas of the monitor ask for. */
export const MONITORED = ["Max", "Ana", "web", "fair", "website form", "content download", "webinar", "referral", "sales"];
/** What is noted of the language: the only thing that a change and its way back leave. */
export const NOTED = ["+ property language: en", "+ property wording: en"];

/** The cells under a named range: names stay whatever tabs and headings are called. */
export function named(sheet: Sheet, name: string): string {
  const area = sheet.engine.names().find((one) => one.name === name)?.area;
  const tab = sheet.engine.tabs().find(({ id }) => id === area?.sheet);
  if (!area || !tab) throw new Error(`There is no name ${name}.`);
  return address(tab.name, area.row, area.column, area.rows, area.columns);
}

export const speak = (sheet: Sheet, language: string): Promise<void> => sheet.type(named(sheet, "SLA_LANGUAGE"), language);
export const titles = (sheet: Sheet): string[] => sheet.engine.tabs().map(({ name }) => name);
export const headings = (sheet: Sheet): string[] => shownIn(sheet, "Leads")[0] ?? [];
export const panel = (sheet: Sheet) => sheet.ask<PanelState>("panelOpen");

export async function counts(sheet: Sheet): Promise<[state: string, leads: number][]> {
  const { leads } = await panel(sheet);
  return (leads?.counts ?? []).map(({ state, leads: count }) => [state, count]);
}

/** Cells of a tab whose texts stand in no marks; a column of terms and the keys beside them are not looked at. */
export const foreignIn = (sheet: Sheet, tab: string, known: readonly string[], skipped: readonly number[] = []): string[] => {
  const { id } = tabNamed(sheet, tab);
  const last = sheet.engine.lastCell(id);
  const area = { sheet: id, row: 0, column: 0, rows: last.row + 1, columns: last.column + 1 };
  const [shown, formulas] = [sheet.engine.display(area), sheet.engine.formulas(area)];
  return shown.flatMap((line, row) =>
    line.flatMap((text, column) => (skipped.includes(column) ? [] : unmarked(formulas[row]?.[column] || text, known))),
  );
};

export const ofExample = (): Promise<Sheet> =>
  openMade(["of the example, checked", LEADS], async (sheet) => {
    await sheet.standIn.importCsv("Leads.csv", LEADS, "new");
    await sheet.setUp({});
    await typeExample(sheet);
    await sheet.choose(CHECK);
  });

/** The same once it speaks the language in marks. */
export const ofExampleInMarks = (): Promise<Sheet> =>
  openMade(["of the example, in marks", LEADS], async (sheet) => {
    await sheet.standIn.importCsv("Leads.csv", LEADS, "new");
    await sheet.setUp({});
    await typeExample(sheet);
    await speak(sheet, MARKED);
  });
