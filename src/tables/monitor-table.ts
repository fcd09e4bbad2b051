import type { Cell } from "../core/agreement/item-values";
import { METRICS, type Metric, type MetricKey } from "../core/metrics/metrics";
import { columnLetters } from "./column-letters";
import { call } from "./formula-separator";
import { FIELD_LABELS, type LeadColumns, type LeadField, type PeopleField } from "./lead-table";
import { type ColumnReference, type FormulaWords, metricFormula, type PeriodCells } from "./monitor-formulas";
import type { PlanBlock, PlanCell } from "./plan-table";
import { SPEND_NAME } from "./spend-table";

/**
 * The monitor tab: the metrics that the agreement chose, for the month so far, against their goals and against last month to
 * the same moment; under them what each rep and channel did, why leads were lost, and a line of figures a day. All but the
 * moment of judging and the stored days are formulas over the lead tab's own columns.
 */
export const MONITOR_TAB = "SLA monitor";

/** The named range over all of it; SLA_MONITOR is a function. */
export const METRICS_NAME = "SLA_METRICS";

/** The stored days, headings included. */
export const HISTORY_NAME = "SLA_HISTORY";

/** Where things stand, counted from 0. */
export const STAMP = { row: 2, column: 1 };
export const FIRST_METRIC = 10;
const TABLES_ROW = 46;
const COLUMNS = { reps: 0, channels: 12, before: 26, lost: 38, late: 43, segments: 51, history: 65, chart: 89 };
export const HISTORY = { row: TABLES_ROW, column: COLUMNS.history, columns: METRICS.length + 1 };
export const CHANNEL_CHART = { row: TABLES_ROW, column: COLUMNS.chart, rows: 13, columns: 2 };
export const MONITOR_SIZE = { rows: 400, columns: COLUMNS.chart + 2 };
/** Reps and channels beside which last month stands. */
const MOST_NAMES = 40;

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
const WORKED = "$D$4";
/** Fewer rows say nothing about a share or an average. */
const THIN = 10;

const formula = (text: string): string => `=${text}`;
const text = (words: string): string => `"${words}"`;
const join = (...parts: string[]): string => parts.join("&");
const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
/** A column of a table below its heading. */
const below = (column: number): string =>
  `$${columnLetters(column)}$${TABLES_ROW + 2}:$${columnLetters(column)}$${TABLES_ROW + 1 + MOST_NAMES}`;

const CHANNEL_PLACES = { CPL: 6, CAC: 7, ROI: 9 } as const;

/** The row for all of a table of channels: the last one that has a name. */
const forAll =
  (table: number) =>
  (heading: keyof typeof CHANNEL_PLACES): string => {
    const column = (offset: number) => `$${columnLetters(table + offset)}$${TABLES_ROW + 1}:$${columnLetters(table + offset)}`;
    return call("IFERROR", call("INDEX", column(CHANNEL_PLACES[heading]), call("MATCH", text("All"), column(0), "0")), text(""));
  };

const THIS_MONTH: PeriodCells = { from: "$B$5", to: AS_OF, channels: forAll(COLUMNS.channels) };
const LAST_MONTH: PeriodCells = { from: "$B$6", to: "$B$7", channels: forAll(COLUMNS.before) };

/** What the monitor is made of, besides its layout. */
export interface MonitorTerms {
  leadTab: string;
  /** Where the lead tab's fields stand, counted from 0. */
  columns: LeadColumns;
  chosen: readonly { metric: Metric; goal: number | null }[];
  inbound: readonly string[];
  marketing: readonly string[];
  outside: readonly string[];
}

const named = (range: string): string => call("N", call("INDEX", range, "1"));
const planned = (stage: number): string =>
  call("IFERROR", call("INDEX", call("SLA_GOAL", "SLA_SALES_TARGET", "SLA_FUNNEL_RATES", "SLA_ROUNDING"), String(stage)), text(""));

