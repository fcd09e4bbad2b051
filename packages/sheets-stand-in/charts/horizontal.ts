/** Bars that lie: names at the left, numbers along the bottom. */
import type { Box } from "./frame";
import type { Plan } from "./plan";
import { sampleFrom, sampleOf, scaleFor } from "./scale";
import { BASE, fitted, GRID, INK, line, QUIET, round, type Shape, shape, text, widthOf } from "./shapes";

const GAP = 10;
/** What the bars of a name take of its place. */
const SHARE = 0.68;
const THICKEST = 46;

export function lyingBars({ domain, series, format }: Plan, box: Box): Shape[] {
  const widest = Math.max(0, ...domain.map((name) => widthOf(name)));
  const names = Math.min(widest, (box.right - box.left) * 0.38);
  const left = box.left + names + GAP;
  const labels = series.flatMap(({ labelled, shown }) => (labelled ? shown : []));
  const right = box.right - 8 - Math.max(0, ...labels.map((words) => widthOf(words)));
  const bottom = box.bottom - 20;
  const most = Math.max(2, Math.min(6, Math.floor((right - left) / 64)));
  const values = series.flatMap((one) => one.values.filter((value) => value !== null));
  const scale = scaleFor(values, true, most, sampleFrom(format) || sampleOf(series));
  const at = (value: number) => left + ((value - scale.min) / (scale.max - scale.min)) * (right - left);
  const grid = scale.ticks.flatMap((tick) => [
    line(at(tick), box.top, at(tick), bottom, GRID),
    text(at(tick), bottom + 12, scale.words(tick), { anchor: "middle", colour: QUIET }),
  ]);
  const place = (bottom - box.top) / Math.max(1, domain.length);
  const thick = Math.min(THICKEST, (place * SHARE) / Math.max(1, series.length));
  const marks = domain.flatMap((name, index) => {
    const middle = box.top + place * (index + 0.5);
    const bars = series.flatMap(({ values: all, shown, colour, labelled }, lane) => {
      const value = all[index] ?? null;
      if (value === null) return [];
      const y = middle - (thick * series.length) / 2 + lane * thick;
      const [start, end] = [at(0), at(value)];
      const rect = { x: round(Math.min(start, end)), y: round(y), width: round(Math.abs(end - start)), height: round(thick * 0.94) };
      const side = value < 0 ? ({ by: -5, anchor: "end" } as const) : ({ by: 5, anchor: "start" } as const);
      const label = labelled ? [text(end + side.by, y + thick / 2, shown[index] ?? "", { anchor: side.anchor, colour: INK })] : [];
      return [shape("rect", { ...rect, fill: colour }), ...label];
    });
    return [text(left - GAP, middle, fitted(name, names), { anchor: "end", colour: INK }), ...bars];
  });
  return [...grid, ...marks, line(at(0), box.top, at(0), bottom, BASE)];
}
