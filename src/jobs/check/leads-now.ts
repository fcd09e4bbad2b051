/** Today's leads as the panel shows them. */

import { type LeadWords, unknownBarredStage, unknownTarget } from "../../core/agreement/unknown-words";
import type { Cell } from "../../core/cells/cell";
import type { ResponseTerms } from "../../core/sla/judge";
import { STATES, type State } from "../../core/sla/states";
import type { Workbook } from "../../google/workbook";
import { stateIn } from "../../language/spoken/states";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";
import { type LeadColumns, leadColumns } from "../../tables/leads/lead-table";
import { leadWords } from "../../tables/leads/lead-words";
import { isUncounted } from "../../tables/leads/shown-state";
import { stateLooks } from "../../tables/looks/state-colours";
import { fieldColumns } from "../leads/field-columns";
import { leadTab } from "../leads/lead-tab";
import { promisedLeads } from "../leads/promised-leads";
import { reasonsIn } from "../leads/rest-reasons";
import { rowJudge } from "../leads/row-judge";
import { idIn } from "../leads/show-lead";
import type { LeadPlace } from "../messages/lead-messages";
import type { PanelState, ShownLeads } from "../messages/panel-messages";
import { hourlyCheckIn } from "../notes/hourly-state";
import { offsetOrUtc } from "../rules/clock-rules";
import { type ClockState, clockIn } from "../rules/clock-state";
import type { SeenByCheck } from "../rules/reading-of-check";
import { hourlyCheckNow } from "./hourly-timer";

/** The lead tab as it was read. */
export interface SeenLeads {
  tab: string;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  zone: string;
  cells: Cell[][];
  columns: LeadColumns;
  clock: ClockState | null;
}

export function readLeads(workbook: Workbook, notes: Record<string, string>, seen?: LeadsRead): SeenLeads | null {
  const tab = seen?.leads ?? leadTab(workbook);
  if (!tab) return null;
  const cells = seen?.cells ?? tab.read();
  const clock = clockIn(notes);
  return { tab: tab.name(), top: tab.top, zone: workbook.zone(), cells, columns: leadColumns(cells[0] ?? [], clock?.columns), clock };
}

/** By their items, what the agreement says of words that no lead and no stage has. */
function hintsOf(terms: ResponseTerms, leads: LeadWords): Record<string, string> {
  const [target, stage] = [unknownTarget(terms.targets, leads), unknownBarredStage(terms.barrings, terms)];
  return { ...(target && { "response.targets": worded(target.sentence) }), ...(stage && { "handoff.barred": worded(stage) }) };
}

export function leadsOf(
  { tab, top, zone, cells, columns, clock }: SeenLeads,
  notes: Record<string, string>,
  at: Date,
  id?: string,
): ShownLeads {
  const headings = cells[0] ?? [];
  const sheetOffset = offsetOrUtc(zone);
  const { status } = columns;
  const inRows = status === undefined ? [] : cells.slice(1).map((row) => stateIn(row[status]));
  const judge = rowJudge({ headings, rows: cells, columns, top, clock, at });
  const listed = { cells, columns, top, sheetOffset, reads: judge?.reads };
  const promises = promisedLeads(listed, judge, at);
  const firstIn = (state: State): LeadPlace | undefined => {
    const worst = promises.lines.find((one) => one.state === state);
    const at = worst ? -1 : inRows.indexOf(state);
    if (worst) return { row: worst.row, id: worst.id };
    return at < 0 ? undefined : { row: top + at + 2, id: idIn(cells[at + 1] ?? [], columns, sheetOffset) };
  };
  const looks = stateLooks(clock?.rules.palette ?? "");
  const counts = STATES.map((state) => {
    const { background = "#ffffff", text } = looks[state].cell;
    const first = firstIn(state);
    return { state, leads: inRows.filter((one) => one === state).length, background, text, ...(first && { first }) };
  });
  return {
    tab,
    counts,
    promises,
    reasons: reasonsIn(listed),
    uncounted: status === undefined ? 0 : cells.slice(1).filter((row) => isUncounted(row, columns)).length,
    ...fieldColumns(headings, columns),
    lastCheck: clock?.sweptAt || null,
    zone,
    problem: clock?.problem ?? "",
    hints: clock ? hintsOf(clock.rules.terms, leadWords(cells, columns, sheetOffset)) : {},
    notice: [clock?.notice, hourlyCheckIn(notes)?.problem].filter(Boolean).join(" "),
    hourly: hourlyCheckNow(notes, at, id),
    week: words().times.week(clock?.rules.week ?? []),
    holidays: clock?.rules.holidays.length ?? 0,
  };
}

/** The lead tab as a check has just left it. */
type LeadsRead = Pick<SeenByCheck, "leads" | "cells">;

/**
 * The leads as the panel shows them: how many are in which state, who waits, and where the columns stand.
 *
 * @param read what a check has just read, which is not read again
 */
export function leadsNow(workbook: Workbook, notes: Record<string, string>, at: Date, read?: LeadsRead): PanelState["leads"] {
  const seen = readLeads(workbook, notes, read);
  return seen && leadsOf(seen, notes, at);
}
