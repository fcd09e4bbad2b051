import { language as en, type SpokenLanguage } from "../en/language";

const ALL = { en };

/** The languages a spreadsheet can be kept in, by code: one is its folder, and its line above. */
export const LANGUAGES: Readonly<Record<string, SpokenLanguage>> = ALL;

/** The code of a language; the panel has its own texts for each. */
export type LanguageCode = keyof typeof ALL;

/** A document of which nothing else is known speaks it. */
export const ENGLISH: LanguageCode = "en";

/**
 * The language that a new document is proposed, by the spreadsheet's locale; English where there is none for it.
 *
 * @param locale as Sheets names it, such as "pt_BR"; null where it says none
 * @param languages those that there are, by code: of one region, such as "pt-BR", or of all
 * @example languageOfLocale("pt_BR", ["en", "pt"]) //=> "pt"
 */
export function languageOfLocale(locale: string | null, languages: readonly string[] = Object.keys(LANGUAGES)): string {
  const wanted = String(locale ?? "")
    .replace(/_/g, "-")
    .toLowerCase();
  const [language = ""] = wanted.split("-");
  const find = (code: string): string | undefined => languages.find((one) => one.toLowerCase() === code);
  return (
    find(wanted) ?? find(language) ?? languages.find((one) => language !== "" && one.toLowerCase().startsWith(`${language}-`)) ?? ENGLISH
  );
}
