import { en } from "../en/en";
import { MARKED, marked } from "./marked";

/** Every text of the product, by subject. Another language has the same subjects, each `satisfies` its part of this. */
export type Texts = typeof en;

/** The languages a spreadsheet can be kept in, by code. */
export const LANGUAGES: readonly string[] = ["en"];

let ask = (): string => "en";
let spoken: string | null = null;
let texts: Texts | null = null;

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
  spoken ??= ask();
  return spoken;
}

/** The texts of the document's language. */
export function words(): Texts {
  texts ??= languageNow() === MARKED ? marked(en) : en;
  return texts;
}

/** The texts of every language, the document's first: what was written before it changed is known in each. */
export const everyTexts = (): readonly Texts[] => [...new Set([words(), en])];
