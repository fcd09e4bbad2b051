import { RATE_KEYS } from "../../core/agreement/items";
import { workingClock } from "../../core/calendar/clock";
import { DAY } from "../../core/cells/cell";
import { instantOfWall, type OffsetAt } from "../../core/cells/moments";
import { Unclear } from "../../core/cells/unclear";
import { answerGoal } from "../../core/funnel/goal";
import { amountOf } from "../../core/metrics/events";
import { METRICS, type MetricKey } from "../../core/metrics/metrics";
import { type FigureWords, repsOf, type Stretch } from "../../core/metrics/month-counts";
import { monthFigures } from "../../core/metrics/month-figures";
import { firstOfMonth, monthGone } from "../../core/metrics/pace";
import { spendOf } from "../../core/metrics/spend";
import { barredLeads } from "../../core/sla/barred-leads";
import { isSalesTeam } from "../../language/spoken/peoples-words";
import { words } from "../../language/spoken/words";
import { notShown, notShownWords } from "../../tables/monitor/metric-fields";
import { knownFigures } from "../../tables/monitor/monitor-formulas";
import { METRIC_ROWS, PERIOD } from "../../tables/monitor/monitor-places";
import type { Monitored } from "../../tables/monitor/monitor-table";
import { hourlyCheckIn } from "../notes/hourly-state";
import { usedAt, usedWords } from "../notes/time-used";
import { rowBench } from "../rules/clock-rules";
import type { CheckReading } from "../rules/reading-of-check";
import { itemGoals, listedMetrics } from "./agreed-goals";
import { leadsWithPromises, maybeBarred, rememberedLeads, rememberedRows } from "./leads-with-promises";
import { monitorTables } from "./monitor-tables";

/** The same moment a month before; the month's last day where it has no such day. */
export function monthBefore(asOf: number, offsetAt: OffsetAt): Stretch {
  const wall = asOf + offsetAt(asOf);
  const today = Math.floor(wall / DAY);
  const [first, next] = [firstOfMonth(today, 1), firstOfMonth(today, 0)];
  const day = Math.min(first + (today - next), next - 1);
  return { from: instantOfWall(first * DAY, offsetAt), to: instantOfWall(day * DAY + (wall - today * DAY), offsetAt) };
}

/** What the agreement's funnel plans for a month, the first stage first; nothing where it is not understood. */
export function plannedBy({ agreed }: CheckReading): Monitored["planned"] {
  try {
    const plan = { target: agreed("goal.target"), rates: RATE_KEYS.map(agreed), rounding: agreed("goal.rounding") };
    const volumes = [answerGoal({ target: undefined, rates: undefined, rounding: undefined }, () => plan)].flat(2);
    return volumes.map((volume) => (typeof volume === "number" ? volume : null));
  } catch (error) {
    if (error instanceof Unclear) return [];
    throw error;
  }
}

/** Metrics whose goal stands in an item of the agreement that is blank. */
const goalless = ({ agreed }: CheckReading): MetricKey[] =>
  METRICS.flatMap(({ key, goal }) => (goal && "item" in goal && agreed(goal.item) === "" ? [key] : []));

/** What the agreement says that figures take. */
export const wordsOf = ({ lines, agreed }: CheckReading): FigureWords => ({
  inbound: lines("monitor.inbound"),
  marketing: lines("monitor.marketing"),
  outside: lines("monitor.outside"),
  readyFrom: Number(agreed("scoring.threshold")),
  covers: amountOf(agreed("monitor.covers")),
  margin: amountOf(agreed("monitor.margin")),
});

/** What the monitor's figures are counted from: this month so far, and as much of the last one. */
function groundOf(reading: CheckReading) {
  const { leads: tab, cells, columns, rules, spend, at } = reading;
  const benches = rowBench(rules, columns, tab.top, cells.slice(1), at);
  const { calendar, sheetOffset: offsetAt } = benches;
  const remembered = rememberedLeads(reading, benches);
  const promised = leadsWithPromises(reading, remembered, benches);
  const gone = monthGone(calendar, at.getTime(), offsetAt);
  return {
    calendar,
    offsetAt,
    gone,
    month: { from: instantOfWall(gone.first * DAY, offsetAt), to: at.getTime() },
    before: monthBefore(at.getTime(), offsetAt),
    promised,
    barred: barredLeads(maybeBarred(reading, remembered, benches)),
    leads: rememberedRows(reading, promised, benches),
    costs: spendOf(spend, offsetAt, isSalesTeam),
    words: wordsOf(reading),
  };
}

