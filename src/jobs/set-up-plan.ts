import type { Tab } from "../google/tab";
import type { Workbook } from "../google/workbook";
import type { LeadSource } from "../tables/plan/history";
import { placesOf } from "../tables/plan/places";
import type { PlanStage } from "../tables/plan/stages";
import {
  areaOfRange,
  funnelPicture,
  type NewPlan,
  namedAreas,
  PLAN_COLUMNS,
  PLAN_PIXELS,
  PLAN_TAB,
  PLANS,
  type PlanNames,
  planBlocks,
  planNames,
} from "../tables/plan-table";
import { todayIn } from "./plan-day";
import { followLeads } from "./plan-follows-leads";
import { writeTogether } from "./write-together";

function makeRoom(tab: Tab, wantedRows: number): void {
  const rows = wantedRows - tab.rowCount();
  const columns = PLAN_COLUMNS - tab.columnCount();
  if (rows > 0) tab.addRows(tab.rowCount() - 1, rows);
  if (columns > 0) tab.addColumns(tab.columnCount() - 1, columns);
}

const isEmpty = (tab: Tab): boolean => tab.read().every((row) => row.every((cell) => cell === ""));

/** Writes a new plan into an empty tab and names its parts. */
export function makePlan(workbook: Workbook, tab: Tab, names: PlanNames, plan: NewPlan): void {
  const places = placesOf(plan.stages.length);
  makeRoom(tab, places.rows);
  // Widths first: a wrapped text makes its row as high as the column is narrow.
  tab.setWidths(PLAN_PIXELS);
  // Names first, too: formulas of the plan may lean on them.
  for (const [name, range] of Object.entries(namedAreas(places)) as [keyof PlanNames, string][]) {
    const { row, column, rows, columns } = areaOfRange(range);
    workbook.setName(names[name], tab, row, column, rows, columns);
  }
  writeTogether(tab, planBlocks(plan));
  const { at, ranges, ...picture } = funnelPicture(places);
  const { row, column } = areaOfRange(at);
  tab.placeChart({ ...picture, ranges: ranges.map(areaOfRange), row, column, valuesShown: true });
  tab.freezeHeadings();
}

/**
 * Makes the plan tab where there is none, filled with the published example; what stands in one is left as it is, but for
 * formulas of its history that still count from another lead tab.
 *
 * @param at the present: the plan begins some months ahead
 * @param stages of a new plan
 */
export function setUpPlan(workbook: Workbook, source: LeadSource, at: Date, stages: readonly PlanStage[]): void {
  const first = planNames(1);
  for (const names of PLANS) {
    const [rows, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
    if (rows && history) followLeads(rows, history, source, true);
    else if (names.all === first.all && !workbook.tabOfName(first.all)) makeFirst(workbook, first, source, at, stages);
    else return;
  }
}

function makeFirst(workbook: Workbook, names: PlanNames, source: LeadSource, at: Date, stages: readonly PlanStage[]): void {
  const tab = workbook.tabNamed(PLAN_TAB) ?? workbook.addTab(PLAN_TAB);
  if (!isEmpty(tab)) return;
  makePlan(workbook, tab, names, {
    today: todayIn(workbook.zone(), at).day,
    channel: "",
    target: "=SLA_SALES_TARGET",
    stages,
    source,
    ratesFrom: "agreed",
  });
}
