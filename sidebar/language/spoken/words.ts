import { writeNumbersBy } from "../../../src/language/figures/number-text";
import { MARKED, marked } from "../../../src/language/spoken/marked";
import { en } from "../en/en";

/** Every text of the panel, by subject. Another language has the same subjects, each `satisfies` its part of this. */
export type PanelTexts = typeof en;

let texts: PanelTexts = en;
let spoken = "en";

/**
 * Says in which language the panel speaks: the document's, as the server names it; one that is not known here means English.
 *
 * @param locale by which numbers are written, such as "pt-BR"; left out: as before
 */
export function speak(language: string, locale?: string): void {
  if (locale !== undefined) writeNumbersBy(() => locale);
  if (language === spoken) return;
  spoken = language === MARKED ? MARKED : "en";
  texts = spoken === MARKED ? marked(en) : en;
}

/** The language in which it speaks now, by code. */
export const languageSpoken = (): string => spoken;

/** The panel's texts in the document's language. */
export const words = (): PanelTexts => texts;
