import { keepsGoal } from "../../../src/core/metrics/metric";
import { METRICS, type Metric } from "../../../src/core/metrics/metrics";
import { metricWords } from "../../../src/language/en/metric-words";

const more = { better: "more" } as const;
const less = { better: "less" } as const;

describe("whether a goal is kept: what is not seen does not decide", () => {
  it.each<[string, Pick<Metric, "unit" | "better">, number, number, boolean]>([
    ["a share that shows 90.0%", { unit: "share", ...more }, 0.8996, 0.9, true],
    ["a share that shows 89.9%", { unit: "share", ...more }, 0.8994, 0.9, false],
    ["a cost that shows 100.00", { unit: "amount", ...less }, 100.004, 100, true],
    ["a cost of a cent more", { unit: "amount", ...less }, 100.01, 100, false],
    ["40.0 leads a rep", { unit: "number", ...more }, 39.96, 40, true],
    ["one lead less", { unit: "count", ...more }, 1782, 1783, false],
    ["as many", { unit: "count", ...more }, 1783, 1783, true],
    ["minutes above the goal", { unit: "number", ...less }, 30.1, 30, false],
    ["nothing of nothing", { unit: "count", ...more }, 0, 0, true],
  ])("%s", (_, metric, value, goal, kept) => expect(keepsGoal(metric, value, goal)).toBe(kept));
});

it("each metric has a name of its own and a sentence that says what counts", () => {
  expect(new Set(METRICS.map(({ key }) => metricWords[key].name.toLowerCase())).size).toBe(METRICS.length);
  expect(METRICS.filter(({ key }) => !/^[A-Z].*\.$/.test(metricWords[key].counts))).toEqual([]);
});