/** Goals that the agreement holds elsewhere: what its funnel plans and what was promised. */
const AGREED_GOALS: Partial<Record<MetricKey, string>> = {
  leads: planned(1),
  passed: planned(2),
  customers: call("IF", `${named("SLA_SALES_TARGET")}=0`, text(""), "SLA_SALES_TARGET"),
  workable: call("IF", `${named("SLA_WORKABLE")}=0`, text(""), "SLA_WORKABLE"),
  outside: "SLA_OUTSIDE_LIMIT",
};

/** A goal as a formula without a decimal sign, which depends on the sheet's language. */
const exactly = (goal: number): string => (Number.isInteger(goal) ? String(goal) : `${Math.round(goal * 1e6)}/1000000`);

const goalOf = (metric: Metric, goal: number | null): string => {
  if (goal !== null) return formula(exactly(goal));
  const agreed = AGREED_GOALS[metric.key];
  return agreed ? formula(agreed) : "";
};

function statusOf(metric: Metric, row: number): string {
  const [now, expected, before, counted] = [at(row, 2), at(row, 4), at(row, 6), at(row, 8)];
  const against = (mark: string) => {
    if (metric.better === "less") return `${now}<=${mark}`;
    return metric.unit === "count" ? `${now}>=${call("INT", mark)}` : `${now}>=${mark}`;
  };
  const word = (test: string) => call("IF", test, text("on track"), text("behind"));
  const unknown = text("not enough data");
  const isThin = metric.adds ? `${now}=""` : call("OR", `${now}=""`, `${counted}<${THIN}`);
  const judged = call(
    "IF",
    `${expected}<>""`,
    word(against(expected)),
    call("IF", `${call("N", before)}=0`, unknown, word(against(before))),
  );
  return formula(call("IF", isThin, unknown, judged));
}

const expectedBy = (metric: Metric, row: number): string => {
  const goal = at(row, 3);
  const due = metric.adds ? call("IF", `${call("N", WORKED)}=0`, text(""), `${goal}*${GONE}/${WORKED}`) : goal;
  return formula(call("IF", `${goal}=""`, text(""), due));
};

const lacking = (fields: readonly LeadField[]): string =>
  `The lead tab has no column for ${fields.map((field) => FIELD_LABELS[field as PeopleField] ?? field).join(", ")}.`;

function metricRow(metric: Metric, goal: number | null, row: number, column: ColumnReference, words: FormulaWords): PlanCell[] {
  const head = [metric.name, metric.whose];
  const now = metricFormula(metric.key, column, THIS_MONTH, words);
  const before = metricFormula(metric.key, column, LAST_MONTH, words);
  if ("lacks" in now || "lacks" in before) {
    return [...head, "", "", "", "not enough data", "", "", "", lacking("lacks" in now ? now.lacks : [])];
  }
  const change = call("IF", call("OR", `${at(row, 2)}=""`, `${at(row, 6)}=""`), text(""), `${at(row, 2)}-${at(row, 6)}`);
  return [
    ...head,
    formula(now.value),
    goalOf(metric, goal),
    expectedBy(metric, row),
    statusOf(metric, row),
    formula(before.value),
    formula(change),
    formula(now.counted),
    metric.counts,
  ];
}

const NUMBER_FORMATS: Record<Metric["unit"], [shown: string, change: string]> = {
  count: ["#,##0", "+#,##0;-#,##0;0"],
  share: ["0.0%", "+0.0%;-0.0%;0.0%"],
  amount: ["#,##0.00", "+#,##0.00;-#,##0.00;0"],
  number: ["#,##0.0", "+#,##0.0;-#,##0.0;0"],
};

const TITLE = { bold: true, size: 12, fontColor: "#174ea6" } as const;
const HEADING = { bold: true, background: "#f1f3f4", wrap: true, top: true } as const;
const REMARK = { italic: true, fontColor: "#5f6368" } as const;
const MOMENT = "yyyy-mm-dd hh:mm";

