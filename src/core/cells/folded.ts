import { plainWord } from "./plain-word";

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

/** A word as it compares with one that people typed by hand: without capitals, accents and blanks around it. */
export const foldedWord = (word: string): string => folded(plainWord(word));

/**
 * Whether two words are the same to who leaves accents out as he types.
 *
 * @example sameFolded("Não", " nao") //=> true
 */
export const sameFolded = (one: string, other: string): boolean => foldedWord(one) === foldedWord(other);
