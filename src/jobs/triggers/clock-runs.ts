import { editOf, mayReadDocument } from "../../google/edit-event";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { check } from "../check/check";
import { followEdit } from "../check/follow-edit";
import { stampPlanDay } from "../plan/plan-day";
import { clockIn } from "../rules/clock-state";
import { simpleLimits } from "../run/limits";

/**
 * When the file opens: leads that came by form, import or API meanwhile are checked, where set-up was done.
 *
 * @param event the event of onOpen
 */
export function checkOnOpen(event: { authMode?: unknown } | undefined, at: Date): void {
  if (!mayReadDocument(event)) return;
  const notebook = openNotebook();
  const notes = notebook.all();
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
