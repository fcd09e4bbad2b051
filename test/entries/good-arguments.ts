const HOURS = [
  ["Mon-Fri", "09:00", "18:00"],
  ["Sat", "10:00", "12:00"],
];
const COUNTS = [[500, 150, 73, 50, 10]];
const STAGES = [["Lead"], ["MQL"], ["Customer"]];
const CALENDAR = [HOURS, [["2026-12-25"]], "Europe/Berlin"];

/** Arguments that each function understands, so that the one among them that is changed is what is tried. */
export const goodArguments = (date: (ms: number) => unknown): Record<string, unknown[]> => {
  const DAY = date(Date.UTC(2026, 10, 18, 9));
  const COLUMN = [[date(Date.UTC(2026, 10, 17, 9))], [DAY]];
  return {
    SLA_BACKTEST: [COLUMN, COLUMN, [[15, 30]], DAY, ...CALENDAR, [["Late"], ["Not recorded"]]],
    SLA_BUSINESS_MINUTES: [COLUMN, COLUMN, ...CALENDAR],
    SLA_BY_CHANNEL: [
      COLUMN,
      [["Web"], ["Ads"]],
      COLUMN,
      COLUMN,
      [[900], [""]],
      [["Web", 600]],
      "2026-01-01",
      DAY,
      [["Won"], ["Lost"]],
      [[""], ["No budget"]],
    ],
    SLA_CAC: [[[42000], [5]], 35],
    SLA_CAPACITY: [[[1783], [800]], 6, 5, 4, 120],
    SLA_CHANCE: [COUNTS, 35, [[1783], [2365]]],
    SLA_COMPLIANCE: [COLUMN, COLUMN, DAY],
    SLA_CPL: [
      [[5000], [5]],
      [[250], [0]],
    ],
    SLA_DUE: [COLUMN, 60, ...CALENDAR],
    SLA_EXIST_BY: [DAY, [[30, 14]], HOURS, [["2026-12-25"]]],
    SLA_EXPLAIN: [COLUMN, COLUMN, 60, ...CALENDAR],
    SLA_GOAL: [35, [[0.3], [0.48]], "nearest"],
    SLA_LAG: [COLUMN, COLUMN, DAY, 90, COLUMN, "Web", COLUMN, COLUMN],
    SLA_LATENESS: [COLUMN, COLUMN, COLUMN, COLUMN, [[900], [""]], DAY, 0, 0.95, [["Won"], ["Lost"]], [[""], ["No budget"]]],
    SLA_LEAD_VALUE: [[[12000], [900]], 0.05],
    SLA_LEADS_FOR: [COUNTS, [[35], [40]], 0.8],
    SLA_LEVERS: [COUNTS, 35],
    SLA_LOST_REASONS: [[["No budget"], ["Not a fit"]], "Not a fit", 0.2, COLUMN, "2026-01-01", DAY],
    SLA_LTV: [[[400], [80]], 30, 0.6],
    SLA_MATURE_COUNTS: [COLUMN, [["MQL"], ["Lost"]], STAGES, DAY, 90, COLUMN, COLUMN, "Web", "Customer", COLUMN],
    SLA_MONITOR: [[["Ada"], ["Ben"]], COLUMN, COLUMN, COLUMN, COLUMN, [[1], [2]], [[true], [""]], [[900], [""]], DAY, 40, ...CALENDAR],
    SLA_PLAN_CHECK: [STAGES, [[500], [150], [10]], [[0.3], [0.2], [""]], [[30], [14], [""]], 35, "nearest"],
    SLA_QUOTA: [1e6, 0.6, 12000, [[0.25], [0.2]]],
    SLA_RATES: [[[500], [150]]],
    SLA_RATE_INTERVAL: [[[10], [150]], [[50], [500]], 0.95],
    SLA_RESPONSE_STATS: [COLUMN, COLUMN, COLUMN, DAY, [["Ada"], ["Ben"]], ...CALENDAR, [["Late"], ["Not recorded"]]],
    SLA_ROI: [[[63000], [5]], 42000],
    SLA_SCORE: [[["Title"], ["Director"]], [["Title", "contains", "Director", 20]], [["A", 20]], 10],
    SLA_SEGMENTS: [COLUMN, [["Big"], ["Small"]], COLUMN, [[900], [""]], 40, DAY, 0, 0.95, [["Won"], ["Lost"]], [[""], ["No budget"]]],
    SLA_SPLIT: [420, [[1], [2], [1]]],
    SLA_STAGE_COUNTS: [COLUMN, [["MQL"], ["Lost"]], STAGES, "2026-01-01", DAY, COLUMN, COLUMN, "Web", "Customer", COLUMN],
    SLA_STATUS: [COLUMN, COLUMN, DAY, 15],
  };
};
