import { openNotebook } from "../../google/notebook";
import { offsets } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { words } from "../../language/spoken/words";
import { leadName } from "../../tables/leads/lead-name";
import { leadColumns } from "../../tables/leads/lead-table";
import { readClock } from "../rules/clock-state";
import { headingRowOf } from "./lead-tab";

/** As many rows as one click can write into. */
const MOST_ROWS = 500;

/**
 * Which leads a click would be for, as the panel names them above its buttons; 11 calls, without the document's lock.
 *
 * @returns "" where no lead row is marked
 */
export function markedLeadNow(): string {
  const clock = readClock(openNotebook());
  if (!clock) return "";
  const workbook = openWorkbook();
  const { tab, areas } = workbook.selectedRows(headingRowOf(clock));
  const sheetOffset = offsets(workbook.zone);
  const first = Math.max(1, Math.min(...areas.map((area) => area.first)));
  const last = Math.max(...areas.map((area) => area.last));
  if (tab.id() !== clock.tabs.leads || last < first) return "";
  const headings = tab.headings();
  const columns = leadColumns(headings, clock.columns);
  const rows = tab.readBlock(first, 0, Math.min(last - first + 1, MOST_ROWS), headings.length);
  const names = rows.flatMap((cells, step) => {
    const row = first + step;
    const isMarked = areas.some((area) => row >= area.first && row <= area.last);
    const isLead = columns.received !== undefined && cells[columns.received] !== "";
    return isMarked && isLead ? [leadName((field) => cells[columns[field] ?? -1] ?? "", tab.top + row + 1, sheetOffset)] : [];
  });
  return words().leadRows.several(names);
}
