import type { Notebook } from "../google/notebook";
import { offsetsOf } from "../google/reading";
import { openWorkbook } from "../google/workbook";
import { dayFormula, PLANS } from "../tables/plan-table";

const KEY = "plan day ends";
/** What set-up wrote; a day that people typed is theirs. */
const STAMPED = /^=DATE\(\d+[;,]\s*\d+[;,]\s*\d+\)$/i;

interface Today {
  /** Year, month (from 1) and day on the wall. */
  day: [number, number, number];
  /** The instant at which it ends, in milliseconds; an hour off where the clock changes that day, which costs one stamp more. */
  ends: number;
}

/** The sheet's own calendar day. */
export function todayIn(zone: string, at: Date): Today {
  const ahead = offsetsOf(zone)?.(at.getTime()) ?? 0;
  const wall = new Date(at.getTime() + ahead);
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  return { day: [year, month, day], ends: Date.UTC(year, month - 1, day + 1) - ahead };
}

/**
 * Stamps the present day into the plans' histories, once a day: a formula of ours must not see NOW(), so it is told the day
 * by a plain cell.
 *
 * @param notes the notebook's notes as they were read; no call is made while the day of the last stamp lasts
 */
export function stampPlanDay(notebook: Notebook, notes: Record<string, string>, at: Date): void {
  if (at.getTime() < Number(notes[KEY] ?? 0)) return;
  const workbook = openWorkbook();
  const today = todayIn(workbook.zone(), at);
  const formula = dayFormula(...today.day);
  for (const { day } of PLANS) {
    const place = workbook.placeOfName(day);
    if (!place) break;
    const [[present = ""] = []] = place.tab.window(place.row, place.column, 1, 1).formulas;
    if (STAMPED.test(present) && present !== formula) place.tab.write(place.row, place.column, [[formula]]);
  }
  notebook.set(KEY, String(today.ends));
}
