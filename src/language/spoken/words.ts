import type { SpokenLanguage, Texts } from "../en/language";
import { ENGLISH, LANGUAGES } from "./languages";
import { MARKED, marked } from "./marked";

export type { Texts };

const english = LANGUAGES[ENGLISH] as SpokenLanguage;

let ask = (): string => ENGLISH;
let spoken: string | null = null;
let texts: Texts | null = null;
/** English in marks: made when a document speaks it, which none of people's does. */
let inMarks: SpokenLanguage | null = null;

/**
 * Says where the document's language is found. It is looked up when the first word is needed: a formula that answers numbers asks
 * for none.
 *
 * @param language answers a code, such as "en"; one that is not known here means English
 */
export function speakBy(language: () => string): void {
  ask = language;
  spoken = null;
  texts = null;
}

/** The document's language by its code; one that is not known here means English. */
export function languageNow(): string {
  if (spoken !== null) return spoken;
  const asked = ask();
  if (asked === MARKED) inMarks ??= marked(english);
  spoken = asked === MARKED || Object.keys(LANGUAGES).includes(asked) ? asked : ENGLISH;
  return spoken;
}

const languageOf = (code: string): SpokenLanguage => (code === MARKED ? inMarks : LANGUAGES[code]) ?? english;

/** The texts of the document's language. */
export function words(): Texts {
  texts ??= languageOf(languageNow()).texts;
  return texts;
}

/** The language that the document speaks. */
export const languageSpoken = (): SpokenLanguage => languageOf(languageNow());

/** Every language in which something may stand in a document; that in marks only where this run has met it. Asks for none. */
export const everyLanguage = (): readonly SpokenLanguage[] => [...Object.values(LANGUAGES), ...(inMarks ? [inMarks] : [])];

/** The texts of every language, the document's first: what was written before it changed is known in each. */
export const everyTexts = (): readonly Texts[] => [...new Set([words(), ...everyLanguage().map((language) => language.texts)])];

const plainTexts = (): Texts[] => Object.values(LANGUAGES).map((language) => language.texts);

/**
 * The same to read people's words by, without marks: the document's language comes first where it is known already, and is not
 * asked for.
 */
export const textsToRead = (): readonly Texts[] =>
  spoken === null || spoken === MARKED ? plainTexts() : [...new Set([languageOf(spoken).texts, ...plainTexts()])];

/**
 * The same made in every language, the document's first, to compare with what was written before it changed.
 *
 * @param make takes its words when it is called
 */
export function inEveryLanguage<Made>(make: () => Made): Made[] {
  const now = languageNow();
  try {
    return [...new Set([now, ...Object.keys(LANGUAGES), ...(inMarks ? [MARKED] : [])])].map((code) => {
      [spoken, texts] = [code, languageOf(code).texts];
      return make();
    });
  } finally {
    [spoken, texts] = [now, languageOf(now).texts];
  }
}
