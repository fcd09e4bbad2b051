import { whyLead } from "../core/sla/why";
import { openNotebook } from "../google/notebook";
import { openWorkbook } from "../google/workbook";
import { leadReader } from "../tables/lead-row";
import { isTimed, leadColumns } from "../tables/lead-table";
import { benchOf, rememberedPauses } from "../tables/own-cells";
import { rowBench } from "./clock-rules";
import { readClock } from "./clock-state";
import { MARK_LEADS, NOT_SET_UP, noReceived } from "./sentences";

/**
 * Explains the first of the marked rows.
 *
 * @returns sentences
 */
export function whySelected(at: Date): string[] {
  const clock = readClock(openNotebook());
  if (!clock) return [NOT_SET_UP];
  const { tab, areas } = openWorkbook().selectedRows();
  const first = areas[areas.length - 1]?.first ?? 0;
  if (tab.id() !== clock.tabs.leads || first < 1) return [MARK_LEADS];
  const headings = tab.headings();
  const columns = leadColumns(headings, clock.columns);
  if (!isTimed(columns)) return [noReceived(tab.name())];
  const { cells: rows, formulas } = tab.window(first, 0, 1, headings.length);
  const lead = leadReader(headings, columns)(rows[0] ?? [], formulas[0], first);
  const bench = benchOf(rowBench(clock.rules, columns, rows, at), lead);
  const pauses = rememberedPauses(rows, columns).get(String(lead.id).trim()) ?? [];
  return whyLead(lead, pauses, bench.calendar, bench);
}
