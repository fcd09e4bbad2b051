import { DAY } from "../core/calendar/day-spans";
import { yearMonthDay } from "../core/calendar/months";
import { readNumber } from "../core/cells/numbers";
import { latestFullPeriod, latestMonth, monthsIn } from "../core/funnel/counted-period";
import { planFault } from "../core/funnel/plan-check";
import { foldedWord } from "../core/stages/folded-word";
import { readStages } from "../core/stages/stage-table";
import { askText } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import { sheetSign } from "../google/reading";
import { openWorkbook, type Workbook } from "../google/workbook";
import { asText, textOf } from "../tables/as-text";
import { firstDay, lastDay, NO_SOURCE } from "../tables/plan/history";
import { historyAt, placesOf, TITLE_TO_STAGES } from "../tables/plan/places";
import { type PlanStage, plannedStages } from "../tables/plan/stages";
import { dayFormula, PLAN_TAB, PLANS, type PlanNames } from "../tables/plan-table";
import { offsetOrUtc } from "./clock-rules";
import { readClock } from "./clock-state";
import { followHistory, writePeriod } from "./count-from-leads";
import { type Done, done } from "./done";
import { leadSource } from "./lead-source";
import { leadTab } from "./lead-tab";
import { ownLeads } from "./own-leads";
import { countPlansAgain, todayIn } from "./plan-day";
import { planInSight, type SeenPlan } from "./plan-in-sight";
import { planPeriod } from "./plan-period";
import { funnelAtAgreedRates, funnelCounted } from "./plan-sentences";
import { ASK_FUNNEL_NAME, askFunnelTarget, BAD_FUNNEL_TARGET, NO_PLAN, NOTHING_CHANGED, TOO_MANY_FUNNELS, tabTaken } from "./sentences";
import { makePlan } from "./set-up-plan";
import { stageCellsIn } from "./stages-now";

const TITLE = "Plan another funnel";
/** Sheets allows no more in a tab's name than 100 characters. */
const LONGEST_NAME = 60;
const PASSES_COLUMN = 12;
const LAGS_COLUMN = 10;

/** The same stages and lags as in the plan that people look at; counts come from the channel's own leads. */
function stagesLike({ stages }: SeenPlan): PlanStage[] {
  return stages.tab.readBlock(stages.row, stages.column, stages.cells.length, PASSES_COLUMN + 1).map((row) => ({
    name: asText(String(row[0] ?? "")),
    owner: asText(String(row[1] ?? "")),
    last: "",
    days: typeof row[LAGS_COLUMN] === "number" ? row[LAGS_COLUMN] : 0,
    passes: asText(String(row[PASSES_COLUMN] ?? "")),
  }));
}

/** The steps that the list of stages has for this channel alone; null where it has none. */
function ownSteps(workbook: Workbook, channel: string): readonly PlanStage[] | null {
  const cells = stageCellsIn(workbook);
  const read = cells ? readStages(cells, offsetOrUtc(workbook.zone())) : null;
  if (!read || "sentence" in read || !read.stages.some(({ funnel }) => foldedWord(funnel) === foldedWord(channel))) return null;
  return plannedStages(read.stages, channel);
}

/** The first plan keeps what the others do not bring, unless its target was typed; `other` is the cell of the other's target. */
function leaveTheRest(workbook: Workbook, tabName: string, other: string): void {
  const target = workbook.placeOfName((PLANS[0] as PlanNames).target);
  if (!target) return;
  const [[present = ""] = []] = target.tab.window(target.row, target.column, 1, 1).formulas;
  if (!/^=\s*SLA_SALES_TARGET\b/i.test(present)) return;
  target.tab.write(target.row, target.column, [[`${present}-IFERROR(N('${tabName.replace(/'/g, "''")}'!${other});0)`]]);
}

/** The latest period from which the channel's own leads can be counted, and whether it is the latest mature month; null for none. */
function fullPeriodOf(workbook: Workbook, plan: SeenPlan, stages: readonly PlanStage[], channel: string, today: [number, number, number]) {
  const offsetAt = offsetOrUtc(workbook.zone());
  const named = stages.map(({ name, owner }) => ({ name: textOf(name), owner: textOf(owner) }));
  if (planFault({ stages: named.map(({ name }) => [name]) }) !== "") return null;
  const own = ownLeads(workbook, named, channel, offsetAt);
  if (!own) return null;
  const [year, month, day] = today;
  const lastMature = Date.UTC(year, month - 1, day) / DAY - planPeriod(plan, offsetAt).age;
  const full = latestFullPeriod(own.leads, named.length, lastMature);
  const latest = latestMonth(lastMature);
  return full && { ...full, isLatest: full.first === latest.first && full.last === latest.last };
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
export function planAnotherFunnel(at: Date): string | Done {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  const names = PLANS.find(({ stages }) => !workbook.tabOfName(stages));
  if (!plan) return NO_PLAN;
  if (!names) return TOO_MANY_FUNNELS;
  const channel = withoutSigns(askText(TITLE, ASK_FUNNEL_NAME) ?? "");
  if (!channel) return done(NOTHING_CHANGED);
  const tabName = `${PLAN_TAB} ${channel}`;
  if (workbook.tabNamed(tabName)) return tabTaken(tabName);
  const answer = askText(TITLE, askFunnelTarget(channel));
  if (answer === null) return done(NOTHING_CHANGED);
  const target = readNumber(answer, sheetSign());
  if (!("number" in target) || !(target.number > 0)) return BAD_FUNNEL_TARGET;
  const leads = leadTab(workbook);
  const source = leads ? leadSource(leads, readClock(openNotebook())?.columns ?? {}) : NO_SOURCE;
  const tab = workbook.addTab(tabName);
  const stages = ownSteps(workbook, channel) ?? stagesLike(plan);
  const today = todayIn(workbook.zone(), at).day;
  const period = fullPeriodOf(workbook, plan, stages, channel, today);
  makePlan(workbook, tab, names, { today, channel, target: target.number, stages, source, ratesFrom: period ? "measured" : "agreed" });
  const made = workbook.placeOfName(names.stages);
  const history = workbook.placeOfName(names.history);
  if (made && history && period) {
    const places = historyAt(history.row + 1 - TITLE_TO_STAGES);
    const [from, to] = period.isLatest
      ? [firstDay(places, "mature"), lastDay(places, "mature")]
      : [dayFormula(...yearMonthDay(period.first)), dayFormula(...yearMonthDay(period.last))];
    writePeriod(tab, places, from, to);
    followHistory(made, places, monthsIn(period));
  }
  leaveTheRest(workbook, tabName, placesOf(stages.length).target);
  countPlansAgain(openNotebook());
  tab.show();
  return period ? done(funnelCounted(channel, period)) : funnelAtAgreedRates(channel);
}
