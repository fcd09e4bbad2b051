import type { Chart } from "../engine/engine";
import type { ChartTable, Series } from "./chart-table";
import { numberOption, optionOf, textOption } from "./options";

/** The colours of Sheets' own charts. */
const PALETTE = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
/** Sheets' own size of a chart. */
const SIZE = { width: 600, height: 371 };

export interface DrawnSeries extends Series {
  colour: string;
  /** Values stand beside their marks: setOption("series.0.dataLabel", "value"), as the chart editor writes it. */
  labelled: boolean;
}

/** What a chart looks like, read from its options once. */
export interface Plan {
  kind: Chart["kind"];
  title: string;
  width: number;
  height: number;
  /** Pattern of the numbers on the axis, "" where they look like the cells. */
  format: string;
  domain: string[];
  series: DrawnSeries[];
}

export function planOf({ options, kind }: Chart, { domain, series }: ChartTable): Plan {
  return {
    kind,
    title: textOption(options, "title"),
    width: Math.max(80, numberOption(options, "width") ?? SIZE.width),
    height: Math.max(60, numberOption(options, "height") ?? SIZE.height),
    // Bars that lie have their numbers along the bottom.
    format: textOption(options, kind === "BAR" ? "hAxis.format" : "vAxis.format"),
    domain,
    series: series.map((one, index) => ({
      ...one,
      colour: PALETTE[index % PALETTE.length] as string,
      labelled: optionOf(options, `series.${index}.dataLabel`) === "value",
    })),
  };
}
