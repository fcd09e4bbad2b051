import type { Cell } from "../core/agreement/item-values";
import { setColourRules } from "../google/colour-rules";
import { askText, askYesNo, tell } from "../google/dialogs";
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import {
  type ChosenColumns,
  isTimed,
  LEAD_HEADINGS,
  LEADS_NAME,
  LEADS_TAB,
  leadColumns,
  OWN_HEADINGS,
  type TimedColumns,
} from "../tables/lead-table";
import { RULE_MARK } from "../tables/state-colours";
import { noteBefore } from "./before-set-up";
import { fieldColumns } from "./choose-columns";
import { leadTab } from "./lead-tab";
import { askReceived, askToAdopt, NO_SUCH_HEADING, noReceived, TAB_NOT_EMPTY } from "./sentences";

const MOMENT = "yyyy-mm-dd hh:mm";
const TITLE = "Set up this spreadsheet";
const OWN_PIXELS: Partial<Record<(typeof OWN_HEADINGS)[number], number>> = { "SLA next step": 210, "SLA note": 240 };
/** Wide enough for its heading and for what usually stands below it. */
const PIXELS: Partial<Record<(typeof LEAD_HEADINGS)[number], number>> = {
  Name: 140,
  Email: 210,
  Company: 180,
  Title: 160,
  Source: 120,
  Segment: 120,
  Owner: 110,
  Received: 125,
  "Passed to sales": 125,
  Responded: 125,
  "Last attempt": 125,
  "Pipeline value": 110,
  "Won on": 125,
  "Lost reason": 160,
  Accepted: 125,
  Returned: 125,
  "Return reason": 160,
};

/** How many of a tab's cells of the first row hold a heading. */
const widthOf = (headings: readonly Cell[]): number => headings.reduce<number>((width, cell, at) => (cell === "" ? width : at + 1), 0);

/** Adds what the tab lacks; how many columns that were. */
function ensureSize(tab: Tab, rows: number, columns: number): number {
  const [lackingRows, lackingColumns] = [rows - tab.rowCount(), columns - tab.columnCount()];
  if (lackingRows > 0) tab.addRows(tab.rowCount() - 1, lackingRows);
  if (lackingColumns > 0) tab.addColumns(tab.columnCount() - 1, lackingColumns);
  return Math.max(0, lackingColumns);
}

const isBlankTab = (cells: readonly (readonly Cell[])[]): boolean => cells.every((row) => row.every((cell) => cell === ""));

