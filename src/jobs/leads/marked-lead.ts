import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { openWorkbook } from "../../google/workbook";
import { leadName } from "../../tables/leads/lead-name";
import { type LeadColumns, leadColumns } from "../../tables/leads/lead-table";
import { isStaffedIn } from "../notes/turn-credits";
import { type ClockState, clockIn } from "../rules/clock-state";
import { headingRowOf } from "./lead-tab";

/** As many rows as one click can write into. */
const MOST_ROWS = 500;

/** The marked leads as they stand, read without the document's lock. */
export interface MarkedRows {
  clock: ClockState;
  headings: Cell[];
  columns: LeadColumns;
  sheetOffset: OffsetAt;
  /** The first of the rows that were read, from the headings on, and their cells: those in between that are not marked, too. */
  first: number;
  rows: readonly (readonly Cell[])[];
  formulas: readonly (readonly string[])[];
  /** Of them the marked ones that hold a lead, with what people call it. */
  leads: { row: number; cells: readonly Cell[]; name: string }[];
  /** Whether there are people whom leads can be given to. */
  isStaffed: boolean;
}

/**
 * Reads the marked leads, 500 at most.
 *
 * @param readRows takes the rows from the first one on
 * @returns null where no row of the lead tab is marked
 */
export function seeMarked(
  readRows: (tab: Tab, first: number, rows: number, columns: number) => Pick<MarkedRows, "formulas"> & { cells: Cell[][] },
): MarkedRows | null {
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  if (!clock) return null;
  const workbook = openWorkbook();
  const { tab, areas } = workbook.selectedRows(headingRowOf(clock));
  const sheetOffset = offsets(workbook.zone);
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (tab.id() !== clock.tabs.leads || last < first) return null;
  const headings = tab.headings();
  const columns = leadColumns(headings, clock.columns);
  const { cells: rows, formulas } = readRows(tab, first, Math.min(last - first + 1, MOST_ROWS), headings.length);
  const leads = rows.flatMap((cells, step) => {
    const row = first + step;
    const isMarked = areas.some((area) => row >= area.first && row <= area.last);
    const isLead = columns.received !== undefined && cells[columns.received] !== "";
    const name = (): string => leadName((field) => cells[columns[field] ?? -1] ?? "", tab.top + row + 1, sheetOffset);
    return isMarked && isLead ? [{ row, cells, name: name() }] : [];
  });
  return { clock, headings, columns, sheetOffset, first, rows, formulas, leads, isStaffed: isStaffedIn(notes) };
}
