import { readNumber } from "../../core/cells/numbers";
import { planFault } from "../../core/funnel/plan-check";
import { foldedWord } from "../../core/stages/folded-word";
import { askText } from "../../google/dialogs";
import { takeLock } from "../../google/document-lock";
import { openNotebook } from "../../google/notebook";
import { sheetSign } from "../../google/reading";
import type { Tab } from "../../google/tab";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { titlesOf } from "../../language/spoken/names";
import { words } from "../../language/spoken/words";
import { stagesIn } from "../../tables/agreement/stages-table";
import { asText, textOf } from "../../tables/formulas/as-text";
import { formulaCore } from "../../tables/formulas/same-formula";
import { NO_SOURCE } from "../../tables/plan/history";
import { placesOf } from "../../tables/plan/places";
import { areaOfRange, type NewPlan, PLANS, type PlanNames } from "../../tables/plan/plan-table";
import { type PlanStage, plannedStages } from "../../tables/plan/stages";
import { leadSource } from "../leads/lead-source";
import { leadTab } from "../leads/lead-tab";
import { ownLeads } from "../leads/own-leads";
import { offsetOrUtc } from "../rules/clock-rules";
import { readClock } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { type Done, done } from "../run/done";
import { LOCK_WAIT } from "../run/limits";
import { areBlank, tabCalled, unnamedTab } from "../run/mending";
import { stageCellsIn } from "../stages/stages-now";
import { isPlan, layOutPlan, namePlan } from "./make-plan";
import { beginWith, ownPeriod } from "./own-period";
import { countPlansAgain, todayIn } from "./plan-day";
import { planInSight, type SeenPlan } from "./plan-in-sight";
import { planPeriod } from "./plan-period";

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
  const read = cells ? stagesIn(cells, offsetOrUtc(workbook.zone())) : null;
  if (!read || "sentence" in read || !read.stages.some(({ funnel }) => foldedWord(funnel) === foldedWord(channel))) return null;
  return plannedStages(read.stages, channel);
}

const TARGET_NAME = "SLA_SALES_TARGET";
/** The agreement's target, as this build or an earlier one wrote it. */
const OURS = /^=\s*(IF\s*\(\s*N\s*\(\s*)?SLA_SALES_TARGET\b/i;

/** The first plan keeps what the others do not bring, unless its target was typed; `other` is the cell of the other's target. */
function leaveTheRest(workbook: Workbook, tabName: string, other: string): void {
  const target = workbook.placeOfName((PLANS[0] as PlanNames).target);
  if (!target) return;
  const [[present = ""] = []] = target.tab.window(target.row, target.column, 1, 1).formulas;
  const less = `-IFERROR(N('${tabName.replace(/'/g, "''")}'!${other});0)`;
  // An attempt that was cut may have taken it off already.
  if (!OURS.test(present) || formulaCore(present).includes(formulaCore(less))) return;
  const at = present.toUpperCase().lastIndexOf(TARGET_NAME) + TARGET_NAME.length;
  target.tab.write(target.row, target.column, [[present.slice(0, at) + less + present.slice(at)]]);
}

/** The latest period from which the channel's own leads can be counted, and whether it is the latest mature month; null for none. */
function fullPeriodOf(workbook: Workbook, plan: SeenPlan, stages: readonly PlanStage[], channel: string, today: [number, number, number]) {
  const offsetAt = offsetOrUtc(workbook.zone());
  const named = stages.map(({ name, owner }) => ({ name: textOf(name), owner: textOf(owner) }));
  if (planFault({ stages: named.map(({ name }) => [name]) }) !== "") return null;
  const own = ownLeads(workbook, named, channel, offsetAt);
  if (!own) return null;
  return ownPeriod(own, named.length, today, planPeriod(plan, offsetAt).age);
}

const withoutSigns = (name: string): string =>
  name
    .replace(/[[\]*?:/\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);

/** Whether a tab is blank, or holds this plan as an attempt left it that was cut before it named its parts. */
function isFree(workbook: Workbook, tab: Tab, plan: Pick<NewPlan, "stages" | "channel">): boolean {
  const id = tab.id();
  if (PLANS.some(({ stages }) => workbook.tabOfName(stages)?.id() === id)) return false;
  const cells = tab.read();
  return areBlank(cells) || isPlan(cells, plan);
}

/**
 * Makes a plan of its own for a channel or method whose rates differ, after asking for its name and its part of the target.
 *
 * @returns how it went, in a sentence
 */
export function planAnotherFunnel(at: Date): string | Done {
  const workbook = openWorkbook();
  const plan = planInSight(workbook);
  const free = (): PlanNames | undefined => PLANS.find(({ stages }) => !workbook.tabOfName(stages));
  if (!plan) return words().tabs.noPlan;
  if (!free()) return words().anotherFunnel.tooMany;
  const channel = withoutSigns(askText(words().planCounts.otherFunnel, words().anotherFunnel.askName) ?? "");
  if (!channel) return done(words().saving.nothingChanged);
  const titles = titlesOf("plan").map((title) => `${title} ${channel}`) as [string, ...string[]];
  const [tabName] = titles;
  const stages = ownSteps(workbook, channel) ?? stagesLike(plan);
  const isTaken = (): boolean => {
    const found = tabCalled(workbook, titles);
    return found !== null && !isFree(workbook, found, { stages, channel });
  };
  if (isTaken()) return words().tabs.taken(tabName);
  const answer = askText(words().planCounts.otherFunnel, words().anotherFunnel.askTarget(channel));
  if (answer === null) return done(words().saving.nothingChanged);
  const target = readNumber(answer, sheetSign());
  if (!("number" in target) || !(target.number > 0)) return words().anotherFunnel.badTarget;
  if (!takeLock(LOCK_WAIT)) return words().saving.busy;
  // Somebody may have made one while its person was asked.
  const names = free();
  if (!names) return words().anotherFunnel.tooMany;
  if (isTaken()) return words().tabs.taken(tabName);
  const leads = leadTab(workbook);
  const source = leads ? leadSource(leads, readClock(openNotebook())?.columns ?? {}) : NO_SOURCE;
  const { tab, isNew } = unnamedTab(workbook, titles);
  const isWritten = !isNew && !areBlank(tab.read());
  const today = todayIn(workbook.zone(), at).day;
  const period = fullPeriodOf(workbook, plan, stages, channel, today);
  const made: NewPlan = { today, channel, target: target.number, stages, source, ratesFrom: period ? "measured" : "agreed" };
  layOutPlan(tab, made, isWritten);
  const places = placesOf(stages.length);
  const targetAt = areaOfRange(places.target);
  if (isWritten) tab.write(targetAt.row, targetAt.column, [[target.number]]);
  if (period) beginWith(tab, stages, period);
  leaveTheRest(workbook, tabName, places.target);
  countPlansAgain(openNotebook());
  // Last: where the names stand, all is made.
  namePlan(workbook, tab, names, made);
  const lacks = afterDeed(words().tabs.notShown, () => tab.show());
  const said = period ? words().planCounts.funnelCounted(channel, period) : words().planCounts.funnelAtAgreedRates(channel);
  return period && !lacks ? done(said) : [said, lacks].filter(Boolean).join(" ");
}
