/** A text as it stands in a formula. */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A word as COUNTIFS asks for it, sign by sign: there "?" and "*" stand for any, and "~" says that they do not.
 *
 * @example criterion("Why?") //=> '"Why~?"'
 */
export const criterion = (word: string): string => quote(word.replace(/[~?*]/g, "~$&"));
