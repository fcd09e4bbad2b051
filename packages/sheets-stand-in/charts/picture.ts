import type { Chart } from "../engine/engine";
import type { ChartTable } from "./chart-table";
import { frame } from "./frame";
import { lyingBars } from "./horizontal";
import { type Plan, planOf } from "./plan";
import { QUIET, type Shape, shape, text } from "./shapes";
import { runningLines } from "./upright";

export const KINDS: Record<Chart["kind"], string> = {
  BAR: "Bar chart",
  LINE: "Line chart",
};

const MOST_SPOKEN = 60;

/** What a screen reader says in place of the picture: title, kind and values. */
export function spokenChart({ kind, title, domain, series }: Plan): string {
  const told = series.map(({ name, values, shown }) => {
    const items = values.flatMap((value, index) => (value === null ? [] : [`${domain[index] ?? ""} ${shown[index] ?? value}`.trim()]));
    const more = items.length > MOST_SPOKEN ? `, and ${items.length - MOST_SPOKEN} more` : "";
    return `${name ? `${name}: ` : ""}${items.slice(0, MOST_SPOKEN).join(", ")}${more}`;
  });
  return [title, KINDS[kind], ...(told.length ? told : ["No data"])].filter(Boolean).join(". ");
}

/** The chart as a picture. */
export function chartPicture(chart: Chart, table: ChartTable): Shape {
  const plan = planOf(chart, table);
  const { width, height } = plan;
  const { shapes, box } = frame(plan);
  const empty = !plan.series.some(({ values }) => values.some((value) => value !== null));
  const nothing = () => [
    text((box.left + box.right) / 2, (box.top + box.bottom) / 2, "No data", { anchor: "middle", colour: QUIET, size: 14 }),
  ];
  const marks = empty ? nothing() : plan.kind === "BAR" ? lyingBars(plan, box) : runningLines(plan, box);
  const attributes = {
    role: "img",
    "aria-label": spokenChart(plan),
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": "Roboto, Arial, Helvetica, sans-serif",
  };
  return shape("svg", attributes, ...shapes, ...marks);
}
