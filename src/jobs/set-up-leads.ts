import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import {
  type ChosenColumns,
  isTimed,
  LEAD_HEADINGS,
  LEAD_PIXELS,
  LEADS_NAME,
  LEADS_TAB,
  leadColumns,
  MOMENT_COLUMNS,
  type TimedColumns,
} from "../tables/lead-table";
import { addColumns } from "./added-columns";
import { beforeIn, beforeNotes, withLeads } from "./before-set-up";
import { noPlaceBeside } from "./filled-sentences";
import { deleteOwnColumns } from "./leave-leads";
import { areBlank, type Mending, noteMended, type Unnamed, unnamedTab } from "./mending";
import { addOwnColumns, ensureSize, widthOf } from "./own-columns";
import { noReceived } from "./sentences";
import type { OwnPlace } from "./set-up-messages";
import type { LeadsMeant, Meant } from "./wished-leads";

const MOMENT = "yyyy-mm-dd hh:mm";

/** How a tab that set-up made looks: its headings, as wide as what stands below them, and moments as dates with times. */
function dressLeads(tab: Tab): void {
  tab.format(0, 0, 1, LEAD_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.setWidths({ ...LEAD_PIXELS });
  const rows = tab.rowCount() - 1;
  tab.dress([{ look: { numberFormat: MOMENT }, areas: MOMENT_COLUMNS.map((column) => ({ row: 1, rows, column, columns: 1 })) }]);
}

/** Whether set-up wrote a tab's headings. */
const isMadeByUs = (tab: Tab): boolean => {
  const headings = tab.headings();
  return LEAD_HEADINGS.every((heading, at) => headings[at] === heading);
};

/** What set-up knows of the leads before it writes anything. */
export interface LeadsPlan {
  meant: Meant;
  /** The lead tab in use. */
  current: Tab | null;
  place?: OwnPlace | undefined;
  /** Whether a set-up was cut that made the lead tab. */
  wasMaking: boolean;
}

/** A tab for leads in which nothing of anybody stands, called Leads or with a number behind it. */
function unusedTab(workbook: Workbook, { current, wasMaking }: LeadsPlan): Unnamed {
  for (let count = 1; ; count += 1) {
    const found = unnamedTab(workbook, count === 1 ? LEADS_TAB : `${LEADS_TAB} ${count}`);
    const isOurs = wasMaking && found.tab.id() !== current?.id() && isMadeByUs(found.tab);
    if (found.isNew || isOurs || areBlank(found.tab.read())) return found;
  }
}

function makeLeads(workbook: Workbook, plan: LeadsPlan, mending: Mending): Tab {
  const found = unusedTab(workbook, plan);
  const { tab } = found;
  ensureSize(tab, 2, LEAD_HEADINGS.length);
  tab.write(0, 0, [[...LEAD_HEADINGS]]);
  dressLeads(tab);
  noteMended(mending, found);
  return tab;
}

/** The tab that is meant, made ready for columns of ours: a row of headings that somebody corrected lets go what stood under the old. */
function takeLeads({ tab, isInUse }: LeadsMeant, { current, wasMaking }: LeadsPlan, mending: Mending): void {
  if (isInUse) return;
  if (current && current.id() === tab.id()) deleteOwnColumns(current);
  if (wasMaking && isMadeByUs(tab)) dressLeads(tab);
  if (mending.wasCut) noteMended(mending, { tab, isNew: false });
}

/**
 * Makes the lead tab that the person wants, or takes it, and adds empty columns that he asked for and the add-on's own.
 *
 * @returns the tab and its columns; a sentence where it cannot be had
 */
export function setUpLeads(
  workbook: Workbook,
  notebook: Notebook,
  plan: LeadsPlan,
  mending: Mending,
): { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number } | { problem: string } {
  const { leads } = plan.meant;
  if (leads) takeLeads(leads, plan, mending);
  const tab = leads?.tab ?? makeLeads(workbook, plan, mending);
  const before = beforeIn(notebook);
  const now = withLeads(before, tab.id());
  if (now !== before) notebook.setAll(beforeNotes(now));
  const filler = addColumns(tab, leads?.added ?? {}) ?? addOwnColumns(tab, notebook, leads?.isInUse ?? false, plan.place);
  if (filler) return { problem: noPlaceBeside(tab, filler) };
  const headings = tab.headings();
  const chosen = { ...leads?.chosen, ...leads?.added };
  const columns = leadColumns(headings, chosen);
  if (!isTimed(columns)) return { problem: noReceived(tab.name()) };
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  return { tab, chosen, columns, width: Math.max(...Object.values(columns)) + 1 };
}
