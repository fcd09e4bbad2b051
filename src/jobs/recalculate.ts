import { callThatLeans } from "../core/formulas/omitted-arguments";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";

/** A cell that may not be written (protected, or gone by now) must not keep the others from being calculated. */
function tryRecalculate(tab: Tab, row: number, column: number, call: string): void {
  try {
    tab.recalculate(row, column, call);
  } catch {
    // It is calculated when somebody opens or edits it.
  }
}

/** Calculates anew the formulas that answer from the agreement's cells: Sheets does not know that they do. */
export function recalculateFormulas(): void {
  for (const tab of openWorkbook().tabs()) {
    tab.formulas().forEach((row, at) => {
      row.forEach((formula, column) => {
        const call = callThatLeans(formula);
        if (call) tryRecalculate(tab, at, column, call);
      });
    });
  }
}
