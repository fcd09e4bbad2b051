import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** Where a formula takes what it shows from: outside of the spreadsheet, or from these tabs of it. */
export interface FormulaSource {
  isOutside: boolean;
  tabs: readonly string[];
}

/** Where people type what a formula shows. */
export function typedWhere({ isOutside, tabs }: FormulaSource): string {
  if (isOutside) return "there, outside of this spreadsheet, where the formula takes it from";
  if (tabs.length === 1) return `in the tab ${tabs[0]}, where the formula takes it from`;
  return tabs.length === 0 ? "where the formula takes it from" : `where the formula takes it from (${enumerated(tabs)})`;
}

/** What is said of cells that a formula elsewhere fills: they are left alone, and the formula's cell, such as "Leads!A2", is named. */
export const filledCells = {
  /** Why a click left a lead alone; `headings` are what it would have written. */
  why: (cell: string, headings: readonly string[], source: FormulaSource): string =>
    `the formula in ${cell} fills ${enumerated(headings)}; type it ${typedWhere(source)}`,
  leftAlone: (why: string): string => `Left alone: ${why}.`,
  /** Our own columns stand where a formula of people's fills cells. */
  ownColumns: (cell: string): string =>
    `The formula in ${cell} fills cells of the columns headed SLA, so nothing was written there. Move these columns right of all that the formula fills, or let it take fewer columns, then check again.`,
  scores: (cell: string): string =>
    `The leads are not scored: the formula in ${cell} fills the cells where the columns ${english.score.score} stand or would stand. Let it take fewer columns, or move these right of them, then check again.`,
  /** A formula fills the tab to its right end. */
  noPlace: (cell: string, tab: string): string =>
    `The formula in ${cell} fills the tab "${tab}" to its right end, so there is no place for our columns. Let it take only the columns that hold something, such as A:K, then set up again. Nothing was changed.`,
  /** Cells of our own tabs that people fill by a formula. */
  ourCells: (cell: string, source: FormulaSource): string =>
    `Nothing was changed: the formula in ${cell} fills cells that would be written. Change them ${typedWhere(source)}, or replace the formula by its values, then try again.`,
};
