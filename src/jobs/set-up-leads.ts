import type { Cell } from "../core/agreement/item-values";
import { findHeadingRow } from "../core/headings/find-heading-row";
import { STAGE_HEADINGS } from "../core/stages/stage";
import { setColourRules } from "../google/colour-rules";
import { askText, askYesNo, tell } from "../google/dialogs";
import type { Notebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import type { Filler } from "../tables/filled-cells";
import { KEPT_DATES_HEADINGS } from "../tables/kept-dates";
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
  settledByCells,
  type TimedColumns,
} from "../tables/lead-table";
import { leadHeadings } from "../tables/leads/heading-rules";
import { LOG_HEADINGS } from "../tables/log-table";
import { SPEND_HEADINGS } from "../tables/spend-table";
import { RULE_MARK } from "../tables/state-colours";
import { noteBefore } from "./before-set-up";
import { fieldColumns } from "./choose-columns";
import { columnBeside } from "./filled-cells";
import { noPlaceBeside } from "./filled-sentences";
import { leadTab } from "./lead-tab";
import { areBlank, type Mending, noteMended, unnamedTab } from "./mending";
import { askReceived, askToAdopt, NO_SUCH_HEADING, noReceived, SET_UP_MEANWHILE, TAB_NOT_EMPTY } from "./sentences";

const MOMENT = "yyyy-mm-dd hh:mm";
const TITLE = "Set up this spreadsheet";
const OWN_PIXELS: Partial<Record<(typeof OWN_HEADINGS)[number], number>> = { "SLA next step": 210, "SLA note": 240 };
/** How many of a tab's cells of the first row hold a heading. */
const widthOf = (headings: readonly Cell[]): number => headings.reduce<number>((width, cell, at) => (cell === "" ? width : at + 1), 0);

/** Adds what the tab lacks. */
function ensureSize(tab: Tab, rows: number, columns: number): void {
  const [lackingRows, lackingColumns] = [rows - tab.rowCount(), columns - tab.columnCount()];
  if (lackingRows > 0) tab.addRows(tab.rowCount() - 1, lackingRows);
  if (lackingColumns > 0) tab.addColumns(tab.columnCount() - 1, lackingColumns);
}

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

export interface Chosen {
  tab: Tab;
  columns: ChosenColumns;
}

/** Which tab is to hold the leads, as the person said before anything was changed. */
export interface LeadWish {
  /** Null for a new one, called Leads. */
  chosen: Chosen | null;
  /** The id of the tab that held them when he was asked; null for none. */
  seen: number | null;
}

/** Rows below the tenth only tell what data look like. */
const ROWS_SEEN = 14;

/** The tab from its row of headings on, which titles may stand above. */
function fromHeadings(tab: Tab): Tab {
  const rows = tab.readBlock(0, 0, Math.min(ROWS_SEEN, tab.rowCount()), tab.columnCount());
  const { row } = findHeadingRow(rows, leadHeadings());
  return row === null ? tab : tab.from(row);
}

/** A tab's columns as its headings and cells tell them. */
const settled = (tab: Tab, known: ChosenColumns = {}): ChosenColumns => {
  const [headings = [], ...rows] = tab.read();
  return settledByCells(headings, rows, known);
};

const OUR_LISTS: readonly (readonly string[])[] = [LOG_HEADINGS, KEPT_DATES_HEADINGS, SPEND_HEADINGS, STAGE_HEADINGS];

/** Whether a list of ours has these headings, be it one that a removal left: it holds no leads. */
const isOurList = (headings: readonly Cell[]): boolean => OUR_LISTS.some((ours) => ours.every((heading, at) => headings[at] === heading));

/** The tab that the person looks at, if its headings say when leads came and the person wants it. */
function adopted(workbook: Workbook, current: Tab | null): Chosen | null {
  const inFront = workbook.activeTab();
  if (inFront.id() === current?.id()) return null;
  const active = fromHeadings(inFront);
  const headings = active.headings();
  if (widthOf(headings) === 0 || isOurList(headings)) return null;
  const chosen = settled(active);
  const columns = leadColumns(headings, chosen);
  if (columns.received === undefined) return null;
  if (!current && active.name().toLowerCase() === LEADS_TAB.toLowerCase()) return { tab: active, columns: chosen };
  const { columns: fields } = fieldColumns(headings, columns);
  const taken = fields.flatMap(({ label, heading }) =>
    heading === "" ? [] : label === heading ? [label] : [`${label} from "${heading}"`],
  );
  return askYesNo(TITLE, askToAdopt(active.name(), taken, current?.name() ?? null)) ? { tab: active, columns: chosen } : null;
}

