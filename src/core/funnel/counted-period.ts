/** From which leads a plan's counts can be taken: those of a period that is over long enough, with a lead in every stage. */

import { firstOfMonth } from "../calendar/months";
import { type Cell, isBlank } from "../cells/cell";
import { plainWord } from "../cells/plain-word";
import type { Saying } from "../cells/saying";
import { holdsNoAnswer } from "../cells/shown-words";
import { saysLost } from "../stages/stage-words";
import { isWithin, type Period } from "./lead-days";
import { said } from "./sayings";
import { type CountedLead, countsOfStages } from "./stage-counts";
import type { StageList } from "./stage-list";

/** A period and how many of its leads reached each stage, first stage first. */
export interface CountedPeriod extends Period {
  counts: number[];
}

/** So many of the latest months are tried alone before several are taken together. */
const A_YEAR = 12;
const DAYS_OF_A_YEAR = 365;

/**
 * How many months a period is long; one at least. A plan's counts are those of one month.
 *
 * @example monthsIn({ first: 0, last: 89 }) //=> 3
 */
export const monthsIn = ({ first, last }: Period): number => Math.max(1, Math.round((A_YEAR * (last - first + 1)) / DAYS_OF_A_YEAR));

export const countedIn = (leads: readonly CountedLead[], period: Period, stages: number): CountedPeriod => ({
  ...period,
  counts: countsOfStages(
    leads.filter(({ day }) => isWithin(day, period)),
    stages,
  ),
});

/**
 * The latest calendar month all of whose leads are mature.
 *
 * @param lastMature the last day of arrival that is mature, counted from 1970-01-01
 * @example latestMonth(20685) //=> { first: 20635, last: 20665 }, July 2026 for 20 August
 */
export const latestMonth = (lastMature: number): Period => ({
  first: firstOfMonth(lastMature + 1, 1),
  last: firstOfMonth(lastMature + 1) - 1,
});

const isFull = ({ counts }: CountedPeriod): boolean => counts.every((count) => count > 0);

/**
 * The latest period of mature leads with a lead in every stage: a month of the last twelve, else the fewest whole months
 * that end with the latest one.
 *
 * @returns null where even all mature leads together leave a stage empty
 */
export function latestFullPeriod(leads: readonly CountedLead[], stages: number, lastMature: number): CountedPeriod | null {
  const latest = latestMonth(lastMature);
  const earliest = leads.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const monthFrom = (before: number): Period => ({
    first: firstOfMonth(latest.first, before),
    last: firstOfMonth(latest.first, before - 1) - 1,
  });
  for (let before = 0; before < A_YEAR; before += 1) {
    const month = countedIn(leads, monthFrom(before), stages);
    if (isFull(month)) return month;
  }
  const mature = leads.filter(({ day }) => day <= latest.last);
  if (!isFull(countedIn(mature, { first: earliest, last: latest.last }, stages))) return null;
  for (let before = 1; ; before += 1) {
    const several = countedIn(mature, { ...latest, first: firstOfMonth(latest.first, before) }, stages);
    if (isFull(several)) return several;
  }
}

/** Words of the column Stage that are no stage of the plan, each with the number of its leads, the most first. */
export interface UnknownStage {
  word: string | Saying;
  leads: number;
}

/**
 * The stages that a plan does not know: their leads count only as far as other columns prove. A lost lead's stage is known.
 *
 * @example unknownStages([{ day: 0, reached: 0, stage: "Neu" }], stages) //=> [{ word: "Neu", leads: 1 }]
 */
export function unknownStages(leads: readonly CountedLead[], stages: StageList): UnknownStage[] {
  const found = new Map<string, UnknownStage>();
  for (const { stage } of leads) {
    if (isBlank(stage) || stages.placeOf(stage) !== undefined || saysLost(stage as Cell)) continue;
    const key = holdsNoAnswer(stage) ? "" : plainWord(stage);
    const known = found.get(key) ?? { word: key === "" ? said("noWord") : String(stage).trim(), leads: 0 };
    found.set(key, { ...known, leads: known.leads + 1 });
  }
  return [...found.values()].sort((one, other) => other.leads - one.leads);
}
