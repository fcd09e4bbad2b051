import { numberText } from "../../src/language/figures/number-text";
import { words } from "../language/spoken/words";

/** Numbers as people read them in the panel; a dash where there is none. */

const NONE = "–";

/** @example wholeWords(1782.6) //=> "1,783" */
export const wholeWords = (value: number | null): string => (value === null ? NONE : numberText(value));

/** @example shareWords(0.4867) //=> "48.7%" */
export const shareWords = (value: number | null): string => (value === null ? NONE : `${numberText(value * 100, 1)}%`);

/** @example gapWords(1283) //=> "+1,283" */
export const gapWords = (value: number | null): string => (value !== null && value > 0 ? `+${wholeWords(value)}` : wholeWords(value));

/** Odds are never certain: neither 0 % nor 100 %. */
export function oddsWords(value: number | null): string {
  if (value === null) return NONE;
  if (value > 0.99) return words().figures.nearlyCertain;
  return value < 0.01 ? words().figures.hardlyEver : `${numberText(value * 100)}%`;
}

/** What is said of leads that came and show no status; "" where there is none. */
export const uncountedWords = ({ uncounted }: { uncounted: number }): string =>
  uncounted === 0 ? "" : words().figures.uncounted(uncounted);
