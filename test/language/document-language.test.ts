import { fileText, fileValues } from "../../src/core/agreement/agreement-file";
import { coded, understandItem } from "../../src/core/agreement/item-values";
import { AGREEMENT_ITEMS, itemOf, LANGUAGE_KEY } from "../../src/core/agreement/items";
import { VERSION_ITEMS } from "../../src/core/agreement/versions";
import type { Cell } from "../../src/core/cells/cell";
import { numberText, writeNumbersBy } from "../../src/language/figures/number-text";
import { choicesOf } from "../../src/language/spoken/chosen-words";
import { itemNames } from "../../src/language/spoken/item-words";
import { languageNamed } from "../../src/language/spoken/language-named";
import { LANGUAGES, languageOfLocale } from "../../src/language/spoken/languages";
import { MARKED } from "../../src/language/spoken/marked";
import { headingsNow } from "../../src/language/spoken/names";
import { PEOPLES_WORDS } from "../../src/language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../src/language/spoken/starting-stages";
import { languageNow, speakBy } from "../../src/language/spoken/words";
import { agreementRow } from "../../src/tables/agreement/agreement-table";
import { languageInTable, noLanguage } from "../../src/tables/agreement/document-language";
import { inWords } from "../harness/in-words";

const item = itemOf(LANGUAGE_KEY);
if (!item) throw new Error(LANGUAGE_KEY);

afterEach(() => speakBy(() => "en"));

test("what is offered are the languages that there are, each as those who speak it call it", () => {
  const offered = Object.entries(LANGUAGES).map(([code, { called }]) => ({ code, word: called }));
  expect(offered).toContainEqual({ code: "en", word: "English" });
  for (const language of [...Object.keys(LANGUAGES), MARKED]) {
    speakBy(() => language);
    expect(choicesOf(item)).toEqual(offered);
  }
});

const table = (...rows: Cell[][]): Cell[][] => [headingsNow("agreement"), ...rows];
const row = (cell: Cell): Cell[] => ["", "Language", cell, "Both", LANGUAGE_KEY];
const tableOf = (cell: Cell): Cell[][] => table(row(cell));

test.each([
  ["English", "en"],
  [" english ", "en"],
  ["en", "en"],
  ["EN", "en"],
  ["en-GB", "en"],
  ["Énglish", "en"],
  ["EN_us ", "en"],
  ["E\u004eGLISH\u00a0", "en"],
  ["en-XA", MARKED],
  ["en-xa ", MARKED],
])("a cell that says %p names %p", (cell, code) => {
  expect(languageNamed(cell)).toBe(code);
  expect(languageInTable(tableOf(cell))).toBe(code);
  expect(noLanguage(tableOf(cell))).toBeNull();
  expect(understandItem(item, cell, PEOPLES_WORDS)).toEqual({ value: code });
  expect(coded(item, cell, PEOPLES_WORDS)).toBe(code);
});

test.each<Cell>(["", " ", "Klingon", "e", "en-", "tlh-KX", "not en-GB", 5, true])("a cell that says %p names no language", (cell) => {
  expect(languageNamed(String(cell))).toBeUndefined();
  expect(languageInTable(tableOf(cell))).toBeNull();
  expect(noLanguage(tableOf(cell))).toBe(String(cell).trim());
  expect(inWords(understandItem(item, String(cell), PEOPLES_WORDS))).toEqual({ sentence: "Choose one of: English." });
});

test("a formula that is still computing names none yet, and nothing is said of it", () => {
  expect([languageInTable(tableOf("Loading...")), noLanguage(tableOf("Loading..."))]).toEqual([null, null]);
});

describe("the agreement's table", () => {
  test.each<[Cell[][], string | null]>([
    [table(row("en-XA")), MARKED],
    [table(["", "Title", "x", "Both", "agreement.title"], row("English")), "en"],
    [table(), null],
    [table(row("")), null],
    [table(row("Klingon"), row("English")), null],
    [
      [
        ["Section", "Item"],
        ["", "Language"],
      ],
      null,
    ],
    [[], null],
  ])("case %#", (cells, language) => expect(languageInTable(cells)).toBe(language));

  test("says what the document speaks when its row is made", () => {
    expect(agreementRow(item, null)[2]).toBe("English");
    speakBy(() => MARKED);
    expect(agreementRow(item, null)[2]).toBe(MARKED);
  });
});