/** How the numbers of each chosen metric look, from the column of this month to that of the change. */
export const metricLooks = (chosen: MonitorTerms["chosen"]): { numberFormat: string; bold: boolean; background: string }[][] =>
  METRICS.map((_, place) => {
    const [format, change] = NUMBER_FORMATS[chosen[place]?.metric.unit ?? "count"];
    return [format, format, format, "General", format, change].map((numberFormat) => ({ numberFormat, bold: false, background: "" }));
  });
/** Where they begin. */
export const LOOKS = { row: FIRST_METRIC, column: 2 };

function metricBlocks(terms: MonitorTerms, column: ColumnReference, words: FormulaWords): PlanBlock[] {
  const rows = terms.chosen.map(({ metric, goal }, place) => metricRow(metric, goal, FIRST_METRIC + place, column, words));
  const blank = Array.from({ length: METRICS.length - rows.length }, () => MONITOR_HEADINGS.map(() => ""));
  return [{ range: at(FIRST_METRIC, 0), cells: [...rows, ...blank] }];
}

/** How many rows count and how many do not, and what to do about these. */
function rowBlocks(column: ColumnReference): PlanBlock[] {
  const of = (field: LeadField) => column(field);
  const texts = (field: LeadField) => (of(field) === null ? "" : formula(call("COUNTIF", of(field) ?? "", text("?*"))));
  const received = of("received") ?? "";
  const id = of("id") ?? of("name") ?? of("email");
  const line = (what: string, cell: string, help: string): PlanCell[] => [what, cell, help];
  return [
    { range: "A34", cells: [["Rows that count, and rows that do not"]], look: TITLE },
    { range: "A35:C35", cells: [["Rows", "How many", "What to do"]], look: HEADING },
    {
      range: "A36",
      cells: [
        line("Leads that count", formula(call("COUNTIFS", received, '">0"', received, `"<="&${AS_OF}`)), "Rows with a date in Received."),
        line("Left out: Received is no date", texts("received"), "Type a date there, such as 2026-11-18 09:30."),
        line(
          "Left out: Received is blank",
          id === null ? "" : formula(call("COUNTIFS", received, '""', id, text("?*"))),
          "Fill in when the lead came.",
        ),
        line("Left out: Received lies ahead", formula(call("COUNTIF", received, `">"&${AS_OF}`)), "They count once their moment has come."),
        line(
          "Not in response times: Check dates",
          of("status") === null ? "" : formula(call("COUNTIF", of("status") ?? "", text("Check dates"))),
          "The column SLA note says what is wrong.",
        ),
        line(
          "Not passed: no date in Passed to sales",
          texts("passed"),
          "A date counts on its day, a tick on the day the lead came; a word does not count.",
        ),
        line(
          "Not won: no date in Won on",
          texts("won"),
          "A date counts on its day, a tick on the day the lead came; a word does not count.",
        ),
        line(
          "Not in the channels: rows and costs",
          formula(
            call(
              "IFERROR",
              call(
                "INDEX",
                `$${columnLetters(COLUMNS.channels + 10)}$${TABLES_ROW + 1}:$${columnLetters(COLUMNS.channels + 10)}`,
                call(
                  "MATCH",
                  text("All"),
                  `$${columnLetters(COLUMNS.channels)}$${TABLES_ROW + 1}:$${columnLetters(COLUMNS.channels)}`,
                  "0",
                ),
              ),
              text(""),
            ),
          ),
          "Leads without a date, and costs without a month or an amount (tab SLA spend).",
        ),
      ],
    },
    { range: "C36:C43", look: REMARK },
  ];
}

const heading = (column: number, width: number): PlanBlock => ({
  range: `${at(TABLES_ROW, column)}:${at(TABLES_ROW, column + width - 1)}`,
  look: HEADING,
});
const title = (column: number, words: string): PlanBlock => ({ range: at(TABLES_ROW - 1, column), cells: [[words]], look: TITLE });
const shown = (column: number, width: number, numberFormat: string): PlanBlock => ({
  range: `${at(TABLES_ROW + 1, column)}:${at(TABLES_ROW + MOST_NAMES, column + width - 1)}`,
  look: { numberFormat },
});

