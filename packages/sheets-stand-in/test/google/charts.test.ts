import { headless } from "../headless";
import { closeScripts, openScript } from "./open-script";

afterEach(closeScripts);

const FUNNEL = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange("A1:B4").setValues([["Stage", "Needed"], ["Lead", 1783], ["MQL", 535], ["Customer", 35]]);`;
const BAR = `sheet.newChart().asBarChart().addRange(sheet.getRange("A1:B4")).setNumHeaders(1).setPosition(2, 4, 5, 6)
  .setTransposeRowsAndColumns(false).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
  .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.IGNORE_ROWS)
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
    await script(`${FUNNEL} sheet.getRange("B4").setValue("many");`);
    expect(look.charts("Sheet1")[0]?.series[0]).toEqual({ name: "Needed", values: [1783, 535, null], shown: ["1783", "535", "many"] });
  });

  it("tells what it was told", async () => {
    const { script } = await openScript();
    const told = await script(`${FUNNEL} const built = ${BAR}.build(); sheet.insertChart(built);
      const chart = sheet.getCharts()[0]; const at = chart.getContainerInfo(); const options = chart.getOptions();
      return [built.getChartId(), chart.getChartId(), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY(),
        options.get("title"), options.get("legend.position"), options.get("series.0.dataLabel"), options.get("subtitle"),
        chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(), chart.getTransposeRowsAndColumns(),
        String(chart.getMergeStrategy()), String(chart.getHiddenDimensionStrategy()), String(chart.modify().getChartType())];`);
    expect(told).toEqual([
      null,
      1,
      2,
      4,
      5,
      6,
      "The funnel",
      "none",
      "value",
      null,
      ["A1:B4"],
      1,
      false,
      "MERGE_COLUMNS",
      "IGNORE_ROWS",
      "BAR",
    ]);
  });

  it("changes only when the sheet is told, keeps its number, and goes", async () => {
    const { script, look } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build());`);
    const change = `const sheet = SpreadsheetApp.getActiveSheet(); let chart = sheet.getCharts()[0];
      chart = chart.modify().asColumnChart().setTitle("Needed").setXAxisTitle("Stage").clearRanges().addRange(sheet.getRange("A1:B3")).setPosition(9, 1, 0, 0).build();`;
    await script(change);
    expect(look.charts("Sheet1")).toEqual([DRAWN]);
    expect(await script(`${change} sheet.updateChart(chart); return sheet.getCharts().map((one) => one.getChartId());`)).toEqual([1]);
    expect(look.charts("Sheet1")).toMatchObject([{ title: "Needed", type: "COLUMN", cell: "A9", domain: ["Lead", "MQL"] }]);
    await script("const sheet = SpreadsheetApp.getActiveSheet(); sheet.removeChart(sheet.getCharts()[0]);");
    expect(look.charts("Sheet1")).toEqual([]);
    expect(await script(`${FUNNEL} sheet.insertChart(${BAR}.build()); return sheet.getCharts().map((one) => one.getChartId());`)).toEqual([
      2,
    ]);
  });

  it("counts each call that a script makes of it", async () => {
    const { standIn, script } = await openScript();
    await script(FUNNEL);
    standIn.resetCalls();
    await script("const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().setOption('title', 'x').build());");
    expect(standIn.calls()).toEqual({
      total: 5,
      byMethod: {
        "SpreadsheetApp.getActiveSheet": 1,
        "Sheet.insertChart": 1,
        "Sheet.newChart": 1,
        "EmbeddedChartBuilder.setOption": 1,
        "EmbeddedChartBuilder.build": 1,
      },
      workbook: 2,
      building: 3,
      readsAfterWrite: 0,
    });
  });

  it.each([
    ["sheet.newChart().setTitle('x')", "SpreadsheetApp.EmbeddedChartBuilder.setTitle is not in the stand-in yet"],
    ["sheet.newChart().asPieChart()", "SpreadsheetApp.EmbeddedChartBuilder.asPieChart is not in the stand-in yet"],
    ["Charts.ChartType.PIE", "Charts.ChartType.PIE is not in the stand-in yet"],
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
      "sheet.newChart().setChartType('BAR')",
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    ],
    [
      "sheet.insertChart(sheet.newChart())",
      "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ],
    ["sheet.updateChart(sheet.newChart().build())", "That chart is not on this sheet (Google's own words are not known)"],
  ])("refuses %s", async (statement, message) => {
    const { failure } = await openScript();
    expect(await failure(`const sheet = SpreadsheetApp.getActiveSheet(); ${statement}`)).toBe(message);
  });

  it("may not be made in a custom function", async () => {
    const code = `/** @customfunction */
function DRAW() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(sheet.newChart().build()); }`;
    const { type, look } = await openScript({ code });
    await type("A1", "=DRAW()");
    expect(look.messages("A1")).toEqual([["You do not have permission to call insertChart"]]);
  });

  it("is saved with the workbook, and goes with its tab", async () => {
    const { script, engine, look, standIn } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build());
      const other = SpreadsheetApp.getActive().insertSheet("Other"); other.insertChart(other.newChart().addRange(sheet.getRange("A1:B4")).build());`);
    const { look: lookAt, startHeadlessEngine } = headless();
    const again = startHeadlessEngine({ saved: engine.save() });
    await again.settle();
    expect(lookAt(again).charts("Sheet1")).toEqual([DRAWN]);
    again.dispose();
    expect(look.charts("Other")).toMatchObject([{ type: "COLUMN", domain: ["Lead", "MQL", "Customer"] }]);
    await script("SpreadsheetApp.getActive().deleteSheet(SpreadsheetApp.getActive().getSheetByName('Sheet1'));");
    expect(look.charts("Other")).toMatchObject([{ domain: [], series: [] }]);
    await standIn.settle();
    expect(JSON.parse(engine.save()).charts.all).toHaveLength(1);
  });
});

