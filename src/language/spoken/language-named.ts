import { sameFolded } from "../../core/cells/folded";
import { LANGUAGES } from "./languages";
import { MARKED, unmarkedText } from "./marked";

/** A code with a country behind it, such as "en-GB". */
const OF_COUNTRY = /^([a-z]{2,3})[-_][a-z0-9]{2,8}$/i;

/**
 * The language that a word names, by its code or as those who speak it call it; undefined for a word that names none. The one in
 * marks goes by its code alone.
 *
 * @example languageNamed("english") //=> "en"
 * @example languageNamed("en_GB") //=> "en"
 */
export function languageNamed(written: string): string | undefined {
  const word = unmarkedText(written);
  if (sameFolded(MARKED, word)) return MARKED;
  const named = (one: string) =>
    Object.keys(LANGUAGES).find((code) => sameFolded(code, one) || sameFolded(LANGUAGES[code]?.called ?? "", one));
  return named(word) ?? named(OF_COUNTRY.exec(word.trim())?.[1] ?? word);
}