/** A table that one of our functions answers; blank where the lead tab lacks a column that it needs. */
const answer = (column: number, name: string, args: readonly string[]): PlanBlock => ({
  range: at(TABLES_ROW, column),
  cells: [[args.includes("null") ? "" : formula(call(name, ...args))]],
});

const names = Array.from({ length: MOST_NAMES }, (_, place) => TABLES_ROW + 1 + place);

/** Beside each row of a table what it was last month, and the word. */
function beside(table: number, column: number, before: (row: number) => string, ownWord: boolean): PlanBlock[] {
  const name = (row: number) => at(row, table);
  const cells = names.map((row): PlanCell[] => {
    const last = formula(call("IF", `${name(row)}=""`, text(""), before(row)));
    if (ownWord) return [last];
    const [now, then] = [at(row, table + 1), at(row, column)];
    const word = call(
      "IF",
      call("OR", `${then}=0`, `${now}+${then}<${THIN}`),
      text("not enough data"),
      call("IF", `${now}>=${then}`, text("on track"), text("behind")),
    );
    return [last, formula(call("IF", `${name(row)}=""`, text(""), word))];
  });
  return [
    { range: at(TABLES_ROW, column), cells: [ownWord ? ["Last month to the same day"] : ["Leads last month to the same day", "Status"]] },
    { range: at(TABLES_ROW + 1, column), cells },
  ];
}

function tableBlocks(column: ColumnReference): PlanBlock[] {
  const of = (field: LeadField): string => column(field) ?? "null";
  const orBlank = (field: LeadField): string => column(field) ?? text("");
  const { reps, channels, before, lost, late, segments, history, chart } = COLUMNS;
  const channelColumns = [of("received"), of("source"), orBlank("passed"), orBlank("won"), orBlank("revenue"), SPEND_NAME];
  const workableBefore = (row: number) => {
    const owner = at(row, reps);
    const day = [of("passed"), `">="&${LAST_MONTH.from}`, of("passed"), `"<="&${LAST_MONTH.to}`];
    const own = call("IF", `${owner}=${text("(none)")}`, text(""), owner);
    if (column("passed") === null || column("owner") === null) return text("");
    return call("IF", `${owner}=${text("All")}`, call("COUNTIFS", ...day), call("COUNTIFS", ...day, of("owner"), own));
  };
  const leadsBefore = (row: number) =>
    call(
      "IFERROR",
      call("VLOOKUP", at(row, channels), `$${columnLetters(before)}$${TABLES_ROW + 1}:$${columnLetters(before + 1)}`, "2", "FALSE"),
      "0",
    );
  return [
    title(reps, "Reps: workable leads of this month"),
    heading(reps, 10),
    answer(reps, "SLA_MONITOR", [
      of("owner"),
      of("received"),
      orBlank("passed"),
      orBlank("responded"),
      of("due"),
      orBlank("attempts"),
      orBlank("connected"),
      orBlank("pipeline"),
      AS_OF,
      "SLA_WORKABLE",
      "SLA_HOURS",
      "SLA_HOLIDAYS",
      call("INDEX", "SLA_CALENDAR", "2", "10"),
    ]),
    ...beside(reps, reps + 9, workableBefore, true),
    shown(reps + 2, 1, "0.0"),
    shown(reps + 4, 1, "0.0"),
    shown(reps + 5, 2, "0%"),
    shown(reps + 7, 1, "#,##0"),
    shown(reps + 8, 1, "0%"),
    title(channels, "Channels: this month so far"),
    heading(channels, 13),
    answer(channels, "SLA_BY_CHANNEL", [...channelColumns, THIS_MONTH.from, THIS_MONTH.to]),
    ...beside(channels, channels + 11, leadsBefore, false),
    title(before, "Channels: last month to the same day (costs of the whole month)"),
    heading(before, 11),
    answer(before, "SLA_BY_CHANNEL", [...channelColumns, LAST_MONTH.from, LAST_MONTH.to]),
    ...[channels, before].flatMap((table) => [shown(table + 4, 5, "#,##0"), shown(table + 9, 1, "0%")]),
    title(lost, "Lost reasons of the last three months"),
    heading(lost, 4),
    answer(lost, "SLA_LOST_REASONS", [
      of("lostReason"),
      "SLA_OUTSIDE",
      "SLA_OUTSIDE_LIMIT",
      of("received"),
      call("EDATE", THIS_MONTH.from, "-2"),
      AS_OF,
    ]),
    shown(lost + 2, 1, "0%"),
    title(late, "Price of lateness: leads of 90 days and older"),
    heading(late, 7),
    answer(late, "SLA_LATENESS", [of("received"), orBlank("responded"), of("due"), of("won"), orBlank("revenue"), AS_OF]),
    shown(late + 2, 1, "#,##0.0"),
    shown(late + 3, 3, "0.0%"),
    shown(late + 6, 1, "#,##0"),
    title(segments, "Segments: leads of 90 days and older, at this month's cost per lead"),
    heading(segments, 13),
    answer(segments, "SLA_SEGMENTS", [of("received"), of("segment"), of("won"), orBlank("revenue"), THIS_MONTH.channels("CPL"), AS_OF]),
    shown(segments + 3, 3, "0.0%"),
    shown(segments + 6, 5, "#,##0"),
    title(history, "One line a day: what the figures were"),
    heading(history, HISTORY.columns),
    { range: at(TABLES_ROW, history), cells: [["Day", ...METRICS.map(({ name }) => name)]] },
    {
      range: at(TABLES_ROW, chart),
      cells: [["Channel", "Leads"], ...names.slice(0, CHANNEL_CHART.rows - 1).map((row) => chartCells(row))],
    },
    { range: `${at(TABLES_ROW, chart)}:${at(TABLES_ROW + CHANNEL_CHART.rows - 1, chart + 1)}`, look: REMARK },
  ];
}

