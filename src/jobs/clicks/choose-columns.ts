import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { type ChosenColumns, leadColumns } from "../../tables/leads/lead-table";
import { type CheckOutcome, checkLeadsInto } from "../check/check";
import { afterCheck } from "../check/whole-check";
import { leadTab } from "../leads/lead-tab";
import { readClock, writeClock } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { LOCK_WAIT, longLimits } from "../run/limits";
import { BUSY, COLUMNS_KEPT, checkedWords, LEADS_GONE, NEEDS_RECEIVED, NOT_CHECKED_YET, NOT_SET_UP, TWICE_CHOSEN } from "../run/sentences";

function twice(chosen: ChosenColumns): string | null {
  const headings = Object.values(chosen).filter((heading) => heading !== "");
  return headings.find((heading, at) => headings.indexOf(heading) !== at) ?? null;
}

/** Leads, monitor and plans follow the choice at once. */
function checkedIn(notebook: Notebook, at: Date): CheckOutcome {
  try {
    const outcome = checkLeadsInto(notebook, at, longLimits(at));
    afterCheck(outcome, at);
    return outcome;
  } finally {
    notebook.writeDown();
  }
}

/**
 * Keeps which column holds which field, and checks the leads by it. Nothing is kept of what would leave leads untimed.
 *
 * @param chosen headings by field, "" for none
 * @returns what happened, in a sentence
 */
export function chooseColumns(chosen: ChosenColumns, at: Date): string {
  const double = twice(chosen);
  if (double) return TWICE_CHOSEN(double);
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  const leads = leadTab(openWorkbook());
  if (!clock) return NOT_SET_UP;
  if (!leads) return LEADS_GONE;
  if (leadColumns(leads.headings(), chosen).received === undefined) return NEEDS_RECEIVED;
  writeClock(notebook, { ...clock, columns: chosen });
  let words = COLUMNS_KEPT;
  const lacks = afterDeed(NOT_CHECKED_YET, () => {
    const outcome = checkedIn(notebook, at);
    words = "problem" in outcome ? `${COLUMNS_KEPT} ${outcome.problem}` : checkedWords(outcome);
  });
  return lacks || words;
}
