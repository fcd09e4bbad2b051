/** Lines: names along the bottom, numbers at the left. */
import type { Box } from "./frame";
import type { DrawnSeries, Plan } from "./plan";
import { sampleFrom, sampleOf, scaleFor } from "./scale";
import { BASE, fitted, GRID, line, QUIET, round, type Shape, shape, text, widthOf } from "./shapes";

/** What the names take below the marks. */
const NAMES = 22;
const LONGEST = 110;

interface Point {
  x: number;
  y: number;
  shown: string;
}

/** A line ends where a value is missing; a value alone is a point. */
function running({ colour, labelled }: DrawnSeries, points: readonly (Point | null)[]): Shape[] {
  const path = points.map((point, at) => (point ? `${points[at - 1] ? "L" : "M"}${round(point.x)} ${round(point.y)}` : "")).join("");
  const alone = points.flatMap((point, at) => (point && !points[at - 1] && !points[at + 1] ? [point] : []));
  const dots = alone.map(({ x, y }) => shape("circle", { cx: round(x), cy: round(y), r: 2.5, fill: colour }));
  const labels = labelled ? points.flatMap((point) => (point ? [text(point.x, point.y - 10, point.shown, { anchor: "middle" })] : [])) : [];
  return [shape("path", { d: path, fill: "none", stroke: colour, "stroke-width": 2, "stroke-linejoin": "round" }), ...dots, ...labels];
}

export function runningLines({ domain, series, format }: Plan, box: Box): Shape[] {
  const bottom = box.bottom - NAMES;
  const top = box.top + (series.some(({ labelled }) => labelled) ? 16 : 6);
  const most = Math.max(2, Math.min(6, Math.floor((bottom - top) / 40)));
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const { min, max, ticks, words } = scaleFor(values, false, most, sampleFrom(format) || sampleOf(series));
  const left = box.left + Math.max(...ticks.map((tick) => widthOf(words(tick)))) + 8;
  const place = (box.right - left) / Math.max(1, domain.length);
  const x = (index: number) => left + place * (index + 0.5);
  const y = (value: number) => bottom - ((value - min) / (max - min)) * (bottom - top);
  const grid = ticks.flatMap((tick) => [
    line(left, y(tick), box.right, y(tick), tick === 0 ? BASE : GRID),
    text(left - 6, y(tick), words(tick), { anchor: "end", colour: QUIET }),
  ]);
  // Of names that would touch, some are left out.
  const widest = Math.min(LONGEST, Math.max(1, ...domain.map((name) => widthOf(name)))) + 10;
  const every = Math.max(1, Math.ceil(widest / place));
  const names = domain.flatMap((name, index) =>
    index % every ? [] : [text(x(index), bottom + 13, fitted(name, Math.max(place * every - 6, 24)), { anchor: "middle", colour: QUIET })],
  );
  const lines = series.flatMap((one) => {
    const points = one.values.map((value, at) => (value === null ? null : { x: x(at), y: y(value), shown: one.shown[at] ?? "" }));
    return running(one, points);
  });
  return [...grid, ...lines, ...names];
}
