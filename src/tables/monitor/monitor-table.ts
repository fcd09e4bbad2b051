import type { Cell } from "../../core/cells/cell";
import { STORED_METRICS } from "../../core/metrics/metrics";
import { isWord } from "../../language/spoken/is-word";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { part, sentence } from "../formulas/formula-words";
import { quote } from "../formulas/quote";
import { type MetricsShown, metricRow } from "./monitor-metric-rows";
import {
  at,
  COLUMNS,
  FIRST_METRIC,
  formula,
  HISTORY,
  LEADS_THAT_COUNT,
  ROWS_THAT_COUNT,
  TABLES_ROW,
  TOP_CHANNELS,
  TREND,
  WIDTH,
} from "./monitor-places";
import { type CountedRows, rowsThatCount } from "./rows-that-count";

/*
 * The monitor tab: the metrics that the agreement chose, for the month so far, against their goals and against last month to
 * the same day; under them what each rep and channel did, why leads were lost, and a line of figures a day. What plain formulas
 * can count is a formula over the lead tab's own columns. The rest is written at each check and not by our functions in cells:
 * they would run on Google's servers again at every edit of a lead.
 */

/** The named range over all of it; SLA_MONITOR is a function. */
export const METRICS_NAME = "SLA_METRICS";

const HEADINGS = ["metric", "whose", "now", "goal", "expected", "status", "before", "change", "rows", "counts"] as const;

/** How many cells the row of headings has. */
export const METRIC_COLUMNS = HEADINGS.length;

/** Whether a row holds the monitor's headings, in any language. */
export const areMonitorHeadings = (row: readonly Cell[]): boolean =>
  HEADINGS.every((heading, at) => isWord(row[at], ({ monitorWords }) => monitorWords[heading]));

/** A table of one of our functions, as it is at the last check. */
export interface MonitorTable {
  title: string;
  /** Which rows count, and why others do not; "" where the table is not shown. */
  remark: string;
  column: number;
  /** Rows below the other tables' heading; 0 where it stands beside them. */
  below: number;
  /** Whether it stands below a table that grows. */
  isLow?: true;
  /** With its heading; none where the lead tab lacks a column that it needs. */
  cells: Cell[][];
}

/** What the monitor shows. */
export interface Monitored extends MetricsShown, CountedRows {
  /** Beginnings of this month and of the last one, and the moment of the last one that is as far. */
  month: Date;
  before: Date;
  beforeTo: Date;
  gone: number;
  days: number;
  /** Which chosen metrics the lead tab cannot answer, in one line; "" for none. */
  left: string;
  tables: readonly MonitorTable[];
  /** How long the hourly check ran today, in words; "" where it is off. */
  timeUsed: string;
}

const STATUSES = `$F$${FIRST_METRIC + 1}:$F$${ROWS_THAT_COUNT}`;
const GOALS = `$D$${FIRST_METRIC + 1}:$D$${ROWS_THAT_COUNT}`;
const METRIC_NAMES = `$A$${FIRST_METRIC + 1}:$A$${ROWS_THAT_COUNT}`;
const countOf = (word: string): string => call("COUNTIF", STATUSES, quote(word));
/** How many of the metrics are on track, and which are behind; why none is judged. */
function summary(): string {
  const { monitorTab: says, monitorWords } = words();
  const onTrack = countOf(monitorWords.onTrack);
  const judged = `(${onTrack}+${countOf(monitorWords.behind)})`;
  const behind = call("FILTER", METRIC_NAMES, `${STATUSES}=${quote(monitorWords.behind)}`);
  const behindNames = sentence(says.behindAre(part(call("TEXTJOIN", quote(says.between), "TRUE", behind))));
  const verdict = sentence(says.verdict(part(onTrack), part(judged), part(call("IFERROR", behindNames, quote("")))));
  const ofGoals = call("IF", `${judged}=0`, quote(says.allThin), verdict);
  const ofLeads = call("IF", `${call("COUNT", GOALS)}=0`, quote(says.noGoals), ofGoals);
  return call("IF", `${LEADS_THAT_COUNT}=0`, quote(says.noLeads), ofLeads);
}

const TITLES_ROW = TABLES_ROW - 2;
const help = (): string =>
  words().monitorTab.help({
    pictures: at(8, COLUMNS.channels),
    channels: at(TITLES_ROW, COLUMNS.channels),
    lost: at(TITLES_ROW, COLUMNS.lost),
    late: at(TITLES_ROW, COLUMNS.late),
    segments: at(TITLES_ROW, COLUMNS.segments),
    days: at(TITLES_ROW, HISTORY.column),
  });