/** A channel and its leads for the chart, which has no room for the row of all. */
function chartCells(row: number): PlanCell[] {
  const name = at(row, COLUMNS.channels);
  const isOne = call("AND", `${name}<>""`, `${name}<>${text("All")}`);
  return [formula(call("IF", isOne, name, text(""))), formula(call("IF", isOne, at(row, COLUMNS.channels + 1), text("")))];
}

const STATUSES = `$F$${FIRST_METRIC + 1}:$F$${FIRST_METRIC + METRICS.length}`;
const METRIC_NAMES = `$A$${FIRST_METRIC + 1}:$A$${FIRST_METRIC + METRICS.length}`;
const countOf = (word: string): string => call("COUNTIF", STATUSES, text(word));

const SUMMARY = join(
  countOf("on track"),
  text(" of "),
  `(${countOf("on track")}+${countOf("behind")})`,
  text(" metrics are on track."),
  call(
    "IFERROR",
    join(text(" Behind: "), call("TEXTJOIN", text(", "), "TRUE", call("FILTER", METRIC_NAMES, `${STATUSES}="behind"`)), text(".")),
    text(""),
  ),
);

const HEAD: readonly PlanBlock[] = [
  { range: "A1:J1", look: { background: "#e8f0fe" } },
  { range: "A1", cells: [[formula(SUMMARY)]], look: { bold: true, size: 12 } },
  {
    range: "A2",
    cells: [
      [
        "Click a number to see where it comes from: the formulas count the columns of your lead tab. Goals and metrics stand in the tab SLA agreement, costs in the tab SLA spend. To the right: channels, lost reasons, price of lateness, segments, one line a day.",
      ],
    ],
    look: REMARK,
  },
  {
    range: "A3",
    cells: [["As of"], ["Working days gone"], ["This month from"], ["Last month from"], ["Last month to the same moment"]],
    look: { bold: true },
  },
  { range: "B5", cells: [[formula(call("DATE", call("YEAR", AS_OF), call("MONTH", AS_OF), "1"))], [formula(call("EDATE", "B5", "-1"))]] },
  { range: "B7", cells: [[formula(`${call("EDATE", call("INT", AS_OF), "-1")}+${call("MOD", AS_OF, "1")}`)]] },
  { range: "B3", look: { numberFormat: MOMENT, left: true } },
  { range: "B4:D4", look: { numberFormat: "0.0", left: true } },
  { range: "B5:B6", look: { numberFormat: "yyyy-mm-dd", left: true } },
  { range: "B7", look: { numberFormat: MOMENT, left: true } },
  { range: "C3", look: REMARK },
  { range: "A9", cells: [["Metrics of the agreement"]], look: TITLE },
  { range: "A10:J10", cells: [[...MONITOR_HEADINGS]], look: HEADING },
  { range: "A11:A32", look: { bold: true } },
  { range: "I11:I32", look: { numberFormat: "#,##0" } },
  { range: "J11:J32", look: REMARK },
];

