import { editOf, mayReadDocument } from "../../google/edit-event";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { ENGLISH } from "../../language/spoken/languages";
import { speakBy, words } from "../../language/spoken/words";
import { check } from "../check/check";
import { followEdit } from "../check/follow-edit";
import { stampPlanDay } from "../plan/plan-day";
import { clockIn } from "../rules/clock-state";
import { simpleLimits } from "../run/limits";

/** The notes, which say in which language the menu is; what stands in their way must not keep the menu away. */
function notesAtOpening(showMenu: () => void): { notebook: Notebook; notes: Record<string, string> } {
  try {
    const notebook = openNotebook();
    return { notebook, notes: notebook.all() };
  } catch (error) {
    speakBy(() => ENGLISH);
    showMenu();
    throw error;
  }
}

/**
 * When the file opens: the menu first, whatever comes after; then leads that came by form, import or API meanwhile are checked, where
 * set-up was done.
 *
 * @param event the event of onOpen
 */
export function openFile(event: { authMode?: unknown } | undefined, at: Date, showMenu: () => void): void {
  if (!mayReadDocument(event)) {
    speakBy(() => ENGLISH);
    showMenu();
    return;
  }
  const { notebook, notes } = notesAtOpening(showMenu);
  showMenu();
  if (!clockIn(notes)) return;
  const outcome = check(notebook, at, simpleLimits(at), { isOften: true });
  stampPlanDay(notebook, notes, at);
  notebook.writeDown();
  if ("leads" in outcome && outcome.checked < outcome.leads) openWorkbook().toast(words().checks.checked(outcome));
}

/**
 * After a person's edit.
 *
 * @param event the event of onEdit
 */
export function checkEdited(event: Parameters<typeof editOf>[0], at: Date): void {
  const edit = editOf(event);
  if (edit) followEdit(edit, at);
}
