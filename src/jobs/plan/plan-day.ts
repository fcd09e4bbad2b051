import type { Notebook } from "../../google/notebook";
import { offsetsOf } from "../../google/reading";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { formulaCore, isSameFormula } from "../../tables/formulas/same-formula";
import { dayFormula, PLANS } from "../../tables/plan/plan-table";
import { NOTE_KEYS } from "../notes/note-keys";

const KEY = NOTE_KEYS.planDay;
/** How many plans there were when they were last counted. */
const COUNT = NOTE_KEYS.plans;
/** What set-up wrote; a day that people typed is theirs. */
const STAMPED = /^=DATE\(\d+;\d+;\d+\)$/;

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

/** Writes the day where ours stands; false where there is no such cell any more. */
function stamp(workbook: Workbook, name: string, formula: string): boolean {
  // A plan that this run has made bears the day.
  if (workbook.hasMade(name)) return true;
  const cell = workbook.formulasOfName(name);
  if (!cell) return false;
  const [[present = ""] = []] = cell.formulas;
  // A protected cell keeps its day.
  if (STAMPED.test(formulaCore(present)) && !isSameFormula(present, formula)) cell.block.writeIfAllowed([[formula]]);
  return true;
}

/**
 * Stamps the present day into the plans' histories, once a day: a formula of ours must not see NOW(), so it is told the day
 * by a plain cell. What is noted waits for the caller's next write.
 *
 * @param notes the notebook's notes as they were read; no call is made while the day of the last stamp lasts
 * @param open the workbook and its zone, where they are at hand
 */
export function stampPlanDay(
  notebook: Notebook,
  notes: Record<string, string>,
  at: Date,
  open?: { workbook: Workbook; zone: string },
): void {
  if (at.getTime() < Number(notes[KEY] ?? 0)) return;
  const workbook = open?.workbook ?? openWorkbook();
  const today = todayIn(open?.zone ?? workbook.zone(), at);
  const formula = dayFormula(...today.day);
  const known = Number(notes[COUNT] ?? 0);
  let count = 0;
  for (const { day } of known > 0 ? PLANS.slice(0, known) : PLANS) {
    if (!stamp(workbook, day, formula) && known === 0) break;
    count += 1;
  }
  notebook.later({ [KEY]: String(today.ends), [COUNT]: String(count) });
}

/** After a plan was made: the next check counts them again. */
export const countPlansAgain = (notebook: Notebook): void => notebook.forget(COUNT);