const tabReference = (tab: string): string => `'${tab.replace(/'/g, "''")}'`;

/** How formulas name the lead tab's columns: from the second row on, however many come. */
export const columnReference =
  (leadTab: string, columns: LeadColumns): ColumnReference =>
  (field) => {
    const column = columns[field];
    if (column === undefined) return null;
    const letters = columnLetters(column);
    return `${tabReference(leadTab)}!$${letters}$2:$${letters}`;
  };

/**
 * All cells of the monitor but those that the daily run stamps. Written again whenever the agreement chooses other metrics or
 * the lead tab's columns are others.
 */
export function monitorBlocks(terms: MonitorTerms): PlanBlock[] {
  const column = columnReference(terms.leadTab, terms.columns);
  const repNames = below(COLUMNS.reps);
  const reps = `(${call("COUNTIF", repNames, text("?*"))}-${call("COUNTIF", repNames, text("All"))}-${call("COUNTIF", repNames, text("(none)"))})`;
  const words: FormulaWords = { inbound: terms.inbound, marketing: terms.marketing, outside: terms.outside, reps, asOf: AS_OF };
  return [...HEAD, ...tableBlocks(column), ...rowBlocks(column), ...metricBlocks(terms, column, words)];
}

export const MONITOR_PIXELS: Record<number, number> = {
  0: 250,
  ...Object.fromEntries(Array.from({ length: 8 }, (_, place) => [place + 1, 110])),
  9: 420,
  12: 170,
  26: 170,
  38: 200,
  43: 150,
  51: 150,
  62: 160,
  63: 220,
  65: 100,
};

/** N() of a text is 0: it marks our rules among the user's own and changes nothing. */
export const MONITOR_MARK = 'N("Lead SLA monitor")';

/** The word's cell takes a colour: the metrics' and the reps' stand in columns F and D. */
export const MONITOR_COLOURS = [
  { word: "behind", background: "#fce8e6", text: "#8c1512", bold: true },
  { word: "on track", background: "#e6f4ea", text: "#0d4f23", bold: false },
].map(({ word, ...look }) => ({
  ...look,
  formula: formula(
    call(
      "AND",
      call("OR", call("AND", `$F2=${text(word)}`, "COLUMN()=6"), call("AND", `$D2=${text(word)}`, "COLUMN()=4")),
      `${MONITOR_MARK}=0`,
    ),
  ),
}));

/** What the daily run stamps: the moment of judging, and how far the month has gone. */
export const stampCells = (asOf: Date, gone: number, days: number): Cell[][] => [
  [asOf, "the last check; every formula is judged at this moment", ""],
  [Math.round(gone * 10) / 10, "of", days],
];
