/** A dash, a 0 or "n/a" where a moment of a lead would stand is as good as a blank cell, but for the moment at which it came. */
import { builtFunctions } from "./built-script";

const { functions, date } = builtFunctions();
const moment = (day: number, hour = 9) => date(Date.UTC(2026, 10, day, hour));
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

const RECEIVED = column(moment(16), moment(16, 10), moment(17), moment(17, 12));
const DUE = column(moment(16, 10), moment(16, 11), moment(17, 10), moment(17, 13));
const OWNER = column("Ada", "Ada", "Ben", "Ben");
const NOW = moment(18);

const CASES: [string, (moments: unknown[][]) => unknown[]][] = [
  ["SLA_STATUS", (answered) => [DUE, answered, NOW]],
  ["SLA_COMPLIANCE", (answered) => [DUE, answered, NOW]],
  ["SLA_RESPONSE_STATS", (answered) => [RECEIVED, answered, DUE, NOW, OWNER]],
  ["SLA_BACKTEST", (answered) => [RECEIVED, answered, column(60, 120), NOW]],
  ["SLA_MONITOR", (answered) => [OWNER, RECEIVED, "", answered, DUE, "", "", "", NOW, 40]],
];

it.each(CASES)("%s", (name, given) => {
  const call = (...cells: unknown[]): unknown => JSON.parse(JSON.stringify(functions[name]?.(...given(column(...cells)))));
  const blank = call(moment(16, 10), "", moment(17, 12), "");
  for (const none of [0, "-", " n/a ", "0000-00-00 00:00:00"]) expect(call(moment(16, 10), none, moment(17, 12), none)).toEqual(blank);
  expect(call(moment(16, 10), "soon", moment(17, 12), "soon")).not.toEqual(blank);
});

it("a lead that came at none says so", () =>
  expect(functions.SLA_STATUS?.(column("-", 0), column("", ""), NOW)).toEqual([
    ["Check: due is not a date."],
    ["Check: due is not a date."],
  ]));
