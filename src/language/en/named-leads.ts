import { numberText } from "../figures/number-text";

/**
 * Several leads, as short as one: the first, and how many more.
 *
 * @example namedLeads(["Ada, L-1", "Ben, L-2", "Cleo, L-3"]) //=> "Ada, L-1 and 2 more"
 */
export const namedLeads = ([first = "", ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} and ${numberText(others.length)} more`;
