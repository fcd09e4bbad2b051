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
