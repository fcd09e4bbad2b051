import { en } from "../en/en";
import { MARKED, marked } from "./marked";

/** Every text of the product, by subject. Another language has the same subjects, each `satisfies` its part of this. */
export type Texts = typeof en;

const ALL: Readonly<Record<string, Texts>> = { en };

/** The languages a spreadsheet can be kept in, by code. */
export const LANGUAGES: readonly string[] = Object.keys(ALL);

let ask = (): string => "en";
let spoken: string | null = null;
let texts: Texts | null = null;
let inMarks: Texts | null = null;

function textsInMarks(): Texts {
  inMarks ??= marked(en);
  return inMarks;
}

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
  spoken = asked === MARKED || LANGUAGES.includes(asked) ? asked : "en";
  return spoken;
}

const textsOf = (language: string): Texts => (language === MARKED ? textsInMarks() : (ALL[language] ?? en));

/** The texts of the document's language. */
export function words(): Texts {
  texts ??= textsOf(languageNow());
  return texts;
}

/** The texts of every language, the document's first: what was written before it changed is known in each. */
export const everyTexts = (): readonly Texts[] => [...new Set([words(), ...Object.values(ALL), textsInMarks()])];

/**
 * The same to read people's words by, without marks: the document's language comes first where it is known already, and is not
 * asked for.
 */
export const textsToRead = (): readonly Texts[] =>
  spoken === null || spoken === MARKED ? Object.values(ALL) : [...new Set([textsOf(spoken), ...Object.values(ALL)])];

/**
 * The same made in every language, the document's first, to compare with what was written before it changed.
 *
 * @param make takes its words when it is called
 */
export function inEveryLanguage<Made>(make: () => Made): Made[] {
  const now = languageNow();
  try {
    return [...new Set([now, ...LANGUAGES, MARKED])].map((language) => {
      [spoken, texts] = [language, textsOf(language)];
      return make();
    });
  } finally {
    [spoken, texts] = [now, textsOf(now)];
  }
}
