import type { Cell } from "../../core/cells/cell";
import { METRICS } from "../../core/metrics/metrics";
import { words } from "../../language/spoken/words";
import { asText } from "../formulas/as-text";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
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
  text,
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

export const MONITOR_HEADINGS = [
  "Metric",
  "Whose",
  "This month so far",
  "Goal for the month",
  "Expected by now",
  "Status",
  "Last month to the same day",
  "Change",
  "Rows counted",
  "What counts",
] as const;

const join = (...parts: string[]): string => parts.join("&");

/** A table of one of our functions, as it is at the last check. */
export interface MonitorTable {
  title: string;
  /** Which rows count, and why others do not; "" where the table is not shown. */
  remark: string;
  column: number;
  /** Rows below the other tables' heading; 0 where it stands beside them. */
  below: number;
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
const countOf = (word: string): string => call("COUNTIF", STATUSES, text(word));
const behindNames = call("TEXTJOIN", text("; "), "TRUE", call("FILTER", METRIC_NAMES, `${STATUSES}="behind"`));

const JUDGED = `(${countOf("on track")}+${countOf("behind")})`;
const VERDICT = join(
  countOf("on track"),
  text(" of "),
  JUDGED,
  text(" metrics are on track."),
  call("IFERROR", join(text(" Behind: "), behindNames, text(".")), text("")),
);
const SUMMARY = call(
  "IF",
  `${LEADS_THAT_COUNT}=0`,
  text("No leads yet: they are counted here as they come."),
  call(
    "IF",
    `${call("COUNT", GOALS)}=0`,
    text("No goal is agreed on yet: type the goals that both teams want into the tab SLA agreement."),
    call("IF", `${JUDGED}=0`, text("No metric has enough data yet to be judged."), VERDICT),
  ),
);

const HOURLY_OFF = "none: the hourly check is off";
const placeOf = (row: number, column: number): string => `(${at(row, column)})`;
const HELP = `Click a number to see where it comes from: formulas count the columns of your lead tab. Metrics and goals stand in the tab SLA agreement, costs in the tab SLA spend. To the right: pictures ${placeOf(8, COLUMNS.channels)}, channels ${placeOf(TABLES_ROW - 2, COLUMNS.channels)}, lost reasons ${placeOf(TABLES_ROW - 2, COLUMNS.lost)}, price of lateness ${placeOf(TABLES_ROW - 2, COLUMNS.late)} and answers by rep, source and priority under it, segments ${placeOf(TABLES_ROW - 2, COLUMNS.segments)}, one line a day ${placeOf(TABLES_ROW - 2, HISTORY.column)}.`;

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
  const tallest = Math.max(0, ...tables.map(({ cells, below }) => below + cells.length));
  const grid = blankGrid(Math.max(rows, TABLES_ROW + tallest));
  put(grid, 0, 0, [
    [formula(SUMMARY)],
    [HELP],
    ["As of", asOf, "the last check; every number is judged at this moment"],
    ["Working days gone", Math.round(gone * 10) / 10, "of", days],
    ["This month from", month],
    ["Last month from", before],
    ["Last month to", beforeTo],
    ["Google's time used today", timeUsed === "" ? HOURLY_OFF : `${timeUsed}, by the hourly check. Workspace gives 360.`],
    ["Metrics of the agreement"],
    [...MONITOR_HEADINGS],
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
  return formula(call("IFERROR", call("FILTER", kept, `${days}>${call("MAX", days)}-${TREND.days}`), text("")));
};

/** The last of the stored days, for the picture of the trend; written once. */
export const TREND_CELLS: Cell[][] = [
  ["For the picture", ""],
  [`${TREND.days} days`, ""],
  ["Day", "Within SLA"],
  [lastDays(0), lastDays(1 + METRICS.findIndex(({ key }) => key === "within"))],
];

/** The channels with the most leads of this month, and what the others come to, for the picture. */
function topChannels(tables: readonly MonitorTable[]): Cell[][] {
  const [, ...rows] = tables.find(({ column }) => column === COLUMNS.channels)?.cells ?? [];
  const came = rows.slice(0, -1).filter(([, leads]) => Number(leads) > 0);
  const top = came.slice(0, TOP_CHANNELS.most).map(([name = "", leads = 0]) => [asText(name), leads]);
  const others = came.slice(TOP_CHANNELS.most).reduce((sum, [, leads]) => sum + Number(leads), 0);
  const rest: Cell[][] = others > 0 ? [["All others", others]] : [];
  return [["In the picture", "Leads"], ...top, ...rest];
}

/** What stands over the stored days. */
export const historyHead = (): Cell[][] => [
  ["One line a day: the month so far", ...METRICS.map(() => "")],
  ["Each line follows the leads until its day is over; blank: not known. What counts stands beside each metric.", ...METRICS.map(() => "")],
  ["Day", ...METRICS.map(({ key }) => words().metricWords[key].name)],
];
