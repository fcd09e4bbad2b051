import { numberText } from "../../../src/language/figures/number-text";

/**
 * A count with its noun, thousands apart.
 *
 * @param many the noun for every count but 1; with an s where left out
 * @example counted(1200, "lead") //=> "1,200 leads"
 */
export const counted = (count: number, one: string, many = `${one}s`): string => `${numberText(count)} ${count === 1 ? one : many}`;

/**
 * The word that goes with a count, such as a verb.
 *
 * @example agreeing(2, "is", "are") //=> "are"
 */
export const agreeing = (count: number, one: string, many: string): string => (count === 1 ? one : many);
