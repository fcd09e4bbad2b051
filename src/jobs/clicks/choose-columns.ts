import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type ChosenColumns, leadColumns } from "../../tables/leads/lead-table";
import { type CheckOutcome, checkLeadsInto } from "../check/check";
import { afterCheck } from "../check/whole-check";
import { leadTab } from "../leads/lead-tab";
import { readClock, writeClock } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { LOCK_WAIT, longLimits } from "../run/limits";

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
  if (double) return words().leadTab.chosenTwice(double);
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  const leads = leadTab(openWorkbook());
  if (!clock) return words().tabs.notSetUp;
  if (!leads) return words().leadTab.gone;
  if (leadColumns(leads.headings(), chosen).received === undefined) return words().leadTab.needsReceived;
  writeClock(notebook, { ...clock, columns: chosen });
  let sentence = words().leadTab.columnsKept;
  const lacks = afterDeed(words().saving.notCheckedYet, () => {
    const outcome = checkedIn(notebook, at);
    sentence = "problem" in outcome ? `${words().leadTab.columnsKept} ${outcome.problem}` : words().checks.checked(outcome);
  });
  return lacks || sentence;
}
