import { leansOnAgreement } from "../core/formulas/omitted-arguments";
import { openWorkbook } from "../google/workbook";
import { sweepLocked } from "./sweep";

/** Calculates anew the formulas that answer from the agreement's cells: Sheets does not know that they do. */
export function recalculateFormulas(): void {
  for (const tab of openWorkbook().tabs()) {
    tab.formulas().forEach((row, at) => {
      row.forEach((formula, column) => {
        if (leansOnAgreement(formula)) tab.recalculate(at, column);
      });
    });
  }
}

/**
 * Makes the sheet follow after cells of the agreement changed, by the panel or by hand. The caller holds the lock.
 *
 * @param at the present
 */
export function followAgreement(at: Date): void {
  sweepLocked(at);
  recalculateFormulas();
}
