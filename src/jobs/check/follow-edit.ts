import { takeLock } from "../../google/document-lock";
import type { Edit } from "../../google/edit-event";
import { openNotebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { followRows, type OnFormulas } from "../leads/follow-rows";
import { headingRowOf } from "../leads/lead-tab";
import { touchedNotes } from "../notes/touched-leads";
import { type ClockState, clockIn, hasLeftOver, leaveOver } from "../rules/clock-state";
import { simpleLimits } from "../run/limits";
import { checkLeadsLocked } from "./check";
import { holdsOurs, lookAgain, lookAgainNotes } from "./recalculate";
import { afterNewLanguage } from "./whole-check";

/** Milliseconds: a simple trigger that waits longer keeps the next edit's event from being heard. */
const LOCK_WAIT = 2_000;

function followLeads(tab: Tab, edit: Edit, clock: ClockState, at: Date, onFormulas: OnFormulas): boolean {
  const leads = tab.from(headingRowOf(clock));
  const columns = { first: edit.firstColumn, last: edit.lastColumn };
  const [first, last] = [edit.firstRow - leads.top, edit.lastRow - leads.top];
  return last < 1 || followRows(leads, { first: Math.max(1, first), last, columns }, clock, at, onFormulas);
}

/**
 * Follows what a person typed, pasted or cleared: the rows that it touched get their due moment and status,
 * and a change of the agreement's cells or of the hours reaches the formulas and the leads. Edits elsewhere cost three calls.
 *
 * @param edit where the edit was
 * @param at the present
 */
export function followEdit(edit: Edit, at: Date): void {
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  if (!clock) return;
  const id = edit.tabId();
  if (!Object.values(clock.tabs).includes(id)) {
    lookAgain(notebook, notes);
    return;
  }
  if (!takeLock(LOCK_WAIT)) {
    leaveOver(notebook);
    lookAgain(notebook, notes);
    return;
  }
  let holdsFormula = false;
  const onFormulas: OnFormulas = (formulas) => {
    holdsFormula ||= holdsOurs(formulas);
  };
  const isDone = id === clock.tabs.leads && !hasLeftOver(notes) && followLeads(edit.tab(), edit, clock, at, onFormulas);
  if (isDone) {
    notebook.setAll({ ...touchedNotes(at), ...(holdsFormula ? lookAgainNotes(notes) : {}) });
    return;
  }
  lookAgain(notebook, notes);
  const outcome = checkLeadsLocked(at, simpleLimits(at));
  afterNewLanguage(outcome, at);
  if ("problem" in outcome) openWorkbook().toast(outcome.problem);
  // What was said at the last check need not be said after every edit.
  else if (outcome.checked < outcome.leads || (outcome.hint && outcome.hint !== clock.notice))
    openWorkbook().toast(words().checks.checked(outcome));
}
