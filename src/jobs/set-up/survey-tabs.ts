/** The tabs of a spreadsheet as set-up sees them before anything is settled. */

import type { Cell } from "../../core/cells/cell";
import { isTotalLine } from "../../core/cells/total-line";
import { areMostly, columnKinds, sampled } from "../../core/headings/cell-kinds";
import { findHeadingRow } from "../../core/headings/find-heading-row";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { behindTitle, isTitle, keysOf } from "../../language/spoken/names";
import { leadHeadings } from "../../tables/leads/heading-rules";
import { isOwnHeading, type LeadColumns, leadColumns, settledByCells } from "../../tables/leads/lead-table";
import { METRICS_NAME } from "../../tables/monitor/monitor-table";
import { SPEND_NAME } from "../../tables/monitor/spend-table";
import { PLAN_NAME } from "../../tables/plan/plan-table";
import type { ClockState } from "../rules/clock-state";
import { areBlank } from "../run/mending";
import { isOurList } from "./own-lists";

/** A tab of people; rows and columns count from 0. */
export interface TabSeen {
  tab: Tab;
  id: number;
  name: string;
  /** From its first row on: all, or the first rows of a large one. */
  cells: Cell[][];
  isWhole: boolean;
  /** The row of its headings, null where no row is one. */
  top: number | null;
  /** How many rows below them hold something; the line that sums them up is none. */
  rows: number;
  columns: LeadColumns;
  hasDates: boolean;
}

/** A tab with more cells is not read as a whole before somebody chooses it. */
const MOST_CELLS = 20_000;
/** Rows below the tenth only tell what data look like. */
const ROWS_SEEN = 14;

const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell !== "");

const holdDates = (rows: readonly (readonly Cell[])[], width: number): boolean => {
  const some = sampled(rows);
  return Array.from({ length: width }, (_, column) => column).some((column) => areMostly(columnKinds(some, column), "moment"));
};

/**
 * Looks at a tab; 6 calls, one of them a reading of cells.
 *
 * @param known the row of its headings where that is known
 */
export function seenTab(tab: Tab, known?: number): TabSeen {
  const sheet = tab.from(0);
  const size = sheet.filledSize();
  const isWhole = size.rows * size.columns <= MOST_CELLS;
  const isBlank = size.rows === 0 || size.columns === 0;
  const cells = isBlank ? [] : sheet.readBlock(0, 0, isWhole ? size.rows : Math.min(size.rows, ROWS_SEEN), size.columns);
  const top = areBlank(cells) ? null : (known ?? findHeadingRow(cells.slice(0, ROWS_SEEN), leadHeadings()).row);
  const below = cells.slice((top ?? -1) + 1);
  const headings = top === null ? [] : (cells[top] ?? []);
  const columns = top === null ? {} : leadColumns(headings, settledByCells(headings, below));
  const isOne = (row: readonly Cell[], at: number): boolean => isFilled(row) && !isTotalLine(below[at] ?? [], columns);
  const people = below.map((row) => row.filter((_, column) => !isOwnHeading(headings[column])));
  return {
    ...{ tab: sheet, id: sheet.id(), name: sheet.name(), cells, isWhole, top },
    rows: isWhole ? people.filter(isOne).length : size.rows - (top ?? -1) - 1,
    columns,
    hasDates: holdDates(people, size.columns),
  };
}

const NUMBERED = ["plan", "printing", "datesBefore", "exportBefore"] as const;

/** "SLA plan 2", "SLA plan Partners" and "SLA dates before 2" are ours, too. */
const isCalledAsOurs = (name: string): boolean =>
  keysOf("tabs").some((tab) => tab !== "leads" && isTitle(tab, name)) || NUMBERED.some((tab) => behindTitle(tab, name)?.startsWith(" "));

/** Tabs of ours by their ids, whatever they are called now; 9 calls after set-up, none before. */
function ownIds(workbook: Workbook, clock: ClockState | null): Set<number> {
  if (!clock) return new Set();
  const { leads: _, ...known } = clock.tabs;
  const named = [PLAN_NAME, SPEND_NAME, METRICS_NAME].flatMap((name) => workbook.tabOfName(name)?.id() ?? []);
  return new Set([...Object.values(known).filter((id) => id !== null), ...named]);
}

/**
 * Looks at all tabs of people: 1 call, and 6 for each tab.
 *
 * @param current the lead tab in use, from its headings on
 */
export function seenTabs(workbook: Workbook, clock: ClockState | null, current: Tab | null): TabSeen[] {
  const ours = ownIds(workbook, clock);
  const inUse = current?.id();
  return workbook.tabs().flatMap((tab) => {
    const id = tab.id();
    if (id === inUse) return [seenTab(tab, current?.top)];
    if (ours.has(id) || isCalledAsOurs(tab.name())) return [];
    const seen = seenTab(tab);
    return isOurList(seen.cells[0] ?? []) ? [] : [seen];
  });
}
