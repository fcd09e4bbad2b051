/** Signs that nobody sees: accents in signs of their own, marks of direction, blanks without a width. */
const UNSEEN = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212]/g;
const AROUND = /^[\s'"\u2018\u2019\u201c\u201d]+|[\s'"\u2018\u2019\u201c\u201d]+$/g;

/**
 * A date's text as it compares: without capitals, accents, quotes around it and hard blanks.
 *
 * @example folded("'13 Março\u00a02026") //=> "13 marco 2026"
 */
export const folded = (text: string): string =>
  text.normalize("NFKD").replace(UNSEEN, "").replace(DASHES, "-").replace(AROUND, "").replace(/\s+/g, " ").toLowerCase();
