import { type Notebook, openNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { dayFormula, PLANS } from "../tables/plan-table";
import { dayIn } from "./set-up-plan";

const KEY = "plan day";
/** What set-up wrote; a day that people typed is theirs. */
const STAMPED = /^=DATE\(\d+[;,]\s*\d+[;,]\s*\d+\)$/i;

type Opened = { notebook: Notebook; workbook: Workbook };

/**
 * Stamps the present day into the plans' histories, once a day: a formula of ours must not see NOW(), so it is told the day
 * by a plain cell.
 *
 * @param opened what the run before it has open already
 */
export function stampPlanDay(at: Date, { notebook, workbook }: Opened = { notebook: openNotebook(), workbook: openWorkbook() }): void {
  const today = dayFormula(...dayIn(workbook.zone(), at));
  if (notebook.get(KEY) === today) return;
  for (const { day } of PLANS) {
    const place = workbook.placeOfName(day);
    if (!place) break;
    const [[present = ""] = []] = place.tab.window(place.row, place.column, 1, 1).formulas;
    if (STAMPED.test(present) && present !== today) place.tab.write(place.row, place.column, [[today]]);
  }
  notebook.set(KEY, today);
}
