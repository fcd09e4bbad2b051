import type { State } from "../core/sla/states";
import { columnLetters } from "./column-letters";
import type { TimedColumns } from "./lead-table";

const say = (state: State): string => `"${state}"`;

const MINUTES_A_DAY = 1440;

/** A tenth of a second in days: moments pass through decimal serial numbers, and met to the minute is met. */
const SLACK = "0.000001";

/**
 * The status of a lead as a native formula over its own row: it turns with the sheet's clock, with no script run.
 * Only an open lead's formula holds NOW(), so that the sheet's recalculation costs what is open, not what is old.
 *
 * @param columns where the moments stand, counted from 0
 * @param row the row's number as Sheets counts, from 1
 * @param open whether the lead waits for its answer
 * @param automaticMinutes minutes after arrival within which an answer is an automatic one, which does not count; 0 for none
 */
export function statusFormula(columns: TimedColumns, row: number, open: boolean, automaticMinutes = 0): string {
  const cell = (column: number) => `${columnLetters(column)}${row}`;
  const received = cell(columns.received);
  const due = cell(columns.due);
  const turning = `IF(NOW()>${due},${say("Overdue")},IF(NOW()>=${cell(columns.warn)},${say("Due soon")},${say("Waiting")}))`;
  const waiting = open ? turning : say("Waiting");
  if (columns.responded === undefined) return `=${waiting}`;
  const responded = cell(columns.responded);
  const answered = `IF(${responded}<${received},${say("Check dates")},IF(${responded}-${due}<=${SLACK},${say("On time")},${say("Late")}))`;
  const automatic =
    automaticMinutes > 0
      ? `IF(AND(${responded}>=${received},${responded}-${received}<=${automaticMinutes}/${MINUTES_A_DAY}+${SLACK}),${waiting},${answered})`
      : answered;
  return `=IF(ISNUMBER(${responded}),${automatic},IF(${responded}<>"",${say("Check dates")},${waiting}))`;
}
