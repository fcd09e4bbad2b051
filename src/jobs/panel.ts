import type { Cell } from "../core/agreement/item-values";
import { unknownTarget } from "../core/agreement/unknown-words";
import { weekWords } from "../core/calendar/week-words";
import { isComputing } from "../core/cells/shown-words";
import { metricLinesOf } from "../core/metrics/metric-lines";
import { STATES } from "../core/sla/states";
import { openNotebook, openOwnNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { type LeadColumns, leadColumns } from "../tables/lead-table";
import { leadWords } from "../tables/lead-words";
import { notShown } from "../tables/metric-fields";
import { planFigures } from "../tables/plan-figures";
import { PLAN_NAME } from "../tables/plan-table";
import { stateLooks } from "../tables/state-colours";
import { fields, withHints } from "./agreement-fields";
import { noticesNow, publishedNow } from "./agreement-watch";
import { fieldColumns } from "./choose-columns";
import { offsetOrUtc } from "./clock-rules";
import { type ClockState, clockIn } from "./clock-state";
import { confirmedIn } from "./confirmed-items";
import { agreementIn } from "./draft-values";
import { hourlyCheckNow } from "./hourly-check";

import { hourlyCheckIn } from "./hourly-state";
import { leadTab } from "./lead-tab";

import { keptIn } from "./panel-kept";
import type { AgreementField, PanelState } from "./panel-messages";
import type { Seen } from "./reading-of-sweep";
import { mailNotices, shownMails } from "./shown-mails";
import { stagesShown } from "./shown-stages";
import { lookOf } from "./touched-leads";
import { waitingLeads } from "./waiting-leads";

type ShownLeads = NonNullable<PanelState["leads"]>;

/** The lead tab as it was read. */
interface SeenLeads {
  tab: string;
  /** The sheet's row of the headings, counted from 0. */
  top: number;
  zone: string;
  cells: Cell[][];
  columns: LeadColumns;
  clock: ClockState | null;
}

function readLeads(workbook: Workbook, notes: Record<string, string>, seen?: LeadsRead): SeenLeads | null {
  const tab = seen?.leads ?? leadTab(workbook);
  if (!tab) return null;
  const cells = seen?.cells ?? tab.read();
  const clock = clockIn(notes);
  return { tab: tab.name(), top: tab.top, zone: workbook.zone(), cells, columns: leadColumns(cells[0] ?? [], clock?.columns), clock };
}

function leadsOf({ tab, top, zone, cells, columns, clock }: SeenLeads, notes: Record<string, string>, at: Date, id?: string): ShownLeads {
  const headings = cells[0] ?? [];
  const sheetOffset = offsetOrUtc(zone);
  const target = unknownTarget(clock?.rules.terms.targets ?? [], leadWords(cells, columns, sheetOffset));
  const { status } = columns;
  const words = status === undefined ? [] : cells.slice(1).map((row) => row[status]);
  const isUncounted = (row: readonly Cell[]): boolean =>
    row[columns.received ?? -1] instanceof Date && (row[status ?? -1] === "" || isComputing(row[status ?? -1]));
  const looks = stateLooks(clock?.rules.palette ?? "");
  const counts = STATES.map((state) => {
    const { background = "#ffffff", text } = looks[state].cell;
    return { state, leads: words.filter((word) => word === state).length, background, text };
  });
  return {
    tab,
    counts,
    waiting: waitingLeads(cells, columns, top, sheetOffset),
    uncounted: status === undefined ? 0 : cells.slice(1).filter(isUncounted).length,
    ...fieldColumns(headings, columns),
    lastSweep: clock?.sweptAt || null,
    zone,
    problem: clock?.problem ?? "",
    hints: target ? { "response.targets": target.sentence } : {},
    notice: [clock?.notice, hourlyCheckIn(notes)?.problem].filter(Boolean).join(" "),
    hourly: hourlyCheckNow(notes, at, id),
    week: weekWords(clock?.rules.week ?? []),
    holidays: clock?.rules.holidays.length ?? 0,
  };
}

/** The lead tab as a check has just left it. */
type LeadsRead = Pick<Seen, "leads" | "cells">;

/**
 * The leads as the panel shows them: how many are in which state, who waits, and where the columns stand.
 *
 * @param read what a check has just read, which is not read again
 */
export function leadsNow(workbook: Workbook, notes: Record<string, string>, at: Date, read?: LeadsRead): PanelState["leads"] {
  const seen = readLeads(workbook, notes, read);
  return seen && leadsOf(seen, notes, at);
}

/** What the monitor leaves out for want of columns. */
function leftOut(shown: readonly AgreementField[], columns: LeadColumns): Pick<ShownLeads, "notShown"> {
  const read = metricLinesOf(String(shown.find(({ key }) => key === "monitor.metrics")?.value ?? ""));
  if (!("chosen" in read)) return {};
  const unanswered = notShown(
    read.chosen.map(({ metric }) => metric),
    columns,
  );
  return unanswered.fields.length > 0
    ? { notShown: { metrics: unanswered.metrics.map(({ name }) => name), fields: unanswered.fields } }
    : {};
}

/** What the panel shows when it opens: one read of the agreement and one of the leads. */
export function panelState(at: Date): PanelState {
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  const notes = openNotebook().all();
  const seen = readLeads(workbook, notes);
  const document = workbook.id();
  const leads = seen && leadsOf(seen, notes, at, document);
  if (!table || !seen || !leads) return { document, ready: false, ...(!clockIn(notes) && { untouched: true }), fields: [], leads };
  const shownFields = fields(table, offsetOrUtc(leads.zone), confirmedIn(notes));
  const plan = workbook.cellsOfName(PLAN_NAME);
  const now = agreementIn(table, leads.zone, workbook);
  const mails = shownMails(seen, table, notes, document, at);
  return {
    document,
    ready: true,
    at: at.toISOString(),
    look: lookOf(table, notes),
    kept: keptIn(openOwnNotebook().all(), document, at),
    fields: withHints(shownFields, leads),
    leads: { ...leads, ...leftOut(shownFields, seen.columns) },
    notices: [...noticesNow(now, at), ...mailNotices(mails)],
    mails,
    stages: stagesShown(now.stages, seen.cells, seen.columns, now.sheetOffset),
    published: publishedNow(now, at),
    plan: plan && planFigures(plan),
  };
}
