import { askYesNo } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { hoursTables } from "../tables/hours-table";
import { checkAll } from "./after-sweep";
import { readVersions } from "./agreement-log";
import { clockRules, offsetOrUtc } from "./clock-rules";
import { readClock, writeClock } from "./clock-state";
import { startHourlyCheck } from "./hourly-check";
import { leadSource } from "./lead-source";
import { stampPlanDay } from "./plan-day";
import { proofsAreRead } from "./plan-follows-leads";
import { ASK_MINUTE, checkedWords } from "./sentences";
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
 * Makes what the add-on needs in this spreadsheet, or what of it is missing: it can run again at any time
 * and overwrites no cell that a person filled.
 *
 * @param at the present
 * @returns what to tell the person
 */
export function setUp(at: Date): string {
  const workbook = openWorkbook();
  const notebook = openNotebook();
  const leads = setUpLeads(workbook, readClock(notebook)?.columns ?? {});
  if (!leads) return "Nothing was changed.";
  const agreement = setUpAgreement(workbook);
  if ("problem" in agreement) return agreement.problem;
  const hours = setUpHours(workbook);
  setUpPlan(workbook, leadSource(leads.tab, leads.chosen), at);
  proofsAreRead(notebook);
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
  const swept = checkAll(notebook, at);
  return "problem" in swept ? swept.problem : [`Ready. ${checkedWords(swept)}`, timer].join(" ").trim();
}
