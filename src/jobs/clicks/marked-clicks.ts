import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { words } from "../../language/spoken/words";
import { clickCounts } from "../../tables/clicks/click-counts";
import type { LeadColumns, LeadField } from "../../tables/leads/lead-table";
import type { ClickCount } from "../messages/click-messages";
import type { ClockState } from "../rules/clock-state";
import { askedNow } from "./asked-click";
import { clickedRows } from "./clicked-rows";

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
  /** Of them the marked ones that hold a lead. */
  leads: readonly { row: number; cells: readonly Cell[] }[];
}

/**
 * What each click would do to leads that were read; no calls but for the spreadsheet's zone and order of dates, where they are needed.
 * Cells that a formula elsewhere fills count as what they show.
 */
export function clicksOn({ clock, headings, columns, sheetOffset, first, rows, formulas, leads }: MarkedRows, at: Date): ClickCount[] {
  const rowOf = clickedRows({ headings, columns, sheetOffset, first, rows, moments: clock.moments });
  const counted = leads.map(({ row, cells }) => {
    const holdsFormula = (field: LeadField): boolean => !!formulas[row - first]?.[columns[field] ?? -1];
    return { ...rowOf({ row, read: (field) => cells[columns[field] ?? -1] ?? "" }), holdsFormula };
  });
  return clickCounts(counted, columns, askedNow({ at, sheetOffset, terms: clock.rules.terms }), words().clicks.why.formula);
}
