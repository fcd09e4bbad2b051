import type { Series } from "./chart-table";

/** An axis of numbers: its ends, its marks, and how they are written. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
  words(value: number): string;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest of 1, 2, 2.5, 5 times a power of ten that needs no more steps than that. */
function stepFor(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  return (STEPS.find((step) => span / (step * power) <= most) ?? 10) * power;
}

/** Numbers of an axis look like the cells do: with their currency, or in per cent. */
export function wordsLike(sample: string, step: number): (value: number) => string {
  const percent = sample.trimEnd().endsWith("%");
  const [, before = "", after = ""] = /^([^\d-]*)-?[\d.,\s]*\d([^\d]*)$/.exec(sample) ?? [];
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(percent ? step * 100 : step) + 1e-9)));
  return (value) => {
    const number = (percent ? value * 100 : value).toLocaleString("en-US", { maximumFractionDigits: decimals });
    return percent ? `${number}%` : `${before}${number}${after}`;
  };
}

/**
 * @param values all that is to be seen on the axis
 * @param fromZero bars stand on zero, lines need not
 */
export function scaleFor(values: number[], fromZero: boolean, most: number, sample: string): Scale {
  const lowest = Math.min(...values, ...(fromZero || values.length === 0 ? [0] : []));
  const highest = Math.max(...values, ...(fromZero || values.length === 0 ? [0] : []));
  // The axis of a line near zero begins there, and that of a level line.
  const near = lowest > 0 && (lowest === highest || lowest < (highest - lowest) * 2);
  const low = near ? 0 : lowest;
  const high = highest > low ? highest : low + (Math.abs(low) || 1);
  const step = stepFor(high - low, most);
  const min = Math.floor(low / step + 1e-9) * step;
  const max = Math.ceil(high / step - 1e-9) * step;
  const count = Math.floor((max - min) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => min + index * step);
  return { min, max, ticks, words: wordsLike(sample, step) };
}

/** A number in the pattern that an axis was told, such as "0.0%" or "#,##0 €". */
export const sampleFrom = (pattern: string): string => pattern.replace(/[#0][#0,.]*/, "0").replace(/"([^"]*)"/g, "$1");

/** A cell's text that shows how the numbers of a series are written. */
export const sampleOf = (series: readonly Series[]): string =>
  series.flatMap(({ values, shown }) => shown.filter((_, index) => values[index] !== null))[0] ?? "";
