import { withOption } from "../charts/options";
import type { Area, Chart } from "../engine/engine";
import { checkOption } from "./chart-options";
import { ChartType, type Constant } from "./constants";
import type { Context } from "./context";
import { type ChartParts, ContainerInfo, copyOf, EmbeddedChart } from "./embedded-chart";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { Range } from "./range";

const same = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** A chart before a script has said anything about it. */
export const blankChart = (sheet: string): ChartParts => ({
  id: null,
  kind: "COLUMN",
  ranges: [],
  place: { sheet, row: 0, column: 0, offsetX: 0, offsetY: 0 },
  headers: -1,
  transposed: false,
  merge: "MERGE_COLUMNS",
  hidden: "IGNORE_ROWS",
  options: {},
});

/** What every kind of chart can be told. */
export class EmbeddedChartBuilder extends GoogleObject {
  readonly google: string = "SpreadsheetApp.EmbeddedChartBuilder";

  constructor(
    context: Context,
    readonly parts: ChartParts,
  ) {
    super(context);
  }
  asBarChart(): EmbeddedBarChartBuilder {
    this.parts.kind = "BAR";
    return new EmbeddedBarChartBuilder(this.context, this.parts);
  }
  asColumnChart(): EmbeddedColumnChartBuilder {
    this.parts.kind = "COLUMN";
    return new EmbeddedColumnChartBuilder(this.context, this.parts);
  }
  asLineChart(): EmbeddedLineChartBuilder {
    this.parts.kind = "LINE";
    return new EmbeddedLineChartBuilder(this.context, this.parts);
  }
  asComboChart(): EmbeddedComboChartBuilder {
    this.parts.kind = "COMBO";
    return new EmbeddedComboChartBuilder(this.context, this.parts);
  }
  setChartType(type: Constant): this {
    this.parts.kind = type.name() as Chart["kind"];
    return this;
  }
  getChartType(): unknown {
    return ChartType[this.parts.kind];
  }
  addRange(range: Range): this {
    if (!this.parts.ranges.some((area) => same(area, range.area))) this.parts.ranges.push({ ...range.area });
    return this;
  }
  removeRange(range: Range): this {
    this.parts.ranges = this.parts.ranges.filter((area) => !same(area, range.area));
    return this;
  }
  clearRanges(): this {
    this.parts.ranges = [];
    return this;
  }
  getRanges(): Range[] {
    return this.parts.ranges.map((area) => new Range(this.context, area));
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.context, { ...this.parts.place });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1) throw new GoogleException("The coordinates of the range are outside the dimensions of the sheet.");
    this.parts.place = { sheet: this.parts.place.sheet, row: row - 1, column: column - 1, offsetX, offsetY };
    return this;
  }
  setNumHeaders(headers: number): this {
    this.parts.headers = headers;
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    this.parts.transposed = transpose;
    return this;
  }
  setMergeStrategy(strategy: Constant): this {
    this.parts.merge = strategy.name() as Chart["merge"];
    return this;
  }
  setHiddenDimensionStrategy(strategy: Constant): this {
    this.parts.hidden = strategy.name() as Chart["hidden"];
    return this;
  }
  setOption(option: string, value: unknown): this {
    checkOption(option, value);
    this.parts.options = withOption(this.parts.options, option, structuredClone(value));
    return this;
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.context, copyOf(this.parts));
  }
}

/** What charts with two axes can be told besides. */
class AxesChartBuilder extends EmbeddedChartBuilder {
  setTitle(title: string): this {
    return this.setOption("title", title);
  }
  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", title);
  }
  setYAxisTitle(title: string): this {
    return this.setOption("vAxes.0.title", title);
  }
  setColors(colours: string[]): this {
    return this.setOption("colors", colours);
  }
  setBackgroundColor(colour: string): this {
    return this.setOption("backgroundColor", colour);
  }
  setLegendPosition(position: Constant): this {
    return this.setOption("legend.position", position.name().toLowerCase());
  }
}

class BarsChartBuilder extends AxesChartBuilder {
  setStacked(): this {
    return this.setOption("isStacked", true);
  }
}

export class EmbeddedBarChartBuilder extends BarsChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedBarChartBuilder";
}

export class EmbeddedColumnChartBuilder extends BarsChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedColumnChartBuilder";
}

export class EmbeddedComboChartBuilder extends BarsChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedComboChartBuilder";
}

export class EmbeddedLineChartBuilder extends AxesChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedLineChartBuilder";
}
