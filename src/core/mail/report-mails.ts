import { plainWord, spelling } from "../cells/plain-word";
import { keepsGoal, THIN } from "../metrics/metric";
import type { Metric } from "../metrics/metrics";
import type { Figure, Figures } from "../metrics/month-figures";
import { isOverdue, promisesDue } from "./lead-promises";
import type { LetterFacts, MonthlyFacts, PromisedMetric, PromiseVerdict, StageDeals, WeeklyFacts } from "./letter-facts";
import { type Mail, type MailRun, mailOf } from "./mail";
import type { MailLead } from "./mail-lead";
import { nameLine } from "./mail-line";
import { dayKey, lastWeekday, monthStart } from "./schedule";

/** Stages in the order of the funnel; those of other names come after. */
const FUNNEL = ["new", "lead", "mql", "sal", "sql", "opportunity"];
function placeOf(stage: string): number {
  const place = FUNNEL.indexOf(plainWord(stage));
  return place < 0 ? FUNNEL.length : place;
}

function stageDeals(leads: readonly MailLead[]): StageDeals[] {
  const stages = new Map<string, { deals: number; value: number | null }>();
  const spelled = spelling();
  for (const { stage: given, pipeline } of leads) {
    const stage = spelled(given);
    const known = stages.get(stage) ?? { deals: 0, value: null };
    stages.set(stage, { deals: known.deals + 1, value: pipeline === null ? known.value : (known.value ?? 0) + pipeline });
  }
  const inOrder = [...stages].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return inOrder.map(([stage, rest]) => ({ stage: nameLine(stage), ...rest }));
}

function pipelineOf(leads: readonly MailLead[]): Pick<WeeklyFacts, "deals" | "worth" | "lacking" | "stages"> {
  const open = leads.filter(({ isOpenDeal }) => isOpenDeal);
  const known = open.filter(({ pipeline }) => pipeline !== null);
  const worth = known.length === 0 ? null : known.reduce((sum, { pipeline }) => sum + (pipeline ?? 0), 0);
  return { deals: open.length, worth, lacking: open.length - known.length, stages: stageDeals(open) };
}

/** The first of the seven whole days that a weekly mail looks back on; days count from 1970-01-01. */
export const weekBefore = (day: number): number => day - 7;

/** The day whose weekly mail a run owes; null where none. */
export function weekOwed({ day, since, offsetAt }: MailRun, weekday: string): number | null {
  if (day === null) return null;
  const wanted = lastWeekday(day, weekday);
  return wanted >= dayOf(since("weekly"), offsetAt) ? wanted : null;
}

/** The first day of the month whose report a run owes: the month before the present one; null where none. */
export function monthOwed({ day, since, offsetAt }: MailRun): number | null {
  if (day === null) return null;
  return monthStart(day) >= dayOf(since("monthly"), offsetAt) ? monthStart(day, 1) : null;
}

const dayOf = (instant: number, offsetAt: MailRun["offsetAt"]): number => Math.floor((instant + offsetAt(instant)) / 86_400_000);

/** A report for all who have not had it; it is made only if there is one. */
function toAll(run: MailRun, kind: "weekly" | "monthly", name: string, make: () => LetterFacts): Mail[] {
  const open = run.book.reports
    .map((to) => ({ to, notice: `${kind}|${name}|${to.toLowerCase()}` }))
    .filter(({ notice }) => !run.isTold(notice));
  if (open.length === 0) return [];
  const says = make();
  return open.map(({ to, notice }) => mailOf(run, to, says, [notice]));
}

/**
 * The weekly pipeline status.
 *
 * @param wanted the day it is owed for, counted from 1970-01-01
 * @param figures gives those of the seven days before it, and of the seven before those
 * @param promised the metrics that it names, with their goals for a month
 */
export function weeklyMails(run: MailRun, wanted: number, figures: () => [Figures, Figures], promised: readonly Promised[]): Mail[] {
  return toAll(run, "weekly", dayKey(wanted), () => weeklyFacts(run, wanted, figures(), promised));
}

function weeklyFacts({ leads }: MailRun, wanted: number, figures: [Figures, Figures], promised: readonly Promised[]): WeeklyFacts {
  return {
    ...{ about: "weekly", day: dayKey(wanted), ...pipelineOf(leads) },
    // What adds up over a month has no goal of a week.
    metrics: promised.map((one) => judged(one.metric.adds ? { ...one, goal: null } : one, figures)),
    overdue: leads.filter((lead) => promisesDue(lead).some(isOverdue)).length,
  };
}

/** A metric with its goal for a whole month, null where there is none. */
export interface Promised {
  metric: Metric;
  goal: number | null;
}

/** Whether a promise was kept in the month; null where none was made. */
function verdictOf({ metric, goal }: Promised, { value, counted: rows }: Figure): PromiseVerdict | null {
  if (goal === null) return null;
  if (value === null) return "noData";
  if (!metric.adds && rows < THIN) return "fewRows";
  return keepsGoal(metric, value, goal) ? "kept" : "missed";
}

function judged(one: Promised, [now, before]: [Figures, Figures]): PromisedMetric {
  const { metric, goal } = one;
  const figure = now[metric.key];
  return { metric, goal, now: figure, before: before[metric.key], verdict: verdictOf(one, figure) };
}

/**
 * The monthly report.
 *
 * @param month first day of the month it is about, counted from 1970-01-01
 * @param figures gives those of that month, and of the month before
 */
export function monthlyMails(run: MailRun, month: number, figures: () => [Figures, Figures], promised: readonly Promised[]): Mail[] {
  return toAll(run, "monthly", dayKey(month), () => monthlyFacts(month, figures(), promised));
}

function monthlyFacts(month: number, figures: [Figures, Figures], promised: readonly Promised[]): MonthlyFacts {
  return { about: "monthly", month: dayKey(month), revenue: figures[0], metrics: promised.map((one) => judged(one, figures)) };
}
