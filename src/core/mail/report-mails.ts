import { enumerated } from "../cells/enumeration";
import { plainWord, spelling } from "../cells/plain-word";
import { dayWords } from "../dates/days";
import { keepsGoal, THIN } from "../metrics/metric";
import type { Metric, MetricKey } from "../metrics/metrics";
import type { Figure, Figures } from "../metrics/month-figures";
import { type Letter, type LetterPart, nameLine } from "./letter";
import { counted, footOf, type Mail, type MailRun } from "./mail";
import type { MailLead } from "./mail-lead";
import { dayKey, lastWeekday, monthStart } from "./schedule";

const WEEKLY = "Mail: weekly pipeline status";
const MONTHLY = "Mail: monthly report";
const NO_STAGE = "(no stage)";

const number = (value: number, digits = 0): string =>
  value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** What people call a metric. */
export type MetricName = (metric: MetricKey) => string;

/** A figure in words; what is not known is no zero. */
export function figureWords({ value }: Figure, unit: Metric["unit"]): string {
  if (value === null) return "no data";
  if (unit === "share") return `${number(value * 100, 1)}%`;
  return number(value, unit === "count" ? 0 : unit === "number" ? 1 : 2);
}

/** Stages in the order of the funnel; those of other names come after. */
const FUNNEL = ["new", "lead", "mql", "sal", "sql", "opportunity"];
function placeOf(stage: string): number {
  const place = FUNNEL.indexOf(plainWord(stage));
  return place < 0 ? FUNNEL.length : place;
}

function pipelineRows(leads: readonly MailLead[]): string[][] {
  const stages = new Map<string, { deals: number; value: number | null }>();
  const spelled = spelling();
  for (const { stage: given, pipeline } of leads) {
    const stage = spelled(given);
    const known = stages.get(stage) ?? { deals: 0, value: null };
    stages.set(stage, { deals: known.deals + 1, value: pipeline === null ? known.value : (known.value ?? 0) + pipeline });
  }
  const inOrder = [...stages].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return inOrder.map(([stage, { deals, value }]) => [
    nameLine(stage) || NO_STAGE,
    number(deals),
    value === null ? "no data" : number(value),
  ]);
}