type MonitorGround = ReturnType<typeof groundOf>;

/** The figures of this month, and of the last one as far as this one is. */
function figuresOf({ columns }: CheckReading, { calendar, offsetAt, month, before, leads, promised, costs, words }: MonitorGround) {
  const clock = workingClock(calendar, before.from, month.to);
  const promises = promised.flatMap((lead) => lead.promises);
  const known = (stretch: Stretch): Monitored["now"] =>
    knownFigures(monthFigures(leads, { spend: costs, words, stretch, promises, clock, offsetAt }), columns);
  return [known(month), known(before)] as const;
}

/** The metrics that were chosen and can be answered, and the others in a line. */
function chosenOf(reading: CheckReading): Pick<Monitored, "chosen" | "left"> {
  const { agreed, columns } = reading;
  const listed = listedMetrics(reading);
  // A goal that was agreed on is looked at, whether the list names its metric or not.
  const agreedOn = METRICS.filter(
    ({ key, goal, isUnstored }) =>
      isUnstored && goal && "item" in goal && amountOf(agreed(goal.item)) !== null && !listed.some(({ metric }) => metric.key === key),
  );
  const chosen = [...listed, ...agreedOn.map((metric) => ({ metric, goal: null }))];
  const unanswered = notShown(
    chosen.map(({ metric }) => metric),
    columns,
  );
  const shown = chosen.filter(({ metric }) => !unanswered.metrics.includes(metric));
  const left = notShownWords(unanswered);
  if (shown.length + (left === "" ? 0 : 1) <= METRIC_ROWS) return { chosen: shown, left };
  const room = METRIC_ROWS - 1;
  const names = shown.slice(room).map(({ metric }) => words().metricWords[metric.key].name);
  return { chosen: shown.slice(0, room), left: [words().monitorTab.noRoom(names), left].filter(Boolean).join(" ") };
}

/** What the formulas in the monitor's cells are written with. */
const termsOf = (reading: CheckReading, { offsetAt, month, leads, words }: MonitorGround): Monitored["terms"] => ({
  leadTab: reading.leadTab,
  top: reading.leads.top,
  columns: reading.columns,
  cells: reading.cells,
  written: reading.written,
  notRead: reading.notRead,
  counted: reading.counted,
  spend: reading.isSpendPlain ? reading.spendPlaces : null,
  reps: repsOf(leads, month.to, offsetAt),
  ...words,
  ...PERIOD,
});

/** How long the hourly check ran today, in words; "" where it is off. */
function timeUsedIn({ notes, at }: CheckReading): string {
  const hourly = hourlyCheckIn(notes);
  return hourly ? usedWords(usedAt(hourly.used, at)) : "";
}

/** Everything that the monitor shows at a moment. */
export function monitored(reading: CheckReading): Monitored & { offsetAt: OffsetAt; today: Date } {
  const ground = groundOf(reading);
  const { offsetAt, gone, month, before, costs } = ground;
  const [now, then] = figuresOf(reading, ground);
  return {
    asOf: new Date(Math.floor(reading.at.getTime() / 1000) * 1000),
    today: new Date(instantOfWall(gone.today * DAY, offsetAt)),
    month: new Date(month.from),
    before: new Date(before.from),
    beforeTo: new Date(before.to),
    gone: gone.gone,
    days: gone.days,
    ...chosenOf(reading),
    now,
    then,
    planned: plannedBy(reading),
    goalless: goalless(reading),
    itemGoals: itemGoals(reading),
    tables: monitorTables({ ...reading, promised: ground.promised, barred: ground.barred }, ground),
    spendLeftOut: reading.spendPlaces ? costs.leftOut.length : null,
    timeUsed: timeUsedIn(reading),
    offsetAt,
    terms: termsOf(reading, ground),
  };
}
