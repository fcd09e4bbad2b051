/** Columns and lines: names along the bottom, numbers at the left, and at the right for a second axis. */
import type { Box } from "./frame";
import type { DrawnSeries, Plan } from "./plan";
import { type Scale, sampleFrom, sampleOf, scaleFor } from "./scale";
import { BASE, fitted, GRID, INK, line, QUIET, round, type Shape, shape, text, widthOf } from "./shapes";
import { type Bar, barsOf, endsOf } from "./stacks";

const SHARE = 0.72;
const THICKEST = 64;
const NAMES = 22;
const FEW = 16;
const LONGEST = 110;
/** Degrees. */
const SLANT = 35;
/** About what the numbers of an axis take. */
const NUMBERS = 44;

interface Field {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** What one place of the domain takes. */
  place: number;
  at(value: number, axis: 0 | 1): number;
}

function scaleOf(plan: Plan, axis: 0 | 1, most: number): Scale {
  const series = plan.series.filter((one) => one.axis === axis);
  const bars = barsOf(series, plan.domain.length, plan.stacking);
  const lines = series.filter(({ mark }) => mark === "line").flatMap(({ values }) => values.filter((value) => value !== null));
  const standing = series.some(({ mark }) => mark === "bars");
  const sample = plan.stacking === "percent" && standing ? "0%" : sampleFrom(plan.formats[axis] ?? "") || sampleOf(series);
  return scaleFor([...endsOf(bars), ...lines], standing, most, sample, plan.window[axis]);
}

function columns(plan: Plan, field: Field): Shape[] {
  const bars = barsOf(plan.series, plan.domain.length, plan.stacking);
  const lanes = plan.stacking === "none" ? Math.max(1, plan.series.filter(({ mark }) => mark === "bars").length) : 1;
  const wide = Math.min(THICKEST, (field.place * SHARE) / lanes);
  const label = ({ shown, series, to, from }: Bar, middle: number, start: number, end: number): Shape[] => {
    if (series.labels === "none" || !shown) return [];
    const inside = (series.labels === "inside" || from !== 0) && Math.abs(end - start) > 16 && wide > widthOf(shown);
    if (inside) return [text(middle, (start + end) / 2, shown, { anchor: "middle", colour: "#ffffff" })];
    return [text(middle, end + (to < 0 ? 9 : -9), shown, { anchor: "middle", colour: INK })];
  };
  return bars.flatMap((inPlace, index) =>
    inPlace.flatMap((bar) => {
      const x = field.left + field.place * (index + 0.5) - (wide * lanes) / 2 + bar.lane * wide;
      const [start, end] = [field.at(bar.from, bar.series.axis), field.at(bar.to, bar.series.axis)];
      const rect = { x: round(x), y: round(Math.min(start, end)), width: round(wide * 0.94), height: round(Math.abs(end - start)) };
      return [shape("rect", { ...rect, fill: bar.series.colour }), ...label(bar, x + wide / 2, start, end)];
    }),
  );
}

/** A line ends where a value is missing, unless it is to join; a value alone is a point. */
function running(series: DrawnSeries, field: Field): Shape[] {
  const points = series.values.map((value, index) =>
    value === null
      ? null
      : { x: field.left + field.place * (index + 0.5), y: field.at(value, series.axis), shown: series.shown[index] ?? "" },
  );
  const before = (index: number) => (series.joins ? points.slice(0, index).some(Boolean) : Boolean(points[index - 1]));
  const after = (index: number) => (series.joins ? points.slice(index + 1).some(Boolean) : Boolean(points[index + 1]));
  const alone = (index: number) => !before(index) && !after(index);
  const path = points.map((point, index) => (point ? `${before(index) ? "L" : "M"}${round(point.x)} ${round(point.y)}` : "")).join("");
  const look = { fill: "none", stroke: series.colour, "stroke-width": series.lineWidth, "stroke-linejoin": "round" };
  const dots = points.flatMap((point, index) => {
    const size = series.pointSize || (alone(index) ? 5 : 0);
    return point && size ? [shape("circle", { cx: round(point.x), cy: round(point.y), r: size / 2, fill: series.colour })] : [];
  });
  const labels =
    series.labels === "none"
      ? []
      : points.flatMap((point) => (point ? [text(point.x, point.y - 10, point.shown, { anchor: "middle" })] : []));
  return [...(path ? [shape("path", { d: path, ...look })] : []), ...dots, ...labels];
}

/** A few names that would touch stand aslant; of many, some are left out. */
interface Naming {
  aslant: boolean;
  /** What the names take below the marks. */
  room: number;
}

function namingFor({ domain }: Plan, across: number): Naming {
  const widest = Math.min(LONGEST, Math.max(1, ...domain.map((name) => widthOf(name))));
  const aslant = domain.length <= FEW && widest + 10 > across / Math.max(1, domain.length);
  return { aslant, room: aslant ? widest * Math.sin((SLANT * Math.PI) / 180) + 20 : NAMES };
}

function names({ domain }: Plan, field: Field, { aslant }: Naming): Shape[] {
  const widest = Math.min(LONGEST, Math.max(1, ...domain.map((name) => widthOf(name)))) + 10;
  const every = aslant ? 1 : Math.max(1, Math.ceil(widest / field.place));
  return domain.flatMap((name, index) => {
    if (index % every) return [];
    const x = field.left + field.place * (index + 0.5);
    if (!aslant) {
      const words = fitted(name, Math.max(field.place * every - 6, 24));
      return [text(x, field.bottom + 13, words, { anchor: "middle", colour: QUIET })];
    }
    const turned = `translate(${round(x + 4)} ${round(field.bottom + 12)}) rotate(-${SLANT})`;
    return [shape("g", { transform: turned }, text(0, 0, fitted(name, LONGEST), { anchor: "end", colour: QUIET }))];
  });
}

export function standing(plan: Plan, box: Box): Shape[] {
  const second = plan.series.some(({ axis }) => axis === 1);
  const naming = namingFor(plan, box.right - box.left - NUMBERS * (second ? 2 : 1));
  const bottom = box.bottom - naming.room;
  const top = box.top + (plan.series.some(({ labels }) => labels === "outside") ? 16 : 6);
  const most = Math.max(2, Math.min(6, Math.floor((bottom - top) / 40)));
  const scales = [scaleOf(plan, 0, most), scaleOf(plan, 1, most)] as const;
  const roomFor = (scale: Scale) => Math.max(...scale.ticks.map((tick) => widthOf(scale.words(tick)))) + 8;
  const left = box.left + roomFor(scales[0]);
  const right = box.right - (second ? roomFor(scales[1]) : 0);
  const at = (value: number, axis: 0 | 1) => {
    const { min, max } = scales[axis];
    return bottom - ((Math.min(max, Math.max(min, value)) - min) / (max - min)) * (bottom - top);
  };
  const field: Field = { left, right, top, bottom, place: (right - left) / Math.max(1, plan.domain.length), at };
  const grid = scales[0].ticks.flatMap((tick) => [
    line(left, at(tick, 0), right, at(tick, 0), tick === 0 ? BASE : GRID),
    text(left - 6, at(tick, 0), scales[0].words(tick), { anchor: "end", colour: QUIET }),
  ]);
  const atRight = second ? scales[1].ticks.map((tick) => text(right + 6, at(tick, 1), scales[1].words(tick), { colour: QUIET })) : [];
  const lines = plan.series.filter(({ mark }) => mark === "line").flatMap((series) => running(series, field));
  return [...grid, ...atRight, ...columns(plan, field), ...lines, ...names(plan, field, naming)];
}
