import { metricLinesOf } from "../../core/metrics/metric-lines";
import { openNotebook, openOwnNotebook } from "../../google/notebook";
import { sheetLocaleTag } from "../../google/reading";
import { openWorkbook } from "../../google/workbook";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { languageNow, words } from "../../language/spoken/words";
import { AGREEMENT_NAME } from "../../tables/agreement/agreement-table";
import type { LeadColumns } from "../../tables/leads/lead-table";
import { notShown } from "../../tables/monitor/metric-fields";
import { planFigures } from "../../tables/plan/plan-figures";
import { PLAN_NAME } from "../../tables/plan/plan-table";
import { fields, withHints } from "../agreement/agreement-fields";
import { noticesNow, publishedNow } from "../agreement/agreement-watch";
import { agreementIn } from "../agreement/draft-values";
import { leadsOf, readLeads } from "../check/leads-now";
import { mailNotices, shownMails } from "../mail/shown-mails";
import type { AgreementField, PanelState, ShownLeads } from "../messages/panel-messages";
import { confirmedIn } from "../notes/confirmed-items";
import { lookOf } from "../notes/touched-leads";
import { offsetOrUtc } from "../rules/clock-rules";
import { clockIn } from "../rules/clock-state";
import { stagesShown } from "../stages/shown-stages";
import { keptIn } from "./unsaved-texts";

/** What the monitor leaves out for want of columns. */
function leftOut(shown: readonly AgreementField[], columns: LeadColumns): Pick<ShownLeads, "notShown"> {
  const read = metricLinesOf(
    String(shown.find(({ key }) => key === "monitor.metrics")?.value ?? ""),
    PEOPLES_WORDS.metricNamed,
    PEOPLES_WORDS.decimalSign,
  );
  if (!("chosen" in read)) return {};
  const unanswered = notShown(
    read.chosen.map(({ metric }) => metric),
    columns,
  );
  return unanswered.fields.length > 0
    ? { notShown: { metrics: unanswered.metrics.map(({ key }) => words().metricWords[key].name), fields: unanswered.fields } }
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
  const about = { document, language: languageNow(), locale: sheetLocaleTag(), states: words().states };
  if (!table || !seen || !leads) return { ...about, ready: false, ...(!clockIn(notes) && { untouched: true }), fields: [], leads };
  const shownFields = fields(table, offsetOrUtc(leads.zone), confirmedIn(notes));
  const plan = workbook.cellsOfName(PLAN_NAME);
  const now = agreementIn(table, leads.zone, workbook, plan);
  const mails = shownMails(seen, table, notes, document, at);
  return {
    ...about,
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
