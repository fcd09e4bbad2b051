/** Which tab is to hold the leads: asked before anything is changed. */
import { findHeadingRow } from "../core/headings/find-heading-row";
import { askText, askYesNo, tell } from "../google/dialogs";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { type ChosenColumns, LEADS_TAB, leadColumns, settledByCells, widthOf } from "../tables/lead-table";
import { leadHeadings } from "../tables/leads/heading-rules";
import { fieldColumns } from "./choose-columns";
import { leadTab } from "./lead-tab";
import { areBlank } from "./mending";
import { askReceived, askToAdopt, NO_SUCH_HEADING, noReceived, TAB_NOT_EMPTY } from "./sentences";

const TITLE = "Set up this spreadsheet";

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

/** The tab that the person looks at, if its headings say when leads came and the person wants it. */
function adopted(workbook: Workbook, current: Tab | null): Chosen | null {
  const inFront = workbook.activeTab();
  if (inFront.id() === current?.id()) return null;
  const active = fromHeadings(inFront);
  const headings = active.headings();
  if (widthOf(headings) === 0) return null;
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
  if (headings.length < FEWEST_HEADINGS) return null;
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
