/** What is said of cells that a formula elsewhere fills: where that stands, and where it takes what it shows from. */
import { tabsIn } from "../../core/formulas/spread";
import type { Tab } from "../../google/tab";
import type { FormulaSource } from "../../language/en/filled-cells";
import { words } from "../../language/spoken/words";
import { columnLetters } from "../../tables/formulas/column-letters";
import type { Filler } from "../../tables/formulas/filled-cells";

/** The lead tab, which may begin below titles. */
type NamedTab = Pick<Tab, "name" | "top">;

/** "Leads!A2" */
export const cellOf = (tab: string, { row, column }: Filler, top = 0): string => `${tab}!${columnLetters(column)}${top + row + 1}`;
const leadCell = (tab: NamedTab, filler: Filler): string => cellOf(tab.name(), filler, tab.top);

const TAKES_FROM_OUTSIDE = /\bIMPORT(RANGE|DATA|HTML|XML|FEED)\s*\(/i;

/** Where a formula takes what it shows from. */
export const sourceOf = ({ formula }: Filler): FormulaSource => ({ isOutside: TAKES_FROM_OUTSIDE.test(formula), tabs: tabsIn(formula) });

/**
 * Why a click left a lead alone.
 *
 * @param headings what the click would have written
 * @example filledWhy(leads, filler, ["Responded"]) //=> "the formula in Leads!A2 fills Responded; type it in the tab Form, where the formula takes it from"
 */
export const filledWhy = (tab: NamedTab, filler: Filler, headings: readonly string[]): string =>
  words().filledCells.why(leadCell(tab, filler), headings, sourceOf(filler));

/** Our own columns stand where a formula of people's fills cells. */
export const ownColumnsFilled = (tab: NamedTab, filler: Filler): string => words().filledCells.ownColumns(leadCell(tab, filler));

export const scoresFilled = (tab: NamedTab, filler: Filler): string => words().filledCells.scores(leadCell(tab, filler));

/** A formula fills the tab to its right end. */
export const noPlaceBeside = (tab: NamedTab, filler: Filler): string => words().filledCells.noPlace(leadCell(tab, filler), tab.name());

/** Cells of our own tabs that people fill by a formula. */
export const cellsFilled = (tab: string, filler: Filler): string => words().filledCells.ourCells(cellOf(tab, filler), sourceOf(filler));
