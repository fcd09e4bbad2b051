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

describe("lines and bars", () => {
  it("of two series lie beside each other, from the same ground", () => {
    const marks = bars(chartPicture(chart("BAR"), table(["Q1", "Q2"], ["Ana", 10, 20], ["Bo", 30, null])));
    expect(marks).toHaveLength(3);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    expect(Number(marks[1]?.width) / Number(marks[0]?.width)).toBeCloseTo(3, 1);
    expect(Number(marks[1]?.y)).toBeGreaterThanOrEqual(Number(marks[0]?.y) + Number(marks[0]?.height));
  });

  it("below zero lie to the left of it, and are labelled there", () => {
    const picture = chartPicture(chart("BAR", { series: { 0: { dataLabel: "value" } } }), table(["a", "b"], ["x", -5, 5]));
    const [below, above] = bars(picture);
    expect(Number(below?.x) + Number(below?.width)).toBeCloseTo(Number(above?.x), 1);
    const label = all(picture, "text").find(({ children, attributes }) => children[0] === "-5" && attributes.fill === "#3c4043");
    expect(label?.attributes["text-anchor"]).toBe("end");
  });

  it("break off at a missing value, and a value alone is a point", () => {
    const picture = chartPicture(chart("LINE"), table(["a", "b", "c", "d", "e"], ["x", 1, 2, null, 4, null]));
    expect(String(all(picture, "path")[0]?.attributes.d).match(/[ML]/g)?.join("")).toBe("MLM");
    expect(all(picture, "circle")).toHaveLength(1);
  });

  it("stand as high as their values", () => {
    const picture = chartPicture(chart("LINE"), table(["a", "b", "c"], ["x", 0, 5, 10]));
    const heights = [...String(all(picture, "path")[0]?.attributes.d).matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(3);
    expect((heights[0] ?? 0) - (heights[1] ?? 0)).toBeCloseTo((heights[1] ?? 0) - (heights[2] ?? 0), 1);
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
  });

  it("leave some of many names out", () => {
    const days = Array.from({ length: 90 }, (_, index) => `2026-11-${index}`);
    const thinned = texts(chartPicture(chart("LINE"), table(days, ["x", ...days.map((_, index) => index)])));
    expect(thinned.filter((words) => words.startsWith("2026")).length).toBeLessThan(10);
  });
});

describe("any chart", () => {
  it("says that it has no data", () => {
    expect(texts(chartPicture(chart("LINE", { title: "Trend" }), table([])))).toEqual(["Trend", "No data"]);
    expect(chartPicture(chart("BAR"), table(["a"], ["x", null])).attributes["aria-label"]).toContain("Bar chart");
  });

  it.each([
    ["BAR", "hAxis", "0%", "200,000%"],
    ["LINE", "vAxis", "#,##0 €", "2,000 €"],
    ["LINE", "vAxis", "$#,##0.00", "$2,000"],
    ["LINE", "hAxis", "0%", "2,000"],
  ] as const)("of kind %s writes the numbers of its %s as %s", (kind, axis, format, words) => {
    expect(texts(chartPicture(chart(kind, { legend: "none", [axis]: { format } }), FUNNEL))).toContain(words);
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
