import { callThatLeans } from "../core/formulas/omitted-arguments";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";
import type { Limits } from "./limits";

/** A cell that may not be written (protected, or gone by now) must not keep the others from being calculated. */
function tryRecalculate(tab: Tab, row: number, column: number, call: string): void {
  try {
    tab.recalculate(row, column, call);
  } catch {
    // It is calculated when somebody opens or edits it.
  }
}

/**
 * Calculates anew the formulas that answer from the agreement's cells: Sheets does not know that they do.
 *
 * @returns false where the time was up before the last of them
 */
export function recalculateFormulas(limits: Limits): boolean {
  for (const tab of openWorkbook().tabs()) {
    for (const [at, row] of tab.formulas().entries()) {
      for (const [column, formula] of row.entries()) {
        const call = callThatLeans(formula);
        if (call && limits.left() <= 0) return false;
        if (call) tryRecalculate(tab, at, column, call);
      }
    }
  }
  return true;
}
