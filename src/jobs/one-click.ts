import type { Cell } from "../core/agreement/item-values";
import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { openWorkbook } from "../google/workbook";
import { type ChosenColumns, type LeadColumns, leadColumns } from "../tables/lead-table";
import { lackingHeadings, needsReason, type OneClick, type Stamp, stampsFor } from "../tables/stamps";
import { readClock } from "./clock-state";
import { followRows } from "./follow-edit";
import { BUSY, lacksColumns, MARK_LEADS, NEEDS_REASON, NOT_SET_UP, ROWS_SHIFTED, stampedWords, TOO_MANY_ROWS } from "./sentences";
import { touchLeads } from "./touched-leads";

const LOCK_WAIT = 10_000;
const MOST_ROWS = 500;

interface RowStamps {
  row: number;
  stamps: Stamp[];
}

interface Window {
  cells: Cell[][];
  again(): Cell[][];
}

const text = (cell: Cell | undefined): string => (cell instanceof Date ? String(cell.getTime()) : String(cell ?? ""));

/** What says that it is the same lead, whatever was just written into its row. */
const identity = (cells: readonly Cell[] | undefined, columns: LeadColumns): string =>
  [columns.id, columns.name, columns.email, columns.received].map((column) => text(column === undefined ? "" : cells?.[column])).join("\t");

/** Rows below each other go in one write for each column. */
function writeAll(tab: Tab, rows: readonly RowStamps[], columns: LeadColumns): void {
  const byColumn = new Map<number, { row: number; cells: Cell[][] }[]>();
  for (const { row, stamps } of rows) {
    for (const { field, content } of stamps) {
      const column = columns[field];
      if (column === undefined) continue;
      const blocks = byColumn.get(column) ?? [];
      byColumn.set(column, blocks);
      const last = blocks[blocks.length - 1];
      if (last && last.row + last.cells.length === row) last.cells.push([content]);
      else blocks.push({ row, cells: [[content]] });
    }
  }
  byColumn.forEach((blocks, column) => {
    for (const { row, cells } of blocks) tab.write(row, column, cells);
  });
}

/** Takes the stamps away again where another lead stands in the row by now. */
function undoShifted(tab: Tab, window: Window, from: number, rows: readonly RowStamps[], columns: LeadColumns): boolean {
  const now = window.again();
  const shifted = rows.filter(({ row }) => identity(window.cells[row - from], columns) !== identity(now[row - from], columns));
  for (const { row, stamps } of shifted) {
    const before = window.cells.find((cells) => identity(cells, columns) === identity(now[row - from], columns));
    writeAll(tab, [{ row, stamps: stamps.map(({ field }) => ({ field, content: before?.[columns[field] ?? -1] ?? "" })) }], columns);
  }
  return shifted.length > 0;
}

function stampRows(click: OneClick, reason: string, tab: Tab, [first, last]: [number, number], chosen: ChosenColumns, at: Date): string {
  const headings = tab.headings();
  const columns = leadColumns(headings, chosen);
  const lacking = lackingHeadings(click, columns);
  if (lacking.length > 0) return lacksColumns(tab.name(), lacking);
  const from = Math.max(1, first);
  const window = tab.window(from, 0, last - from + 1, headings.length);
  const skipped: string[] = [];
  const rows = window.cells.flatMap((cells, step): RowStamps[] => {
    // Who marks rows over a filter means those that he sees.
    if (last > from && tab.isFilteredOut(from + step)) return [];
    const stamped = stampsFor(click, (field) => cells[columns[field] ?? -1] ?? "", columns, reason, at);
    if ("stamps" in stamped) return [{ row: from + step, stamps: stamped.stamps }];
    skipped.push(stamped.skipped);
    return [];
  });
  writeAll(tab, rows, columns);
  if (undoShifted(tab, window, from, rows, columns)) return ROWS_SHIFTED;
  return stampedWords(click, rows.length, skipped);
}

/**
 * Stamps the present into the marked rows, as a person asked by a click, and judges them anew.
 *
 * @param reason why leads are rejected or returned; "" for the other clicks
 * @returns what was done, in a sentence
 */
export function oneClick(click: OneClick, reason: string, at: Date): string {
  if (needsReason(click) && reason.trim() === "") return NEEDS_REASON;
  const notebook = openNotebook();
  const clock = readClock(notebook);
  if (!clock) return NOT_SET_UP;
  const { tab, first, last } = openWorkbook().selectedRows();
  if (tab.id() !== clock.tabs.leads || last < 1) return MARK_LEADS;
  if (last - first >= MOST_ROWS) return TOO_MANY_ROWS(MOST_ROWS);
  if (!takeLock(LOCK_WAIT)) return BUSY;
  const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const said = stampRows(click, reason, tab, [first, last], clock.columns, second);
  const edit = { firstRow: Math.max(1, first), lastRow: last, firstColumn: 0, lastColumn: 0, tab: () => tab };
  followRows(tab, edit, tab.headings(), clock, at);
  touchLeads(notebook, at);
  return said;
}
