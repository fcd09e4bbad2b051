import { askYesNo } from "../google/dialogs";
import { openWorkbook } from "../google/workbook";
import { columnLetters } from "../tables/column-letters";
import { COUNTS_COLUMN } from "../tables/plan-table";
import { planInSight } from "./plan-in-sight";
import { askToCount, COUNTED, NO_HISTORY, NO_PLAN, NOTHING_CHANGED } from "./sentences";

/**
 * Puts what the team's own leads show in place of a plan's typed counts: formulas that follow the history, after asking.
 *
 * @returns how it went, in a sentence
 */
export function countFromLeads(): string {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  if (!plan) return NO_PLAN;
  const { stages, history } = plan;
  const counts = stages.cells.map((_, at) => history.cells[at]?.[1] ?? "");
  if (!counts.every((count) => typeof count === "number")) return NO_HISTORY;
  const names = stages.cells.map(([name = ""]) => String(name));
  if (!askYesNo("Count from our own leads", askToCount(names, counts))) return NOTHING_CHANGED;
  const letters = columnLetters(history.column + 1);
  const formulas = counts.map((_, at) => [`=${letters}${history.row + at + 1}`]);
  stages.tab.write(stages.row, stages.column + COUNTS_COLUMN, formulas);
  return COUNTED;
}
