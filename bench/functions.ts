/** Every custom function over a sheet of leads, as a formula over whole columns asks it: how many times what SLA_DUE takes. */
import "../src/entries/formulas/clock";
import "../src/entries/formulas/figures";
import "../src/entries/formulas/history";
import "../src/entries/formulas/metrics";
import "../src/entries/formulas/odds";
import "../src/entries/formulas/planning";
import "../src/entries/formulas/scoring";
import "../src/entries/formulas/working-time";
import { clockRows, DAY, HOLIDAYS, MINUTE, TWO_SHIFTS, ZONE } from "./clock-rows";
import { medianOf, type Ratio } from "./ratio";

const ROWS = 100_000;
const RUNS = 5;

type CustomFunction = (...args: unknown[]) => unknown;
const scope = globalThis as unknown as Record<string, unknown>;

/** A spreadsheet without an agreement: all that a custom function may ask of Google. */
const EMPTY_SHEET = {
  getActiveSpreadsheet: () => ({
    getRangeByName: () => null,
    getSpreadsheetTimeZone: () => ZONE,
    getSpreadsheetLocale: () => "en_US",
  }),
};

const column = <Value>(cell: (row: number) => Value): Value[][] => Array.from({ length: ROWS }, (_, row) => [cell(row)]);
const oneOf =
  <Value>(values: readonly Value[], step = 1) =>
  (row: number): Value =>
    values[Math.floor(row / step) % values.length] as Value;

/** The arguments, made only for the one that is asked, and at most how many times the time of SLA_DUE it may take where that is agreed. */
interface Question {
  args: () => unknown[];
  most?: number;
}

