import { type Cell, MINUTE } from "../../core/cells/cell";
import { holdsNoAnswer, isComputing } from "../../core/cells/shown-words";
import type { State } from "../../core/sla/states";
import { stateAt } from "../../core/sla/status";
import { stateIn } from "../../language/spoken/states";
import type { TimedColumns } from "./lead-table";

/**
 * The state that a checked row's status says, or will say once Sheets has computed its formula: only leads on the clock have one.
 *
 * @param row the row's cells, moments as Dates
 * @param at the present
 * @returns null for a row that no check has judged, whose status is none of ours, or whose answer is no Date
 * @example shownState(row, columns, at) //=> "onTime" where the status is not computed yet and the answer stands before the due moment
 */
export function shownState(row: readonly Cell[], columns: TimedColumns, at: Date): State | null {
  const shown = row[columns.status] ?? "";
  if (shown !== "" && !isComputing(shown)) return stateIn(shown);
  const [due, warn, answer = ""] = [row[columns.due], row[columns.warn], row[columns.responded ?? -1]];
  if (!(due instanceof Date) || (answer !== "" && !(answer instanceof Date))) return null;
  const minutes = warn instanceof Date ? (due.getTime() - warn.getTime()) / MINUTE : 0;
  return stateAt(due.getTime(), answer === "" ? null : answer.getTime(), at.getTime(), minutes);
}

/** Whether a cell may say when: a date, also as text, or seconds since 1970. */
const saysWhen = (cell: Cell | undefined): boolean =>
  cell instanceof Date || typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell) && !holdsNoAnswer(cell));

/**
 * Whether a lead came and shows no status yet: no check has seen it, or Sheets still computes what it shows.
 *
 * @example isUncounted(["01.11.26 08.00", ""], { received: 0, status: 1 }) //=> true
 * @example isUncounted(["01.11.26 08.00", "Overdue"], { received: 0, status: 1 }) //=> false
 */
export function isUncounted(row: readonly Cell[], { received = -1, status = -1 }: Partial<TimedColumns> & { received?: number }): boolean {
  const shown = row[status];
  return saysWhen(row[received]) && (shown === "" || isComputing(shown));
}
