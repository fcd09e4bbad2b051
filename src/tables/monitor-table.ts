import type { Cell } from "../core/agreement/item-values";
import { DECIMALS, METRICS, type Metric, type MetricKey } from "../core/metrics/metrics";
import type { Figure, Figures } from "../core/metrics/month-figures";
import { columnLetters } from "./column-letters";
import { call } from "./formula-separator";
import { FIELD_LABELS, type LeadField, type PeopleField } from "./lead-table";
import { emptyFields, type FormulaTerms, lackingFields, metricFormula } from "./monitor-formulas";
import type { PlanLook } from "./plan/blocks";
import { SPEND_HEADINGS } from "./spend-table";

/**
 * The monitor tab: the metrics that the agreement chose, for the month so far, against their goals and against last month to
 * the same day; under them what each rep and channel did, why leads were lost, and a line of figures a day. What plain formulas
 * can count is a formula over the lead tab's own columns. The rest is written at each check and not by our functions in cells:
 * they would run on Google's servers again at every edit of a lead.
 */
export const MONITOR_TAB = "SLA monitor";

/** The named range over all of it; SLA_MONITOR is a function. */
export const METRICS_NAME = "SLA_METRICS";

/** Where things stand, counted from 0. */
export const FIRST_METRIC = 10;
const ROWS_THAT_COUNT = FIRST_METRIC + METRICS.length;
/** The rows of moments, and how far they reach. */
export const STAMP = { from: 2, to: 8, width: 4 };
export const TABLES_ROW = ROWS_THAT_COUNT + 12;
/** Under the price of lateness, which has as many rows always. */
export const ANSWERS_BELOW = 9;
export const COLUMNS = { reps: 0, channels: 12, lost: 26, late: 31, segments: 41 };
const WIDTH = 54;
const HISTORY_COLUMN = 56;
export const HISTORY = { row: TABLES_ROW, column: HISTORY_COLUMN, columns: METRICS.length + 1 };
/** What the pictures are drawn from: areas of one size, so that no picture is made anew when days or channels come. */
export const TREND = { row: TABLES_ROW, column: HISTORY_COLUMN + METRICS.length + 2, days: 90 };
const TOP_CHANNELS = { row: 26, column: COLUMNS.late, most: 10 };
export const MONITOR_SIZE = { rows: 400, columns: TREND.column + 2 };

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

const AS_OF = "$B$3";
const GONE = "$B$4";
const LEADS_THAT_COUNT = `$B$${ROWS_THAT_COUNT + 3}`;
const WORKED = "$D$4";
export const PERIOD = { from: "$B$5", to: AS_OF };
/** Fewer rows say nothing about a share or an average. */
export const THIN = 10;

const formula = (text: string): string => `=${text}`;
const text = (words: string): string => `"${words}"`;
const join = (...parts: string[]): string => parts.join("&");
const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

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
export interface Monitored {
  asOf: Date;
  /** Beginnings of this month and of the last one, and the moment of the last one that is as far. */
  month: Date;
  before: Date;
  beforeTo: Date;
  gone: number;
  days: number;
  terms: FormulaTerms;
  chosen: readonly { metric: Metric; goal: number | null }[];
  now: Figures;
  then: Figures;
  tables: readonly MonitorTable[];
  /** Leads and leads passed to sales that the agreement's funnel plans for a month. */
  planned: { leads: number | null; passed: number | null };
  /** How long the hourly check ran today, in words; "" where it is off. */
  timeUsed: string;
  /** Rows of the tab of costs without a month or an amount; null where its columns are not known. */
  spendLeftOut: number | null;
}

const named = (range: string): string => call("N", call("INDEX", range, "1"));
const orBlank = (range: string): string => call("IF", `${named(range)}=0`, text(""), range);

/** Goals that the agreement holds elsewhere: what its funnel plans and what was promised. */
const AGREED_GOALS: Partial<Record<MetricKey, string>> = {
  customers: orBlank("SLA_SALES_TARGET"),
  workable: orBlank("SLA_WORKABLE"),
  outside: "SLA_OUTSIDE_LIMIT",
};

