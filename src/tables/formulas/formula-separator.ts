/**
 * Between the arguments of formulas that the add-on writes: reported to be read in every language of Sheets, where a comma
 * may be the decimal sign.
 */
export const SEPARATOR = ";";

/**
 * A call in a formula that the add-on writes.
 *
 * @example call("IF", "A1>1", "2", "3") //=> "IF(A1>1;2;3)"
 */
export const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(SEPARATOR)})`;
