import { callThatLeans, type Leaning } from "../../core/formulas/omitted-arguments";
import { openWorkbook } from "../../google/workbook";
import type { Limits } from "../run/limits";

/**
 * Calculates anew the formulas that answer from the agreement's cells or from the list of stages: Sheets does not know that they do.
 *
 * @param on what has changed
 * @returns false where the time was up before the last of them
 */
export function recalculateFormulas(limits: Limits, on: Leaning): boolean {
  for (const tab of openWorkbook().tabs()) {
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
