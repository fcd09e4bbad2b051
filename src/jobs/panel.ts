import { unknownTarget } from "../core/agreement/unknown-words";
import { weekWords } from "../core/calendar/week-words";
import { STATES } from "../core/sla/states";
import { openNotebook, openOwnNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME } from "../tables/agreement-table";
import { LEADS_NAME, leadColumns } from "../tables/lead-table";
import { leadWords } from "../tables/lead-words";
import { planFigures } from "../tables/plan-figures";
import { PLAN_NAME } from "../tables/plan-table";
import { CELL_COLOURS, stateColours } from "../tables/state-colours";
import { fields, withHints } from "./agreement-fields";
import { noticesNow, publishedNow } from "./agreement-watch";
import { fieldColumns } from "./choose-columns";
import { offsetOrUtc } from "./clock-rules";
import { clockIn } from "./clock-state";
import { confirmedIn } from "./confirmed-items";
import { agreementIn } from "./draft-values";
import { hourlyCheckNow } from "./hourly-check";
import { mailStateIn } from "./mail-state";
import { keptIn } from "./panel-kept";
import type { PanelState } from "./panel-messages";
import { lookOf } from "./touched-leads";
import { waitingLeads } from "./waiting-leads";

/** The leads as the panel shows them: how many are in which state, who waits, and where the columns stand. */
export function leadsNow(workbook: Workbook, notes: Record<string, string>, at: Date): PanelState["leads"] {
  const tab = workbook.tabOfName(LEADS_NAME);
  if (!tab) return null;
  const cells = tab.read();
  const clock = clockIn(notes);
  const headings = cells[0] ?? [];
  const columns = leadColumns(headings, clock?.columns);
  const target = unknownTarget(clock?.rules.terms.targets ?? [], leadWords(cells, columns));
  const { status } = columns;
  const words = status === undefined ? [] : cells.slice(1).map((row) => row[status]);
  const onWhite = CELL_COLOURS.map((colour) => ({ ...colour, background: "#ffffff" }));
  const colours = [...stateColours(clock?.rules.palette ?? ""), ...onWhite];
  const counts = STATES.map((state) => {
    const { background = "", text = "" } = colours.find((one) => one.state === state) ?? {};
    return { state, leads: words.filter((word) => word === state).length, background, text };
  });
  return {
    tab: tab.name(),
    counts,
    waiting: waitingLeads(cells, columns),
    ...fieldColumns(headings, columns),
    lastSweep: clock?.sweptAt || null,
    zone: workbook.zone(),
    problem: clock?.problem ?? "",
    hints: target ? { "response.targets": target.sentence } : {},
    notice: clock?.notice ?? "",
    hourly: hourlyCheckNow(notes, at),
    week: weekWords(clock?.rules.week ?? []),
    holidays: clock?.rules.holidays.length ?? 0,
  };
}

/** What the panel shows when it opens: one read of the agreement and one of the leads. */
export function panelState(at: Date): PanelState {
  const workbook = openWorkbook();
  const table = workbook.cellsOfName(AGREEMENT_NAME);
  const notes = openNotebook().all();
  const leads = leadsNow(workbook, notes, at);
  const document = workbook.id();
  if (!table || !leads) return { document, ready: false, fields: [], leads };
  const shownFields = fields(table, offsetOrUtc(leads.zone), confirmedIn(notes));
  const plan = workbook.cellsOfName(PLAN_NAME);
  const now = agreementIn(table, leads.zone, workbook);
  const mails = mailStateIn(notes);
  return {
    document,
    ready: true,
    at: at.toISOString(),
    look: lookOf(table, notes),
    kept: keptIn(openOwnNotebook().all(), document, at),
    fields: withHints(shownFields, leads),
    leads,
    notices: [...noticesNow(now, at), ...(mails.problem ? [mails.problem] : [])],
    mails: { problem: mails.problem, sentAt: mails.sentAt },
    published: publishedNow(now, at),
    plan: plan && planFigures(plan),
  };
}
