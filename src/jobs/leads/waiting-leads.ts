import type { Cell } from "../../core/cells/cell";
import { cellWords } from "../../core/cells/cell-words";
import type { OffsetAt } from "../../core/cells/moments";
import { spelling } from "../../core/cells/plain-word";
import { holdsNoAnswer } from "../../core/cells/shown-words";
import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { stateIn } from "../../language/spoken/states";
import { words } from "../../language/spoken/words";
import { wholeName } from "../../tables/leads/lead-name";
import { type LeadColumns, type LeadField, leadColumns } from "../../tables/leads/lead-table";
import type { WaitingLead } from "../messages/panel-messages";
import { readClock } from "../rules/clock-state";
import { leadTab } from "./lead-tab";

/** A field of a row as text; "" for a dash or the like, too. */
const textIn = (row: readonly Cell[], columns: LeadColumns, field: LeadField, sheetOffset: OffsetAt): string => {
  const cell = row[columns[field] ?? -1];
  return holdsNoAnswer(cell) ? "" : cellWords(cell, sheetOffset).trim();
};

/** The Lead ID of a row; "" where it has none. */
export const idIn = (row: readonly Cell[], columns: LeadColumns, sheetOffset: OffsetAt): string => textIn(row, columns, "id", sheetOffset);

/** More than anybody works off from a panel; the sheet shows all of them. */
const MOST = 200;

/**
 * The leads that are overdue or due soon, worst first: the longest overdue, then those that are due next.
 *
 * @param cells the lead tab from its headings on
 * @param top the sheet's row of the headings, counted from 0
 * @param sheetOffset the sheet's own zone
 */
export function waitingLeads(cells: readonly (readonly Cell[])[], columns: LeadColumns, top: number, sheetOffset: OffsetAt): WaitingLead[] {
  const spelled = spelling();
  const waiting = cells.flatMap((row, at): WaitingLead[] => {
    const text = (field: LeadField): string => textIn(row, columns, field, sheetOffset);
    const state = stateIn(row[columns.status ?? -1]);
    const due = columns.due === undefined ? "" : row[columns.due];
    if (at === 0 || (state !== "overdue" && state !== "dueSoon") || !(due instanceof Date)) return [];
    const name = wholeName(text) || text("company") || text("email");
    const id = text("id");
    const number = top + at + 1;
    return [
      {
        row: number,
        id,
        name: name || id || words().leadRows.unnamedAlone(number),
        owner: spelled(text("owner")),
        state,
        due: due.toISOString(),
      },
    ];
  });
  return waiting.sort((one, other) => (one.due < other.due ? -1 : 1)).slice(0, MOST);
}

/** Brings a lead into sight and marks it: by its ID wherever it stands by now, else by its row. Returns a sentence if it is gone. */
export function showLead({ row, id }: { row: number; id: string }): string {
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
