import type { Notebook } from "../google/notebook";
import type { Place, Workbook } from "../google/workbook";
import { PLANS } from "../tables/plan-table";
import { inWholeColumns } from "../tables/whole-column";
import { NOTE_KEYS } from "./note-keys";

const KEY = NOTE_KEYS.planColumns;
const WHOLE = "whole";

/** As far right as a history counts leads. */
const HISTORY_COLUMNS = 9;

/** A formula of ours over the lead tab. */
export const IS_OURS = /^=\s*SLA_(STAGE_COUNTS|MATURE_COUNTS|LAG)\s*\(/i;

function carryOn({ tab, row, column, cells }: Place): void {
  const { formulas } = tab.window(row, column, cells.length, HISTORY_COLUMNS);
  formulas.forEach((line, down) => {
    line.forEach((formula, right) => {
      const whole = IS_OURS.test(formula) ? inWholeColumns(formula) : null;
      // A protected cell keeps its formula, which counts as it did.
      if (whole) tab.writeIfAllowed(row + down, column + right, [[whole]]);
    });
  });
}

/** What set-up has just written needs no carrying on. */
export const plansAreWhole = (notebook: Notebook): void => notebook.later({ [KEY]: WHOLE });

/**
 * Lets the histories of plans that an earlier build made count rows right below the headings, too, once for each document. What
 * people typed there is left as it is.
 */
export function carryPlansOn(workbook: Workbook, notebook: Notebook, notes: Record<string, string>): void {
  if (notes[KEY] === WHOLE) return;
  for (const { history } of PLANS) {
    const place = workbook.placeOfName(history);
    if (place) carryOn(place);
  }
  plansAreWhole(notebook);
}
