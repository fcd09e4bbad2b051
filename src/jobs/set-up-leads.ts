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
  type TimedColumns,
} from "../tables/lead-table";
import { RULE_MARK } from "../tables/state-colours";
import { noPlaceBeside } from "./filled-sentences";
import { leadTab } from "./lead-tab";
import type { Chosen, LeadWish } from "./lead-wish";
import { areBlank, type Mending, noteMended, unnamedTab } from "./mending";
import { addOwnColumns, ensureSize, widthOf } from "./own-columns";
import { noReceived, SET_UP_MEANWHILE } from "./sentences";

const MOMENT = "yyyy-mm-dd hh:mm";

/** How a tab that set-up made looks: its headings, as wide as what stands below them, and moments as dates with times. */
function dressLeads(tab: Tab): void {
  tab.format(0, 0, 1, LEAD_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.setWidths({ ...LEAD_PIXELS });
  const rows = tab.rowCount() - 1;
  tab.dress([{ look: { numberFormat: MOMENT }, areas: MOMENT_COLUMNS.map((column) => ({ row: 1, rows, column, columns: 1 })) }]);
}

/** A tab for leads; what somebody wrote meanwhile into one that is called so stays. */
function makeLeads(workbook: Workbook, mending: Mending): Tab {
  const found = unnamedTab(workbook, LEADS_TAB);
  const { tab } = found;
  if (!found.isNew && !areBlank(tab.read())) return tab;
  ensureSize(tab, 2, LEAD_HEADINGS.length);
  tab.write(0, 0, [[...LEAD_HEADINGS]]);
  dressLeads(tab);
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
  if (!chosen) return { tab: makeLeads(workbook, mending), columns: {}, isFinished: false };
  if (current && wanted !== id) setColourRules(current, RULE_MARK, [], 1, 1);
  return { ...chosen, isFinished: wanted === id };
}

/** Whether set-up wrote a tab's headings. */
const isMadeByUs = (tab: Tab): boolean => {
  const headings = tab.headings();
  return LEAD_HEADINGS.every((heading, at) => headings[at] === heading);
};

/**
 * Makes the lead tab that the person wants, or takes it, and adds the add-on's own columns at its end.
 *
 * @param known columns that people chose before
 * @param wasMaking whether a set-up was cut that made the lead tab
 * @returns the tab and its columns; a sentence where it cannot be had
 */
export function setUpLeads(
  workbook: Workbook,
  notebook: Notebook,
  wish: LeadWish,
  known: ChosenColumns,
  mending: Mending,
  wasMaking: boolean,
): { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number } | { problem: string } {
  const choice = tabOfWish(workbook, wish, known, mending);
  if ("problem" in choice) return choice;
  const { tab, columns: chosen, isFinished } = choice;
  const isHalfMade = wasMaking && !isFinished && wish.chosen !== null && isMadeByUs(tab);
  if (isHalfMade) dressLeads(tab);
  if (mending.wasCut && !isFinished && wish.chosen) noteMended(mending, { tab, isNew: false });
  const filler = addOwnColumns(tab, notebook, isFinished);
  if (filler) return { problem: noPlaceBeside(tab, filler) };
  const headings = tab.headings();
  const columns = leadColumns(headings, chosen);
  if (!isTimed(columns)) return { problem: noReceived(tab.name()) };
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  return { tab, chosen, columns, width: Math.max(...Object.values(columns)) + 1 };
}
