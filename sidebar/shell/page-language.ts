import { useLayoutEffect } from "preact/hooks";
import { languageSpoken, speak } from "../language/spoken/words";
import { drawerIn } from "../store/drawer";

/**
 * The language that this browser's panels spoke last. The menu opens the page without a look at the document, so that it comes at
 * once: nothing tells its language before the first answer.
 */
const last = drawerIn(() => window.localStorage, "language");
const ANY_DOCUMENT = "";

/** Speaks as the last panel did, until the server says in what language the document is. */
export const speakAsBefore = (): void => speak(last.read(ANY_DOCUMENT) ?? languageSpoken());

/** Screen readers read the page in the language that its lang attribute names. */
export function usePageLanguage(): void {
  const language = languageSpoken();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    last.write(ANY_DOCUMENT, language);
  }, [language]);
}