test("no version and no file holds it: nobody agreed on it, and an earlier build does not know it", () => {
  expect(VERSION_ITEMS.map(({ key }) => key)).not.toContain(LANGUAGE_KEY);
  const text = fileText(new Map(AGREEMENT_ITEMS.map(({ key }) => [key, "x"])), null, "", itemNames);
  expect(JSON.parse(text).fields.map(({ key }: { key: string }) => key)).not.toContain(LANGUAGE_KEY);
  expect(fileValues([{ key: LANGUAGE_KEY, value: "English" }], EARLIER_STARTS, PEOPLES_WORDS)).toHaveProperty("faults");
});

test("stands in its section by name", () => expect(itemNames(LANGUAGE_KEY).section).toBe("Purpose and parties"));

test.each([
  ["pt_BR", ["en", "pt"], "pt"],
  ["pt_BR", ["en", "pt", "pt-BR"], "pt-BR"],
  ["pt_PT", ["en", "pt-BR"], "pt-BR"],
  ["es_419", ["en", "es"], "es"],
  ["en_GB", ["en", "pt"], "en"],
  ["de_DE", ["en", "pt"], "en"],
  ["fil_PH", ["en", "fi"], "en"],
  ["", ["en", "pt"], "en"],
  [null, ["en", "pt"], "en"],
])("a spreadsheet of %p is proposed, of %p, %p", (locale, languages, code) => expect(languageOfLocale(locale, languages)).toBe(code));

test("the marked language is proposed to nobody", () => expect(languageOfLocale("en_XA")).toBe("en"));

test.each(["tlh", "constructor", ""])("an unknown language, %p, is English", (code) => {
  speakBy(() => code);
  expect(languageNow()).toBe("en");
});

describe("numbers that stand as text in the agreement", () => {
  afterEach(() => writeNumbersBy(() => "en-US"));
  const TWO = (text: string, whole: string, part: string, sign: string) =>
    `"${text}" is text that can mean ${whole} or ${part}. Type it as a number, or without the ${sign}.`;

  test.each<[locale: string, key: string, text: string, value: number | string]>([
    ["pt-BR", "response.target", "1,5", 1.5],
    ["fr-FR", "response.target", "1\u202f250,5", 1250.5],
    ["de-DE", "response.target", "1.250,5", 1250.5],
    ["pt-BR", "response.target", "90", 90],
    ["pt-BR", "rate.1", "48,5 %", 0.485],
    ["pt-BR", "rate.1", "0,3", 0.3],
    ["pt-BR", "response.target", "1,250", TWO("1,250", "1250", "1.250", "comma")],
    ["pt-BR", "response.target", "1.250", TWO("1.250", "1250", "1.250", "point")],
    ["en-US", "response.target", "1,250", TWO("1,250", "1250", "1.250", "comma")],
    ["en-US", "response.target", "1.5", 1.5],
    ["en-US", "response.target", "1,5", '"1,5" is text with a decimal comma. Write 1.5, or type it as a number.'],
  ])("in %s, %s: %p", (locale, key, text, value) => {
    writeNumbersBy(() => locale);
    const of = itemOf(key);
    if (!of) throw new Error(key);
    expect(inWords(understandItem(of, text, PEOPLES_WORDS))).toEqual(typeof value === "number" ? { value } : { sentence: value });
  });
});

describe("numbers", () => {
  afterEach(() => writeNumbersBy(() => "en-US"));

  test.each<[value: number, digits: number, least: number, text: string, asks: boolean]>([
    [0, 0, 0, "0", false],
    [7, 0, 0, "7", false],
    [999, 0, 0, "999", false],
    [999.4, 0, 0, "999", false],
    [12, 1, 0, "12", false],
    [999.5, 0, 0, "1.000", true],
    [1234, 0, 0, "1.234", true],
    [1_234_567, 0, 0, "1.234.567", true],
    [12.5, 1, 0, "12,5", true],
    [12, 1, 1, "12,0", true],
    [-1234, 0, 0, "-1.234", true],
  ])("%p with %p digits, %p at least, is %p, and asks for the locale: %#", (value, digits, least, text, asks) => {
    let asked = 0;
    writeNumbersBy(() => {
      asked += 1;
      return "pt-BR";
    });
    expect(numberText(value, digits, least)).toBe(text);
    expect(numberText(value, digits, least)).toBe(text);
    expect(asked).toBe(asks ? 1 : 0);
  });
});