function goalOf(metric: Metric, goal: number | null, planned: Monitored["planned"]): Cell {
  if (goal !== null) return goal;
  if (metric.key === "leads" || metric.key === "passed") return planned[metric.key] ?? "";
  const agreed = AGREED_GOALS[metric.key];
  return agreed ? formula(agreed) : "";
}

/** What is not seen must not decide. */
const seen = (metric: Metric, cell: string): string => call("ROUND", cell, String(DECIMALS[metric.unit]));

/** Whether a cell shows a number, and whether it does not; 0 is one. */
const isKnown = (cell: string): string => call("ISNUMBER", cell);
const isUnknown = (cell: string): string => call("NOT", isKnown(cell));

/** Against the goal where there is one, else against last month where that had enough rows. */
function statusOf(metric: Metric, row: number, then: Figure): string {
  const [now, expected, before, counted] = [at(row, 2), at(row, 4), at(row, 6), at(row, 8)];
  const against = (mark: string) => {
    if (metric.better === "less") return `${seen(metric, now)}<=${seen(metric, mark)}`;
    return metric.unit === "count" ? `${now}>=${call("INT", mark)}` : `${seen(metric, now)}>=${seen(metric, mark)}`;
  };
  const word = (test: string) => call("IF", test, text("on track"), text("behind"));
  const unknown = text("not enough data");
  const isThin = call("OR", isUnknown(now), metric.adds ? `${LEADS_THAT_COUNT}=0` : `${counted}<${THIN}`);
  const isComparable = then.value !== null && then.counted >= (metric.adds ? 1 : THIN);
  const judged = call("IF", isKnown(expected), word(against(expected)), isComparable ? word(against(before)) : unknown);
  return formula(call("IF", isThin, unknown, judged));
}

function expectedBy(metric: Metric, row: number): string {
  const goal = at(row, 3);
  const due = metric.adds ? call("IF", `${call("N", WORKED)}=0`, text(""), `${goal}*${GONE}/${WORKED}`) : goal;
  return formula(call("IF", isKnown(goal), due, text("")));
}

const NOT_SCORED = 'Leads are not scored: say yes to "Score leads in the lead tab" in the agreement, section Lead scoring.';

const namesOf = (fields: readonly LeadField[]): string => {
  const names = fields.map((field) => FIELD_LABELS[field as PeopleField] ?? field);
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
};

const lacking = (fields: readonly LeadField[]): string =>
  fields.includes("score") ? NOT_SCORED : `The lead tab has no column for ${namesOf(fields)}.`;

const OF_COSTS: readonly MetricKey[] = ["cpl", "cac", "roi"];

const ON_STAY: readonly MetricKey[] = ["stay", "lifetime"];
const NOT_COVERED = "Say in the agreement, section Monitor, how many months a customer's revenue covers.";

/** Why a number is blank, or says little. */
function whyNot(metric: Metric, { value, counted }: Figure, terms: FormulaTerms): string {
  const empty = emptyFields(metric.key, terms).filter((field) => field in FIELD_LABELS);
  if (value === null && empty.length > 0) return `Nobody has filled in ${namesOf(empty)} yet.`;
  if (value === null && ON_STAY.includes(metric.key)) {
    if (counted === 0) return "No customer has left yet: it takes a day in Customer until that is over.";
    return terms.covers ? "" : NOT_COVERED;
  }
  if (value === null && counted > 0 && OF_COSTS.includes(metric.key)) return "The tab SLA spend has no costs of this month.";
  if (value === null) return "Nothing to count yet this month.";
  return !metric.adds && counted < THIN ? `Fewer than ${THIN} rows say little.` : "";
}

