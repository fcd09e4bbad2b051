import { type Cell, MINUTE } from "../../core/cells/cell";
import { isTimed, type LeadColumns } from "../../tables/leads/lead-table";
import { benchOf, type RowBench } from "../../tables/own-columns/own-cells";
import { rowBench } from "../rules/clock-rules";
import type { ClockState } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";

/** Rows of the lead tab as they are looked at without judging them anew. */
export interface SeenRows {
  rows: readonly (readonly Cell[])[];
  columns: LeadColumns;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  clock: ClockState;
  at: Date;
}

/**
 * What a row is judged by: the version of the agreement that was in force when its lead came, as far as the document's properties hold
 * it, else the newest.
 *
 * @returns null where a column is missing without which nothing is judged
 */
export function rulesOfRows({ rows, columns, top, clock, at }: SeenRows): ((cells: readonly Cell[]) => RowBench) | null {
  if (!isTimed(columns)) return null;
  const rules = rulesFor(clock.rules, [], () => []);
  if ("problem" in rules) return null;
  const benches = rowBench(rules, columns, top, rows, at);
  return (cells) => benchOf(benches, { received: cells[columns.received] ?? "" });
}

/** Working minutes since a moment. */
export const workedSince = (due: string, { clock, at }: RowBench): number => clock.elapsed(Date.parse(due), at) / MINUTE;
