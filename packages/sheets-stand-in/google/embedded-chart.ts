import { headerRows } from "../charts/chart-table";
import { optionOf } from "../charts/options";
import type { Chart } from "../engine/engine";
import { EmbeddedChartBuilder } from "./chart-builders";
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from "./constants";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";
import { Range } from "./range";

/** A chart as scripts hand it about: one that is not yet over a tab has no number. */
export type ChartParts = Omit<Chart, "id"> & { id: number | null };

export const copyOf = (parts: ChartParts): ChartParts => structuredClone(parts);

/** Where a chart stands; rows and columns count from 1. */
export class ContainerInfo extends GoogleObject {
  readonly google = "SpreadsheetApp.ContainerInfo";

  constructor(
    context: Context,
    private readonly place: Chart["place"],
  ) {
    super(context);
  }
  getAnchorRow(): number {
    return this.place.row + 1;
  }
  getAnchorColumn(): number {
    return this.place.column + 1;
  }
  getOffsetX(): number {
    return this.place.offsetX;
  }
  getOffsetY(): number {
    return this.place.offsetY;
  }
}

export class ChartOptions extends GoogleObject {
  readonly google = "Charts.ChartOptions";

  constructor(
    context: Context,
    private readonly options: Chart["options"],
  ) {
    super(context);
  }
  get(option: string): unknown {
    return optionOf(this.options, option) ?? null;
  }
}

export class EmbeddedChart extends GoogleObject {
  readonly google = "SpreadsheetApp.EmbeddedChart";

  constructor(
    context: Context,
    readonly parts: ChartParts,
  ) {
    super(context);
  }
  getChartId(): number | null {
    return this.parts.id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.context, this.parts.place);
  }
  getHiddenDimensionStrategy(): unknown {
    return ChartHiddenDimensionStrategy[this.parts.hidden];
  }
  getMergeStrategy(): unknown {
    return ChartMergeStrategy[this.parts.merge];
  }
  getNumHeaders(): number {
    return headerRows(this.context.host.engine, { ...this.parts, id: this.parts.id ?? 0 });
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.context, this.parts.options);
  }
  getRanges(): Range[] {
    return this.parts.ranges.map((area) => new Range(this.context, area));
  }
  getTransposeRowsAndColumns(): boolean {
    return this.parts.transposed;
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, copyOf(this.parts));
  }
}
