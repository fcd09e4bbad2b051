import { editOf, mayReadDocument } from "../google/edit-event";
import { openNotebook } from "../google/notebook";
import { readClock } from "./clock-state";
import { followEdit } from "./follow-edit";
import { sweep } from "./sweep";

/** Milliseconds: a simple trigger has 30 seconds in all. */
const OPEN_WAIT = 5_000;

/**
 * When the file opens: leads that came by form, import or API meanwhile are checked, where set-up was done.
 *
 * @param event the event of onOpen
 */
export function sweepOnOpen(event: { authMode?: unknown } | undefined, at: Date): void {
  if (mayReadDocument(event) && readClock(openNotebook())) sweep(at, OPEN_WAIT);
}

/**
 * After a person's edit.
 *
 * @param event the event of onEdit
 */
export function sweepEdited(event: Parameters<typeof editOf>[0], at: Date): void {
  const edit = editOf(event);
  if (edit) followEdit(edit, at);
}
