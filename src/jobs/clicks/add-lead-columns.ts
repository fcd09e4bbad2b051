import { enumerated } from "../../core/cells/enumeration";
import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { openWorkbook } from "../../google/workbook";
import { LEADS_NAME, widthOf } from "../../tables/leads/lead-table";
import { followSave } from "../check/follow-save";
import { addColumns, addedHeadings } from "../leads/added-columns";
import { noPlaceBeside } from "../leads/filled-sentences";
import { leadTab } from "../leads/lead-tab";
import { readClock, writeClock } from "../rules/clock-state";
import { LOCK_WAIT } from "../run/limits";
import { ALL_THERE, BUSY, COLUMNS_ADDED, NOT_SET_UP } from "../run/sentences";

/**
 * Adds empty columns to the lead tab for fields that a click or a metric needs, and checks the leads by them.
 *
 * @param fields whatever a panel sends
 * @returns what was done, in a sentence
 */
export function addLeadColumns(fields: readonly string[], at: Date): string {
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  const workbook = openWorkbook();
  const tab = leadTab(workbook);
  if (!clock || !tab) return NOT_SET_UP;
  const added = addedHeadings(fields, tab.headings(), clock.columns);
  const headings = Object.values(added);
  if (headings.length === 0) return ALL_THERE;
  const filler = addColumns(tab, added);
  if (filler) return noPlaceBeside(tab, filler);
  writeClock(notebook, { ...clock, columns: { ...clock.columns, ...added } });
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(tab.headings()));
  const words = COLUMNS_ADDED(enumerated(headings), headings.length);
  return [words, followSave(at)].filter(Boolean).join(" ");
}
