import type { DrawnSeries, Stacking } from "./plan";

/** A bar from one value to another, and the text of its cell. */
export interface Bar {
  from: number;
  to: number;
  shown: string;
  series: DrawnSeries;
  /** Which of the bars beside each other it is in. */
  lane: number;
}

const valueAt = ({ values }: DrawnSeries, index: number): number | null => values[index] ?? null;

/** The bars of each place of the domain: beside each other, or one upon the other. */
export function barsOf(all: readonly DrawnSeries[], places: number, stacking: Stacking): Bar[][] {
  const series = all.filter(({ mark }) => mark === "bars");
  return Array.from({ length: places }, (_, place) => {
    const whole = series.reduce((sum, one) => sum + Math.abs(valueAt(one, place) ?? 0), 0) || 1;
    const reached = { up: 0, down: 0 };
    return series.flatMap((one, lane): Bar[] => {
      const value = valueAt(one, place);
      if (value === null) return [];
      const shown = one.shown[place] ?? "";
      if (stacking === "none") return [{ from: 0, to: value, shown, series: one, lane }];
      const side = value < 0 ? "down" : "up";
      const from = reached[side];
      reached[side] += stacking === "percent" ? value / whole : value;
      return [{ from, to: reached[side], shown, series: one, lane: 0 }];
    });
  });
}

/** All that an axis must show of them. */
export const endsOf = (bars: readonly Bar[][]): number[] => bars.flat().flatMap(({ from, to }) => [from, to]);
