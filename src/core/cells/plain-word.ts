import type { Cell } from "../agreement/item-values";

/** Blanks of every kind; a page that was copied from brings hard ones along. */
const BLANKS = /\s+/g;

/**
 * A word as it compares with another: without capitals, without blanks around it, and with one blank between its parts.
 * LOWER(TRIM()) of Sheets does the same.
 *
 * @example plainWord(" Trade  Fair ") //=> "trade fair"
 */
export const plainWord = (cell: Cell): string => String(cell).replace(BLANKS, " ").trim().toLowerCase();
