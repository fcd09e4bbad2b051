import { DECIMALS } from "../../core/metrics/metric";
import { type Metric, STORED_METRICS } from "../../core/metrics/metrics";
import { inEveryLanguage, words } from "../../language/spoken/words";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";
import { MOMENT_FORMAT } from "../looks/moment-format";
import type { PlanLook } from "../plan/blocks";
import type { MetricsShown } from "./monitor-metric-rows";
import {
  ANSWERS_BELOW,
  at,
  COLUMNS,
  FIRST_METRIC,
  formula,
  GOALS_ROW,
  HISTORY,
  METRIC_ROWS,
  MONITOR_SIZE,
  PROMISED_COLUMN,
  PROMISED_COLUMNS,
  REP_COLUMNS,
  ROWS_THAT_COUNT,
  TABLES_ROW,
  TOP_CHANNELS,
  TREND,
} from "./monitor-places";

const WHOLE = "#,##0";
const PLAIN = "General";
const NUMBER_FORMATS: Record<Metric["unit"], [shown: string, change: string]> = {
  count: [WHOLE, "+#,##0;-#,##0;0"],
  share: ["0.0%", "+0.0%;-0.0%;0.0%"],
  amount: ["#,##0.00", "+#,##0.00;-#,##0.00;0"],
  number: ["#,##0.0", "+#,##0.0;-#,##0.0;0"],
};

/** How the numbers of each chosen metric look, from the column of this month to that of the change. */
export const metricLooks = (chosen: MetricsShown["chosen"]): { numberFormat: string; bold: boolean; background: string }[][] =>
  Array.from({ length: METRIC_ROWS }, (_, place) => {
    const [shown, change] = NUMBER_FORMATS[chosen[place]?.metric.unit ?? "count"];
    return [shown, shown, shown, PLAIN, shown, change].map((numberFormat) => ({ numberFormat, bold: false, background: "" }));
  });
/** Where they begin. */
export const LOOKS = { row: FIRST_METRIC, column: 2 };

const TITLE = { bold: true, size: 12, fontColor: "#174ea6" } as const;
const HEADING = { bold: true, background: "#f1f3f4", wrap: true, top: true } as const;
const REMARK = { italic: true, fontColor: "#5f6368" } as const;
const SHOWN_ROWS = MONITOR_SIZE.rows - TABLES_ROW - 2;

interface DressedCell {
  numberFormat: string;
  bold: boolean;
  background: string;
}

type Dressed = { range: string; look: PlanLook };

/** Looks of columns between two rows; a text is a number format. */
const between =
  (first: number, last: number) =>
  (column: number, width: number, look: PlanLook | string): Dressed => ({
    range: `${at(first, column)}:${at(last, column + width - 1)}`,
    look: typeof look === "string" ? { numberFormat: look } : look,
  });
const across = (row: number, ...rest: Parameters<ReturnType<typeof between>>): Dressed => between(row, row)(...rest);
const inMetrics = between(FIRST_METRIC, ROWS_THAT_COUNT - 1);
const inRowsThatCount = between(ROWS_THAT_COUNT + 2, TABLES_ROW - 3);
const under = between(TABLES_ROW + 1, TABLES_ROW + SHOWN_ROWS);
const inLate = between(TABLES_ROW + 1, TABLES_ROW + ANSWERS_BELOW - 3);
const inAnswers = between(TABLES_ROW + ANSWERS_BELOW + 1, TABLES_ROW + SHOWN_ROWS);
const inHistory = between(TABLES_ROW + 1, MONITOR_SIZE.rows - 1);
/** A column of the stored days. */
const stored = (place: number, numberFormat: string): Dressed => inHistory(HISTORY.column + place, 1, numberFormat);

const { reps, channels, lost, late, segments } = COLUMNS;
const LOST_COLUMNS = 4;

/** The table of reps: the three promises side by side, and the goals above them. */
export const REPS_LOOKS: readonly Dressed[] = [
  across(TABLES_ROW, reps, REP_COLUMNS, HEADING),
  under(reps + 1, 1, WHOLE),
  under(PROMISED_COLUMN, PROMISED_COLUMNS, "0%"),
  under(reps + 6, 1, "0.0"),
  under(reps + 7, 2, "0%"),
  under(reps + 9, 1, { numberFormat: WHOLE, left: true }),
  under(reps + 10, 1, WHOLE),
  across(GOALS_ROW, reps, REP_COLUMNS, REMARK),
];

/** The table of channels beside its names. */
const CHANNEL_FORMATS = [...Array.from({ length: 8 }, () => WHOLE), "0%"];
const OF_PROMISE = [WHOLE, "0%", "0%"];
/** The table of promises that stands below it, beside its names. */
const PROMISE_FORMATS = [...OF_PROMISE, ...OF_PROMISE, ...OF_PROMISE];

