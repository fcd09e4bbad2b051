/** The period from which a plan's own history counts. */

import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { dayOf, type Period } from "../../core/funnel/lead-days";
import { formulaCore } from "../../tables/formulas/same-formula";
import { firstDay, lastDay, type Month } from "../../tables/plan/history";
import { type HistoryPlaces, historyAt, TITLE_TO_STAGES } from "../../tables/plan/places";
import { areaOfRange } from "../../tables/plan/plan-table";
import type { SeenPlan } from "./plan-in-sight";

/** What stands above a plan's history. */
export interface PlanPeriod {
  places: HistoryPlaces;
  /** The days that people typed, null where one is no day; "ours" where the period goes on by itself. */
  typed: Period | null | "ours";
  /** The period's cells as they stand: formulas, else values. */
  cells: [Cell, Cell];
  /** The last day of arrival that is mature, counted from 1970-01-01; null where the day or the age is no number. */
  lastMature: number | null;
  /** Days that a lead must be old. */
  age: number;
  only: Cell;
}

const MONTHS: readonly Month[] = ["last", "mature"];
const withoutGuard = (formula: string): string => formulaCore(formula).replace(/^=IFERROR\((.*);""\)$/, "=$1");

function isOurs(places: HistoryPlaces, [from = "", to = ""]: readonly string[]): boolean {
  const isOne = (present: string, form: typeof firstDay) =>
    MONTHS.some((month) => withoutGuard(present) === withoutGuard(form(places, month)));
  return isOne(from, firstDay) && isOne(to, lastDay);
}

/** Reads them; 3 calls. */
export function planPeriod({ history }: SeenPlan, offsetAt: OffsetAt): PlanPeriod {
  const places = historyAt(history.row + 1 - TITLE_TO_STAGES);
  const [top, bottom] = [areaOfRange(places.from), areaOfRange(places.only)];
  const { cells, formulas } = history.tab.window(top.row, top.column, bottom.row - top.row + 1, 1);
  const [from = "", to = "", asOf = "", mature = "", only = ""] = cells.map(([cell = ""]) => cell);
  const written = formulas.map(([formula = ""]) => formula);
  const [first, last, today] = [from, to, asOf].map((cell) => dayOf(cell, offsetAt)) as [number | null, number | null, number | null];
  const age = typeof mature === "number" && mature >= 0 ? mature : null;
  const typed = first === null || last === null || first > last ? null : { first, last };
  return {
    places,
    typed: isOurs(places, written) ? "ours" : typed,
    cells: [written[0] || from, written[1] || to],
    lastMature: today === null || age === null ? null : today - age,
    age: age ?? 0,
    only,
  };
}
