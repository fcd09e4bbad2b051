import { STORED_METRICS } from "../../core/metrics/metrics";
import { columnLetters } from "../formulas/column-letters";

/** Where things stand on the monitor tab, counted from 0. */
export const FIRST_METRIC = 10;
/** How many there is room for: sheets keep their days below, so that nothing moves where metrics come. */
export const METRIC_ROWS = STORED_METRICS.length;
export const ROWS_THAT_COUNT = FIRST_METRIC + METRIC_ROWS;
/** The rows of moments, and how far they reach. */
export const STAMP = { from: 2, to: 8, width: 4 };
export const TABLES_ROW = ROWS_THAT_COUNT + 12;
/** Under the price of lateness, which has as many rows always. */
export const ANSWERS_BELOW = 9;
/** The goals of the shares in the table of reps: its first row, so that what is below it finds them. */
export const GOALS_ROW = TABLES_ROW + 1;
export const COLUMNS = { reps: 0, channels: 12, lost: 26, late: 31, segments: 41 };
export const REP_COLUMNS = 11;
/** Where the shares of promises stand in the table of reps. */
export const PROMISED_COLUMN = COLUMNS.reps + 3;
export const PROMISED_COLUMNS = 3;
export const WIDTH = 54;
const HISTORY_COLUMN = 56;
export const HISTORY = { row: TABLES_ROW, column: HISTORY_COLUMN, columns: STORED_METRICS.length + 1 };
/** What the pictures are drawn from: areas of one size, so that no picture is made anew when days or channels come. */
export const TREND = { row: TABLES_ROW, column: HISTORY_COLUMN + STORED_METRICS.length + 2, days: 90 };
export const TOP_CHANNELS = { row: 26, column: COLUMNS.late, most: 10 };
export const MONITOR_SIZE = { rows: 400, columns: TREND.column + 2 };

/** Cells that formulas name. */
export const AS_OF = "$B$3";
export const GONE = "$B$4";
export const LEADS_THAT_COUNT = `$B$${ROWS_THAT_COUNT + 3}`;
export const WORKED = "$D$4";
export const PERIOD = { from: "$B$5", to: AS_OF };

export const formula = (text: string): string => `=${text}`;
export const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
