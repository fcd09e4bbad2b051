import type { Cell } from "../cells/cell";
import { plainWord } from "../cells/plain-word";

/** An accent or other mark on a Latin letter; marks of other scripts make another letter. */
const LATIN_MARKS = /([a-z])[\u0300-\u036f]+/g;

/**
 * A word as it compares with another whatever keyboard it was typed on: without capitals, accents and blanks around it. Scripts
 * that do not fold stay as they are.
 *
 * @example foldedWord(" Négociation ") //=> "negociation"
 */
export const foldedWord = (cell: Cell): string =>
  plainWord(cell).normalize("NFD").replace(LATIN_MARKS, "$1").normalize("NFC").replace(/ß/g, "ss").trim();
