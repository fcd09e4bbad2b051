import type { ChartTable } from "../../charts/chart-table";
import { chartPicture } from "../../charts/picture";
import { scaleFor, wordsLike } from "../../charts/scale";
import type { Shape } from "../../charts/shapes";
import { widthOf } from "../../charts/shapes";
import type { Chart } from "../../engine/engine";

const chart = (kind: Chart["kind"], options: Chart["options"] = {}): Chart => ({
  id: 1,
  kind,
  ranges: [],
  place: { sheet: "s", row: 0, column: 0, offsetX: 0, offsetY: 0 },
  headers: 1,
  transposed: false,
  merge: "MERGE_COLUMNS",
  hidden: "IGNORE_ROWS",
  options: { width: 480, height: 300, ...options },
});

const table = (domain: string[], ...series: [string, ...(number | null)[]][]): ChartTable => ({
  domain,
  series: series.map(([name, ...values]) => ({ name, values, shown: values.map((value) => value?.toLocaleString("en-US") ?? "") })),
});

const FUNNEL = table(["Lead", "MQL", "SAL", "Opportunity", "Customer"], ["Needed", 1783, 535, 257, 175, 35]);

function all(picture: Shape, tag: string): Shape[] {
  const found: Shape[] = [];
  const visit = (one: Shape) => {
    if (one.tag === tag) found.push(one);
    for (const child of one.children) if (typeof child !== "string") visit(child);
  };
  visit(picture);
  return found;
}

const texts = (picture: Shape): string[] => all(picture, "text").map(({ children }) => String(children[0]));
/** The marks: the first rectangle is the picture's own ground. */
const bars = (picture: Shape): Shape["attributes"][] =>
  all(picture, "rect")
    .slice(1)
    .map(({ attributes }) => attributes);

describe("a lying bar chart of one series", () => {
  const picture = chartPicture(chart("BAR", { title: "The funnel", legend: "none", series: { 0: { dataLabel: "value" } } }), FUNNEL);

  it("has bars as long as their values", () => {
    const widths = bars(picture).map(({ width }) => Number(width));
    expect(widths).toHaveLength(5);
    widths.forEach((width, index) => {
      expect(width / (widths[0] ?? 1)).toBeCloseTo((FUNNEL.series[0]?.values[index] ?? 0) / 1783, 3);
    });
    expect(new Set(bars(picture).map(({ fill }) => fill))).toEqual(new Set(["#4285f4"]));
  });

  it("writes title, names and values, all within its frame", () => {
    expect(texts(picture)).toEqual(expect.arrayContaining(["The funnel", "Opportunity", "1,783", "35"]));
    for (const { attributes, children } of all(picture, "text")) {
      const [x, wide] = [Number(attributes.x), widthOf(String(children[0]), Number(attributes["font-size"]))];
      const left = { start: x, middle: x - wide / 2, end: x - wide }[String(attributes["text-anchor"])] ?? Number.NaN;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + wide).toBeLessThanOrEqual(480);
      expect(Number(attributes.y)).toBeLessThan(300);
    }
  });

  it("says itself to who cannot see it", () => {
    expect(picture.attributes).toMatchObject({
      role: "img",
      "aria-label": "The funnel. Bar chart. Needed: Lead 1,783, MQL 535, SAL 257, Opportunity 175, Customer 35",
    });
  });

  it("writes no values beside its bars unless told, as in Sheets", () => {
    expect(texts(chartPicture(chart("BAR", { legend: "none" }), FUNNEL))).not.toContain("1,783");
  });
});

