import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { type LeadColumns, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import type { LeadPlace } from "../messages/lead-messages";
import { readClock } from "../rules/clock-state";
import { leadTab } from "./lead-tab";

/** A field of a row as text; "" for a dash or the like, too. */
export const textIn = (row: readonly Cell[], columns: LeadColumns, field: LeadField, sheetOffset: OffsetAt): string => {
  const cell = row[columns[field] ?? -1];
  return holdsNoAnswer(cell) ? "" : cellWords(cell, sheetOffset).trim();
};

/** The Lead ID of a row; "" where it has none. */
export const idIn = (row: readonly Cell[], columns: LeadColumns, sheetOffset: OffsetAt): string => textIn(row, columns, "id", sheetOffset);

/** Brings a lead into sight and marks it: by its ID wherever it stands by now, else by its row. Returns a sentence if it is gone. */
export function showLead({ row, id }: LeadPlace): string {
  const workbook = openWorkbook();
  const tab = leadTab(workbook);
  if (!tab) return words().leadTab.gone;
  const column = leadColumns(tab.headings(), readClock(openNotebook())?.columns).id;
  if (id === "" || column === undefined) {
    tab.showCell(row - 1 - tab.top, 0);
    return "";
  }
  const sheetOffset = offsets(workbook.zone);
  const ids = tab.readBlock(0, column, tab.rowCount(), 1).map(([cell]) => cellWords(cell, sheetOffset).trim());
  const seen = row - 1 - tab.top;
  const at = ids[seen] === id ? seen : ids.indexOf(id);
  if (at < 0) return words().leadRows.gone(id);
  tab.showCell(at, 0);
  return "";
}