function metricRow({ terms, now, then, planned }: Monitored, metric: Metric, goal: number | null, row: number): Cell[] {
  const lacks = lackingFields(metric.key, terms.columns);
  if (lacks.length > 0) return [metric.name, metric.whose, "", goal ?? "", "", "not enough data", "", "", "", lacking(lacks)];
  const plain = metricFormula(metric.key, terms);
  const [shown, last] = [at(row, 2), at(row, 6)];
  const difference = seen(metric, `${seen(metric, shown)}-${seen(metric, last)}`);
  const change = call("IF", call("AND", isKnown(shown), isKnown(last)), difference, text(""));
  const [figure, before] = [now[metric.key], then[metric.key]];
  return [
    metric.name,
    metric.whose,
    plain === null ? (figure.value ?? "") : formula(plain),
    goalOf(metric, goal, planned),
    expectedBy(metric, row),
    statusOf(metric, row, before),
    before.value ?? "",
    formula(change),
    figure.counted,
    [metric.counts, plain === null && figure.value !== null ? "Computed at the last check." : "", whyNot(metric, figure, terms)]
      .filter(Boolean)
      .join(" "),
  ];
}

const WHOLE = "#,##0";
const NUMBER_FORMATS: Record<Metric["unit"], [shown: string, change: string]> = {
  count: [WHOLE, "+#,##0;-#,##0;0"],
  share: ["0.0%", "+0.0%;-0.0%;0.0%"],
  amount: ["#,##0.00", "+#,##0.00;-#,##0.00;0"],
  number: ["#,##0.0", "+#,##0.0;-#,##0.0;0"],
};

/** How the numbers of each chosen metric look, from the column of this month to that of the change. */
export const metricLooks = (chosen: Monitored["chosen"]): { numberFormat: string; bold: boolean; background: string }[][] =>
  METRICS.map((_, place) => {
    const [shown, change] = NUMBER_FORMATS[chosen[place]?.metric.unit ?? "count"];
    return [shown, shown, shown, "General", shown, change].map((numberFormat) => ({ numberFormat, bold: false, background: "" }));
  });
/** Where they begin. */
export const LOOKS = { row: FIRST_METRIC, column: 2 };

const SPEND_UNKNOWN = `The tab SLA spend needs the columns ${SPEND_HEADINGS.join(", ")}.`;

/** How many rows count and how many do not, and what to do about these. */
function rowsThatCount({ terms, spendLeftOut }: Monitored): Cell[][] {
  const { columns, leadTab } = terms;
  const of = (field: LeadField): string | null => {
    const column = columns[field];
    const letters = columnLetters(column ?? 0);
    return column === undefined ? null : `'${leadTab.replace(/'/g, "''")}'!$${letters}$2:$${letters}`;
  };
  const texts = (field: LeadField): Cell => {
    const reference = of(field);
    return reference === null ? "" : formula(call("COUNTIF", reference, text("?*")));
  };
  const received = of("received") ?? "";
  const [id, status] = [of("id") ?? of("name") ?? of("email"), of("status")];
  const blank = id === null ? "" : formula(call("COUNTIFS", received, '""', id, text("?*")));
  const unclear = status === null ? "" : formula(call("COUNTIF", status, text("Check dates")));
  const byDay = "A date counts on its day, a tick on the day the lead came; a word does not count.";
  return [
    ["Rows that count, and rows that do not"],
    ["Rows", "How many", "What to do"],
    ["Leads that count", formula(call("COUNTIFS", received, '">0"', received, `"<="&${AS_OF}`)), "Rows with a date in Received."],
    ["Left out: Received is no date", texts("received"), "Type a date there, such as 2026-11-18 09:30."],
    ["Left out: Received is blank", blank, "Fill in when the lead came."],
    ["Left out: Received lies ahead", formula(call("COUNTIF", received, `">"&${AS_OF}`)), "They count once their moment has come."],
    ["Not in response times: Check dates", unclear, "The column SLA note says what is wrong."],
    ["Not passed: a word in Passed to sales", texts("passed"), byDay],
    ["Not won: a word in Won on", texts("won"), byDay],
    spendLeftOut === null
      ? ["Costs that do not count", "all", SPEND_UNKNOWN]
      : ["Costs that do not count", spendLeftOut, "Rows of the tab SLA spend without a month or an amount."],
  ];
}

