import { callThatLeans, type Leaning } from "../core/formulas/omitted-arguments";
import type { Workbook } from "../google/workbook";
import type { Limits } from "./limits";

/**
 * Calculates anew the formulas that answer from the agreement's cells or from the list of stages: Sheets does not know that they do.
 *
 * @param workbook one that this run has added tabs to has calculated these already: their formulas came last
 * @param on what has changed
 * @returns false where the time was up before the last of them
 */
export function recalculateFormulas(workbook: Workbook, limits: Limits, on: Leaning): boolean {
  for (const tab of workbook.tabsBefore()) {
    for (const [at, row] of tab.formulas().entries()) {
      for (const [column, formula] of row.entries()) {
        const call = callThatLeans(formula, on);
        if (call && limits.left() <= 0) return false;
        // One that may not be written is calculated when somebody opens or edits it.
        if (call) tab.recalculate(at, column, call);
      }
    }
  }
  return true;
}
