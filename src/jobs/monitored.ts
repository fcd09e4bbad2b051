import type { Cell } from "../core/agreement/item-values";
import { RATE_KEYS } from "../core/agreement/items";
import { workingClock } from "../core/calendar/clock";
import { DAY } from "../core/calendar/day-spans";
import type { Calendar } from "../core/calendar/opening-spans";
import type { Argument } from "../core/cells/lists";
import { instantOfWall, type OffsetAt } from "../core/cells/moments";
import { answerGoal } from "../core/funnel/goal";
import { byChannel } from "../core/metrics/by-channel";
import { byRep } from "../core/metrics/by-rep";
import { lateness } from "../core/metrics/lateness";
import { lostReasons } from "../core/metrics/lost-reasons";
import { metricLinesOf } from "../core/metrics/metric-lines";
import { monthFigures, type Stretch } from "../core/metrics/month-figures";
import { monthGone } from "../core/metrics/pace";
import { segments } from "../core/metrics/segments";
import { spendOf } from "../core/metrics/spend";
import type { LeadField } from "../tables/lead-table";
import { metricLeads } from "../tables/metric-leads";
import { COLUMNS, type Monitored, type MonitorTable, PERIOD, THIN } from "../tables/monitor-table";
import { rowBench } from "./clock-rules";
import { hourlyCheckIn } from "./hourly-state";
import type { Reading } from "./reading-of-sweep";
import { usedAt, usedWords } from "./time-used";

const LAST_MONTHS = 2;

type ColumnOf = (field: LeadField) => Cell[][] | null;

/** The first day of a month so many months before that of a day; days count from 1970-01-01. */
function firstOfMonth(day: number, before: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - before, 1) / DAY;
}

/** The same moment a month before; the month's last day where it has no such day. */
export function monthBefore(asOf: number, offsetAt: OffsetAt): Stretch {
  const wall = asOf + offsetAt(asOf);
  const today = Math.floor(wall / DAY);
  const [first, next] = [firstOfMonth(today, 1), firstOfMonth(today, 0)];
  const day = Math.min(first + (today - next), next - 1);
  return { from: instantOfWall(first * DAY, offsetAt), to: instantOfWall(day * DAY + (wall - today * DAY), offsetAt) };
}

/**
 * Columns of the lead tab as our functions take them, null for one that the tab lacks. What lies ahead of a moment has not happened
 * by then: our functions count whole days. Due moments may lie ahead.
 */
function columnsAt({ cells, columns }: Reading, at: number): ColumnOf {
  const rows = cells.slice(1);
  const byThen = (cell: Cell): Cell => (cell instanceof Date && cell.getTime() > at ? "" : cell);
  return (field) => {
    const column = columns[field];
    if (column === undefined) return null;
    return rows.map((row) => [field === "due" ? (row[column] ?? "") : byThen(row[column] ?? "")]);
  };
}

/** What the agreement's funnel plans for a month; nothing where it is not understood. */
function plannedBy({ agreed }: Reading): Monitored["planned"] {
  try {
    const plan = { target: agreed("goal.target"), rates: RATE_KEYS.map(agreed), rounding: agreed("goal.rounding") };
    const [leads, passed] = [answerGoal({ target: undefined, rates: undefined, rounding: undefined }, () => plan)].flat(2);
    return { leads: typeof leads === "number" ? leads : null, passed: typeof passed === "number" ? passed : null };
  } catch {
    return { leads: null, passed: null };
  }
}

/** The channels of this month, each beside its leads of last month to the same day, with the word. */
function channelTable(now: Cell[][], then: Cell[][]): Cell[][] {
  const before = new Map(then.map(([name, leads]) => [String(name).toLowerCase(), Number(leads)]));
  return now.map((row, at): Cell[] => {
    if (at === 0) return [...row, "Leads last month to the same day", "Status"];
    const [leads, last] = [Number(row[1]), before.get(String(row[0]).toLowerCase()) ?? 0];
    const isThin = last === 0 || leads + last < THIN;
    return [...row, last, isThin ? "not enough data" : leads >= last ? "on track" : "behind"];
  });
}

/** The reps, each beside his workable leads of last month to the same day. */
function repTable(now: Cell[][], then: Cell[][]): Cell[][] {
  const before = new Map(then.map(([name, leads]) => [String(name).toLowerCase(), leads ?? 0]));
  return now.map((row, at) => [...row, at === 0 ? "Last month to the same day" : (before.get(String(row[0]).toLowerCase()) ?? 0)]);
}

