/** Signs that nobody sees: accents in signs of their own, marks of direction, blanks without a width. */
const UNSEEN = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
const AROUND = /^[\s'"\u2018\u2019\u201c\u201d]+|[\s'"\u2018\u2019\u201c\u201d]+$/g;

/** What needs no folding but that of capitals; most columns hold nothing else, and folding takes longer than all the rest. */
const PLAIN = /^[\w./:,+-]+(?: [\w./:,+-]+)*$/;

const ACCENTED = /[\u00c0-\u017f]/g;
const withoutAccents = (text: string): string => text.normalize("NFKD").replace(UNSEEN, "");
/** Each letter's own, once they were asked for. */
const bases = new Map<string, string>();
function baseOf(letter: string): string {
  const known = bases.get(letter);
  if (known !== undefined) return known;
  const base = withoutAccents(letter);
  bases.set(letter, base);
  return base;
}

/**
 * A date's text as it compares: without capitals, accents, quotes around it and hard blanks.
 *
 * @example foldedDate("'13 Março\u00a02026") //=> "13 marco 2026"
 */
export function foldedDate(text: string): string {
  const bare = text.replace(ACCENTED, baseOf);
  if (PLAIN.test(bare)) return bare.toLowerCase();
  return withoutAccents(text).replace(DASHES, "-").replace(AROUND, "").replace(/\s+/g, " ").toLowerCase();
}