describe("columns and lines", () => {
  const TWO = table(["Q1", "Q2"], ["Ana", 10, 20], ["Bo", 30, null]);

  it("stand beside each other, on the same ground", () => {
    const marks = bars(chartPicture(chart("COLUMN", { legend: "none" }), TWO));
    expect(marks).toHaveLength(3);
    const grounds = marks.map(({ y, height }) => Math.round(Number(y) + Number(height)));
    expect(new Set(grounds).size).toBe(1);
    expect(Number(marks[1]?.height) / Number(marks[0]?.height)).toBeCloseTo(3, 1);
    expect(Number(marks[1]?.x)).toBeGreaterThanOrEqual(Number(marks[0]?.x) + Number(marks[0]?.width));
  });

  it("stand on each other where they are stacked", () => {
    const [ana, bo] = bars(chartPicture(chart("COLUMN", { legend: "none", isStacked: true }), TWO));
    expect(Number(bo?.y) + Number(bo?.height)).toBeCloseTo(Number(ana?.y), 1);
    expect(bo?.x).toBe(ana?.x);
  });

  it("fill the same height where they are stacked to a hundred per cent", () => {
    const picture = chartPicture(chart("COLUMN", { legend: "none", isStacked: "percent" }), TWO);
    const [ana, second, bo] = bars(picture).map(({ height }) => Number(height));
    expect((ana ?? 0) + (second ?? 0)).toBeCloseTo(bo ?? 0, 1);
    expect(texts(picture)).toContain("100%");
  });

  it("break off at a missing value unless they are to join, and a value alone is a point", () => {
    const picture = chartPicture(chart("LINE", { legend: "none" }), table(["a", "b", "c", "d", "e"], ["x", 1, 2, null, 4, null]));
    expect(String(all(picture, "path")[0]?.attributes.d).match(/[ML]/g)?.join("")).toBe("MLM");
    expect(all(picture, "circle")).toHaveLength(1);
    const joined = chartPicture(chart("LINE", { legend: "none", interpolateNulls: true }), table(["a", "b", "c"], ["x", 1, null, 4]));
    expect(String(all(joined, "path")[0]?.attributes.d).match(/[ML]/g)?.join("")).toBe("ML");
    expect(all(joined, "circle")).toHaveLength(0);
  });

  it("make a combo: the first stands, the others run, a second axis at the right", () => {
    const options = { legend: "none", series: { 1: { targetAxisIndex: 1 } } };
    const picture = chartPicture(chart("COMBO", options), table(["Q1", "Q2"], ["Leads", 1000, 2000], ["Rate", 0.1, 0.2]));
    expect(bars(picture)).toHaveLength(2);
    expect(all(picture, "path")).toHaveLength(1);
    expect(texts(picture)).toEqual(expect.arrayContaining(["2,000", "0.2"]));
  });

  it("turn a few names that would touch, and leave some of many out", () => {
    const months = Array.from({ length: 12 }, (_, index) => `September ${index + 2010}`);
    const turned = chartPicture(chart("COLUMN", { legend: "none" }), table(months, ["x", ...months.map((_, index) => index)]));
    expect(texts(turned)).toEqual(expect.arrayContaining(months));
    const days = Array.from({ length: 90 }, (_, index) => `2026-11-${index}`);
    const thinned = texts(chartPicture(chart("LINE", { legend: "none" }), table(days, ["x", ...days.map((_, index) => index)])));
    expect(thinned.filter((words) => words.startsWith("2026")).length).toBeLessThan(10);
  });
});

describe("any chart", () => {
  it("names its series in a legend, where it is told to stand", () => {
    const two = table(["a"], ["Ana", 1], ["Bo", 2]);
    const at = (legend: string) => {
      const picture = chartPicture(chart("COLUMN", { legend: { position: legend } }), two);
      return all(picture, "text").find(({ children }) => children[0] === "Bo")?.attributes;
    };
    expect(Number(at("right")?.x)).toBeGreaterThan(400);
    expect(Number(at("bottom")?.y)).toBeGreaterThan(270);
    expect(Number(at("top")?.y)).toBeLessThan(40);
    expect(at("none")).toBeUndefined();
  });

  it("says that it has no data", () => {
    expect(texts(chartPicture(chart("LINE", { title: "Trend" }), table([])))).toEqual(["Trend", "No data"]);
    expect(chartPicture(chart("BAR"), table(["a"], ["x", null])).attributes["aria-label"]).toContain("Bar chart");
  });

  it.each([
    ["BAR", "hAxis", "0%", "200,000%"],
    ["LINE", "vAxis", "#,##0 €", "2,000 €"],
    ["COLUMN", "vAxis", "$#,##0.00", "$2,000"],
    ["COLUMN", "hAxis", "0%", "2,000"],
  ] as const)("of kind %s writes the numbers of its %s as %s", (kind, axis, format, words) => {
    expect(texts(chartPicture(chart(kind, { legend: "none", [axis]: { format } }), FUNNEL))).toContain(words);
  });

  it("takes the colours that it is told, and no others", () => {
    const colours = (options: Chart["options"]) => bars(chartPicture(chart("BAR", { legend: "none", ...options }), FUNNEL))[0]?.fill;
    expect(colours({ colors: ["#0b57d0"] })).toBe("#0b57d0");
    expect(colours({ colors: ["#0b57d0"], series: { 0: { color: "teal" } } })).toBe("teal");
    expect(colours({ colors: ["url(#x)"] })).toBe("#4285f4");
  });

  it.each([
    [[0, 100], true, [0, 20, 40, 60, 80, 100]],
    [[35, 1783], true, [0, 500, 1000, 1500, 2000]],
    [[0.102, 0.118], false, [0.1, 0.105, 0.11, 0.115, 0.12]],
    [[-5, 5], true, [-6, -4, -2, 0, 2, 4, 6]],
    [[7], false, [0, 2, 4, 6, 8]],
    [[], true, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])("marks an axis for %j", (values, fromZero, ticks) => {
    expect(scaleFor(values, fromZero, 6, "").ticks.map((tick) => Math.round(tick * 1e6) / 1e6)).toEqual(ticks);
  });

  it.each([
    ["30.0%", 0.05, 0.3, "30%"],
    ["2.5%", 0.005, 0.025, "2.5%"],
    ["$1,200.00", 500, 1500, "$1,500"],
    ["1,200 €", 500, 1500, "1,500 €"],
    ["1783", 500, 2000, "2,000"],
    ["", 0.5, 1.5, "1.5"],
    ["-3", 1, -2, "-2"],
  ])("writes numbers as cells such as %s do", (sample, step, value, words) => {
    expect(wordsLike(sample, step)(value)).toBe(words);
  });
});
