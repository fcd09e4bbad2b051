/** A tab that is the lead tab no more, as it was before. */
import { setColourRules } from "../google/colour-rules";
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { isOwnHeading } from "../tables/lead-table";
import { isScoreHeading } from "../tables/score-columns";
import { RULE_MARK } from "../tables/state-colours";
import { type BeforeSetUp, beforeIn, beforeNotes, beforeOf, withKept, withoutTab } from "./before-set-up";
import type { LeadsPlace } from "./begun";
import { takeLists } from "./lead-lists";
import { leftBlank } from "./own-columns";

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
export function letColumnsGo(tab: Tab, noted: NonNullable<BeforeSetUp["leads"]>): void {
  const { frozenColumns, inserted, columns } = noted;
  const headings: readonly unknown[] = tab.headings();
  const status = headings.indexOf("SLA status");
  const ours = frozenColumns !== undefined && inserted && frozenColumns > inserted.at ? columns : 0;
  if (frozenColumns !== undefined && status >= 0 && tab.frozenColumns() === status + 1) tab.freezeColumns(frozenColumns + ours);
  const blank = status >= 0 ? null : leftBlank(tab, noted, tab.read());
  if (blank !== null) for (let count = 0; count < columns; count += 1) tab.deleteColumn(blank);
}

/** How many columns a tab had before it was a lead tab. */
function columnsBefore(tab: Tab, { leads, scores }: ReturnType<typeof beforeOf>): number {
  const headings: readonly unknown[] = tab.headings();
  const added = (noted: { columns: number } | undefined, isOurs: (heading: unknown) => boolean): number => {
    const ours = headings.filter(isOurs).length;
    return Math.min(ours, noted?.columns ?? ours);
  };
  return tab.columnCount() - added(scores, isScoreHeading) - added(leads, isOwnHeading);
}

/** The same tab without what set-up added: blank columns stand in the place of those that were blank before. */
function putBack(tab: Tab, notebook: Notebook, id: number): void {
  const before = beforeIn(notebook);
  const own = beforeOf(before, id);
  if (own.leads) letColumnsGo(tab, own.leads);
  const columns = own.keeps?.columns ?? columnsBefore(tab, own);
  if (!own.keeps) notebook.setAll(beforeNotes(withKept(before, id, columns)));
  setColourRules(tab, RULE_MARK, [], 1, 1);
  if (own.lists) takeLists(tab, own.lists.headings);
  deleteOwnColumns(tab);
  const lacking = columns - tab.columnCount();
  if (lacking > 0) tab.addColumns(tab.columnCount() - 1, lacking);
  if (own.leads?.froze) tab.unfreezeHeadings();
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
