import type { LanguageCode } from "../../../src/entries/panel";
import { writeNumbersBy } from "../../../src/language/figures/number-text";
import { MARKED, marked } from "../../../src/language/spoken/marked";
import { en } from "../en/en";

/** Every text of the panel, by subject. Another language has the same subjects. */
export type PanelTexts = typeof en;

/** The panel's texts in each language that a spreadsheet can be kept in. */
const PANELS: Readonly<Record<LanguageCode, PanelTexts>> = { en };

let texts: PanelTexts = en;
let spoken = "en";

const isKnown = (language: string): language is LanguageCode => Object.keys(PANELS).includes(language);

const textsOf = (language: string): PanelTexts => (isKnown(language) ? PANELS[language] : en);

/**
 * Says in which language the panel speaks: the document's, as the server names it; one that is not known here means English.
 *
 * @param locale by which numbers are written, such as "pt-BR"; left out: as before
 */
export function speak(language: string, locale?: string): void {
  if (locale !== undefined) writeNumbersBy(() => locale);
  if (language === spoken) return;
  spoken = language === MARKED || isKnown(language) ? language : "en";
  texts = spoken === MARKED ? marked(en) : textsOf(spoken);
}

/** The language in which it speaks now, by code. */
export const languageSpoken = (): string => spoken;

/** The panel's texts in the document's language. */
export const words = (): PanelTexts => texts;
