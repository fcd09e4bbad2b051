/** A tab that is the lead tab no more, as it was before. */
import { setColourRules } from "../google/colour-rules";
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { isOwnHeading } from "../tables/lead-table";
import { isScoreHeading } from "../tables/score-columns";
import { RULE_MARK } from "../tables/state-colours";
import { beforeIn, beforeNotes, beforeOf, withKept, withoutTab } from "./before-set-up";
import type { LeadsPlace } from "./begun";
import { takeLists } from "./lead-lists";

/** Takes the columns of ours away that stand under these headings, from the right. */
export function deleteOwnColumns(tab: Tab): void {
  const headings: readonly unknown[] = tab.headings();
  for (let column = headings.length - 1; column >= 0; column -= 1) {
    if (isScoreHeading(headings[column]) || isOwnHeading(headings[column])) tab.deleteColumn(column);
  }
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
  const columns = own.keeps?.columns ?? columnsBefore(tab, own);
  if (!own.keeps) notebook.setAll(beforeNotes(withKept(before, id, columns)));
  setColourRules(tab.name(), RULE_MARK, [], 1, 1);
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
