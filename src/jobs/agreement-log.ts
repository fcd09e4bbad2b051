import type { Cell } from "../core/agreement/item-values";
import type { Version } from "../core/agreement/versions";
import type { OffsetAt } from "../core/cells/moments";
import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import { LOG_HEADINGS, LOG_KEY_COLUMN, LOG_MOMENT_COLUMNS, LOG_NAME, LOG_PIXELS, LOG_TAB, versionsIn } from "../tables/log-table";

/** The log as a check reads it. */
export interface SeenLog {
  versions: Version[];
  /** The tab's id, by which the next check finds it in a call less; missing before the first version. */
  id?: number;
}

/** The published versions and where they stand; 2 calls before the first one, 3 where the tab's id is known. */
export function readLog(workbook: Workbook, sheetOffset: OffsetAt, known: number | undefined): SeenLog {
  const same = known === undefined ? null : workbook.tabOfId(known);
  const tab = same ?? workbook.tabOfName(LOG_NAME);
  if (!tab) return { versions: [] };
  return { versions: versionsIn(tab.read(), sheetOffset), id: same && known !== undefined ? known : tab.id() };
}

/** The published versions, in the order of their numbers; 2 calls before the first one, 4 after. */
export function readVersions(workbook: Workbook, sheetOffset: OffsetAt): Version[] {
  const tab = workbook.tabOfName(LOG_NAME);
  return tab ? versionsIn(tab.read(), sheetOffset) : [];
}

function makeTab(workbook: Workbook): Tab {
  const tab = workbook.addTab(LOG_TAB);
  tab.write(0, 0, [[...LOG_HEADINGS]]);
  tab.format(0, 0, 1, LOG_HEADINGS.length, { bold: true, background: "#f1f3f4" });
  tab.freezeHeadings();
  tab.setWidths(LOG_PIXELS);
  tab.hideColumn(LOG_KEY_COLUMN);
  return tab;
}

/** The tab of versions, made where it is missing. */
export function logTab(workbook: Workbook): Tab {
  const known = workbook.tabOfName(LOG_NAME);
  if (known) return known;
  const tab = workbook.tabNamed(LOG_TAB) ?? makeTab(workbook);
  workbook.setName(LOG_NAME, tab, 0, 0, 1, LOG_HEADINGS.length);
  return tab;
}

/** Adds rows at the end of the log, each cell under its heading. */
export function addToLog(tab: Tab, rows: readonly (readonly Cell[])[]): void {
  const cells = tab.read();
  const headings = (cells[0] ?? []).map((cell) => String(cell).trim());
  const places = LOG_HEADINGS.map((heading, at) => (headings.includes(heading) ? headings.indexOf(heading) : at));
  const width = Math.max(...places) + 1;
  const placed = rows.map((row) => {
    const line: Cell[] = Array.from({ length: width }, () => "");
    places.forEach((place, at) => {
      line[place] = row[at] ?? "";
    });
    return line;
  });
  const lacking = cells.length + rows.length - tab.rowCount();
  if (lacking > 0) tab.addRows(tab.rowCount() - 1, lacking);
  tab.format(cells.length, 0, rows.length, width, { wrap: true, top: true, left: true });
  for (const column of LOG_MOMENT_COLUMNS) {
    tab.format(cells.length, places[column] ?? column, rows.length, 1, { numberFormat: "yyyy-mm-dd hh:mm" });
  }
  tab.write(cells.length, 0, placed);
}
