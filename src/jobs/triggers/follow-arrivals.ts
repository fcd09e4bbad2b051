/** Leads that came without a person's edit: rows with an arrival and no status, judged as they come. */
import { takeLock } from "../../google/document-lock";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import type { RowSpan } from "../../tables/formulas/row-spans";
import { checkLeadsInto } from "../check/check";
import { afterNewLanguage } from "../check/whole-check";
import { followOnly, followRows } from "../leads/follow-rows";
import { giveInTurn } from "../leads/give-in-turn";
import { headingRowOf } from "../leads/lead-tab";
import { touchedNotes } from "../notes/touched-leads";
import { clockIn, hasLeftOver, leaveOver } from "../rules/clock-state";
import { longLimits } from "../run/limits";

/** More stretches, or rows, are a check's work, which stops in time and goes on where it stopped. */
const MOST_STRETCHES = 5;
const MOST_ROWS = 2_000;

const isFew = (spans: readonly RowSpan[]): boolean =>
  spans.length <= MOST_STRETCHES && spans.reduce((rows, { first, last }) => rows + last - first + 1, 0) <= MOST_ROWS;

/**
 * Writes the own cells of these rows of the lead tab, and gives those that have no owner to people in turn, where the agreement says so;
 * a whole check where they are many, or the tab is not as the last check left it.
 * It sends no mail: the timer tells what is news. What is noted waits for the caller's next write.
 *
 * @param spans counted from the row of headings; null where it is not known which
 * @param maybeMoved whether their leads may have been sorted up since, so that those without a status above are judged, too
 * @returns false where another run held the lock, so that nothing was done
 */
export function followArrivals(notebook: Notebook, spans: readonly RowSpan[] | null, at: Date, maybeMoved = false): boolean {
  const limits = longLimits(at);
  if (!takeLock(limits.wait)) {
    leaveOver(notebook);
    return false;
  }
  // As they are now that nobody else writes.
  const notes = notebook.all();
  const clock = clockIn(notes);
  if (!clock) return true;
  const workbook = openWorkbook();
  const leads = workbook.tabOfId(clock.tabs.leads)?.from(headingRowOf(clock));
  const follow = (tab: Tab, some: readonly RowSpan[]): boolean =>
    maybeMoved ? some.every((span) => followRows(tab, span, clock, at)) : followOnly(tab, some, clock, at);
  const isDone = leads && spans && isFew(spans) && !hasLeftOver(notes) && follow(leads, spans);
  if (!isDone) {
    afterNewLanguage(checkLeadsInto(notebook, at, limits, { isOften: true, givesTurns: true }), at);
    return true;
  }
  notebook.later(touchedNotes(at));
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (first && last) giveInTurn({ workbook, notebook, notes, leads, clock }, { first: first.first, last: last.last }, at);
  return true;
}