const STATUSES = `$F$${FIRST_METRIC + 1}:$F$${FIRST_METRIC + METRICS.length}`;
const METRIC_NAMES = `$A$${FIRST_METRIC + 1}:$A$${FIRST_METRIC + METRICS.length}`;
const countOf = (word: string): string => call("COUNTIF", STATUSES, text(word));
const behindNames = call("TEXTJOIN", text(", "), "TRUE", call("FILTER", METRIC_NAMES, `${STATUSES}="behind"`));

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
  call("IF", `${JUDGED}=0`, text("No metric has enough data yet to be judged."), VERDICT),
);

const HOURLY_OFF = "none: the hourly check is off";
const placeOf = (row: number, column: number): string => `(${at(row, column)})`;
const HELP = `Click a number to see where it comes from: formulas count the columns of your lead tab. Metrics and goals stand in the tab SLA agreement, costs in the tab SLA spend. To the right: pictures ${placeOf(8, COLUMNS.channels)}, channels ${placeOf(TABLES_ROW - 2, COLUMNS.channels)}, lost reasons ${placeOf(TABLES_ROW - 2, COLUMNS.lost)}, price of lateness ${placeOf(TABLES_ROW - 2, COLUMNS.late)} and answers by rep, source and priority under it, segments ${placeOf(TABLES_ROW - 2, COLUMNS.segments)}, one line a day ${placeOf(TABLES_ROW - 2, HISTORY.column)}.`;

