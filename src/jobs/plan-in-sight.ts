import type { Place, Workbook } from "../google/workbook";
import { PLANS, type PlanNames } from "../tables/plan-table";

export interface SeenPlan {
  names: PlanNames;
  stages: Place;
  history: Place;
}

/** The plan that the person looks at, else the first one; null where there is none. */
export function planInSight(workbook: Workbook): SeenPlan | null {
  const active = workbook.activeTab().id();
  const made = PLANS.filter(({ stages }) => workbook.tabOfName(stages));
  const names = made.find(({ stages }) => workbook.tabOfName(stages)?.id() === active) ?? made[0];
  const stages = names && workbook.placeOfName(names.stages);
  const history = names && workbook.placeOfName(names.history);
  return names && stages && history ? { names, stages, history } : null;
}
