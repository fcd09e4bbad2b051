/** Numbers as people read them in the panel; a dash where there is none. */

const NONE = "–";

const rounded = (value: number, digits: number): string => value.toLocaleString("en-US", { maximumFractionDigits: digits });

/** @example wholeWords(1782.6) //=> "1,783" */
export const wholeWords = (value: number | null): string => (value === null ? NONE : rounded(value, 0));

/** @example shareWords(0.4867) //=> "48.7%" */
export const shareWords = (value: number | null): string => (value === null ? NONE : `${rounded(value * 100, 1)}%`);

/** @example gapWords(1283) //=> "+1,283" */
export const gapWords = (value: number | null): string => (value !== null && value > 0 ? `+${wholeWords(value)}` : wholeWords(value));

/** Odds are never certain: neither 0 % nor 100 %. */
export function oddsWords(value: number | null): string {
  if (value === null) return NONE;
  if (value > 0.99) return "over 99%";
  return value < 0.01 ? "under 1%" : `${rounded(value * 100, 0)}%`;
}

/** What is said of leads that came and show no status; "" where there is none. */
export const uncountedWords = ({ uncounted }: { uncounted: number }): string =>
  uncounted === 0
    ? ""
    : `Counting… ${uncounted === 1 ? "1 lead has" : `${uncounted.toLocaleString("en-US")} leads have`} no status yet: the sheet computes it, or the next check does.`;