const blankGrid = (rows: number): Cell[][] => Array.from({ length: rows }, () => Array<Cell>(WIDTH).fill(""));

function put(grid: Cell[][], row: number, column: number, cells: readonly (readonly Cell[])[]): void {
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      const place = grid[row + down];
      if (place) place[column + right] = cell;
    });
  });
}

/**
 * All cells of the monitor but the stored days, as one grid from its first cell on.
 *
 * @param rows how many rows it had before: tables that became shorter leave nothing behind
 */
export function monitorGrid(monitored: Monitored, rows: number): Cell[][] {
  const { asOf, month, before, beforeTo, gone, days, chosen, left, tables, timeUsed } = monitored;
  const { monitorTab: says, monitorWords } = words();
  const tallest = Math.max(0, ...tables.map(({ cells, below }) => below + cells.length));
  const grid = blankGrid(Math.max(rows, TABLES_ROW + tallest));
  put(grid, 0, 0, [
    [formula(summary())],
    [help()],
    [says.asOf, asOf, says.aboutAsOf],
    [says.daysGone, Math.round(gone * 10) / 10, says.of, days],
    [says.monthFrom, month],
    [says.beforeFrom, before],
    [says.beforeTo, beforeTo],
    [says.timeUsed, timeUsed === "" ? says.hourlyOff : says.hourly(timeUsed)],
    [says.metrics],
    HEADINGS.map((heading) => monitorWords[heading]),
  ]);
  put(
    grid,
    FIRST_METRIC,
    0,
    chosen.map(({ metric, goal }, place) => metricRow(monitored, metric, goal, FIRST_METRIC + place)),
  );
  // There is room: where one is left out, fewer than all stand above.
  if (left !== "") put(grid, FIRST_METRIC + chosen.length, 0, [[left]]);
  put(grid, ROWS_THAT_COUNT, 0, rowsThatCount(monitored));
  put(grid, TOP_CHANNELS.row, TOP_CHANNELS.column, topChannels(tables));
  for (const { title, remark, column, below, cells } of tables) {
    if (cells.length === 0) continue;
    put(grid, TABLES_ROW + below - 2, column, [[title], [remark]]);
    put(
      grid,
      TABLES_ROW + below,
      column,
      cells.map((line) => line.map(asText)),
    );
  }
  return grid;
}

const storedColumn = (place: number): string => {
  const letters = columnLetters(HISTORY.column + place);
  return `$${letters}$${HISTORY.row + 2}:$${letters}`;
};
const lastDays = (place: number): string => {
  const [days, kept] = [storedColumn(0), storedColumn(place)];
  return formula(call("IFERROR", call("FILTER", kept, `${days}>${call("MAX", days)}-${TREND.days}`), quote("")));
};

/** The last of the stored days, for the picture of the trend; written once. */
export function trendCells(): Cell[][] {
  const says = words().monitorPictures;
  return [
    [says.forPicture, ""],
    [says.days(TREND.days), ""],
    [says.day, says.withinSla],
    [lastDays(0), lastDays(1 + STORED_METRICS.findIndex(({ key }) => key === "within"))],
  ];
}

/** The channels with the most leads of this month, and what the others come to, for the picture. */
function topChannels(tables: readonly MonitorTable[]): Cell[][] {
  const says = words().monitorPictures;
  const [, ...rows] = tables.find(({ column }) => column === COLUMNS.channels)?.cells ?? [];
  const came = rows.slice(0, -1).filter(([, leads]) => Number(leads) > 0);
  const top = came.slice(0, TOP_CHANNELS.most).map(([name = "", leads = 0]) => [asText(name), leads]);
  const others = came.slice(TOP_CHANNELS.most).reduce((sum, [, leads]) => sum + Number(leads), 0);
  const rest: Cell[][] = others > 0 ? [[says.others, others]] : [];
  return [[says.inPicture, says.leads], ...top, ...rest];
}

/** What stands over the stored days. */
export function historyHead(): Cell[][] {
  const { monitorPictures: says, metricWords } = words();
  return [
    [says.history, ...STORED_METRICS.map(() => "")],
    [says.aboutHistory, ...STORED_METRICS.map(() => "")],
    [says.day, ...STORED_METRICS.map(({ key }) => metricWords[key].name)],
  ];
}
