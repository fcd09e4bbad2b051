import { everyTexts, words } from "../../language/spoken/words";
import { columnNumber } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { formula, type PlanBlock, rowsFrom } from "./blocks";
import { capacityBlocks } from "./capacity";
import { funnelBlocks } from "./funnel";
import { headBlocks, type RateSource } from "./head";
import { historyBlocks, type LeadSource } from "./history";
import { leverBlocks } from "./levers";
import { monthBlocks } from "./months";
import { oddsBlocks } from "./odds";
import { type PlanPlaces, placesOf } from "./places";
import { stagesProven } from "./proofs";
import { revenueBlocks } from "./revenue";
import type { PlanStage } from "./stages";

/*
 * A plan tab: the funnel planned backwards, its odds, the year's months, the team's capacity, the levers, the revenue, and the
 * history of the team's own leads. Set-up writes it once; from then on its formulas and its cells belong to the team. No
 * formula holds a decimal number: which sign parts decimals depends on the sheet's language.
 */

/** Plan tabs at most: one for all leads, and one for each channel or method that differs. */
export const MOST_PLANS = 6;

/** The named ranges of a plan tab: all of it, its stages' names, and the day of judging. They follow when rows move. */
export interface PlanNames {
  all: string;
  stages: string;
  target: string;
  history: string;
  day: string;
}

/**
 * @param number of the plan, from 1
 * @example planNames(2).all //=> "SLA_PLAN_2"
 */
export function planNames(number: number): PlanNames {
  const end = number === 1 ? "" : `_${number}`;
  return {
    all: `SLA_PLAN${end}`,
    stages: `SLA_PLAN_STAGES${end}`,
    target: `SLA_PLAN_TARGET${end}`,
    history: `SLA_PLAN_HISTORY${end}`,
    day: `SLA_PLAN_DAY${end}`,
  };
}

/** The plan of all leads, made by set-up. */
export const PLAN_NAME = planNames(1).all;

export const PLANS: readonly PlanNames[] = rowsFrom(1, MOST_PLANS).map(planNames);
export const PLAN_COLUMNS = 17;

/** Columns counted from the one of the stages' names. */
export const COUNTS_COLUMN = 2;
export const RATES_COLUMN = 6;

/** How far ahead the first planned month lies: leads need their time until they are customers. */
const MONTHS_AHEAD = 3;

export interface NewPlan {
  /** The present, and the sheet's own calendar day of it as year, month (from 1) and day. */
  today: readonly [number, number, number];
  /** "" for the plan of all leads. */
  channel: string;
  /** A number of its own; else a formula over the agreement's. */
  target: string | number;
  stages: readonly PlanStage[];
  source: LeadSource;
  /** Whose rates the plan begins with. */
  ratesFrom: RateSource;
}

/** A day as a formula that reads alike in every language and zone. */
export const dayFormula = (year: number, month: number, day: number): string =>
  formula(call("DATE", String(year), String(month), String(day)));

function startingDate([year, month]: NewPlan["today"]): string {
  const end = new Date(Date.UTC(year, month - 1 + MONTHS_AHEAD + 1, 0));
  return dayFormula(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate());
}

/** The agreement's target; blank while nobody has agreed on one, where a bare reference would show 0. */
export const AGREED_TARGET = formula(call("IF", `${call("N", "SLA_SALES_TARGET")}>0`, "SLA_SALES_TARGET", '""'));

export function titleOf(channel: string): string {
  const { title, channelTitle } = words().planFunnel;
  return channel ? channelTitle(channel) : title;
}

/** All cells of a new plan. */
export function planBlocks(plan: NewPlan): PlanBlock[] {
  const places = placesOf(plan.stages.length);
  return [
    ...headBlocks(places, plan.target, startingDate(plan.today), plan.ratesFrom),
    ...funnelBlocks(places, plan.stages, titleOf(plan.channel)),
    ...oddsBlocks(places),
    ...leverBlocks(places),
    ...monthBlocks(places),
    ...capacityBlocks(places),
    ...revenueBlocks(places),
    ...historyBlocks({ ...places, proven: stagesProven(plan.stages) }, plan.source, dayFormula(...plan.today), plan.channel),
  ];
}

/** The funnel as a picture, right of odds and levers: its stages and their goals, headings included. */
export const funnelPicture = ({ first, last, odds }: PlanPlaces) => ({
  kind: "bar" as const,
  title: words().planFunnel.picture,
  otherTitles: everyTexts().map(({ planFunnel }) => planFunnel.picture),
  ranges: [`A${first - 1}:A${last}`, `H${first - 1}:H${last}`],
  at: `H${odds.title}`,
  width: 500,
  height: 330,
});

/** Which cells the names of a new plan stand for. */
export const namedAreas = (places: PlanPlaces): Record<keyof PlanNames, string> => ({
  all: `A1:M${places.rows}`,
  stages: places.names,
  target: places.target,
  history: `A${places.history.first}:C${places.history.lag}`,
  day: places.history.day,
});

export const PLAN_PIXELS: Record<number, number> = {
  0: 190,
  ...Object.fromEntries(rowsFrom(1, 11).map((at) => [at, 100])),
  12: 400,
};

/**
 * Where a range in A1 notation stands, counted from 0; a single cell where no second corner is named.
 *
 * @example areaOfRange("C9:D13") //=> { row: 8, column: 2, rows: 5, columns: 2 }
 */
export function areaOfRange(range: string): { row: number; column: number; rows: number; columns: number } {
  const [first = "", last = first] = range.split(":");
  const place = (cell: string) => ({ row: Number(cell.replace(/\D/g, "")) - 1, column: columnNumber(cell.replace(/\d/g, "")) });
  const [from, to] = [place(first), place(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}
