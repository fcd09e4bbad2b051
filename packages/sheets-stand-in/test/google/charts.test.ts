import type { Engine } from "../../engine/engine";
import { headless } from "../headless";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const FUNNEL = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange("A1:B4").setValues([["Stage", "Needed"], ["Lead", 1783], ["MQL", 535], ["Customer", 35]]);`;
const BAR = `sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B4")).setNumHeaders(1).setPosition(2, 4, 5, 6)
  .setOption("title", "The funnel").setOption("legend", { position: "none" }).setOption("width", 480).setOption("height", 300)
  .setOption("series.0.dataLabel", "value")`;
const DRAWN = {
  title: "The funnel",
  type: "BAR",
  cell: "D2",
  width: 480,
  height: 300,
  domain: ["Lead", "MQL", "Customer"],
  series: [{ name: "Needed", values: [1783, 535, 35], shown: ["1783", "535", "35"] }],
};

describe("a chart", () => {
  it("is built, inserted, and draws its cells", async () => {
    const { script, look } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build());`);
    expect(look.charts("Sheet1")).toEqual([DRAWN]);
    await script(`${FUNNEL} sheet.getRange("B4").setValues([["many"]]);`);
    expect(look.charts("Sheet1")[0]?.series[0]).toEqual({ name: "Needed", values: [1783, 535, null], shown: ["1783", "535", "many"] });
  });

  it("tells what it was told, and goes", async () => {
    const { script, look } = await openScript();
    const told = await script(`${FUNNEL} sheet.insertChart(${BAR}.build());
      const [chart] = sheet.getCharts(); const options = chart.getOptions();
      return [options.get("title"), options.get("legend.position"), options.get("series.0.dataLabel"), options.get("hAxis.format"),
        chart.getRanges().map((range) => range.getA1Notation())];`);
    expect(told).toEqual(["The funnel", "none", "value", null, ["A1:B4"]]);
    await script("const sheet = SpreadsheetApp.getActiveSheet(); sheet.removeChart(sheet.getCharts()[0]);");
    expect(look.charts("Sheet1")).toEqual([]);
  });

  it("is built anew in its place, with all that was not told otherwise", async () => {
    const { script, look } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build()); sheet.insertChart(${BAR}.setOption("title", "Another").build());`);
    await script(`const sheet = SpreadsheetApp.getActiveSheet(); const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setOption("title", "O funil").build());`);
    expect(look.charts("Sheet1")).toEqual([
      { ...DRAWN, title: "O funil" },
      { ...DRAWN, title: "Another" },
    ]);
  });

  it("counts each call that a script makes of it", async () => {
    const { standIn, script } = await openScript();
    await script(FUNNEL);
    standIn.resetCalls();
    await script(
      "const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().asBarChart().setOption('legend', 'none').build());",
    );
    expect(standIn.calls()).toEqual({
      total: 6,
      byMethod: {
        "SpreadsheetApp.getActiveSheet": 1,
        "Sheet.insertChart": 1,
        "Sheet.newChart": 1,
        "EmbeddedChartBuilder.asBarChart": 1,
        "EmbeddedBarChartBuilder.setOption": 1,
        "EmbeddedBarChartBuilder.build": 1,
      },
      workbook: 2,
      building: 4,
      readsAfterWrite: 0,
    });
  });

  it.each([
    ["sheet.newChart().setTitle('x')", "SpreadsheetApp.EmbeddedChartBuilder.setTitle is not in the stand-in yet"],
    ["sheet.newChart().asPieChart()", "SpreadsheetApp.EmbeddedChartBuilder.asPieChart is not in the stand-in yet"],
    ["sheet.insertChart(sheet.newChart().build())", "A chart of no kind is not in the stand-in yet"],
    ["sheet.insertChart(sheet.newChart().asLineChart().build())", "A chart with a legend is not in the stand-in yet"],
    ["sheet.newChart().setOption('isStacked', true)", "The chart option isStacked is not in the stand-in yet"],
    ["Charts.newDataTable()", "Charts.newDataTable is not in the stand-in yet"],
    ["sheet.newChart().setOption('titel', 'x')", "The chart option titel is not in the stand-in yet"],
    [
      "sheet.newChart().setOption('title', new Date(0))",
      "The stand-in refuses the value of the chart option title: only plain values, lists and objects go",
    ],
    [
      "sheet.newChart().addRange('A1')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.addRange.",
    ],
    [
      "sheet.insertChart(sheet.newChart())",
      "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ],
    ["sheet.updateChart(sheet.newChart().asBarChart().build())", "That chart is not on this sheet (Google's own words are not known)"],
    ["sheet.removeChart(sheet.newChart().build())", "That chart is not on this sheet (Google's own words are not known)"],
  ])("refuses %s", async (statement, message) => {
    const { failure } = await openScript();
    expect(await failure(`const sheet = SpreadsheetApp.getActiveSheet(); ${statement}`)).toBe(message);
  });

  it("may not be made in a custom function", async () => {
    const code = `/** @customfunction */
