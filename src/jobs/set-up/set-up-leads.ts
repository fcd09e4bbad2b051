import type { Cell } from "../../core/cells/cell";
import type { Notebook } from "../../google/notebook";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { namesNow } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { OWN_COLUMN } from "../../tables/leads/lead-fields";
import {
  type ChosenColumns,
  isOwnHeading,
  isTimed,
  LEAD_PIXELS,
  LEADS_NAME,
  leadColumns,
  MOMENT_COLUMNS,
  newLeadHeadings,
  ownHeadings,
  type TimedColumns,
  tintedWidth,
  widthOf,
} from "../../tables/leads/lead-table";
import { MOMENT_FORMAT } from "../../tables/looks/moment-format";
import { isMadeBySetUp, type OwnPlace } from "../../tables/own-columns/own-place";
import { addColumns } from "../leads/added-columns";
import { noPlaceBeside } from "../leads/filled-sentences";
import { addOwnColumns, ensureSize } from "../leads/own-columns";
import { beforeIn, beforeNotes, noteBefore, withLeads } from "../notes/before-set-up";
import { type Dress, dressTab } from "../run/dress-tab";
import { areBlank, type Mending, noteMended, tabToTake, type Unnamed } from "../run/mending";
import { deleteOwnColumns } from "./leave-leads";
import type { LeadsMeant, Meant } from "./wished-leads";

/** The headings of a new lead tab, ours right after the name. */
function newHeadings(): string[] {
  const headings = newLeadHeadings();
  return [...headings.slice(0, OWN_COLUMN), ...ownHeadings(), ...headings.slice(OWN_COLUMN)];
}

/** How a tab that set-up made looks: its headings, as wide as what stands below them, and moments as dates with times. */
function leadsDress(tab: Tab, headings: readonly Cell[]): Dress {
  const theirs = headings.flatMap((heading, column) => (isOwnHeading(heading) ? [] : [column]));
  const placeOf = (column: number): number => theirs[column] ?? -1;
  const rows = tab.rowCount() - 1;
  return {
    looks: [
      { row: 0, column: 0, rows: 1, columns: widthOf(headings), look: { bold: true, background: "#f1f3f4" } },
      ...MOMENT_COLUMNS.map((column) => ({ row: 1, rows, column: placeOf(column), columns: 1, look: { numberFormat: MOMENT_FORMAT } })),
    ],
    widths: Object.fromEntries(Object.entries(LEAD_PIXELS).map(([column, pixels]) => [placeOf(Number(column)), pixels])),
  };
}

function dressLeads(tab: Tab, headings: readonly Cell[]): void {
  const { looks, widths } = leadsDress(tab, headings);
  dressTab(tab, looks);
  tab.setWidths({ ...widths });
}

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
  const isOurs = (tab: Tab): boolean => wasMaking && tab.id() !== current?.id() && isMadeBySetUp(tab.headings());
  return tabToTake(workbook, namesNow().tabs.leads, (tab) => isOurs(tab) || areBlank(tab.read()));
}

/** What is noted of another lead tab is kept aside. */
function begin(notebook: Notebook, tab: Tab): void {
  const before = beforeIn(notebook);
  const now = withLeads(before, tab.id());
  if (now !== before) notebook.setAll(beforeNotes(now));
}

function makeLeads(workbook: Workbook, notebook: Notebook, plan: LeadsPlan, mending: Mending): Tab {
  const found = unusedTab(workbook, plan);
  const { tab } = found;
  const there = tab.columnCount();
  const headings = newHeadings();
  const columns = Math.max(0, headings.length - there);
  const asItWas = found.isNew ? { froze: true, frozenColumns: 0 } : { froze: !tab.hasFrozenRows(), frozenColumns: tab.frozenColumns() };
  noteBefore(notebook, { leads: { tab: tab.id(), columns, ...asItWas } });
  if (columns > 0) tab.addColumns(there - 1, columns);
  if (!found.isNew) ensureSize(tab, 2, headings.length);
  tab.write(0, 0, [headings]);
  if (!found.isNew) dressLeads(tab, headings);
  noteMended(mending, found);
  return tab;
}

/** The tab that is meant, made ready for columns of ours: a row of headings that somebody corrected lets go what stood under the old. */
function takeLeads({ tab, isInUse }: LeadsMeant, { current, wasMaking }: LeadsPlan, mending: Mending): void {
  if (isInUse) return;
  if (current && current.id() === tab.id()) deleteOwnColumns(current);
  const headings = wasMaking ? tab.headings() : [];
  if (isMadeBySetUp(headings)) dressLeads(tab, headings);
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
): { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number; remarks: string[] } | { problem: string } {
  const { leads } = plan.meant;
  if (leads) takeLeads(leads, plan, mending);
  const tab = leads?.tab ?? makeLeads(workbook, notebook, plan, mending);
  begin(notebook, tab);
  const filler = addColumns(tab, leads?.added ?? {});
  if (filler) return { problem: noPlaceBeside(tab, filler) };
  const chosen = { ...leads?.chosen, ...leads?.added };
  const own = addOwnColumns(tab, notebook, {
    isFinished: leads?.isInUse ?? false,
    chosen,
    place: plan.place,
    ...(tab.isNew && { made: { headings: newHeadings(), dress: leadsDress(tab, newHeadings()) } }),
  });
  if ("problem" in own) return own;
  const { headings, remarks } = own;
  const columns = leadColumns(headings, chosen);
  if (!isTimed(columns)) return { problem: words().leadTab.noReceived(tab.name()) };
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  return { tab, chosen, columns, width: tintedWidth(headings, columns), remarks };
}