function makeLeads(workbook: Workbook): Tab {
  const tab = workbook.tabNamed(LEADS_TAB) ?? workbook.addTab(LEADS_TAB);
  ensureSize(tab, 2, LEAD_HEADINGS.length);
  tab.write(0, 0, [[...LEAD_HEADINGS]]);
  tab.format(0, 0, 1, LEAD_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.setWidths(Object.fromEntries(Object.entries(PIXELS).map(([heading, pixels]) => [LEAD_HEADINGS.indexOf(heading as never), pixels])));
  const rows = tab.rowCount() - 1;
  const moments = ["Received", "Passed to sales", "Responded", "Last attempt", "Won on", "Accepted", "Returned"] as const;
  tab.dress([
    { look: { numberFormat: MOMENT }, areas: moments.map((one) => ({ row: 1, rows, column: LEAD_HEADINGS.indexOf(one), columns: 1 })) },
  ]);
  return tab;
}

/** The tab that the person looks at, if its headings say when leads came and the person wants it. */
function adopted(workbook: Workbook, current: Tab | null): Tab | null {
  const active = workbook.activeTab();
  if (active.id() === current?.id()) return null;
  const headings = active.headings();
  const columns = leadColumns(headings);
  if (columns.received === undefined) return null;
  if (!current && active.name().toLowerCase() === LEADS_TAB.toLowerCase()) return active;
  const { columns: fields } = fieldColumns(headings, columns);
  const taken = fields.flatMap(({ label, heading }) =>
    heading === "" ? [] : label === heading ? [label] : [`${label} from "${heading}"`],
  );
  return askYesNo(TITLE, askToAdopt(active.name(), taken, current?.name() ?? null)) ? active : null;
}

/** Fewer headings are no list of leads. */
const FEWEST_HEADINGS = 3;

export interface Chosen {
  tab: Tab;
  columns: ChosenColumns;
}

/** A tab of leads in other words: the person says which heading it is; null where he wants none or names none. */
function namedByPerson(active: Tab): Chosen | "told" | null {
  const headings = active.headings().filter((heading) => heading !== "");
  if (headings.length < FEWEST_HEADINGS) return null;
  const answer = askText(TITLE, askReceived(active.name()));
  if (!answer) return null;
  const columns = { received: answer };
  if (leadColumns(headings, columns).received !== undefined) return { tab: active, columns };
  tell(TITLE, NO_SUCH_HEADING(answer, active.name()));
  return "told";
}

/** The lead tab to use: the one in use unless another is adopted, else a tab "Leads", made where there is none. */
function chooseTab(workbook: Workbook, known: ChosenColumns): Chosen | null {
  const current = leadTab(workbook);
  const next = adopted(workbook, current);
  if (next && current) setColourRules(current.name(), RULE_MARK, [], 1, 1);
  if (next) return { tab: next, columns: {} };
  if (current) return { tab: current, columns: known };
  const named = workbook.tabNamed(LEADS_TAB);
  const other = named ? null : namedByPerson(workbook.activeTab());
  if (other === "told") return null;
  if (other) return other;
  if (!named || isBlankTab(named.read())) return { tab: makeLeads(workbook), columns: {} };
  if (widthOf(named.headings()) === 0) {
    tell(TITLE, TAB_NOT_EMPTY(LEADS_TAB));
    return null;
  }
  if (leadColumns(named.headings()).received !== undefined) return { tab: named, columns: {} };
  tell(TITLE, noReceived(LEADS_TAB));
  return null;
}

/** Writes the headings that are missing; how many columns the tab grew by, null where none was missing. */
function addOwnColumns(tab: Tab): number | null {
  const headings = tab.headings();
  const missing = OWN_HEADINGS.filter((heading) => !headings.includes(heading));
  if (missing.length === 0) return null;
  // Right of everything that people wrote, under a heading or not.
  const width = Math.max(widthOf(headings), tab.read()[0]?.length ?? 0);
  const grown = ensureSize(tab, 2, width + missing.length);
  tab.write(0, width, [[...missing]]);
  tab.format(0, width, 1, missing.length, { bold: true, background: "#e8f0fe" });
  const columns = (wanted: readonly string[]) => missing.flatMap((heading, at) => (wanted.includes(heading) ? [width + at] : []));
  const rows = tab.rowCount() - 1;
  const moments = columns(["SLA due", "SLA warn"]).map((column) => ({ row: 1, rows, column, columns: 1 }));
  if (moments.length > 0) tab.dress([{ look: { numberFormat: MOMENT }, areas: moments }]);
  tab.setWidths(Object.fromEntries(missing.map((heading, at) => [width + at, OWN_PIXELS[heading] ?? 130])));
  for (const column of columns(["SLA warn", "SLA paused"])) tab.hideColumn(column);
  return grown;
}

/**
 * Finds, adopts or makes the lead tab and adds the add-on's own columns at its end.
 *
 * @param known columns that people chose before
 * @returns the tab and its columns, or null where the person was told what stands in the way
 */
export function setUpLeads(
  workbook: Workbook,
  notebook: Notebook,
  known: ChosenColumns,
): { tab: Tab; chosen: ChosenColumns; columns: TimedColumns; width: number } | null {
  const choice = chooseTab(workbook, known);
  if (!choice) return null;
  const { tab, columns: chosen } = choice;
  const columnsAdded = addOwnColumns(tab);
  const froze = tab.freezeHeadings();
  if (columnsAdded !== null) noteBefore(notebook, { leads: { tab: tab.id(), froze, columns: columnsAdded } });
  const headings = tab.headings();
  const columns = leadColumns(headings, chosen);
  if (!isTimed(columns)) return null;
  workbook.setName(LEADS_NAME, tab, 0, 0, 1, widthOf(headings));
  return { tab, chosen, columns, width: Math.max(...Object.values(columns)) + 1 };
}
