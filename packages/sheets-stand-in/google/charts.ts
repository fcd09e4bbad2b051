import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position } from "./constants";
import { GoogleObject } from "./google-object";

/** The words that embedded charts are built with; the service's own charts, which are pictures for web apps, are not in the stand-in. */
export class Charts extends GoogleObject {
  readonly google = "Charts";
  override plain = { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType, Position };
}
