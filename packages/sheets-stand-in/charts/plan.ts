import type { Chart } from "../engine/engine";
import type { ChartTable, Series } from "./chart-table";
import { numberOption, optionOf, textOption } from "./options";

/** The colours of Sheets' own charts. */
const PALETTE = [
  "#4285f4",
  "#ea4335",
  "#fbbc04",
  "#34a853",
  "#ff6d01",
  "#46bdc6",
  "#7baaf7",
  "#f07b72",
  "#fcd04f",
  "#71c287",
  "#ff994d",
  "#7ed1d7",
];
/** Sheets' own size of a chart. */
const SIZE = { width: 600, height: 371 };

export interface DrawnSeries extends Series {
  mark: "bars" | "line";
  colour: string;
  /** Values stand beside their marks: setOption("series.0.dataLabel", "value"), as the chart editor writes it. */
  labels: "none" | "outside" | "inside";
  /** The second axis is the one at the right. */
  axis: 0 | 1;
  lineWidth: number;
  pointSize: number;
  /** A line goes on over missing values. */
  joins: boolean;
}

export type Stacking = "none" | "sum" | "percent";
export type LegendPlace = "right" | "top" | "bottom" | "none";

/** What a chart looks like, read from its options once. */
export interface Plan {
  kind: Chart["kind"];
  title: string;
  subtitle: string;
  width: number;
  height: number;
  background: string;
  legend: LegendPlace;
  stacking: Stacking;
  horizontalTitle: string;
  verticalTitle: string;
  secondTitle: string;
  window: { min?: number; max?: number }[];
  /** Patterns of the numbers on the axes, "" where they look like the cells. */
  formats: string[];
  domain: string[];
  series: DrawnSeries[];
}

const COLOUR = /^(#[0-9a-f]{3,8}|[a-z]+|rgba?\([\d.,%\s]+\))$/i;

export const safeColour = (value: unknown, otherwise: string): string =>
  typeof value === "string" && COLOUR.test(value.trim()) ? value.trim() : otherwise;

/** Columns and lines at once: the first series stands, the others run, unless told. */
function markOf({ kind, options }: Chart, index: number): DrawnSeries["mark"] {
  if (kind === "LINE") return "line";
  if (kind !== "COMBO") return "bars";
  const told = textOption(options, `series.${index}.type`, "seriesType") || (index === 0 ? "bars" : "line");
  return /line|area/i.test(told) ? "line" : "bars";
}

function labelsOf({ options }: Chart, index: number): DrawnSeries["labels"] {
  if (optionOf(options, `series.${index}.dataLabel`) !== "value") return "none";
  return /inside|center/i.test(textOption(options, `series.${index}.dataLabelPlacement`)) ? "inside" : "outside";
}

function seriesOf(chart: Chart, series: Series, index: number): DrawnSeries {
  const { options } = chart;
  const fallback = PALETTE[index % PALETTE.length] as string;
  return {
    ...series,
    mark: markOf(chart, index),
    colour: safeColour(optionOf(options, `series.${index}.color`), safeColour(optionOf(options, `colors.${index}`), fallback)),
    labels: labelsOf(chart, index),
    axis: numberOption(options, `series.${index}.targetAxisIndex`) === 1 && chart.kind !== "BAR" ? 1 : 0,
    lineWidth: numberOption(options, `series.${index}.lineWidth`, "lineWidth") ?? 2,
    pointSize: numberOption(options, `series.${index}.pointSize`, "pointSize") ?? 0,
    joins: optionOf(options, "interpolateNulls") === true,
  };
}

function legendOf({ options }: Chart): LegendPlace {
  const told = optionOf(options, "legend");
  const place = typeof told === "string" ? told : textOption(options, "legend.position");
  return place === "none" || place === "top" || place === "bottom" ? place : "right";
}

function stackingOf({ options }: Chart): Stacking {
  const told = optionOf(options, "isStacked");
  if (told === "percent" || told === "relative") return "percent";
  return told === true || told === "true" || told === "absolute" ? "sum" : "none";
}

/** What an axis of numbers is called: bars that lie have it along the bottom. */
function axisNames({ kind }: Chart, axis: 0 | 1): string[] {
  if (kind === "BAR") return ["hAxis"];
  return [`vAxes.${axis}`, ...(axis === 0 ? ["vAxis"] : [])];
}

function windowOf(chart: Chart, axis: 0 | 1): { min?: number; max?: number } {
  const end = (which: "min" | "max") => numberOption(chart.options, ...axisNames(chart, axis).map((name) => `${name}.viewWindow.${which}`));
  const [min, max] = [end("min"), end("max")];
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

export function planOf(chart: Chart, table: ChartTable): Plan {
  const { options, kind } = chart;
  return {
    kind,
    title: textOption(options, "title"),
    subtitle: textOption(options, "subtitle"),
    width: Math.max(80, numberOption(options, "width") ?? SIZE.width),
    height: Math.max(60, numberOption(options, "height") ?? SIZE.height),
    background: safeColour(optionOf(options, "backgroundColor.fill"), safeColour(optionOf(options, "backgroundColor"), "#ffffff")),
    legend: legendOf(chart),
    stacking: stackingOf(chart),
    horizontalTitle: textOption(options, "hAxis.title"),
    verticalTitle: textOption(options, "vAxis.title", "vAxes.0.title"),
    secondTitle: textOption(options, "vAxes.1.title"),
    window: [windowOf(chart, 0), windowOf(chart, 1)],
    formats: ([0, 1] as const).map((axis) => textOption(options, ...axisNames(chart, axis).map((name) => `${name}.format`))),
    domain: table.domain,
    series: table.series.map((series, index) => seriesOf(chart, series, index)),
  };
}