/** What each function is asked over a sheet of leads. */
function questions(): Record<string, Question> {
  const { starts, ends, minutes } = clockRows(ROWS);
  const received = column((row) => new Date(starts[row] as number));
  const responded = column((row) => (row % 5 === 0 ? "" : new Date(ends[row] as number)));
  const due = column((row) => new Date((starts[row] as number) + (minutes[row] as number) * MINUTE));
  const won = column((row) => (row % 7 === 0 ? new Date((starts[row] as number) + 30 * DAY) : ""));
  const revenue = column((row) => (row % 7 === 0 ? 1000 + (row % 900) : ""));
  const owner = column(oneOf(["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana"]));
  const source = column(oneOf(["Web", "Webinar", "Referral", "Google Ads", "Fair"], 3));
  const stage = column(oneOf(["Lead", "MQL", "SAL", "Opportunity", "Customer", "Lost"], 2));
  const stages = [["Lead"], ["MQL"], ["SAL"], ["Opportunity"], ["Customer"]];
  const lost = column((row) => (row % 6 === 5 ? oneOf(["No budget", "Not a fit", "Timing", "Competitor"], 6)(row) : ""));
  const number = (from: number, to: number) => column((row) => from + (row % (to - from + 1)));
  const asOf = new Date(Date.UTC(2027, 1, 1, 12));
  const hours = [TWO_SHIFTS.map(([open, close]) => ["Mon-Fri", `${open}:00`, `${close}:00`]), HOLIDAYS.map((day) => [day]), ZONE];
  const counts = [[500, 150, 73, 50, 10]];
  const leads = [
    ["Title", "Source", "Size", "Email"],
    ...column(oneOf(["Sales Director", "Student", "Head of Growth", "CEO"])).map(([title], row) => [
      title,
      source[row]?.[0],
      row % 500,
      `lead${row}@example.com`,
    ]),
  ];
  const rules = Array.from({ length: 20 }, (_, at) =>
    oneOf([
      ["Title", "contains", `Director ${at}`, 5],
      ["Title", "contains", "Head", 20],
      ["Source", "is", "Referral", 20],
      ["Size", "at least", 10 * at, 3],
      ["Email", "ends with", ".com", 1],
    ])(at),
  );
  return {
    SLA_DUE: { args: () => [received, column((row) => minutes[row] as number), ...hours] },
    SLA_BUSINESS_MINUTES: { args: () => [received, column((row) => new Date(ends[row] as number)), ...hours] },
    SLA_STATUS: { args: () => [due, responded, asOf, 15] },
    SLA_COMPLIANCE: { args: () => [due, responded, asOf] },
    SLA_RESPONSE_STATS: { args: () => [received, responded, due, asOf, owner, ...hours], most: 5 },
    SLA_BACKTEST: { args: () => [received, responded, [[15, 30, 60, 120]], asOf, ...hours] },
    SLA_EXPLAIN: { args: () => [received, column((row) => new Date(ends[row] as number)), 60, ...hours], most: 8 },
    SLA_SCORE: {
      args: () => [
        leads,
        rules,
        [
          ["A", 40],
          ["B", 20],
        ],
        30,
      ],
      most: 10,
    },
    SLA_MONITOR: { args: () => [owner, received, received, responded, due, number(0, 6), responded, revenue, asOf, 20, ...hours] },
    SLA_LATENESS: { args: () => [received, responded, due, won, revenue, asOf, 90, 0.95] },
    SLA_SEGMENTS: { args: () => [received, source, won, revenue, 40, asOf, 90, 0.95] },
    SLA_BY_CHANNEL: {
      args: () => [
        received,
        source,
        received,
        won,
        revenue,
        [
          ["Web", 900],
          ["Fair", 12_000],
        ],
        "2026-01-01",
        asOf,
      ],
    },
    SLA_LOST_REASONS: { args: () => [lost, "Not a fit", 0.2, received, "2026-01-01", asOf] },
    SLA_STAGE_COUNTS: { args: () => [received, stage, stages, "2025-06-01", asOf, won, source, "Web"] },
    SLA_MATURE_COUNTS: { args: () => [received, stage, stages, asOf, 90, won, source, "Web"] },
    SLA_LAG: { args: () => [received, won, asOf, 90, source, "Web"] },
    SLA_CPL: { args: () => [number(0, 9_000), number(0, 300)] },
    SLA_CAC: { args: () => [number(0, 9_000), number(0, 300)] },
    SLA_ROI: { args: () => [number(0, 9_000), number(0, 300)] },
    SLA_LTV: { args: () => [number(1, 900), number(1, 60), 0.6] },
    SLA_LEAD_VALUE: { args: () => [number(1, 9_000), 0.05] },
    SLA_GOAL: { args: () => [number(1, 900), [[0.3, 0.48, 0.68, 0.2]], "nearest"] },
    SLA_RATES: { args: () => [column((row) => 500 + (row % 50)).map(([first]) => [first, 150, 73, 50, 10])] },
    SLA_RATE_INTERVAL: { args: () => [number(0, 40), number(50, 900), 0.95] },
    SLA_SPLIT: { args: () => [number(1, 900), [[1, 2, 1, 4]]] },
    SLA_LEVERS: { args: () => [counts, 35] },
    SLA_CAPACITY: { args: () => [number(1, 9_000), 6, 5, 4, 120] },
    SLA_QUOTA: { args: () => [number(1, 9_000), 0.6, 12_000, 0.25] },
    SLA_EXIST_BY: { args: () => [received, [[30, 14, 7, 21]], hours[0], hours[1]] },
    // A plan asks for some hundred different volumes and targets, however long its columns are.
    SLA_CHANCE: { args: () => [counts, 35, number(1_700, 1_799)] },
    SLA_LEADS_FOR: { args: () => [counts, number(1, 100), 0.8] },
  };
}

/** Ratios to SLA_DUE over the same number of rows, in the same run. */
export function functionRatios(): Ratio[] {
  scope.SpreadsheetApp = EMPTY_SHEET;
  const asked = Object.entries(questions());
  const timeOf = (name: string, args: Question["args"]): number => {
    const given = args();
    return medianOf(() => (scope[name] as CustomFunction)(...given), RUNS);
  };
  const times = asked.map(([name, { args }]) => timeOf(name, args));
  return asked.map(([name, { most }], at) => ({
    what: `${name} over ${ROWS.toLocaleString("en-US")} rows against SLA_DUE${most ? `; at most ${most}` : ""}`,
    ratio: (times[at] as number) / (times[0] as number),
  }));
}