/** Tables below others begin at such steps, and are dressed for so many rows: they seldom have to be dressed anew. */
const STEP = 10;

/** Such tables where they stand below a few rows. */
const LOW_LOOKS: readonly Dressed[] = [
  across(TABLES_ROW + STEP, channels, PROMISE_FORMATS.length + 1, HEADING),
  across(TABLES_ROW + STEP, lost, LOST_COLUMNS, HEADING),
  ...PROMISE_FORMATS.map((look, place) => between(TABLES_ROW + STEP + 1, TABLES_ROW + 2 * STEP)(channels + 1 + place, 1, look)),
];

/** How the tab looks; dressed once. */
export const MONITOR_LOOKS: readonly Dressed[] = [
  { range: "A1:J1", look: { background: "#e8f0fe" } },
  { range: "A1", look: { bold: true, size: 12 } },
  { range: "A2", look: REMARK },
  { range: "A3:A8", look: { bold: true } },
  { range: "B3:B8", look: { left: true } },
  { range: "B3", look: { numberFormat: MOMENT_FORMAT } },
  { range: "B4:D4", look: { numberFormat: "0.0", left: true } },
  { range: "B5:B6", look: { numberFormat: "yyyy-mm-dd" } },
  { range: "B7", look: { numberFormat: MOMENT_FORMAT } },
  { range: "C3", look: REMARK },
  { range: "A9", look: TITLE },
  { range: "A10:J10", look: HEADING },
  { range: "C10:E10", look: { right: true } },
  { range: "G10:I10", look: { right: true } },
  inMetrics(0, 1, { bold: true }),
  inMetrics(2, 3, { right: true }),
  inMetrics(6, 3, { right: true }),
  inMetrics(8, 1, WHOLE),
  inMetrics(9, 1, REMARK),
  across(ROWS_THAT_COUNT, 0, 1, TITLE),
  across(ROWS_THAT_COUNT + 1, 0, 3, HEADING),
  inRowsThatCount(2, 1, REMARK),
  across(TABLES_ROW - 2, 0, MONITOR_SIZE.columns, TITLE),
  across(TABLES_ROW - 1, 0, MONITOR_SIZE.columns, REMARK),
  ...REPS_LOOKS,
  across(TABLES_ROW, channels, 13, HEADING),
  across(TABLES_ROW, lost, LOST_COLUMNS, HEADING),
  across(TABLES_ROW, late, 7, HEADING),
  across(TABLES_ROW, segments, 13, HEADING),
  across(TABLES_ROW, HISTORY.column, HISTORY.columns, HEADING),
  inRowsThatCount(1, 1, WHOLE),
  under(channels + 1, 3, WHOLE),
  under(channels + 10, 2, WHOLE),
  under(lost + 1, 1, WHOLE),
  inLate(late + 1, 1, WHOLE),
  inAnswers(late + 1, 2, WHOLE),
  inAnswers(late + 3, 1, "0%"),
  inAnswers(late + 4, 2, "#,##0.0"),
  inAnswers(late + 6, 3, WHOLE),
  across(TABLES_ROW + ANSWERS_BELOW - 2, late, 9, TITLE),
  across(TABLES_ROW + ANSWERS_BELOW - 1, late, 9, REMARK),
  across(TABLES_ROW + ANSWERS_BELOW, late, 9, HEADING),
  under(segments + 1, 2, WHOLE),
  under(channels + 4, 5, WHOLE),
  under(channels + 9, 1, "0%"),
  under(lost + 2, 1, "0%"),
  inLate(late + 2, 1, "#,##0.0"),
  inLate(late + 3, 3, "0.0%"),
  inLate(late + 6, 1, WHOLE),
  under(segments + 3, 3, "0.0%"),
  under(segments + 6, 5, WHOLE),
  stored(0, "yyyy-mm-dd"),
  across(TREND.row, TREND.column, 2, HEADING),
  stored(STORED_METRICS.length + 2, "yyyy-mm-dd"),
  stored(STORED_METRICS.length + 3, NUMBER_FORMATS.share[0]),
  across(TOP_CHANNELS.row, TOP_CHANNELS.column, 2, HEADING),
  ...STORED_METRICS.map(({ unit }, place) => stored(place + 1, NUMBER_FORMATS[unit][0])),
  // After those of the channels, over which they stand.
  ...LOW_LOOKS,
];

export const MONITOR_PIXELS: Record<number, number> = {
  0: 250,
  ...Object.fromEntries(Array.from({ length: 8 }, (_, place) => [place + 1, 110])),
  9: 500,
  [channels]: 170,
  [lost]: 200,
  [late]: 150,
  [segments]: 150,
  [channels + 11]: 150,
  [segments + 11]: 160,
  [segments + 12]: 220,
};

/** N() of a text is 0: it marks our rules among the user's own and changes nothing. */
export const MONITOR_MARK = 'N("Lead SLA monitor")';

