import type { Cell } from "../core/agreement/item-values";
import { setColourRules } from "../google/colour-rules";
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
  OWN_HEADINGS,
  type TimedColumns,
  tintedWidth,
  widthOf,
} from "../tables/lead-table";
import { isMadeBySetUp, type OwnPlace } from "../tables/own-place";
import { RULE_MARK } from "../tables/state-colours";
import { noteBefore } from "./before-set-up";
import { leadTab } from "./lead-tab";
import type { Chosen, LeadWish } from "./lead-wish";
import { areBlank, type Mending, noteMended, unnamedTab } from "./mending";
import { addOwnColumns, ensureSize } from "./own-columns";
import { noReceived, SET_UP_MEANWHILE } from "./sentences";

const MOMENT = "yyyy-mm-dd hh:mm";

const OURS_FROM = LEAD_HEADINGS.indexOf("Name") + 1;

/** The headings of a new lead tab, ours right after the name. */
const NEW_HEADINGS: readonly string[] = [...LEAD_HEADINGS.slice(0, OURS_FROM), ...OWN_HEADINGS, ...LEAD_HEADINGS.slice(OURS_FROM)];

/** How a tab that set-up made looks: its headings, as wide as what stands below them, and moments as dates with times. */
function dressLeads(tab: Tab, headings: readonly Cell[]): void {
  const placeOf = (column: number): number => headings.indexOf(LEAD_HEADINGS[column] ?? "");
  tab.format(0, 0, 1, widthOf(headings), { bold: true, background: "#f1f3f4" });
  tab.setWidths(Object.fromEntries(Object.entries(LEAD_PIXELS).map(([column, pixels]) => [placeOf(Number(column)), pixels])));
  const rows = tab.rowCount() - 1;
  const moments = MOMENT_COLUMNS.map((column) => ({ row: 1, rows, column: placeOf(column), columns: 1 }));
  tab.dress([{ look: { numberFormat: MOMENT }, areas: moments }]);
}

/** A tab for leads; what somebody wrote meanwhile into one that is called so stays. */
function makeLeads(workbook: Workbook, notebook: Notebook, mending: Mending): Tab {
  const found = unnamedTab(workbook, LEADS_TAB);
  const { tab } = found;
  if (!found.isNew && !areBlank(tab.read())) return tab;
  const there = tab.columnCount();
  const columns = Math.max(0, NEW_HEADINGS.length - there);
  const asItWas = found.isNew ? { froze: true, frozenColumns: 0 } : { froze: !tab.hasFrozenRows(), frozenColumns: tab.frozenColumns() };
  noteBefore(notebook, { leads: { tab: tab.id(), columns, ...asItWas } });
  if (columns > 0) tab.addColumns(there - 1, columns);
  if (!found.isNew) ensureSize(tab, 2, NEW_HEADINGS.length);
  tab.write(0, 0, [[...NEW_HEADINGS]]);
  dressLeads(tab, NEW_HEADINGS);
  noteMended(mending, found);
  return tab;
}

/**
 * The tab of a wish as things stand now: somebody may have set up the spreadsheet while its person was asked.
 *
 * @returns the tab, made where the wish is a new one, and whether an earlier set-up finished it; a sentence where the wish is out of date
 */
function tabOfWish(
  workbook: Workbook,
  notebook: Notebook,
  { chosen, seen }: LeadWish,
  known: ChosenColumns,
  mending: Mending,
): (Chosen & { isFinished: boolean }) | { problem: string } {
  const current = leadTab(workbook);
  const id = current?.id() ?? null;
  const wanted = chosen?.tab.id() ?? null;
  if (current && id !== seen) {
    return wanted === null || wanted === id
      ? { tab: current, columns: known, isFinished: true }
      : { problem: SET_UP_MEANWHILE(current.name()) };
  }
  if (!chosen) return { tab: makeLeads(workbook, notebook, mending), columns: {}, isFinished: false };
  if (current && wanted !== id) setColourRules(current, RULE_MARK, [], 1, 1);
  return { ...chosen, isFinished: wanted === id };
}

/**
 * Makes the lead tab that the person wants, or takes it, and adds the add-on's own columns.
 *
 * @param known columns that people chose before
 * @param wasMaking whether a set-up was cut that made the lead tab
 * @param place where the person wants our columns; the proposal where it is left out
 * @returns the tab and its columns, and what to know of it; a sentence where it cannot be had
 */
export function setUpLeads(
  workbook: Workbook,
  notebook: Notebook,
  wish: LeadWish,
  known: ChosenColumns,
  mending: Mending,
  wasMaking: boolean,
  place?: OwnPlace,
): { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number; remarks: string[] } | { problem: string } {
  const choice = tabOfWish(workbook, notebook, wish, known, mending);
  if ("problem" in choice) return choice;
  const { tab, columns: chosen, isFinished } = choice;
  if (wasMaking && !isFinished && wish.chosen !== null) {
    const half = tab.headings();
    if (isMadeBySetUp(half)) dressLeads(tab, half);
  }
  if (mending.wasCut && !isFinished && wish.chosen) noteMended(mending, { tab, isNew: false });
  const added = addOwnColumns(tab, notebook, { isFinished, chosen, place });
  if ("problem" in added) return added;
  const { headings, remarks } = added;
  const columns = leadColumns(headings, chosen);
  if (!isTimed(columns)) return { problem: noReceived(tab.name()) };
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  return { tab, chosen, columns, width: tintedWidth(headings, columns), remarks };
}
