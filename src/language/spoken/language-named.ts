import { sameWord } from "../../core/cells/lines";
import { LANGUAGES } from "./languages";
import { MARKED, unmarkedText } from "./marked";

/**
 * The language that a word names, by its code or as those who speak it call it; undefined for a word that names none. The one in
 * marks goes by its code alone.
 *
 * @example languageNamed("english") //=> "en"
 */
export function languageNamed(written: string): string | undefined {
  const word = unmarkedText(written);
  if (sameWord(MARKED, word)) return MARKED;
  return Object.keys(LANGUAGES).find((code) => sameWord(code, word) || sameWord(LANGUAGES[code]?.called ?? "", word));
}
