/** Bars that lie: names at the left, numbers along the bottom. */
import type { Box } from "./frame";
import type { Plan } from "./plan";
import { sampleFrom, sampleOf, scaleFor } from "./scale";
import { BASE, fitted, GRID, INK, line, QUIET, round, type Shape, shape, text, widthOf } from "./shapes";
import { type Bar, barsOf, endsOf } from "./stacks";

const GAP = 10;
/** What a bar takes of its place. */
const SHARE = 0.68;
const THICKEST = 46;

function label({ shown, series, from, to }: Bar, start: number, end: number, middle: number): Shape[] {
  if (series.labels === "none" || !shown) return [];
  const inside = series.labels === "inside" || from !== 0;
  const room = Math.abs(end - start) > widthOf(shown) + 8;
  if (inside && room) return [text((start + end) / 2, middle, shown, { colour: "#ffffff", anchor: "middle" })];
  const left = to < 0;
  return [text(end + (left ? -5 : 5), middle, shown, { anchor: left ? "end" : "start", colour: INK })];
}

export function lyingBars(plan: Plan, box: Box): Shape[] {
  const { domain, series, stacking } = plan;
  const bars = barsOf(series, domain.length, stacking);
  const widest = Math.max(0, ...domain.map((name) => widthOf(name)));
  const names = Math.min(widest, (box.right - box.left) * 0.38);
  const left = box.left + names + GAP;
  const labelled = series.some(({ labels }) => labels === "outside");
  const room = labelled ? Math.max(0, ...bars.flat().map(({ shown }) => widthOf(shown))) + 8 : 8;
  const right = box.right - room;
  const bottom = box.bottom - 20;
  const most = Math.max(2, Math.min(6, Math.floor((right - left) / 64)));
  const [format = ""] = plan.formats;
  const sample = stacking === "percent" ? "0%" : sampleFrom(format) || sampleOf(series);
  const scale = scaleFor(endsOf(bars), true, most, sample, plan.window[0]);
  const at = (value: number) =>
    left + ((Math.min(scale.max, Math.max(scale.min, value)) - scale.min) / (scale.max - scale.min)) * (right - left);
  const grid = scale.ticks.flatMap((tick) => [
    line(at(tick), box.top, at(tick), bottom, GRID),
    text(at(tick), bottom + 12, scale.words(tick), { anchor: "middle", colour: QUIET }),
  ]);
  const place = (bottom - box.top) / Math.max(1, domain.length);
  const lanes = stacking === "none" ? Math.max(1, series.length) : 1;
  const thick = Math.min(THICKEST, (place * SHARE) / lanes);
  const marks = bars.flatMap((inPlace, index) => {
    const middle = box.top + place * (index + 0.5);
    const name = text(left - GAP, middle, fitted(domain[index] ?? "", names), { anchor: "end", colour: INK });
    return [
      name,
      ...inPlace.flatMap((bar) => {
        const y = middle - (thick * lanes) / 2 + bar.lane * thick;
        const [start, end] = [at(bar.from), at(bar.to)];
        const rect = { x: round(Math.min(start, end)), y: round(y), width: round(Math.abs(end - start)), height: round(thick * 0.94) };
        return [shape("rect", { ...rect, fill: bar.series.colour }), ...label(bar, start, end, y + thick / 2)];
      }),
    ];
  });
  return [...grid, ...marks, line(at(Math.max(0, scale.min)), box.top, at(Math.max(0, scale.min)), bottom, BASE)];
}