const BEHIND = { background: "#fbdcb8", text: "#5a3200", bold: true } as const;

/** A share of the table of reps that lies below the goal above it. */
const belowGoal = (column: number) => {
  const [cell, goal] = ["2", `$${GOALS_ROW + 1}`].map((row) => `$${columnLetters(column)}${row}`) as [string, string];
  const seen = (share: string): string => call("ROUND", share, String(DECIMALS.share));
  const isBelow = [call("ISNUMBER", cell), call("ISNUMBER", goal), `${seen(cell)}<${seen(goal)}`];
  return { ...BEHIND, column, formula: formula(call("AND", `${call("ROW", cell)}>${GOALS_ROW + 1}`, ...isBelow, `${MONITOR_MARK}=0`)) };
};

/** The cell that holds the word takes its colour, and a rep's share that lies below its goal. */
export function monitorColours() {
  const { behind, onTrack } = words().monitorWords;
  const ofWords = [
    { word: behind, ...BEHIND },
    { word: onTrack, background: "#d2e3fc", text: "#0b3a63", bold: false },
  ].map(({ word, ...look }) => ({ ...look, formula: formula(call("AND", `A2=${quote(word)}`, `${MONITOR_MARK}=0`)) }));
  return [...ofWords, ...Array.from({ length: PROMISED_COLUMNS }, (_, place) => belowGoal(PROMISED_COLUMN + place))];
}
export const COLOURED = { rows: TABLES_ROW + SHOWN_ROWS, columns: channels + 13 };

const stepsFor = (rows: number): number => Math.ceil(rows / STEP) * STEP;

/** Where a table begins below another one, with room for its title and its remark. */
export const belowTable = (cells: readonly unknown[]): number => (cells.length === 0 ? 0 : stepsFor(cells.length + 3));

interface LowTable {
  column: number;
  below: number;
  cells: readonly unknown[];
  isLow?: true;
}

const lowIn = (tables: readonly LowTable[]): LowTable[] => tables.filter(({ isLow, cells }) => isLow && cells.length > 0);

/** Where tables stand that stand below others, as a text that changes with it. */
export const lowShape = (tables: readonly LowTable[]): string =>
  lowIn(tables)
    .map(({ column, below, cells }) => [column, below, stepsFor(cells.length)].join())
    .join(" ");

/** As they are dressed at first. */
export const FIRST_SHAPE = [channels, lost].map((column) => [column, STEP, STEP].join()).join(" ");

/** Whether tables that stand so look as they should where those that stood otherwise were dressed. */
export const isDressed = (shape: string, dressed: string): boolean =>
  shape.split(" ").every((table) => table === "" || dressed.split(" ").includes(table));

/** The rows of their headings. */
export const lowHeadings = (tables: readonly LowTable[]) =>
  lowIn(tables).map(({ column, below }) => ({
    ...{ row: TABLES_ROW + below, column, rows: 1, look: HEADING },
    columns: column === channels ? PROMISE_FORMATS.length + 1 : LOST_COLUMNS,
  }));

/** How the numbers look below the headings of the channels and in the promises under them; the lost and the returned leads look alike. */
export function lowLooks(tables: readonly LowTable[]): { row: number; column: number; looks: DressedCell[][] } {
  const promises = lowIn(tables).find(({ column }) => column === channels);
  const [first, rows] = promises ? [promises.below - 1, stepsFor(promises.cells.length)] : [0, 0];
  const looks = Array.from({ length: Math.max(first, 0) + rows + STEP }, (_, down) => {
    const formats = promises && down >= first && down < first + rows ? PROMISE_FORMATS : CHANNEL_FORMATS;
    return formats.map((numberFormat): DressedCell => ({ numberFormat, bold: false, background: "" }));
  });
  return { row: TABLES_ROW + 1, column: channels + 1, looks };
}

const PICTURE = { column: channels, width: 620, height: 330 } as const;

/** A title in the document's language, and under which others the same picture may stand. */
const titled = (title: () => string) => ({ title: title(), otherTitles: inEveryLanguage(title) });

/** The pictures beside the metrics: how response within SLA went day by day, and which channels bring leads. */
export const monitorCharts = () => [
  {
    ...PICTURE,
    kind: "line" as const,
    ...titled(() => words().monitorPictures.within(TREND.days)),
    ranges: [{ row: TREND.row, column: TREND.column, rows: TREND.days + 2, columns: 2 }],
    row: 8,
    format: "0%",
  },
  {
    ...PICTURE,
    kind: "bar" as const,
    ...titled(() => words().monitorPictures.channels),
    ranges: [{ row: TOP_CHANNELS.row, column: TOP_CHANNELS.column, rows: TOP_CHANNELS.most + 2, columns: 2 }],
    row: 26,
  },
];
