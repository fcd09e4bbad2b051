import { readNumber } from "../core/cells/numbers";
import { askText } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import { sheetSign } from "../google/reading";
import { openWorkbook, type Workbook } from "../google/workbook";
import { LEADS_NAME } from "../tables/lead-table";
import type { PlanStage } from "../tables/plan/stages";
import { COUNTS_COLUMN, PLAN_TAB, PLANS, type PlanNames } from "../tables/plan-table";
import { readClock } from "./clock-state";
import { leadSource } from "./lead-source";
import { countPlansAgain, todayIn } from "./plan-day";
import { planInSight, type SeenPlan } from "./plan-in-sight";
import {
  ASK_FUNNEL_NAME,
  askFunnelTarget,
  BAD_FUNNEL_TARGET,
  funnelMade,
  NO_PLAN,
  NOTHING_CHANGED,
  TOO_MANY_FUNNELS,
  tabTaken,
} from "./sentences";
import { makePlan } from "./set-up-plan";

const TITLE = "Plan another funnel";
/** Sheets allows no more in a tab's name than 100 characters. */
const LONGEST_NAME = 60;
const PASSES_COLUMN = 12;
const LAGS_COLUMN = 10;

/** What people typed stays text, whatever it begins with. */
const asText = (cell: unknown): string => (String(cell ?? "") === "" ? "" : `'${cell}`);

/** The same stages and lags as in the plan that people look at; counts come from the channel's own leads. */
function stagesLike({ stages }: SeenPlan): PlanStage[] {
  return stages.tab.readBlock(stages.row, stages.column, stages.cells.length, PASSES_COLUMN + 1).map((row) => ({
    name: asText(row[0]),
    owner: asText(row[1]),
    last: "",
    days: typeof row[LAGS_COLUMN] === "number" ? row[LAGS_COLUMN] : 0,
    passes: asText(row[PASSES_COLUMN]),
  }));
}

/** The first plan keeps what the others do not bring, unless its target was typed. */
function leaveTheRest(workbook: Workbook, tabName: string): void {
  const target = workbook.placeOfName((PLANS[0] as PlanNames).target);
  if (!target) return;
  const [[present = ""] = []] = target.tab.window(target.row, target.column, 1, 1).formulas;
  if (!/^=\s*SLA_SALES_TARGET\b/i.test(present)) return;
  target.tab.write(target.row, target.column, [[`${present}-IFERROR(N('${tabName.replace(/'/g, "''")}'!B4);0)`]]);
}

const withoutSigns = (name: string): string =>
  name
    .replace(/[[\]*?:/\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);

/**
 * Makes a plan of its own for a channel or method whose rates differ, after asking for its name and its part of the target.
 *
 * @returns how it went, in a sentence
 */
export function planAnotherFunnel(at: Date): string {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  const names = PLANS.find(({ stages }) => !workbook.tabOfName(stages));
  if (!plan) return NO_PLAN;
  if (!names) return TOO_MANY_FUNNELS;
  const channel = withoutSigns(askText(TITLE, ASK_FUNNEL_NAME) ?? "");
  if (!channel) return NOTHING_CHANGED;
  const tabName = `${PLAN_TAB} ${channel}`;
  if (workbook.tabNamed(tabName)) return tabTaken(tabName);
  const answer = askText(TITLE, askFunnelTarget(channel));
  if (answer === null) return NOTHING_CHANGED;
  const target = readNumber(answer, sheetSign());
  if (!("number" in target) || !(target.number > 0)) return BAD_FUNNEL_TARGET;
  const leads = workbook.tabOfName(LEADS_NAME);
  const source = leads
    ? leadSource(leads, readClock(openNotebook())?.columns ?? {})
    : { tab: "", received: "", stage: "", won: "", channel: "" };
  const tab = workbook.addTab(tabName);
  const stages = stagesLike(plan);
  makePlan(workbook, tab, names, { today: todayIn(workbook.zone(), at).day, channel, target: target.number, stages, source });
  const made = workbook.placeOfName(names.stages);
  const history = workbook.placeOfName(names.history);
  if (made && history && source.stage && source.channel) {
    const first = history.row + 1;
    tab.write(
      made.row,
      made.column + COUNTS_COLUMN,
      stages.map((_, at) => [`=B${first + at}`]),
    );
  }
  leaveTheRest(workbook, tabName);
  countPlansAgain(openNotebook());
  tab.show();
  return funnelMade(channel);
}
