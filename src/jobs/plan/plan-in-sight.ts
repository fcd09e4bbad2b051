import type { Place, Workbook } from "../../google/workbook";
import { PLANS, type PlanNames } from "../../tables/plan/plan-table";

export interface SeenPlan {
  names: PlanNames;
  stages: Place;
  history: Place;
}

/** A plan by its names; null where its parts are not there. */
export function seenPlan(workbook: Workbook, names: PlanNames): SeenPlan | null {
  const [stages, history] = [workbook.placeOfName(names.stages), workbook.placeOfName(names.history)];
  return stages && history ? { names, stages, history } : null;
}

/** The plan that the person looks at, else the first one; null where there is none. */
export function planInSight(workbook: Workbook): SeenPlan | null {
  const active = workbook.activeTab().id();
  const made = PLANS.filter(({ stages }) => workbook.tabOfName(stages));
  const names = made.find(({ stages }) => workbook.tabOfName(stages)?.id() === active) ?? made[0];
  return names ? seenPlan(workbook, names) : null;
}
