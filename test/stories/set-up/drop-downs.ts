/** Drop-downs of a lead tab, as a person sees and changes them. */

import { columnOf, leadArea, tabNamed } from "../../harness/places";
import { agreeSilently, openImported, type Sheet } from "../../harness/sheet";
import { callsOf } from "../disturbed/cut";

export const CHECK = "Check all leads now";
export const check = (sheet: Sheet) => sheet.choose(CHECK);

export const CSV = [
  "Lead ID,Name,Stage,Owner,Priority,Source,Received,Lost reason",
  "L-1,Ada,MQL,Mia,High,Webinar,2026-11-17 10:00,",
  "L-2,Ben,Contacted,Max,High,Fair,2026-11-17 11:00,Price",
  "L-3,Cleo,MQL,Max,Low,Fair,2026-11-17 12:00,Price",
  "L-4,Dov,Lost,Max,Low,Webinar,2026-11-17 13:00,Silence",
].join("\n");

/** A team's own list, with the drop-downs ticked. */
export const openTicked = (): Promise<Sheet> => openImported(CSV, { wish: { adds: { lists: true } } });

/** The drop-downs of a column: where each stands by rows as Sheets counts, and what it offers. */
export function offeredIn(sheet: Sheet, heading: string, tab = "Leads"): { rows: [number, number]; choices: string[] }[] {
  const column = columnOf(sheet, heading, tab);
  return sheet.engine
    .dropdowns(tabNamed(sheet, tab).id)
    .filter(({ area }) => area.column <= column && column < area.column + area.columns)
    .map(({ area, choices }): { rows: [number, number]; choices: string[] } => ({
      rows: [area.row + 1, area.row + area.rows],
      choices,
    }))
    .sort((one, other) => one.rows[0] - other.rows[0]);
}

/** What a column offers from its first row to its last; null where that is not one list. */
export function listOf(sheet: Sheet, heading: string, tab = "Leads"): string[] | null {
  const [one, ...more] = offeredIn(sheet, heading, tab);
  const { rows } = tabNamed(sheet, tab);
  return one && more.length === 0 && one.rows[0] === 2 && one.rows[1] === rows ? one.choices : null;
}

/** A person's own rule on some rows of a column. */
export function giveRule(sheet: Sheet, heading: string, row: number, lastRow: number, choices = ["A", "B"]): void {
  sheet.engine.setDropdown({ area: leadArea(sheet, heading, row, lastRow), choices, strict: false });
}

/** A person takes rules away. */
export const takeRule = (sheet: Sheet, heading: string, row: number, lastRow: number): void =>
  sheet.engine.clearDropdown(leadArea(sheet, heading, row, lastRow));

/** Calls of an act that look at rules, or write them. */
export const ruleCalls = async (sheet: Sheet, act: () => Promise<unknown>): Promise<string[]> =>
  (await callsOf(sheet, act)).filter((call) => /Validation/.test(call));

/** The agreement names people, targets and reasons. */
export function agreeAll(sheet: Sheet): void {
  agreeSilently(sheet, "people", "Max | | sales\nMia | | sales\nRob | | marketing");
  agreeSilently(sheet, "response.targets", "High: 15\nSource Fair: 30");
}