function DRAW() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().asBarChart().build()); }`;
    const { type, look } = await openScript({ code });
    await type("A1", "=DRAW()");
    expect(look.messages("A1")).toEqual([["You do not have permission to call insertChart"]]);
  });

  it("is saved with the workbook, and goes with its tab", async () => {
    const { script, engine, look, standIn } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build());
      const other = SpreadsheetApp.getActive().insertSheet("Other"); other.insertChart(other.newChart().asLineChart().addRange(sheet.getRange("A1:B4")).setOption("legend", "none").build());`);
    const { look: lookAt, startHeadlessEngine } = headless();
    const again = startHeadlessEngine({ saved: engine.save() });
    await again.settle();
    expect(lookAt(again).charts("Sheet1")).toEqual([DRAWN]);
    again.dispose();
    expect(look.charts("Other")).toMatchObject([{ type: "LINE", domain: ["Lead", "MQL", "Customer"] }]);
    await script("SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Sheet1'));");
    expect(look.charts("Other")).toMatchObject([{ domain: [], series: [] }]);
    await standIn.settle();
    expect(JSON.parse(engine.save()).charts.all).toHaveLength(1);
  });
});

describe("a chart's ranges and place", () => {
  const moved = async (change: (engine: Engine, sheet: string) => void) => {
    const { script, look, engine } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build());`);
    change(engine, engine.activeTab());
    const [chart] = look.charts("Sheet1");
    const ranges = await script("return SpreadsheetApp.getActiveSheet().getCharts()[0].getRanges().map((range) => range.getA1Notation())");
    return [chart?.cell, ranges, chart?.domain];
  };

  it.each<[string, (engine: Engine, sheet: string) => void, unknown[]]>([
    ["rows above", (engine, sheet) => engine.insertRows(sheet, 0, 2), ["D4", ["A3:B6"], ["Lead", "MQL", "Customer"]]],
    ["a row within", (engine, sheet) => engine.insertRows(sheet, 2, 1), ["D2", ["A1:B5"], ["Lead", "", "MQL", "Customer"]]],
    ["a row that goes", (engine, sheet) => engine.deleteRows(sheet, 2, 1), ["D2", ["A1:B3"], ["Lead", "Customer"]]],
    ["its own row that goes", (engine, sheet) => engine.deleteRows(sheet, 1, 1), ["D2", ["A1:B3"], ["MQL", "Customer"]]],
    ["columns before", (engine, sheet) => engine.insertColumns(sheet, 0, 1), ["E2", ["B1:C4"], ["Lead", "MQL", "Customer"]]],
    ["all its rows that go", (engine, sheet) => engine.deleteRows(sheet, 0, 4), ["D1", [], []]],
  ])("follow %s", async (_, change, wanted) => {
    expect(await moved(change)).toEqual(wanted);
  });
});

describe("what a chart reads", () => {
  const drawnFrom = async (values: unknown[][], chart: string) => {
    const { script, look } = await openScript();
    const [rows, columns] = [values.length, values[0]?.length ?? 0];
    await script(`const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(1, 1, ${rows}, ${columns}).setValues(${JSON.stringify(values)});
      sheet.insertChart(sheet.newChart().asBarChart().setOption("legend", "none")${chart}.build());`);
    const [{ domain, series } = { domain: [], series: [] }] = look.charts("Sheet1");
    return [domain, ...series.map(({ name, values: numbers }) => [name, ...numbers])];
  };
  const TABLE = [
    ["", "Ana", "Bo"],
    ["Mon", 1, 2],
    ["Tue", 3, ""],
    ["", "", ""],
  ];

  it.each<[string, unknown[][], string, unknown[]]>([
    [
      "headings that it guesses",
      TABLE,
      '.addRange(sheet.getRange("A1:C4"))',
      [
        ["Mon", "Tue"],
        ["Ana", 1, 3],
        ["Bo", 2, null],
      ],
    ],
    [
      "no headings",
      TABLE,
      '.addRange(sheet.getRange("A2:C3"))',
      [
        ["Mon", "Tue"],
        ["", 1, 3],
        ["", 2, null],
      ],
    ],
    [
      "ranges beside each other",
      TABLE,
      '.addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("C1:C3"))',
      [
        ["Mon", "Tue"],
        ["Bo", 2, null],
      ],
    ],
    [
      "one column",
      [["Leads"], [5], [6]],
      '.addRange(sheet.getRange("A1:A3")).setNumHeaders(1)',
      [
        ["", ""],
        ["Leads", 5, 6],
      ],
    ],
  ])("knows %s", async (_, values, chart, wanted) => {
    expect(await drawnFrom(values, chart)).toEqual(wanted);
  });
});
