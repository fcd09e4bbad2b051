import { optionOf, withOption } from "../charts/options";
import type { Area, Chart } from "../engine/engine";
import { checkOption } from "./chart-options";
import type { Context } from "./context";
import { ChartOptions, type ChartParts, copyOf } from "./embedded-chart";
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
  kind: null,
  ranges: [],
  place: { sheet, row: 0, column: 0, offsetX: 0, offsetY: 0 },
  headers: -1,
  options: {},
});

export class EmbeddedChart extends GoogleObject {
  readonly google = "SpreadsheetApp.EmbeddedChart";

  constructor(
    context: Context,
    readonly parts: ChartParts,
  ) {
    super(context);
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.context, this.parts.options);
  }
  getRanges(): Range[] {
    return this.parts.ranges.map((area) => new Range(this.context, area));
  }
  /** A builder that says the same; a built one takes this chart's place by updateChart. */
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, copyOf(this.parts));
  }
}

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
  asLineChart(): EmbeddedLineChartBuilder {
    this.parts.kind = "LINE";
    return new EmbeddedLineChartBuilder(this.context, this.parts);
  }
  addRange(range: Range): this {
    if (!this.parts.ranges.some((area) => same(area, range.area))) this.parts.ranges.push({ ...range.area });
    return this;
  }
  getRanges(): Range[] {
    return this.parts.ranges.map((area) => new Range(this.context, area));
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
  setOption(option: string, value: unknown): this {
    checkOption(option, value);
    this.parts.options = withOption(this.parts.options, option, structuredClone(value));
    return this;
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.context, copyOf(this.parts));
  }
}

export class EmbeddedBarChartBuilder extends EmbeddedChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedBarChartBuilder";
}

export class EmbeddedLineChartBuilder extends EmbeddedChartBuilder {
  override readonly google = "SpreadsheetApp.EmbeddedLineChartBuilder";
}

const legendOf = (options: Chart["options"]): unknown => optionOf(options, "legend.position") ?? options.legend;

/** The chart as a tab takes it; a script that chose no kind has Google choose one, which the stand-in does not draw. */
export function drawable({ id: _, kind, ...parts }: ChartParts): Omit<Chart, "id"> {
  if (!kind) throw new Error("A chart of no kind is not in the stand-in yet");
  if (legendOf(parts.options) !== "none") throw new Error("A chart with a legend is not in the stand-in yet");
  return { ...parts, kind };
}