/** Fewer headings are no list of leads. */
const FEWEST_HEADINGS = 3;

/** A tab of leads in other words: the person says which heading it is; null where he wants none or names none. */
function namedByPerson(active: Tab): Chosen | "told" | null {
  const headings = active.headings().filter((heading) => heading !== "");
  if (headings.length < FEWEST_HEADINGS || isOurList(headings)) return null;
  const answer = askText(TITLE, askReceived(active.name()));
  if (!answer) return null;
  const columns = { received: answer };
  if (leadColumns(headings, columns).received !== undefined) return { tab: active, columns: settled(active, columns) };
  tell(TITLE, NO_SUCH_HEADING(answer, active.name()));
  return "told";
}

/**
 * Asks for the lead tab to use: the one in use unless another is adopted, else a tab "Leads", to be made where there is none.
 *
 * @param known columns that people chose before
 * @returns null where the person was told what stands in the way
 */
export function askLeads(workbook: Workbook, known: ChosenColumns): LeadWish | null {
  const current = leadTab(workbook);
  const seen = current?.id() ?? null;
  const next = adopted(workbook, current);
  if (next) return { chosen: next, seen };
  if (current) return { chosen: { tab: current, columns: known }, seen };
  const found = workbook.tabNamed(LEADS_TAB);
  const other = found ? null : namedByPerson(fromHeadings(workbook.activeTab()));
  if (other === "told") return null;
  if (other) return { chosen: other, seen };
  if (!found || areBlank(found.read())) return { chosen: null, seen };
  const named = fromHeadings(found);
  if (widthOf(named.headings()) === 0) {
    tell(TITLE, TAB_NOT_EMPTY(LEADS_TAB));
    return null;
  }
  const columns = settled(named);
  if (leadColumns(named.headings(), columns).received !== undefined) return { chosen: { tab: named, columns }, seen };
  tell(TITLE, noReceived(LEADS_TAB));
  return null;
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
  if (current && wanted !== id) setColourRules(current.name(), RULE_MARK, [], 1, 1);
  return { ...chosen, isFinished: wanted === id };
}

/** How our columns look, by their headings: each has its width, moments are dates with times, two are hidden. */
function dressOwn(tab: Tab, headings: readonly Cell[], dressed: readonly (typeof OWN_HEADINGS)[number][]): void {
  const places = dressed.map((heading) => ({ heading, column: headings.indexOf(heading) }));
  const rows = tab.rowCount() - 1;
  const moments = places.filter(({ heading }) => heading === "SLA due" || heading === "SLA warn");
  tab.dress([
    { look: { bold: true, background: "#e8f0fe" }, areas: places.map(({ column }) => ({ row: 0, column, rows: 1, columns: 1 })) },
    ...(moments.length > 0
      ? [{ look: { numberFormat: MOMENT }, areas: moments.map(({ column }) => ({ row: 1, rows, column, columns: 1 })) }]
      : []),
  ]);
  tab.setWidths(Object.fromEntries(places.map(({ heading, column }) => [column, OWN_PIXELS[heading] ?? 130])));
  for (const { heading, column } of places) if (heading === "SLA warn" || heading === "SLA paused") tab.hideColumn(column);
}

/**
 * Writes the headings that are missing, and freezes them; what the tab was like before is noted first.
 *
 * @returns the formula that leaves no place for them, null where none does
 */
function addOwnColumns(tab: Tab, notebook: Notebook, isFinished: boolean): Filler | null {
  const before = tab.headings();
  const missing = OWN_HEADINGS.filter((heading) => !before.includes(heading));
  const dressed = isFinished ? missing : OWN_HEADINGS;
  if (dressed.length === 0) {
    tab.freezeHeadings();
    return null;
  }
  const headings = [...before];
  if (missing.length > 0) {
    // Right of everything that people wrote or that their formulas fill, under a heading or not.
    const cells = tab.read();
    const width = columnBeside(tab, tab.formulas(), before, Math.max(widthOf(before), cells[0]?.length ?? 0));
    if (typeof width !== "number") return width;
    const lacking = Math.max(0, width + missing.length - tab.columnCount());
    noteBefore(notebook, { leads: { tab: tab.id(), froze: !tab.hasFrozenRows(), columns: lacking } });
    ensureSize(tab, 2, width + missing.length);
    tab.write(0, width, [[...missing]]);
    missing.forEach((heading, at) => {
      headings[width + at] = heading;
    });
  }
  dressOwn(tab, headings, dressed);
  tab.freezeHeadings();
  return null;
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