function tablesOf(
  reading: Reading,
  calendar: Calendar,
  offsetAt: OffsetAt,
  month: Stretch,
  before: Stretch,
  cpl: number | null,
): MonitorTable[] {
  const { agreed, spend } = reading;
  const [columnNow, columnThen] = [month.to, before.to].map((at) => columnsAt(reading, at)) as [ColumnOf, ColumnOf];
  const orBlank = (field: LeadField, column = columnNow): Argument => column(field) ?? "";
  const [owner, source, won, segment, lost] = (["owner", "source", "won", "segment", "lostReason"] as const).map(columnNow);
  const today = Math.floor((month.from + offsetAt(month.from)) / DAY);
  const early = new Date(instantOfWall(firstOfMonth(today, LAST_MONTHS) * DAY, offsetAt));
  const to = new Date(month.to);
  const none: Cell[][] = [];
  const channels = (stretch: Stretch, column: ColumnOf) =>
    byChannel(
      {
        received: orBlank("received", column),
        channel: orBlank("source", column),
        passed: orBlank("passed", column),
        wonOn: orBlank("won", column),
        revenue: orBlank("revenue", column),
        spend,
      },
      new Date(stretch.from),
      new Date(stretch.to),
      offsetAt,
    );
  const reps = (at: number, column: ColumnOf) =>
    byRep(
      {
        owner: orBlank("owner", column),
        received: orBlank("received", column),
        passed: orBlank("passed", column),
        responded: orBlank("responded", column),
        due: orBlank("due", column),
        attempts: orBlank("attempts", column),
        connected: orBlank("connected", column),
        pipeline: orBlank("pipeline", column),
      },
      new Date(at),
      agreed("monitor.workable"),
      calendar,
      offsetAt,
    );
  const table = (title: string, place: number, isKnown: boolean, cells: () => Cell[][]): MonitorTable => ({
    title,
    column: place,
    cells: isKnown ? cells() : none,
  });
  return [
    table("Reps: workable leads of this month", COLUMNS.reps, owner !== null, () =>
      repTable(reps(month.to, columnNow), reps(before.to, columnThen)),
    ),
    table("Channels: this month so far", COLUMNS.channels, source !== null, () =>
      channelTable(channels(month, columnNow), channels(before, columnThen)),
    ),
    table("Lost reasons of the last three months", COLUMNS.lost, lost !== null, () =>
      lostReasons(
        lost ?? "",
        orBlank("received"),
        early,
        to,
        { outOfProfile: agreed("monitor.outside"), limit: agreed("monitor.outsideLimit") },
        offsetAt,
      ),
    ),
    table("Price of lateness: mature leads", COLUMNS.late, won !== null, () =>
      lateness(
        {
          received: orBlank("received"),
          responded: orBlank("responded"),
          due: orBlank("due"),
          wonOn: won ?? "",
          revenue: orBlank("revenue"),
        },
        to,
        agreed("history.mature"),
        "",
        offsetAt,
      ),
    ),
    table("Segments: mature leads, at this month's cost per lead", COLUMNS.segments, segment !== null && won !== null, () =>
      segments(
        { received: orBlank("received"), segment: segment ?? "", wonOn: won ?? "", revenue: orBlank("revenue"), cost: cpl ?? "" },
        to,
        agreed("history.mature"),
        "",
        offsetAt,
      ),
    ),
  ];
}

/**
 * Everything that the monitor shows at a moment.
 *
 * @returns null where the lead tab is empty but for its headings and no metric is chosen
 */
export function monitored(reading: Reading): (Monitored & { offsetAt: OffsetAt; today: Date }) | null {
  const { cells, columns, rules, spend, lines, at } = reading;
  const bench = rowBench(rules, columns, cells.slice(1), at);
  const { calendar, sheetOffset: offsetAt } = bench;
  const gone = monthGone(calendar, at.getTime(), offsetAt);
  const month = { from: instantOfWall(gone.first * DAY, offsetAt), to: at.getTime() };
  const before = monthBefore(at.getTime(), offsetAt);
  const leads = metricLeads(cells, columns);
  const costs = spendOf(spend.length === 0 ? "" : spend, offsetAt);
  const words = { inbound: lines("monitor.inbound"), marketing: lines("monitor.marketing"), outside: lines("monitor.outside") };
  const clock = workingClock(calendar, before.from, month.to);
  const [now, then] = [month, before].map((stretch) => monthFigures(leads, costs, words, stretch, clock, offsetAt)) as [
    Monitored["now"],
    Monitored["then"],
  ];
  const hourly = hourlyCheckIn(reading.notes);
  const read = metricLinesOf(String(reading.agreed("monitor.metrics")));
  const tables = tablesOf(reading, calendar, offsetAt, month, before, now.cpl.value);
  const repTableCells = tables.find(({ column }) => column === COLUMNS.reps)?.cells.slice(1) ?? [];
  return {
    asOf: new Date(Math.floor(at.getTime() / 1000) * 1000),
    today: new Date(instantOfWall(gone.today * DAY, offsetAt)),
    month: new Date(month.from),
    before: new Date(before.from),
    beforeTo: new Date(before.to),
    gone: gone.gone,
    days: gone.days,
    chosen: "chosen" in read ? read.chosen : [],
    now,
    then,
    planned: plannedBy(reading),
    tables,
    spendLeftOut: costs.leftOut.length,
    timeUsed: hourly ? usedWords(usedAt(hourly.used, at)) : "",
    offsetAt,
    terms: {
      leadTab: reading.leadTab,
      columns,
      cells,
      spendIsDated: spend.every(([first], row) => row === 0 || first === "" || first instanceof Date),
      reps: repTableCells.filter(([name]) => name !== "All" && name !== "(none)").length,
      ...words,
      ...PERIOD,
    },
  };
}
