/** Whole columns of leads, headings and all, answer as the columns below their headings do. */
import { builtFunctions } from "./built-script";

const { functions, date } = builtFunctions();
const moment = (day: number, hour = 9) => date(Date.UTC(2026, 10, day, hour));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const RECEIVED = [moment(16), moment(16, 10), moment(17), ""];
const RESPONDED = [moment(16, 10), moment(17), "", ""];
const DUE = [moment(16, 11), moment(16, 12), moment(17, 10), ""];
const OWNER = ["Ada", "ADA ", "ada", ""];
const NOW = moment(18);

/** Headings and cells of each column argument, and the rest. */
const CASES: [string, string, [string, unknown[]][], (columns: unknown[]) => unknown[]][] = [
  [
    "SLA_RESPONSE_STATS",
    "known",
    [
      ["Received", RECEIVED],
      ["Responded", RESPONDED],
      ["SLA due", DUE],
      ["Owner", OWNER],
    ],
    ([r, a, d, g]) => [r, a, d, NOW, g],
  ],
  [
    "SLA_RESPONSE_STATS",
    "unknown",
    [
      ["Eingang", RECEIVED],
      ["Antwort", RESPONDED],
      ["Frist", DUE],
      ["Person", OWNER],
    ],
    ([r, a, d, g]) => [r, a, d, NOW, g],
  ],
  [
    "SLA_BY_CHANNEL",
    "known",
    [
      ["Created at", RECEIVED],
      ["Source", OWNER],
    ],
    ([r, c]) => [r, c],
  ],
  [
    "SLA_MONITOR",
    "known",
    [
      ["Owner", OWNER],
      ["Received", RECEIVED],
      ["Attempts", ["", "", "", ""]],
    ],
    ([o, r, a]) => [o, r, "", "", "", a, "", "", NOW, 40],
  ],
  ["SLA_LOST_REASONS", "known", [["Lost reason", ["No budget", "no budget ", "-", ""]]], ([l]) => [l, "Not a fit", 0.2]],
  [
    "SLA_LAG",
    "known",
    [
      ["Received", RECEIVED],
      ["Won on", DUE],
    ],
    ([r, w]) => [r, w, NOW, 0],
  ],
  [
    "SLA_COMPLIANCE",
    "known",
    [
      ["SLA due", DUE],
      ["Responded", RESPONDED],
    ],
    ([d, a]) => [d, a, NOW],
  ],
  [
    "SLA_BACKTEST",
    "known",
    [
      ["Received", RECEIVED],
      ["Responded", RESPONDED],
    ],
    ([r, a]) => [r, a, 60, NOW],
  ],
];

it.each(CASES)("%s, %s headings", (name, _, columns, args) => {
  const call = functions[name] as (...given: unknown[]) => unknown;
  const below = call(...args(columns.map(([, cells]) => column(...cells))));
  expect(call(...args(columns.map(([heading, cells]) => column(heading, ...cells))))).toEqual(below);
});

it.each<[string, string, unknown[]]>([
  ["SLA_DUE", "Due", [column("Received", ...RECEIVED), 60]],
  ["SLA_STATUS", "Status", [column("SLA due", ...DUE), column("Responded", ...RESPONDED), NOW]],
  ["SLA_BUSINESS_MINUTES", "Working minutes", [column("Created at", ...RECEIVED), column("First response", ...RESPONDED)]],
  ["SLA_EXPLAIN", "Why", [column("Received", ...RECEIVED), column("Responded", ...RESPONDED), 60]],
])("%s answers under a heading of its own: %s", (name, heading, args) => {
  const call = functions[name] as (...given: unknown[]) => unknown[][];
  const below = call(...args.map((argument) => (Array.isArray(argument) ? argument.slice(1) : argument)));
  expect(call(...args)).toEqual([[heading], ...below]);
});

it("a mistyped date in the first row is told, as in any other", () => {
  expect(functions.SLA_DUE?.(column("tomorrow", moment(16)), 60)).toEqual([["Check: received is not a date."], expect.anything()]);
});
