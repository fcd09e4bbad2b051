import { sheetOf, type Tab } from "./tab";
import type { Rectangle } from "./tab-ranges";

/** A chart to make: cells count from 0, sizes are pixels. */
export interface NewChart {
  kind: "line" | "bar";
  title: string;
  /** Other titles under which the same chart may stand: those of other languages. */
  otherTitles?: readonly string[];
  ranges: readonly Rectangle[];
  row: number;
  column: number;
  width: number;
  height: number;
  /** Of the axis of values, such as "0%"; as in the cells where left out. */
  format?: string;
  /** Whether each value stands at its bar or point. */
  valuesShown?: boolean;
}

type ChartSheet = GoogleAppsScript.Spreadsheet.Sheet;

function insert(sheet: ChartSheet, top: number, { kind, title, ranges, row, column, width, height, format, valuesShown }: NewChart): void {
  const chart = sheet.newChart();
  const made = kind === "line" ? chart.asLineChart() : chart.asBarChart();
  for (const one of ranges) made.addRange(sheet.getRange(top + one.row + 1, one.column + 1, one.rows, one.columns));
  made.setNumHeaders(1).setPosition(top + row + 1, column + 1, 0, 0);
  made.setOption("title", title).setOption("width", width).setOption("height", height).setOption("legend", { position: "none" });
  if (format) made.setOption(kind === "line" ? "vAxis" : "hAxis", { format });
  if (valuesShown) made.setOption("series", { 0: { dataLabel: "value" } });
  sheet.insertChart(made.build());
}

/**
 * Puts native charts over a tab's grid in place of those of their titles: of each the first range names the points, each range has
 * a heading; 1 call, 2 for each chart that is there, and for each new one 1 and 1 for each range beside what builds it.
 */
export function placeCharts(tab: Tab, charts: readonly NewChart[]): void {
  const sheet = sheetOf(tab);
  const titles: readonly unknown[] = charts.flatMap(({ title, otherTitles = [] }) => [title, ...otherTitles]);
  const before = tab.isNew ? [] : sheet.getCharts();
  for (const old of before) if (titles.includes(old.getOptions()?.get("title"))) sheet.removeChart(old);
  for (const chart of charts) insert(sheet, tab.top, chart);
}

/**
 * Gives charts other titles where they stand, with all that people changed of them; 1 call, 2 for each chart, and 4 for each that gets one.
 *
 * @param titleOf the new title in place of one; undefined for a chart that keeps its own
 */
export function retitleCharts(tab: Tab, titleOf: (title: unknown) => string | undefined): void {
  const sheet = sheetOf(tab);
  for (const chart of sheet.getCharts()) {
    const title = titleOf(chart.getOptions()?.get("title"));
    if (title !== undefined) sheet.updateChart(chart.modify().setOption("title", title).build());
  }
}
