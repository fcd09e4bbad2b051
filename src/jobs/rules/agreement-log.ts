import type { Version } from "../../core/agreement/versions";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { areHeadings, headingsNow, keysOf, namesNow, titlesOf } from "../../language/spoken/names";
import { LOG_KEY_COLUMN, LOG_MOMENT_COLUMNS, LOG_NAME, LOG_PIXELS, logPlaces, versionsIn } from "../../tables/agreement/log-table";
import { MOMENT_FORMAT } from "../../tables/looks/moment-format";
import { behind, tabCalled } from "../run/mending";
import { offsetOrUtc } from "./clock-rules";
import type { HeldRules } from "./held-versions";
import { type VersionRules, versionRules } from "./version-rules";

/** The log as a check reads it. */
export interface SeenLog {
  versions: Version[];
  /** The tab's id, by which the next check finds it in a call less; null before the first version. */
  id: number | null;
}

/**
 * The published versions and where they stand; 1 call before the first one, 3 where the tab's id is known.
 *
 * @param known the tab's id; null where there is known to be none, which costs no call
 */
export function readLog(workbook: Workbook, sheetOffset: OffsetAt, known: number | null | undefined): SeenLog {
  if (known === null) return { versions: [], id: null };
  const same = known === undefined ? null : workbook.tabOfId(known);
  const tab = same ?? workbook.tabOfName(LOG_NAME);
  // One that was deleted may come back.
  if (!tab) return { versions: [], id: known ?? null };
  return { versions: versionsIn(tab.read(), sheetOffset), id: same && known !== undefined ? known : tab.id() };
}

/** The published versions compiled, or one sentence about what of the log is not understood; 4 calls or fewer. */
export function rulesInLog(
  workbook: Workbook,
  { sheetZone, terms }: HeldRules,
  known: number | null | undefined,
): VersionRules[] | { problem: string } {
  return versionRules(readLog(workbook, offsetOrUtc(sheetZone), known).versions, sheetZone, terms.funnel ?? []);
}

/** The published versions, in the order of their numbers; 2 calls before the first one, 4 after. */
export function readVersions(workbook: Workbook, sheetOffset: OffsetAt): Version[] {
  const tab = workbook.tabOfName(LOG_NAME);
  return tab ? versionsIn(tab.read(), sheetOffset) : [];
}

const WIDTH = keysOf("log").length;

const isBlank = (headings: readonly Cell[]): boolean => headings.every((cell) => cell === "");

/** A blank tab gets headings and looks; the tab of an interrupted or removed log gets what of them it lacks. */
function dress(tab: Tab): void {
  const headings = tab.headings();
  if (isBlank(headings)) tab.write(0, 0, [headingsNow("log")]);
  else if (!areHeadings("log", headings)) return;
  tab.format(0, 0, 1, WIDTH, { bold: true, background: "#f1f3f4" });
  tab.freezeHeadings();
  tab.setWidths(LOG_PIXELS);
  tab.hideColumn(LOG_KEY_COLUMN);
}

/** The tab of versions, made where it is missing. It bears its name last: what has none is not finished. */
export function logTab(workbook: Workbook): Tab {
  const known = workbook.tabOfName(LOG_NAME);
  if (known) return known;
  const tab = tabCalled(workbook, titlesOf("log")) ?? behind(workbook, () => workbook.addTab(namesNow().tabs.log));
  dress(tab);
  workbook.setName(LOG_NAME, tab, 0, 0, 1, WIDTH);
  return tab;
}

/**
 * Writes rows into the log, each cell under its heading, in one write: it stands whole or not at all.
 *
 * @param cells the log as it was read
 * @param first the row to begin with, counted from 0; what stands from there on is written over
 */
export function addToLog(tab: Tab, cells: readonly (readonly Cell[])[], rows: readonly (readonly Cell[])[], first = cells.length): void {
  const places = logPlaces(cells);
  const width = Math.max(...places) + 1;
  const count = Math.max(rows.length, cells.length - first);
  const placed = Array.from({ length: count }, (_, step) => {
    const line: Cell[] = Array.from({ length: width }, () => "");
    places.forEach((place, at) => {
      line[place] = rows[step]?.[at] ?? "";
    });
    return line;
  });
  const lacking = first + count - tab.rowCount();
  if (lacking > 0) tab.addRows(tab.rowCount() - 1, lacking);
  tab.format(first, 0, count, width, { wrap: true, top: true, left: true });
  for (const column of LOG_MOMENT_COLUMNS) {
    tab.format(first, places[column] ?? column, count, 1, { numberFormat: MOMENT_FORMAT });
  }
  tab.write(first, 0, placed);
}
