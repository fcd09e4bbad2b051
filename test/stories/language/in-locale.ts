/** The story of the sample company in a spreadsheet of another country: told once for each locale and language. */
import type { MARKED } from "../../../src/language/spoken/marked";
import { at, freeRow, lead, leadTexts, leadValues } from "../../harness/places";
import { closeSheets, inLanguage, type Opening, type Sheet } from "../../harness/sheet";
import { brokenFormulas, formulasOf } from "../plan/formulas";
import { answeredOtherwise, openTold, otherwise, type Told, type ToldLocale, toldBy, toldInEnglish } from "./told-sample";

/** How the country writes. */
const COUNTRIES = {
  pt_BR: { locale: "pt-BR", month: "jun. 2026", money: "9.000 €", typed: "18/11/2026 10:15", formula: "=SLA_GOAL(5;0,5)" },
  fr_FR: { locale: "fr-FR", month: "juin 2026", money: "9\u202f000 €", typed: "18/11/2026 10:15", formula: "=SLA_GOAL(5;0,5)" },
} as const;

/** As in English and marks; and sentences of plain formulas, in which the stand-in writes numbers as in the United States. */
const EXPECTED = /^'SLA stages'!G|English \| en-XA$|^'(SLA plan'!A1|SLA plan'!A59|Funnel'!A9|Funnel'!A11): /;
const PLAIN_SENTENCE = /^\.plan\.sentence: /;

/**
 * Tells the story, and compares it with the one in English and en_US.
 *
 * @param language in marks where told; English else
 */
export function tellIn(country: keyof typeof COUNTRIES & ToldLocale, language?: typeof MARKED): void {
  const { locale, month, money, typed, formula } = COUNTRIES[country];
  const opening: Opening = { locale: country, ...(language && { language }) };
  const called = inLanguage(opening);

  describe(`the sample company in ${country}, in ${language ? "marks" : "English"}`, () => {
    let english: Told;
    let sheet: Sheet;
    beforeAll(async () => {
      english = await toldInEnglish();
      sheet = await openTold(opening);
    }, 120_000);
    afterAll(closeSheets);

    test("has formulas that its country can read, and months and money as it writes them", () => {
      expect(brokenFormulas(sheet)).toEqual([]);
      expect(formulasOf(sheet).filter((one) => /\d\.\d|,\S*,/.test(one.formula.replace(/"[^"]*"|\{[^}]*\}/g, "")))).toEqual([]);
      expect(leadTexts(sheet, ["Pipeline value"], 9)).toEqual([[money]]);
      expect(sheet.look.display(at(sheet, called("SLA spend"), called("Month"), { down: 1 }))).toEqual([[month]]);
    });

    test("takes a lead whose moment is typed day first, and a function with the country's signs", async () => {
      const row = freeRow(sheet, "Received");
      await sheet.type(lead(sheet, "Received", row), typed);
      expect(leadValues(sheet, ["Received"], row)).toEqual([[new Date("2026-11-18T09:15:00Z")]]);
      expect(leadTexts(sheet, [called("SLA status")], row)).toEqual([[called("Waiting")]]);
      await sheet.type(lead(sheet, "Received", row), "");
      await sheet.type("Funnel!K1", formula);
      expect(sheet.values("Funnel!K1:K2").flat()).toEqual([10, 5]);
      await sheet.type("Funnel!K1", "");
    });

    test("has its leads in the same states, and cells, panel and mails say the same in the country's numbers", async () => {
      const told = await toldBy(sheet, opening);
      const isNews = (line: string): boolean => !EXPECTED.test(line);
      expect(told.states).toEqual(english.states);
      expect(told.counts).toEqual(english.counts);
      expect(told.formulas).toBe(english.formulas);
      expect(otherwise(english.cells, told.cells, country).filter(isNews)).toEqual([]);
      expect(told.panel).toMatchObject({ locale, language: language ?? "en" });
      const panel = answeredOtherwise(english.panel, told.panel, country).filter((line) => !PLAIN_SENTENCE.test(line));
      expect(panel).toEqual(language ? [expect.stringMatching(/^\.fields\.\d+\.value: en \| en-XA$/)] : []);
      expect(english.mails.some(({ body }) => /\d,\d{3}/.test(body))).toBe(true);
      expect(answeredOtherwise(english.mails, told.mails, country)).toEqual([]);
      expect(otherwise(english.cellsAfterMails, told.cellsAfterMails, country).filter(isNews)).toEqual([]);
    });
  });
}
