import type { Cell } from "../../core/cells/cell";
import { placeCharts } from "../../google/charts";
import type { Tab } from "../../google/tab";
import type { Workbook } from "../../google/workbook";
import { titlesOf } from "../../language/spoken/names";
import { inEveryLanguage } from "../../language/spoken/words";
import { textOf } from "../../tables/formulas/as-text";
import type { LeadSource } from "../../tables/plan/history";
import { placesOf } from "../../tables/plan/places";
import {
  AGREED_TARGET,
  areaOfRange,
  funnelPicture,
  type NewPlan,
  namedAreas,
  PLAN_COLUMNS,
  PLAN_PIXELS,
  PLANS,
  type PlanNames,
  planBlocks,
  planNames,
  titleOf,
} from "../../tables/plan/plan-table";
import type { PlanStage } from "../../tables/plan/stages";
import { isEmptyTab, makeRoom } from "../run/make-room";
import { areBlank, type Mending, noteMended, unnamedTab } from "../run/mending";
import { writeTogether } from "../run/write-together";
import { beginWith, type OwnPeriod } from "./own-period";
import { todayIn } from "./plan-day";
import { followLeads } from "./plan-follows-leads";

/** The names of a plan's parts in the order of naming; that of its stages last: where it stands, all is made. */
const ORDER = ["target", "history", "day", "all", "stages"] as const;

/** Dresses a plan's tab, and writes its cells unless they stand there. It is known for a plan once its parts are named. */
export function layOutPlan(tab: Tab, plan: NewPlan, isWritten: boolean): void {
  const places = placesOf(plan.stages.length);
  makeRoom(tab, { rows: places.rows, columns: PLAN_COLUMNS });
  // Widths first: a wrapped text makes its row as high as the column is narrow.
  tab.setWidths(PLAN_PIXELS);
  writeTogether(tab, planBlocks(plan), isWritten);
  const { at, ranges, ...picture } = funnelPicture(places);
  const { row, column } = areaOfRange(at);
  placeCharts(tab, [{ ...picture, ranges: ranges.map(areaOfRange), row, column, valuesShown: true }]);
  tab.freezeHeadings();
}

/** Names the parts of a plan that is laid out; what is to be in it stands there by then. */
export function namePlan(workbook: Workbook, tab: Tab, names: PlanNames, { stages }: Pick<NewPlan, "stages">): void {
  const areas = namedAreas(placesOf(stages.length));
  workbook.setNames(
    tab,
    ORDER.map((part) => ({ name: names[part], ...areaOfRange(areas[part]) })),
  );
}

/** Whether a tab's cells are those of a plan with so many stages and this title, as set-up lays it out in any language. */
export function isPlan(cells: readonly (readonly Cell[])[], { stages, channel }: Pick<NewPlan, "stages" | "channel">): boolean {
  const places = placesOf(stages.length);
  const isAt = (range: string, wanted: Cell): boolean => {
    const { row, column } = areaOfRange(range);
    return cells[row]?.[column] === wanted;
  };
  const isTitled = inEveryLanguage(() => titleOf(channel)).some((title) => isAt(`A${places.first - 2}`, title));
  return isTitled && stages.every(({ name }, at) => isAt(`A${places.first + at}`, textOf(name)));
}

/** What a new plan begins with. */
export interface PlanBeginning {
  stages: readonly PlanStage[];
  /** The period whose own leads the plan is to count; null where they say too little. */
  own(stages: readonly PlanStage[], today: NewPlan["today"]): OwnPeriod | null;
  /** Whether the agreement holds rates that somebody agreed on. */
  areAgreed: boolean;
}

/** Whether nobody has typed a count yet. */
function hasNoCounts(cells: readonly (readonly Cell[])[], { stages }: Pick<NewPlan, "stages">): boolean {
  const { row, column, rows } = areaOfRange(placesOf(stages.length).counts);
  return cells.slice(row, row + rows).every((line) => (line[column] ?? "") === "");
}

/**
 * Makes the plan tab where there is none, or mends one that was cut. It begins with what the team's own leads show, and with blank
 * counts where they show too little; what stands in one is left as it is, but for formulas of its history that still count from
 * another lead tab.
 *
 * @param before the columns from which plans counted until now; null where they are not known
 * @param at the present: the plan begins some months ahead
 * @param beginning what a new plan begins with
 */
export function setUpPlan(
  workbook: Workbook,
  source: LeadSource,
  before: LeadSource | null,
  at: Date,
  mending: Mending,
  beginning: PlanBeginning,
): void {
  const first = planNames(1);
  for (const names of PLANS) {
    const [stages, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
    const isFirst = names.all === first.all;
    const isCleared = isFirst && stages !== null && areBlank(stages.cells) && isEmptyTab(stages.tab);
    if (stages && history && !isCleared) followLeads(stages, history, source, before, true);
    else if (isFirst) makeFirst(workbook, first, source, at, mending, beginning);
    else return;
  }
}

function makeFirst(
  workbook: Workbook,
  names: PlanNames,
  source: LeadSource,
  at: Date,
  mending: Mending,
  { stages, own, areAgreed }: PlanBeginning,
): void {
  const known = workbook.tabOfName(names.all);
  const found = known ? { tab: known, isNew: false } : unnamedTab(workbook, titlesOf("plan"));
  const { tab, isNew } = found;
  const cells = isNew ? [] : tab.read();
  const today = todayIn(workbook.zone(), at).day;
  const period = own(stages, today);
  const plan: NewPlan = {
    today,
    channel: "",
    target: AGREED_TARGET,
    stages,
    source,
    ratesFrom: areAgreed && !period ? "agreed" : "measured",
  };
  const isWritten = !areBlank(cells);
  if (isWritten && !(mending.wasCut && isPlan(cells, plan))) return;
  layOutPlan(tab, plan, isWritten);
  if (period && hasNoCounts(cells, plan)) beginWith(tab, stages, period);
  namePlan(workbook, tab, names, plan);
  noteMended(mending, found);
}
