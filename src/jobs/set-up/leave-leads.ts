/** A tab that is the lead tab no more, as it was before. */
import { setColourRules } from "../../google/colour-rules";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { placeNamed } from "../../language/spoken/names";
import { isOwnHeading } from "../../tables/leads/lead-table";
import { isScoreHeading } from "../../tables/leads/score-columns";
import { RULE_MARK } from "../../tables/looks/state-colours";
import { addBare } from "../leads/added-columns";
import { takeLists } from "../leads/lead-lists";
import { leftBlank } from "../leads/own-columns";
import { type BeforeSetUp, beforeIn, beforeNotes, beforeOf, withKept, withoutTab } from "../notes/before-set-up";
import type { LeadsPlace } from "./begun";

/** Takes the columns of ours away that stand under these headings, from the right. */
export function deleteOwnColumns(tab: Tab): void {
  const headings: readonly unknown[] = tab.headings();
  for (let column = headings.length - 1; column >= 0; column -= 1) {
    if (isScoreHeading(headings[column]) || isOwnHeading(headings[column])) tab.deleteColumn(column);
  }
}

/**
 * Frozen columns as they were, unless people froze others since; ours that lie among them are counted until they go. Columns that a cut
 * set-up inserted go here: they have no headings by which they could be found.
 */
function letColumnsGo(tab: Tab, noted: NonNullable<BeforeSetUp["leads"]>): void {
  const { frozenColumns, inserted, columns } = noted;
  const headings: readonly unknown[] = tab.headings();
  const status = placeNamed("own", "status", headings);
  const ours = frozenColumns !== undefined && inserted && frozenColumns > inserted.at ? columns : 0;
  if (frozenColumns !== undefined && status >= 0 && tab.frozenColumns() === status + 1) tab.freezeColumns(frozenColumns + ours);
  const blank = status >= 0 ? null : leftBlank(tab, noted, tab.read());
  if (blank !== null) for (let count = 0; count < columns; count += 1) tab.deleteColumn(blank);
}

type TabLeft = ReturnType<typeof beforeOf>;

/** How many columns a tab had before it was a lead tab; what is noted of another tab says nothing of this one. */
function columnsBefore(tab: Tab, id: number, { leads, scores }: TabLeft): number {
  const headings: readonly unknown[] = tab.headings();
  const added = (noted: { tab: number; columns: number } | undefined, isOurs: (heading: unknown) => boolean): number => {
    const ours = headings.filter(isOurs).length;
    return noted?.tab === id ? Math.min(ours, noted.columns) : ours;
  };
  return tab.columnCount() - added(scores, isScoreHeading) - added(leads, isOwnHeading);
}

/**
 * The same tab without columns of ours: blank ones stand in the place of those that were blank before, and its rows are frozen as they
 * were.
 *
 * @param own what is noted of it
 * @param known how many columns it is to have, where a run that was cut noted it
 * @param note notes that number before any column is taken away
 */
export function takeOurColumns(tab: Tab, own: TabLeft, known: number | undefined, note: (columns: number, id: number) => void): void {
  const id = tab.id();
  const leads = own.leads?.tab === id ? own.leads : null;
  if (leads) letColumnsGo(tab, leads);
  const columns = known ?? columnsBefore(tab, id, own);
  if (known === undefined) note(columns, id);
  deleteOwnColumns(tab);
  const lacking = columns - tab.columnCount();
  if (lacking > 0) addBare(tab, tab.columnCount(), lacking);
  if (leads?.froze) tab.unfreezeHeadings();
}

/** A tab that held the leads, as it was. */
function putBack(tab: Tab, notebook: Notebook, id: number): void {
  const before = beforeIn(notebook);
  const own = beforeOf(before, id);
  setColourRules(tab, RULE_MARK, [], 1, 1);
  if (own.lists) takeLists(tab, own.lists);
  takeOurColumns(tab, own, own.keeps?.columns, (columns) => notebook.setAll(beforeNotes(withKept(before, id, columns))));
}

/**
 * Puts tabs back as they were before they were lead tabs: columns, colours, frozen rows and drop-downs of ours go. A run that is cut
 * goes on where it was.
 */
export function leaveLeads(workbook: Workbook, notebook: Notebook, places: readonly LeadsPlace[]): void {
  for (const { tab: id, top } of places) {
    const tab = workbook.tabOfId(id)?.from(top);
    if (tab) putBack(tab, notebook, id);
    notebook.setAll(beforeNotes(withoutTab(beforeIn(notebook), id)));
  }
}
