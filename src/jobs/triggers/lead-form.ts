import { type EditEvent, editOf } from "../../google/edit-event";
import { openNotebook } from "../../google/notebook";
import { isSpared } from "../check/hourly-timer";
import { headingRowOf } from "../leads/lead-tab";
import { atOnceIn, atOnceNotes } from "../notes/at-once-state";
import { addRun } from "../notes/time-used";
import { clockIn } from "../rules/clock-state";
import { followArrivals } from "./follow-arrivals";

/**
 * Times the row that a form has just added to the lead tab, from the moment that Google wrote into it. Where most of a day's time is
 * used it is left to the timer. It does nothing where somebody turned it off who could not take another person's trigger away.
 *
 * @param event the event of onFormSubmit
 * @param at the present
 */
export function followForm(event: EditEvent, at: Date): void {
  const row = editOf(event);
  if (!row) return;
  const notebook = openNotebook();
  const notes = notebook.all();
  const clock = clockIn(notes);
  if (!clock || atOnceIn(notes)?.on.form !== true || row.tabId() !== clock.tabs.leads || isSpared(notes, at)) return;
  const top = headingRowOf(clock);
  const span = { first: Math.max(1, row.firstRow - top), last: row.lastRow - top };
  try {
    // A row above the headings says that these have moved.
    followArrivals(notebook, span.last < 1 ? null : [span], at, true);
  } finally {
    const state = atOnceIn(notebook.all());
    if (state) notebook.later(atOnceNotes({ ...state, used: addRun(state.used, at, Date.now() - at.getTime()) }));
    notebook.writeDown();
  }
}
