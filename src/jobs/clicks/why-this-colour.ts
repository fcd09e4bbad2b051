import { NO_MEMORY } from "../../core/sla/lead-memory";
import { whyLead } from "../../core/sla/why";
import { openNotebook } from "../../google/notebook";
import { sheetOrder } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { understoodMoments } from "../../tables/leads/lead-moments";
import { leadName } from "../../tables/leads/lead-name";
import { leadReader } from "../../tables/leads/lead-row";
import { isTimed, leadColumns } from "../../tables/leads/lead-table";
import { benchOf, rememberedLeads } from "../../tables/own-columns/own-cells";
import { headingRowOf } from "../leads/lead-tab";
import { lacksOwn } from "../leads/restore-leads";
import { rulesInLog } from "../rules/agreement-log";
import { assumedIn, judgingBy } from "../rules/assumed";
import { offsetOrUtc, rowBench } from "../rules/clock-rules";
import { clockIn } from "../rules/clock-state";
import { rulesFor } from "../rules/held-versions";

/**
 * Explains the first of the marked rows.
 *
 * @returns sentences, the first of which names the lead
 */
export function whySelected(at: Date): string[] {
  const notes = openNotebook().all();
  const clock = clockIn(notes);
  if (!clock) return [words().tabs.notSetUp];
  const workbook = openWorkbook();
  const { tab, areas } = workbook.selectedRows(headingRowOf(clock));
  const first = areas[areas.length - 1]?.first ?? 0;
  if (tab.id() !== clock.tabs.leads || first < 1) return [words().leadTab.markLeads];
  const headings = tab.headings();
  const columns = leadColumns(headings, clock.columns);
  if (lacksOwn(headings, columns)) return [words().leadTab.ownColumnsGone(tab.name())];
  if (!isTimed(columns)) return [words().leadTab.noReceived(tab.name())];
  const { cells: rows, formulas } = tab.window(first, 0, 1, headings.length);
  const sheetOffset = offsetOrUtc(clock.rules.sheetZone);
  const understood = understoodMoments({ headings, rows, columns }, sheetOrder(), sheetOffset, clock.moments).rows;
  const came = understood[0]?.[columns.received];
  const rules = rulesFor(clock.rules, came instanceof Date ? [came.getTime()] : [], () =>
    rulesInLog(workbook, clock.rules, clock.tabs.log),
  );
  if ("problem" in rules) return [rules.problem];
  const benches = rowBench(rules, columns, tab.top, understood, at);
  const lead = leadReader(headings, columns, benches.sheetOffset, tab.top)(understood[0] ?? [], formulas[0], first, rows[0]);
  const bench = benchOf(benches, lead);
  const memory = rememberedLeads(rows, columns).get(String(lead.id).trim()) ?? NO_MEMORY;
  const name = leadName((field) => rows[0]?.[columns[field] ?? -1] ?? "", tab.top + first + 1, benches.sheetOffset);
  const { isStart, isPublished } = judgingBy(rules, notes);
  const [state = "", ...rest] = whyLead(lead, memory, bench.calendar, bench, words().explained, isStart && !isPublished).map(worded);
  const assumed = assumedIn(rules, notes);
  return [`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${state}`, ...rest, ...(assumed ? [assumed] : [])];
}
