/** What is said of cells that a formula elsewhere fills: they are left alone, and the formula's cell is named. */
import { enumerated } from "../../core/cells/enumeration";
import { tabsIn } from "../../core/formulas/spread";
import type { Tab } from "../../google/tab";
import { columnLetters } from "../../tables/formulas/column-letters";
import type { Filler } from "../../tables/formulas/filled-cells";

/** The lead tab, which may begin below titles. */
type NamedTab = Pick<Tab, "name" | "top">;

/** "Leads!A2" */
export const cellOf = (tab: string, { row, column }: Filler, top = 0): string => `${tab}!${columnLetters(column)}${top + row + 1}`;
const leadCell = (tab: NamedTab, filler: Filler): string => cellOf(tab.name(), filler, tab.top);

/** Where people type what the formula shows. */
export function sourceOf({ formula }: Filler): string {
  if (/\bIMPORT(RANGE|DATA|HTML|XML|FEED)\s*\(/i.test(formula))
    return "there, outside of this spreadsheet, where the formula takes it from";
  const tabs = tabsIn(formula);
  if (tabs.length === 1) return `in the tab ${tabs[0]}, where the formula takes it from`;
  return tabs.length === 0 ? "where the formula takes it from" : `where the formula takes it from (${enumerated(tabs)})`;
}

/**
 * Why a click left a lead alone.
 *
 * @param headings what the click would have written
 * @example filledWhy(leads, filler, ["Responded"]) //=> "the formula in Leads!A2 fills Responded; type it in the tab Form, where the formula takes it from"
 */
export const filledWhy = (tab: NamedTab, filler: Filler, headings: readonly string[]): string =>
  `the formula in ${leadCell(tab, filler)} fills ${enumerated(headings)}; type it ${sourceOf(filler)}`;

/** Our own columns stand where a formula of people's fills cells. */
export const ownColumnsFilled = (tab: NamedTab, filler: Filler): string =>
  `The formula in ${leadCell(tab, filler)} fills cells of the columns headed SLA, so nothing was written there. Move these columns right of all that the formula fills, or let it take fewer columns, then check again.`;

export const scoresFilled = (tab: NamedTab, filler: Filler): string =>
  `The leads are not scored: the formula in ${leadCell(tab, filler)} fills the cells where the columns SLA score stand or would stand. Let it take fewer columns, or move these right of them, then check again.`;

/** A formula fills the tab to its right end. */
export const noPlaceBeside = (tab: NamedTab, filler: Filler): string =>
  `The formula in ${leadCell(tab, filler)} fills the tab "${tab.name()}" to its right end, so there is no place for our columns. Let it take only the columns that hold something, such as A:K, then set up again. Nothing was changed.`;

/** Cells of our own tabs that people fill by a formula. */
export const cellsFilled = (tab: string, filler: Filler): string =>
  `Nothing was changed: the formula in ${cellOf(tab, filler)} fills cells that would be written. Change them ${sourceOf(filler)}, or replace the formula by its values, then try again.`;
