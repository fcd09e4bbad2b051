import type { Cell } from "./cell";

/** Blanks of every kind; a page that was copied from brings hard ones along. */
const BLANKS = /\s+/g;

/**
 * A word as it compares with another: without capitals, without blanks around it, with one blank between its parts, and with
 * each accent in one sign with its letter. LOWER(TRIM()) of Sheets does the same with texts whose blanks and accents are usual.
 *
 * @example plainWord(" Trade  Fair ") //=> "trade fair"
 */
export const plainWord = (cell: Cell): string => String(cell).normalize("NFC").replace(BLANKS, " ").trim().toLowerCase();

/**
 * Tells each name as it was met first: the same name in other capitals, or with a blank too many, is no other name.
 *
 * @example [" Ada", "ADA ", "Ben"].map(spelling()) //=> ["Ada", "Ada", "Ben"]
 */
export function spelling(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const plain = plainWord(name);
    const first = known.get(plain) ?? name.trim();
    known.set(plain, first);
    return first;
  };
}

/** Each name once, as it was met first; blanks left out. */
export const eachOnce = (names: readonly string[]): string[] => [...new Set(names.map(spelling()))].filter(Boolean);