describe("a chart's ranges and place", () => {
  const moved = async (statement: string) => {
    const { script, look } = await openScript();
    await script(`${FUNNEL} sheet.insertChart(${BAR}.build()); ${statement}`);
    const [chart] = look.charts("Sheet1");
    const ranges = await script("return SpreadsheetApp.getActiveSheet().getCharts()[0].getRanges().map((range) => range.getA1Notation())");
    return [chart?.cell, ranges, chart?.domain];
  };

  it.each([
    ["rows above", "sheet.insertRowsBefore(1, 2);", ["D4", ["A3:B6"], ["Lead", "MQL", "Customer"]]],
    ["a row within", "sheet.insertRowsAfter(2, 1);", ["D2", ["A1:B5"], ["Lead", "", "MQL", "Customer"]]],
    ["a row that goes", "sheet.deleteRows(3, 1);", ["D2", ["A1:B3"], ["Lead", "Customer"]]],
    ["its own row that goes", "sheet.deleteRows(2, 1);", ["D2", ["A1:B3"], ["MQL", "Customer"]]],
    ["columns before", "sheet.insertColumnsBefore(1, 1);", ["E2", ["B1:C4"], ["Lead", "MQL", "Customer"]]],
    ["all its rows that go", "sheet.deleteRows(1, 4);", ["D1", [], []]],
  ])("follow %s", async (_, statement, wanted) => {
    expect(await moved(statement)).toEqual(wanted);
  });
});

describe("what a chart reads", () => {
  const drawnFrom = async (values: unknown[][], chart: string) => {
    const { script, look } = await openScript();
    const [rows, columns] = [values.length, values[0]?.length ?? 0];
    await script(`const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange(1, 1, ${rows}, ${columns}).setValues(${JSON.stringify(values)});
      sheet.insertChart(sheet.newChart()${chart}.build());`);
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
      "ranges below each other",
      TABLE,
      '.addRange(sheet.getRange("A1:C1")).addRange(sheet.getRange("A3:C3")).setNumHeaders(1).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)',
      [["Tue"], ["Ana", 3], ["Bo", null]],
    ],
    [
      "rows for columns",
      TABLE,
      '.addRange(sheet.getRange("A1:C3")).setTransposeRowsAndColumns(true).setNumHeaders(1)',
      [
        ["Ana", "Bo"],
        ["Mon", 1, 2],
        ["Tue", 3, null],
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
    [
      "names of its own",
      TABLE,
      '.addRange(sheet.getRange("A1:C3")).setOption("series", { 1: { labelInLegend: "Boris" } })',
      [
        ["Mon", "Tue"],
        ["Ana", 1, 3],
        ["Boris", 2, null],
      ],
    ],
  ])("knows %s", async (_, values, chart, wanted) => {
    expect(await drawnFrom(values, chart)).toEqual(wanted);
  });

  it.each([
    ["IGNORE_BOTH", ["Bo"]],
    ["IGNORE_COLUMNS", ["Bo"]],
    ["IGNORE_ROWS", ["Ana", "Bo"]],
    ["SHOW_BOTH", ["Ana", "Bo"]],
  ])("shows of hidden columns what %s says", async (strategy, names) => {
    const { script, look } = await openScript();
    await script(`const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange("A1:C4").setValues(${JSON.stringify(TABLE)}); sheet.hideColumns(2);
      const chart = sheet.newChart().addRange(sheet.getRange("A1:C3"));
      sheet.insertChart(chart.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.${strategy}).build());`);
    expect(look.charts("Sheet1")[0]?.series.map(({ name }) => name)).toEqual(names);
  });
});
