import { type Cell, isBlank } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { COUNTED_FIELDS, type CountedField } from "../../core/metrics/counts";
import type { MetricLead } from "../../core/metrics/month-counts";
import { stateIn } from "../../language/spoken/states";
import type { LeadColumns, LeadField } from "../leads/lead-table";

/** Fields that hold names: a name that Sheets took for a day or a tick is what people read there. */
const NAMES: readonly LeadField[] = ["source", "owner", "lostReason"];

/**
 * The rows of the lead tab as metrics count them.
 *
 * @param cells the tab, headings included
 * @param sheetOffset the sheet's own zone
 */
export function metricLeads(cells: readonly (readonly Cell[])[], columns: LeadColumns, sheetOffset: OffsetAt): MetricLead[] {
  return cells.slice(1).map((row) => {
    const lead: Partial<Record<CountedField, Cell>> = {};
    for (const field of COUNTED_FIELDS) {
      const column = columns[field];
      const cell = column === undefined ? "" : (row[column] ?? "");
      // A box that is not ticked names nothing.
      lead[field] = NAMES.includes(field) && cell !== false ? cellWords(cell, sheetOffset) : cell;
    }
    const { status = "" } = lead;
    return { ...(lead as Record<CountedField, Cell>), status: isBlank(status) ? "" : stateIn(status) };
  });
}
