/** The languages a spreadsheet can be kept in, by code, each as those who speak it call it. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = { en: "English" };

const ENGLISH = "en";

/**
 * The language that a new document is proposed, by the spreadsheet's locale; English where there is none for it.
 *
 * @param locale as Sheets names it, such as "pt_BR"; null where it says none
 * @param languages those that there are, by code: of one region, such as "pt-BR", or of all
 * @example languageOfLocale("pt_BR", ["en", "pt"]) //=> "pt"
 */
export function languageOfLocale(locale: string | null, languages: readonly string[] = Object.keys(LANGUAGE_NAMES)): string {
  const wanted = String(locale ?? "")
    .replace(/_/g, "-")
    .toLowerCase();
  const [language = ""] = wanted.split("-");
  const find = (code: string): string | undefined => languages.find((one) => one.toLowerCase() === code);
  return (
    find(wanted) ?? find(language) ?? languages.find((one) => language !== "" && one.toLowerCase().startsWith(`${language}-`)) ?? ENGLISH
  );
}
