import type { Cell } from "../core/agreement/item-values";
import { askYesNo } from "../google/dialogs";
import { type Notebook, openNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { hoursTables } from "../tables/hours-table";
import { checkAll } from "./after-sweep";
import { readVersions } from "./agreement-log";
import { clockRules, offsetOrUtc } from "./clock-rules";
import { readClock, writeClock } from "./clock-state";
import { startHourlyCheck } from "./hourly-check";
import { leadSource } from "./lead-source";
import { kindsIn, mailsAreHere, turnedOnNotes } from "./mail-memory";
import { stampPlanDay } from "./plan-day";
import { ASK_MINUTE, checkedWords, MAILS_ELSEWHERE } from "./sentences";
import { setUpAgreement } from "./set-up-agreement";
import { setUpHours } from "./set-up-hours";
import { setUpLeads } from "./set-up-leads";
import { setUpMonitor, setUpSpend } from "./set-up-monitor";
import { setUpPlan } from "./set-up-plan";
import { colourLeads } from "./sweep";

function offerMinute(workbook: Workbook): void {
  if (workbook.turnsByTheMinute()) return;
  if (askYesNo("Colours by the minute", ASK_MINUTE)) workbook.turnByTheMinute();
}

/**
 * Mails that cells turn on where nothing is remembered of them came along with a copied file, or with tabs that a removal left: they
 * stay off until somebody turns them on here.
 *
 * @returns one sentence where they are off, "" else
 */
function mailsAfterSetUp(workbook: Workbook, notebook: Notebook, table: Cell[][], wasSetUp: boolean, at: Date): string {
  const on = kindsIn(table);
  if (on.length === 0) return "";
  if (!wasSetUp) notebook.setAll(turnedOnNotes(notebook.all(), on, "", at));
  return mailsAreHere(notebook.all(), workbook.id()) ? "" : MAILS_ELSEWHERE;
}

/**
 * Makes what the add-on needs in this spreadsheet, or what of it is missing: it can run again at any time
 * and overwrites no cell that a person filled.
 *
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(at: Date): string {
  const workbook = openWorkbook();
  const notebook = openNotebook();
  const before = readClock(notebook);
  const leads = setUpLeads(workbook, before?.columns ?? {});
  if (!leads) return "Nothing was changed.";
  const agreement = setUpAgreement(workbook);
  if ("problem" in agreement) return agreement.problem;
  const hours = setUpHours(workbook);
  setUpPlan(workbook, leadSource(leads.tab, leads.chosen), at);
  stampPlanDay(notebook, {}, at);
  setUpSpend(workbook);
  setUpMonitor(workbook);
  const zone = workbook.zone();
  const rules = clockRules(agreement.cells, hoursTables(hours.cells), zone, readVersions(workbook, offsetOrUtc(zone)));
  if ("problem" in rules) return rules.problem;
  const covered = colourLeads(leads.tab, leads.columns, leads.width, rules.palette);
  writeClock(notebook, {
    rules,
    columns: leads.chosen,
    problem: "",
    sweptAt: "",
    calculatedFor: "",
    tabs: { leads: leads.tab.id(), agreement: agreement.tab.id(), hours: hours.tab.id() },
    ...covered,
  });
  leads.tab.show();
  offerMinute(workbook);
  const timer = startHourlyCheck(at);
  const mails = mailsAfterSetUp(workbook, notebook, agreement.cells, before !== null, at);
  const swept = checkAll(notebook, at);
  return "problem" in swept ? swept.problem : [`Ready. ${checkedWords(swept)}`, timer, mails].filter(Boolean).join(" ");
}
