/** A plan that begins with what its team's own leads show. */

import { yearMonthDay } from "../../core/calendar/months";
import { DAY } from "../../core/cells/cell";
import { type CountedPeriod, latestFullPeriod, latestMonth, monthsIn } from "../../core/funnel/counted-period";
import type { Tab } from "../../google/tab";
import { firstDay, lastDay } from "../../tables/plan/history";
import { placesOf } from "../../tables/plan/places";
import { areaOfRange, dayFormula, type NewPlan } from "../../tables/plan/plan-table";
import type { PlanStage } from "../../tables/plan/stages";
import type { OwnLeads } from "../leads/own-leads";
import { followHistory, writePeriod } from "./count-from-leads";

/** A period whose leads say something of every stage, and whether it is the latest month of mature leads. */
export interface OwnPeriod extends CountedPeriod {
  isLatest: boolean;
}

/**
 * The latest period from which a plan's counts can be taken.
 *
 * @param stages how many the plan has
 * @param today the sheet's own calendar day
 * @param age days that a lead must be old
 * @returns null where the leads that are old enough leave a stage empty
 */
export function ownPeriod({ leads }: OwnLeads, stages: number, [year, month, day]: NewPlan["today"], age: number): OwnPeriod | null {
  const lastMature = Date.UTC(year, month - 1, day) / DAY - age;
  const full = latestFullPeriod(leads, stages, lastMature);
  const latest = latestMonth(lastMature);
  return full && { ...full, isLatest: full.first === latest.first && full.last === latest.last };
}

/** Lets a new plan's counts follow the leads of a period; the latest month goes on by itself. */
export function beginWith(tab: Tab, stages: readonly PlanStage[], period: OwnPeriod): void {
  const places = placesOf(stages.length);
  const [from, to] = period.isLatest
    ? [firstDay(places.history, "mature"), lastDay(places.history, "mature")]
    : [dayFormula(...yearMonthDay(period.first)), dayFormula(...yearMonthDay(period.last))];
  writePeriod(tab, places.history, from, to);
  followHistory({ tab, ...areaOfRange(places.names), cells: stages.map(({ name }) => [name]) }, places.history, monthsIn(period));
}
