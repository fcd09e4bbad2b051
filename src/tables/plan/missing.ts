/** What a plan tab says where a figure is missing, in formulas: a sentence that names the column and the stage. */
import { words } from "../../language/spoken/words";
import { call } from "../formulas/formula-separator";
import { join, text } from "../formulas/formula-words";

import type { PlanPlaces } from "./places";

/** Why the plan has no odds: its counts, its rates, its target. */
export const whyNoOdds = ({ names, counts, rates, target, rounding }: PlanPlaces): string =>
  call("SLA_PLAN_CHECK", names, counts, rates, "", target, rounding);

/** Why the plan has no goals, whatever its counts. */
export const whyNoGoals = ({ names, rates, target, rounding }: PlanPlaces): string =>
  call("SLA_PLAN_CHECK", names, "", rates, "", target, rounding);

/** Why a year's months have no goals: the largest month may be the whole year. */
export const whyNoMonths = ({ names, rates, lags, target, rounding }: PlanPlaces): string =>
  call("SLA_PLAN_CHECK", names, "", rates, lags, `12*${target}`, rounding);

export const whyNoDays = ({ names, lags }: PlanPlaces): string => call("SLA_PLAN_CHECK", names, "", "", lags);

export const whyNamesFail = (names: string): string => call("SLA_PLAN_CHECK", names);

export const noDay = (): string => text(words().planFunnel.noDay);

const twoDigits = (number: string): string => call("RIGHT", join(text("0"), number), "2");

/** A day as year-month-day in every language, for which TEXT has other letters in each. */
export const inDays = (cell: string): string =>
  join(call("YEAR", cell), text("-"), twoDigits(call("MONTH", cell)), text("-"), twoDigits(call("DAY", cell)));
