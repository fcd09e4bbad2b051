import { type Cell, MINUTE } from "../../core/cells/cell";
import { isComputing } from "../../core/cells/shown-words";
import { stateAt } from "../../core/sla/status";
import type { TimedColumns } from "./lead-table";

/**
 * What a checked row's status says, or will say once Sheets has computed its formula: only leads on the clock have one.
 *
 * @param row the row's cells, moments as Dates
 * @param at the present
 * @returns "" for a row that no check has judged, or whose answer is no Date
 * @example shownState(row, columns, at) //=> "On time" where the status is not computed yet and the answer stands before the due moment
 */
export function shownState(row: readonly Cell[], columns: TimedColumns, at: Date): string {
  const shown = row[columns.status] ?? "";
  if (shown !== "" && !isComputing(shown)) return String(shown);
  const [due, warn, answer = ""] = [row[columns.due], row[columns.warn], row[columns.responded ?? -1]];
  if (!(due instanceof Date) || (answer !== "" && !(answer instanceof Date))) return "";
  const minutes = warn instanceof Date ? (due.getTime() - warn.getTime()) / MINUTE : 0;
  return stateAt(due.getTime(), answer === "" ? null : answer.getTime(), at.getTime(), minutes);
}
