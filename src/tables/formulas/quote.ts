/** A text as it stands in a formula. */
export const quote = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/**
 * A word as COUNTIFS asks for it: there "?" and "*" stand for any signs unless "~" comes before them.
 *
 * @example criterion("Why?") //=> '"Why~?"'
 */
export const criterion = (word: string): string => quote(word.replace(/[?*]/g, "~$&"));
