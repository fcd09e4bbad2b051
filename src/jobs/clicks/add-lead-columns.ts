import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { LEADS_NAME, widthOf } from "../../tables/leads/lead-table";
import { followSave } from "../check/follow-save";
import { addColumns, addedHeadings } from "../leads/added-columns";
import { noPlaceBeside } from "../leads/filled-sentences";
import { leadTab } from "../leads/lead-tab";
import { readClock, writeClock } from "../rules/clock-state";
import { LOCK_WAIT } from "../run/limits";

/**
 * Adds empty columns to the lead tab for fields that a click or a metric needs, and checks the leads by them.
 *
 * @param fields whatever a panel sends
 * @returns what was done, in a sentence
 */
export function addLeadColumns(fields: readonly string[], at: Date): string {
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  const workbook = openWorkbook();
  const tab = leadTab(workbook);
  if (!clock || !tab) return words().tabs.notSetUp;
  const added = addedHeadings(fields, tab.headings(), clock.columns);
  const headings = Object.values(added);
  if (headings.length === 0) return words().leadTab.columnsThere;
  const filler = addColumns(tab, added);
  if (filler) return noPlaceBeside(tab, filler);
  writeClock(notebook, { ...clock, columns: { ...clock.columns, ...added } });
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(tab.headings()));
  const sentence = words().leadTab.columnsAdded(headings);
  return [sentence, followSave(at)].filter(Boolean).join(" ");
}