function pipelineParts(leads: readonly MailLead[]): LetterPart[] {
  const open = leads.filter(({ isOpenDeal }) => isOpenDeal);
  if (open.length === 0) return [{ text: "No deal is open: no lead that was passed to sales or has a pipeline value waits for its end." }];
  const known = open.filter(({ pipeline }) => pipeline !== null);
  const worth = known.reduce((sum, { pipeline }) => sum + (pipeline ?? 0), 0);
  const lacking = open.length - known.length;
  const whose = open.length === 1 ? "Its" : "Their";
  const rest = lacking === 0 ? "" : `; ${number(lacking)} of them ${lacking === 1 ? "has" : "have"} none typed`;
  const none = open.length === 1 ? "It has no pipeline value." : "None of them has a pipeline value.";
  const sum = known.length === 0 ? none : `${whose} pipeline value is ${number(worth)}${rest}.`;
  return [
    { text: `${counted(open.length, "deal")} ${open.length === 1 ? "is" : "are"} open. ${sum}` },
    { headings: ["Stage", "Open deals", "Pipeline value"], rows: pipelineRows(open) },
  ];
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

/** A report for all who have not had it; it is written only if there is one. */
function toAll(run: MailRun, kind: "weekly" | "monthly", name: string, write: () => Letter): Mail[] {
  const open = run.book.reports
    .map((to) => ({ to, notice: `${kind}|${name}|${to.toLowerCase()}` }))
    .filter(({ notice }) => !run.isTold(notice));
  if (open.length === 0) return [];
  const letter = write();
  return open.map(({ to, notice }) => ({ kind, to, letter, notices: [notice] }));
}

/** Names that hold a comma themselves are parted by semicolons. */
const namesIn = (names: readonly string[]): string => (names.some((name) => name.includes(",")) ? names.join("; ") : enumerated(names));

/**
 * The weekly pipeline status.
 *
 * @param wanted the day it is owed for, counted from 1970-01-01
 * @param figures gives those of the seven days before it, and of the seven before those
 */
export function weeklyMails(
  run: MailRun,
  wanted: number,
  figures: () => [Figures, Figures],
  metrics: readonly Metric[],
  named: MetricName,
): Mail[] {
  return toAll(run, "weekly", dayKey(wanted), () => weeklyLetter(run, wanted, figures(), metrics, named));
}

function weeklyLetter(
  run: MailRun,
  wanted: number,
  [now, before]: [Figures, Figures],
  metrics: readonly Metric[],
  named: MetricName,
): Letter {
  const overdue = run.leads.filter(({ state }) => state === "Overdue").length;
  const rows = metrics
    .filter(({ mails }) => mails?.includes("weekly"))
    .map(({ key, unit }) => [named(key), figureWords(now[key], unit), figureWords(before[key], unit)]);
  const parts: LetterPart[] = [
    ...pipelineParts(run.leads),
    { heading: "The last seven days" },
    { headings: ["Metric", "Last 7 days", "7 days before"], rows },
    { text: overdue === 0 ? "No lead is overdue." : `${counted(overdue, "lead")} ${overdue === 1 ? "is" : "are"} overdue now.` },
  ];
  return { subject: `Pipeline, ${dayWords(dayKey(wanted))}`, parts, foot: footOf(WEEKLY), link: run.link() };
}

/** A metric with its goal for a whole month, null where there is none. */
export interface Promised {
  metric: Metric;
  goal: number | null;
}

/** Whether a promise was kept in the month; null where none was made. */
function verdictOf({ metric, goal }: Promised, { value, counted: rows }: Figure): "kept" | "missed" | "no data" | "too few rows" | null {
  if (goal === null) return null;
  if (value === null) return "no data";
  if (!metric.adds && rows < THIN) return "too few rows";
  return keepsGoal(metric, value, goal) ? "kept" : "missed";
}

function promiseWords(promised: Promised, figure: Figure): string {
  const { metric, goal } = promised;
  return goal === null ? "" : `${figureWords({ value: goal, counted: 0 }, metric.unit)}: ${verdictOf(promised, figure)}`;
}

function marketingShare({ revenue, marketingRevenue, marketingShare: share }: Figures): string {
  if (share.value === null)
    return "The share of revenue from marketing leads is not known: revenue or the sources of marketing are missing.";
  const amounts = `${figureWords(marketingRevenue, "amount")} of ${figureWords(revenue, "amount")}`;
  return `Marketing leads brought ${figureWords(share, "share")} of the revenue: ${amounts}.`;
}

/**
 * The monthly report.
 *
 * @param month first day of the month it is about, counted from 1970-01-01
 * @param figures gives those of that month, and of the month before
 */
export function monthlyMails(
  run: MailRun,
  month: number,
  figures: () => [Figures, Figures],
  promised: readonly Promised[],
  named: MetricName,
): Mail[] {
  return toAll(run, "monthly", dayKey(month), () => monthlyLetter(run, month, figures(), promised, named));
}

function monthlyLetter(
  run: MailRun,
  month: number,
  [now, before]: [Figures, Figures],
  promised: readonly Promised[],
  named: MetricName,
): Letter {
  const name = dayWords(dayKey(month)).replace(/^1 /, "");
  const missed = promised.filter((one) => verdictOf(one, now[one.metric.key]) === "missed");
  const hasGoals = promised.some(({ goal }) => goal !== null);
  const none = hasGoals ? "No promise with a number was missed." : "No goal is agreed on yet.";
  const verdict = missed.length === 0 ? none : `Missed: ${namesIn(missed.map(({ metric }) => named(metric.key)))}.`;
  const rows = promised.map((one) => {
    const { key, unit } = one.metric;
    return [named(key), figureWords(now[key], unit), figureWords(before[key], unit), promiseWords(one, now[key])];
  });
  const parts: LetterPart[] = [
    { text: `${name}: what marketing and sales promised each other, and what came of it. ${verdict}` },
    { text: marketingShare(now) },
    { headings: ["Metric", name, "Month before", "Goal"], rows },
  ];
  return { subject: `Marketing and sales, ${name}`, parts, foot: footOf(MONTHLY), link: run.link() };
}
