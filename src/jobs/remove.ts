import { setColourRules } from "../google/colour-rules";
import { askYesNo } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import type { Tab } from "../google/tab";
import { stopHourly } from "../google/timer";
import { openWorkbook, type Workbook } from "../google/workbook";
import { AGREEMENT_NAME, VALUE_NAMES } from "../tables/agreement-table";
import { asText } from "../tables/as-text";
import { CALENDAR_NAME, HOLIDAYS_NAME, HOURS_NAME } from "../tables/hours-table";
import { LEADS_NAME, OWN_HEADINGS } from "../tables/lead-table";
import { LOG_NAME } from "../tables/log-table";
import { MONITOR_MARK } from "../tables/monitor-looks";
import { METRICS_NAME } from "../tables/monitor-table";
import { PLANS } from "../tables/plan-table";
import { isScoreHeading } from "../tables/score-columns";
import { SPEND_NAME } from "../tables/spend-table";
import { RULE_MARK } from "../tables/state-colours";
import { TIMER_ENTRY } from "./hourly-check";
import { ASK_DELETE_TABS, ASK_REMOVE, NOT_REMOVED, REMOVED } from "./sentences";

const TITLE = "Remove from this spreadsheet";
const NAMES = [
  LEADS_NAME,
  AGREEMENT_NAME,
  LOG_NAME,
  CALENDAR_NAME,
  HOURS_NAME,
  HOLIDAYS_NAME,
  SPEND_NAME,
  METRICS_NAME,
  ...PLANS.flatMap((names) => Object.values(names)),
  ...VALUE_NAMES.map(({ name }) => name),
];

function cleanLeads(leads: Tab): void {
  setColourRules(leads.name(), RULE_MARK, [], 1, 1);
  const headings: readonly unknown[] = leads.headings();
  for (let column = headings.length - 1; column >= 0; column -= 1) {
    if ((OWN_HEADINGS as readonly unknown[]).includes(headings[column]) || isScoreHeading(headings[column])) leads.deleteColumn(column);
  }
}

const plans = (workbook: Workbook): Tab[] => PLANS.flatMap(({ all }) => workbook.tabOfName(all) ?? []);
const ownTabs = (workbook: Workbook): Tab[] => [
  ...[AGREEMENT_NAME, LOG_NAME, CALENDAR_NAME].flatMap((name) => workbook.tabOfName(name) ?? []),
  ...plans(workbook),
  ...[SPEND_NAME, METRICS_NAME].flatMap((name) => workbook.tabOfName(name) ?? []),
];

/** A plan that is kept goes on computing: a cell that took one of our names' values keeps the value. */
function keepValues(tab: Tab): void {
  const cells = tab.read();
  tab.formulas().forEach((row, at) => {
    row.forEach((formula, column) => {
      const takesValue = NAMES.some((name) => formula.includes(name)) && !/SLA_\w+\(/.test(formula);
      if (takesValue) tab.write(at, column, [[asText(cells[at]?.[column] ?? "")]]);
    });
  });
}

/** A monitor that is kept shows what it last showed: it counts columns that go away. */
function freeze(tab: Tab): void {
  setColourRules(tab.name(), MONITOR_MARK, [], 1, 1);
  tab.write(
    0,
    0,
    tab.read().map((row) => row.map(asText)),
  );
}

/**
 * Takes away what the add-on made: colours, its own columns, names and this person's timer. The tabs that the teams filled
 * in go only if the person says so; every other cell stays.
 *
 * @returns what was done, in a sentence
 */
export function removeFromSpreadsheet(): string {
  if (!askYesNo(TITLE, ASK_REMOVE)) return NOT_REMOVED;
  const workbook = openWorkbook();
  const tabs = ownTabs(workbook);
  const alsoTabs = tabs.length > 0 && askYesNo(TITLE, ASK_DELETE_TABS(tabs.map((tab) => tab.name())));
  const monitor = alsoTabs ? null : workbook.tabOfName(METRICS_NAME);
  if (monitor) freeze(monitor);
  const leads = workbook.tabOfName(LEADS_NAME);
  if (leads) cleanLeads(leads);
  if (!alsoTabs) for (const plan of plans(workbook)) keepValues(plan);
  for (const name of NAMES) workbook.removeName(name);
  if (alsoTabs) for (const tab of tabs) workbook.deleteTab(tab);
  stopHourly(TIMER_ENTRY);
  openNotebook().forgetAll();
  return REMOVED;
}
