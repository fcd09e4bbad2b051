import { en } from "../en/en";
import { MARKED, marked } from "./marked";

/** Every text of the product, by subject. Another language has the same subjects, each `satisfies` its part of this. */
export type Texts = typeof en;

const ALL: Readonly<Record<string, Texts>> = { en };

/** The languages a spreadsheet can be kept in, by code. */
export const LANGUAGES: readonly string[] = Object.keys(ALL);

let ask = (): string => "en";
let texts: Texts | null = null;
let spoken = "en";

/**
 * Says where the document's language is found. It is looked up when the first word is needed: a formula that answers numbers asks
 * for none.
 *
 * @param language answers a code, such as "en"; one that is not known here means English
 */
export function speakBy(language: () => string): void {
  ask = language;
  texts = null;
}

/** The texts of the document's language. */
export function words(): Texts {
  if (texts) return texts;
  spoken = ask();
  if (spoken !== MARKED && !LANGUAGES.includes(spoken)) spoken = "en";
  texts = spoken === MARKED ? marked(en) : (ALL[spoken] ?? en);
  return texts;
}

/** The document's language by its code. */
export function spokenLanguage(): string {
  words();
  return spoken;
}

/** The texts of every language, the document's first: what was written before it changed is known in each. */
export const everyTexts = (): readonly Texts[] => [...new Set([words(), ...Object.values(ALL)])];

/** The same to read by: the document's language comes first where it is known already, and is not asked for. */
export const textsToRead = (): readonly Texts[] => (texts ? everyTexts() : Object.values(ALL));
