/** The promise after the first answer as native formulas: they turn with the sheet's clock, with no script run. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { LATER_STATE_OF, type LaterPromise } from "../../core/sla/later";
import type { State } from "../../core/sla/states";
import { stateWord } from "../../language/spoken/states";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";
import type { LookedAt, RowLead } from "../leads/lead-row";
import type { TimedColumns } from "../leads/lead-table";
import { dayFormula, momentFormula } from "./moment-formula";

const say = (state: State): string => quote(stateWord(state));

/** The cell that is filled where a promise is kept: what stands in it by now is judged, what comes later is not. */
const KEPT_IN: Readonly<Record<LaterPromise["kind"], readonly LookedAt[]>> = {
  followUp: ["lastAttempt", "attempts"],
  accept: ["accepted"],
};

const A_SECOND = "1/86400";

/**
 * What a formula shows as long as a cell holds what was judged; blank from then on, until it is judged anew.
 *
 * @param cell its address
 * @param written what it held
 * @param shown the formula's part
 */
function asLongAs(cell: string, written: Cell, shown: string, offsetAt: OffsetAt): string {
  const [goesOn, ends] = [(test: string) => call("IF", test, shown, quote("")), (test: string) => call("IF", test, quote(""), shown)];
  if (written instanceof Date) return ends(`${cell}>${momentFormula(written, offsetAt)}+${A_SECOND}`);
  if (typeof written === "boolean") return written ? shown : ends(`N(${cell})<>0`);
  if (typeof written === "number") return Number.isInteger(written) ? goesOn(`${cell}=${written}`) : shown;
  const stands = `${cell}=${quote(written)}`;
  // An error would become the formula's own.
  return goesOn(holdsNoAnswer(written) ? call("IFERROR", stands, "TRUE") : stands);
}

/**
 * The state of a promise after the first answer.
 *
 * @param row the row's number as Sheets counts, from 1
 * @param written what stands in the row's cells
 * @param instead the moments of a promise that runs only later, which stand in no cell yet
 */
export function laterFormula(
  columns: TimedColumns,
  row: number,
  { kind }: Pick<LaterPromise, "kind">,
  written: RowLead["written"],
  offsetAt: OffsetAt,
  instead: Partial<Record<"due" | "warn", string>> = {},
): string {
  const cell = (column: number) => `${columnLetters(column)}${row}`;
  const { due, overdue } = LATER_STATE_OF[kind];
  const open = call("IF", `NOW()>=${instead.warn ?? cell(columns.nextWarn)}`, say(due), say("waiting"));
  const turning = call("IF", `NOW()>${instead.due ?? cell(columns.nextDue)}`, say(overdue), open);
  const looked = KEPT_IN[kind].find((field) => columns[field] !== undefined);
  return `=${looked ? asLongAs(cell(columns[looked] ?? 0), written[looked], turning, offsetAt) : turning}`;
}

/**
 * Paused until a moment, from then on what the row says without its pause.
 *
 * @param after a formula or a word
 */
export function pausedFormula(until: number, after: string, offsetAt: OffsetAt): string {
  const then = after.startsWith("=") ? after.slice(1) : quote(after);
  return `=${call("IF", `NOW()>=${momentFormula(new Date(until), offsetAt)}`, then, say("paused"))}`;
}

/** The state of a lead that rests until a day. */
export const restingFormula = (until: number, offsetAt: OffsetAt): string =>
  `=${call("IF", `NOW()>=${dayFormula(new Date(until), offsetAt)}`, say("backToday"), say("resting"))}`;
