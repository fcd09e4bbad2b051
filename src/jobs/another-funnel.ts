import { DAY } from "../core/calendar/day-spans";
import { yearMonthDay } from "../core/calendar/months";
import { readNumber } from "../core/cells/numbers";
import { latestFullPeriod, latestMonth, monthsIn } from "../core/funnel/counted-period";
import { planFault } from "../core/funnel/plan-check";
import { askText } from "../google/dialogs";
import { openNotebook } from "../google/notebook";
import { sheetSign } from "../google/reading";
import type { Tab } from "../google/tab";
import { openWorkbook, type Workbook } from "../google/workbook";
import { asText } from "../tables/as-text";
import { LEADS_NAME } from "../tables/lead-table";
import { firstDay, type LeadSource, lastDay, NO_SOURCE } from "../tables/plan/history";
import { historyAt, placesOf, TITLE_TO_STAGES } from "../tables/plan/places";
import type { PlanStage } from "../tables/plan/stages";
import { dayFormula, PLAN_TAB, PLANS, type PlanNames } from "../tables/plan-table";
import { offsetOrUtc } from "./clock-rules";
import { clockIn } from "./clock-state";
import { followHistory, writePeriod } from "./count-from-leads";
import { type Done, done } from "./done";
import { leadSource } from "./lead-source";
import { NOTE_KEYS } from "./note-keys";
import { ownLeads } from "./own-leads";
import { countPlansAgain, todayIn } from "./plan-day";
import { planInSight, type SeenPlan, seenPlan } from "./plan-in-sight";
import { planPeriod } from "./plan-period";
import { funnelAtAgreedRates, funnelCounted } from "./plan-sentences";
import { ASK_FUNNEL_NAME, askFunnelTarget, BAD_FUNNEL_TARGET, NO_PLAN, NOTHING_CHANGED, TOO_MANY_FUNNELS, tabTaken } from "./sentences";
import { makePlan } from "./set-up-plan";

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

/** The first plan keeps what the others do not bring, unless its target was typed; `other` is the cell of the other's target. */
function leaveTheRest(workbook: Workbook, tabName: string, other: string): void {
  const target = workbook.placeOfName((PLANS[0] as PlanNames).target);
  if (!target) return;
  const [[present = ""] = []] = target.tab.window(target.row, target.column, 1, 1).formulas;
  const cell = `'${tabName.replace(/'/g, "''")}'!${other}`;
  // Sheets may leave the quotes away where a name needs none.
  const isLeft = [cell, `${tabName}!${other}`].some((one) => present.includes(`N(${one})`));
  if (isLeft || !/^=\s*SLA_SALES_TARGET\b/i.test(present)) return;
  target.tab.write(target.row, target.column, [[`${present}-IFERROR(N(${cell});0)`]]);
}

/** The latest period from which the channel's own leads can be counted, and whether it is the latest mature month; null for none. */
function fullPeriodOf(workbook: Workbook, plan: SeenPlan, channel: string, today: [number, number, number]) {
  const offsetAt = offsetOrUtc(workbook.zone());
  const named = plan.stages.tab
    .readBlock(plan.stages.row, plan.stages.column, plan.stages.cells.length, 2)
    .map(([name = "", owner = ""]) => ({ name: String(name), owner: String(owner) }));
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

/** Milliseconds within which a funnel that was cut is made to its end, whatever stands in its tab by then. */
const GOES_ON = 3_600_000;

/** A funnel that is being made: its tab, its place and that of the plan that it is like among the plans, and when it was begun. */
interface Begun {
  tab: string;
  plan: number;
  like: number;
  at: number;
}

/** A making that was cut a moment ago; null where none was, or its tab is gone. */
function cutBefore(workbook: Workbook, notes: Record<string, string>, at: Date): Begun | null {
  const note = notes[NOTE_KEYS.funnel];
  const begun = note === undefined ? null : (JSON.parse(note) as Begun);
  return begun && at.getTime() - begun.at < GOES_ON && workbook.tabNamed(begun.tab) ? begun : null;
}

const namesAt = (place: number): PlanNames => PLANS[place] as PlanNames;

/** What a new funnel takes. */
interface Wanted {
  channel: string;
  target: number;
  /** The plan that it is like, and its own names. */
  plan: SeenPlan;
  names: PlanNames;
  source: LeadSource;
}

/** Fills the funnel's tab, which may have been begun before; the period from which it counts, null where there is none. */
function fill(workbook: Workbook, tab: Tab, { plan, names, channel, target, source }: Wanted, at: Date) {
  const stages = stagesLike(plan);
  const today = todayIn(workbook.zone(), at).day;
  const period = fullPeriodOf(workbook, plan, channel, today);
  makePlan(workbook, tab, names, { today, channel, target, stages, source, ratesFrom: period ? "measured" : "agreed" });
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
  leaveTheRest(workbook, tab.name(), placesOf(stages.length).target);
  return period;
}

/**
 * Makes a plan of its own for a channel or method whose rates differ, after asking for its name and its part of the target. One
 * that Google cut is made to its end when it is chosen again under the same name.
 *
 * @returns how it went, in a sentence
 */
export function planAnotherFunnel(at: Date): string | Done {
  const workbook = openWorkbook();
  const notebook = openNotebook();
  const notes = notebook.all();
  const cut = cutBefore(workbook, notes, at);
  const plan = cut ? seenPlan(workbook, namesAt(cut.like)) : planInSight(workbook);
  const free = PLANS.findIndex(({ stages }) => !workbook.tabOfName(stages));
  if (!plan) return NO_PLAN;
  if (free < 0 && !cut) return TOO_MANY_FUNNELS;
  const channel = withoutSigns(askText(TITLE, ASK_FUNNEL_NAME) ?? "");
  if (!channel) return done(NOTHING_CHANGED);
  const tabName = `${PLAN_TAB} ${channel}`;
  const known = workbook.tabNamed(tabName);
  const again = known && known.name() === cut?.tab ? cut : null;
  if (known && !again) return tabTaken(tabName);
  const place = again?.plan ?? free;
  if (place < 0) return TOO_MANY_FUNNELS;
  const answer = askText(TITLE, askFunnelTarget(channel));
  if (answer === null) return done(NOTHING_CHANGED);
  const target = readNumber(answer, sheetSign());
  if (!("number" in target) || !(target.number > 0)) return BAD_FUNNEL_TARGET;
  const leads = workbook.tabOfName(LEADS_NAME);
  const source = leads ? leadSource(leads, clockIn(notes)?.columns ?? {}) : NO_SOURCE;
  const begun: Begun = { tab: tabName, plan: place, like: PLANS.indexOf(plan.names), at: at.getTime() };
  // Before its tab is there, so that nothing of it is left half made.
  notebook.set(NOTE_KEYS.funnel, JSON.stringify(begun));
  const tab = known ?? workbook.addTab(tabName);
  tab.show();
  const period = fill(workbook, tab, { plan, names: namesAt(place), channel, target: target.number, source }, at);
  countPlansAgain(notebook);
  notebook.forget(NOTE_KEYS.funnel);
  return period ? done(funnelCounted(channel, period)) : funnelAtAgreedRates(channel);
}
