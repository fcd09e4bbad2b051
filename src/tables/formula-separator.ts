/**
 * Between the arguments of formulas that the add-on writes: reported to be read in every language of Sheets, where a comma
 * may be the decimal sign.
 */
export const SEPARATOR = ";";

/** A formula without what Sheets may write in its own way when it reads it back: separators and spaces, not those in texts. */
export const formulaCore = (formula: string): string =>
  formula
    .split('"')
    .map((part, at) => (at % 2 === 0 ? part.replace(/\s/g, "").replace(/,/g, SEPARATOR) : part))
    .join('"');

/**
 * A call in a formula that the add-on writes.
 *
 * @example call("IF", "A1>1", "2", "3") //=> "IF(A1>1;2;3)"
 */
export const call = (name: string, ...args: readonly string[]): string => `${name}(${args.join(SEPARATOR)})`;
