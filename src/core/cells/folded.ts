/** Marks that stand above or below a letter once it is taken apart. */
const MARKS = /[\u0300-\u036f]/g;
/** Letters that no taking apart turns into plain ones. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/ł/g, "l"],
];

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * Text without capitals and accents; a script that has neither stays as it is.
 *
 * @example folded("Straße, Première") //=> "strasse, premiere"
 */
export const folded = (text: string): string =>
  isPlain(text)
    ? text.toLowerCase()
    : LETTERS.reduce((left, [letter, plain]) => left.replace(letter, plain), text.normalize("NFKD").replace(MARKS, "").toLowerCase());