/** A text of ours that may hold people's words: never a formula. */
const asText = (cell: Cell): Cell => (typeof cell === "string" && /^[=+\-@']/.test(cell) ? `'${cell}` : cell);

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
  const { asOf, month, before, beforeTo, gone, days, chosen, tables, timeUsed } = monitored;
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
export const HISTORY_HEAD: Cell[][] = [
  ["One line a day: the month so far", ...METRICS.map(() => "")],
  ["Each line follows the leads until its day is over; blank: not known. What counts stands beside each metric.", ...METRICS.map(() => "")],
  ["Day", ...METRICS.map(({ name }) => name)],
];

const TITLE = { bold: true, size: 12, fontColor: "#174ea6" } as const;
const HEADING = { bold: true, background: "#f1f3f4", wrap: true, top: true } as const;
const REMARK = { italic: true, fontColor: "#5f6368" } as const;
const MOMENT = "yyyy-mm-dd hh:mm";
const SHOWN_ROWS = MONITOR_SIZE.rows - TABLES_ROW - 2;

const rowsOf =
  (first: number, last: number) =>
  (column: number, width: number, numberFormat: string): { range: string; look: PlanLook } => ({
    range: `${at(first, column)}:${at(last, column + width - 1)}`,
    look: { numberFormat },
  });
const under = rowsOf(TABLES_ROW + 1, TABLES_ROW + SHOWN_ROWS);
const inLate = rowsOf(TABLES_ROW + 1, TABLES_ROW + ANSWERS_BELOW - 3);
const inAnswers = rowsOf(TABLES_ROW + ANSWERS_BELOW + 1, TABLES_ROW + SHOWN_ROWS);
const across = (row: number, column: number, width: number, look: PlanLook): { range: string; look: PlanLook } => ({
  range: `${at(row, column)}:${at(row, column + width - 1)}`,
  look,
});

const inMetrics = (column: number, width: number, look: PlanLook): { range: string; look: PlanLook } => ({
  range: `${at(FIRST_METRIC, column)}:${at(ROWS_THAT_COUNT - 1, column + width - 1)}`,
  look,
});
const inRowsThatCount = (column: number, look: PlanLook): { range: string; look: PlanLook } => ({
  range: `${at(ROWS_THAT_COUNT + 2, column)}:${at(TABLES_ROW - 3, column)}`,
  look,
});

/** A column of the stored days. */
const stored = (place: number, numberFormat: string): { range: string; look: PlanLook } => ({
  range: `${at(TABLES_ROW + 1, HISTORY.column + place)}:${at(MONITOR_SIZE.rows - 1, HISTORY.column + place)}`,
  look: { numberFormat },
});

const { reps, channels, lost, late, segments } = COLUMNS;

/** How the tab looks; dressed once. */
export const MONITOR_LOOKS: readonly { range: string; look: PlanLook }[] = [
  { range: "A1:J1", look: { background: "#e8f0fe" } },
  { range: "A1", look: { bold: true, size: 12 } },
  { range: "A2", look: REMARK },
  { range: "A3:A8", look: { bold: true } },
  { range: "B3:B8", look: { left: true } },
  { range: "B3", look: { numberFormat: MOMENT } },
  { range: "B4:D4", look: { numberFormat: "0.0", left: true } },
  { range: "B5:B6", look: { numberFormat: "yyyy-mm-dd" } },
  { range: "B7", look: { numberFormat: MOMENT } },
  { range: "C3", look: REMARK },
  { range: "A9", look: TITLE },
  { range: "A10:J10", look: HEADING },
  { range: "C10:E10", look: { right: true } },
  { range: "G10:I10", look: { right: true } },
  inMetrics(0, 1, { bold: true }),
  inMetrics(2, 3, { right: true }),
  inMetrics(6, 3, { right: true }),
  inMetrics(8, 1, { numberFormat: WHOLE }),
  inMetrics(9, 1, REMARK),
  across(ROWS_THAT_COUNT, 0, 1, TITLE),
  across(ROWS_THAT_COUNT + 1, 0, 3, HEADING),
  inRowsThatCount(2, REMARK),
  across(TABLES_ROW - 2, 0, MONITOR_SIZE.columns, TITLE),
  across(TABLES_ROW - 1, 0, MONITOR_SIZE.columns, REMARK),
  across(TABLES_ROW, reps, 10, HEADING),
  across(TABLES_ROW, channels, 13, HEADING),
  across(TABLES_ROW, lost, 4, HEADING),
  across(TABLES_ROW, late, 7, HEADING),
  across(TABLES_ROW, segments, 13, HEADING),
  across(TABLES_ROW, HISTORY.column, HISTORY.columns, HEADING),
  inRowsThatCount(1, { numberFormat: WHOLE }),
  under(reps + 1, 1, WHOLE),
  { range: `${at(TABLES_ROW + 1, reps + 9)}:${at(TABLES_ROW + SHOWN_ROWS, reps + 9)}`, look: { numberFormat: WHOLE, left: true } },
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
  under(reps + 2, 1, "0.0"),
  under(reps + 4, 1, "0.0"),
  under(reps + 5, 2, "0%"),
  under(reps + 7, 1, WHOLE),
  under(reps + 8, 1, "0%"),
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
  stored(METRICS.length + 2, "yyyy-mm-dd"),
  stored(METRICS.length + 3, NUMBER_FORMATS.share[0]),
  across(TOP_CHANNELS.row, TOP_CHANNELS.column, 2, HEADING),
  ...METRICS.map(({ unit }, place) => stored(place + 1, NUMBER_FORMATS[unit][0])),
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

/** The cell that holds the word takes its colour. */
export const MONITOR_COLOURS = [
  { word: "behind", background: "#fce8e6", text: "#8c1512", bold: true },
  { word: "on track", background: "#e6f4ea", text: "#0d4f23", bold: false },
].map(({ word, ...look }) => ({ ...look, formula: formula(call("AND", `A2=${text(word)}`, `${MONITOR_MARK}=0`)) }));
export const COLOURED = { rows: TABLES_ROW + SHOWN_ROWS, columns: channels + 13 };

const PICTURE = { column: channels, width: 620, height: 330 } as const;

/** The pictures beside the metrics: how response within SLA went day by day, and which channels bring leads. */
export const MONITOR_CHARTS = [
  {
    ...PICTURE,
    kind: "line",
    title: `Response within SLA, month to date, the last ${TREND.days} days`,
    ranges: [{ row: TREND.row, column: TREND.column, rows: TREND.days + 2, columns: 2 }],
    row: 8,
    format: "0%",
  },
  {
    ...PICTURE,
    kind: "bar",
    title: "Leads by channel, this month so far",
    ranges: [{ row: TOP_CHANNELS.row, column: TOP_CHANNELS.column, rows: TOP_CHANNELS.most + 2, columns: 2 }],
    row: 26,
  },
] as const;
