/** What a typed or imported text becomes in the sheets of each country: a day, a moment, a number, or the text that it is ("-"). */
import { LOCALES, type Locale } from "../../engine/locale-ways";
import { isDateFormat } from "../../engine/serial-dates";
import { readTyped } from "../../engine/typed-text";

const THIS_YEAR = 2026;

/** Days and moments as ISO, times of day as they run, numbers as they are. */
function becomes(text: string, locale: Locale): string {
  const read = readTyped(text, "", locale, THIS_YEAR);
  if (!("raw" in read)) return "text" in read && read.text === text ? "-" : JSON.stringify(read);
  if (typeof read.raw !== "number") return String(read.raw);
  if (!isDateFormat(read.format ?? "")) return String(Number(read.raw.toFixed(9)));
  const iso = new Date(Math.round((read.raw - 25_569) * 86_400) * 1000).toISOString();
  if (read.raw < 1) return iso.slice(11, 19);
  return Number.isInteger(read.raw) ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}

const row = (text: string) => LOCALES.map((locale) => becomes(text, locale));

/** The same in all six. */
const everywhere = (what: string) => LOCALES.map(() => what);

it("the locales stand in this order", () => {
  expect(LOCALES).toEqual(["en_US", "en_GB", "pt_BR", "es_ES", "fr_FR", "de_DE"]);
});

describe("days in digits", () => {
  const [day, other] = ["2026-11-13", "2026-11-03"];
  it.each<[string, string[]]>([
    ["13/11/2026", ["-", day, day, day, day, "-"]],
    ["13-11-2026", ["-", day, day, day, day, "-"]],
    ["13.11.2026", ["-", "-", "-", "-", "-", day]],
    ["11/13/2026", [day, "-", "-", "-", "-", "-"]],
    ["11-13-2026", [day, "-", "-", "-", "-", "-"]],
    ["11.13.2026", everywhere("-")],
    ["03/11/2026", ["2026-03-11", other, other, other, other, "-"]],
    ["3-11-26", ["2026-03-11", other, other, other, other, "-"]],
    ["3.11.26", ["-", "-", "-", "-", "-", other]],
    ["3/11/29", ["2029-03-11", "2029-11-03", "2029-11-03", "2029-11-03", "2029-11-03", "-"]],
    ["3/11/30", ["1930-03-11", "1930-11-03", "1930-11-03", "1930-11-03", "1930-11-03", "-"]],
    ["3/11/026", everywhere("-")],
    ["13/11-2026", everywhere("-")],
    ["31/02/2026", everywhere("-")],
    ["29/02/2028", ["-", "2028-02-29", "2028-02-29", "2028-02-29", "2028-02-29", "-"]],
    ["29/02/2026", everywhere("-")],
    ["00/11/2026", everywhere("-")],
    ["13/11", ["-", day, day, day, day, "-"]],
    ["3-11", ["2026-03-11", other, other, other, other, "-"]],
    ["3.11", ["3.11", "3.11", "-", "-", "-", other]],
    ["3.11.", ["-", "-", "-", "-", "-", other]],
    ["3/11.", everywhere("-")],
    ["2026-11-13", everywhere(day)],
    ["2026/11/13", everywhere(day)],
    ["2026-1-5", everywhere("2026-01-05")],
    ["2026.11.13", everywhere("-")],
    ["2026-13-11", everywhere("-")],
    ["20261113", everywhere("20261113")],
  ])("%s", (text, expected) => expect(row(text)).toEqual(expected));
});

describe("moments and times of day", () => {
  const noon = "2026-11-13 14:30";
  it.each<[string, string[]]>([
    ["13/11/2026 14:30", ["-", noon, noon, noon, noon, "-"]],
    ["13/11/2026  14:30:00", ["-", noon, noon, noon, noon, "-"]],
    ["13.11.2026 14:30", ["-", "-", "-", "-", "-", noon]],
    ["11/13/2026 2:30 PM", [noon, "-", "-", "-", "-", "-"]],
    ["11/13/2026 2:30pm", [noon, "-", "-", "-", "-", "-"]],
    ["11/13/2026, 2:30 PM", everywhere("-")],
    ["13/11/2026 2:30 pm", ["-", noon, noon, noon, noon, "-"]],
    ["13/11/2026 2:30 p. m.", ["-", "-", "-", noon, "-", "-"]],
    ["2026-11-13 14:30", everywhere(noon)],
    ["2026-11-13 14:30:00", everywhere(noon)],
    ["2026-11-13 2:30 pm", everywhere(noon)],
    ["2026-11-13 13:30 pm", everywhere("-")],
    ["2026-11-13 24:30", everywhere("-")],
    ["2026-11-13T14:30:00", everywhere("-")],
    ["2026-11-13T14:30:00Z", everywhere("-")],
    ["2026-11-13T14:30:00.000Z", everywhere("-")],
    ["2026-11-13T14:30:00-03:00", everywhere("-")],
    ["2026-11-13T14:30:00+0000", everywhere("-")],
    ["2026-11-13 14:30:00 -0300", everywhere("-")],
    ["2026-11-13 14:30:00 UTC", everywhere("-")],
    ["2026-11-13 14:30:00.123456", everywhere("-")],
    ["13/11/2026 às 14:30", everywhere("-")],
    ["13/11/2026 à 14:30", everywhere("-")],
    ["13/11/26 14h30", everywhere("-")],
    ["13.11.2026, 14:30 Uhr", everywhere("-")],
    ["14:30", everywhere("14:30:00")],
    ["2:30 PM", everywhere("14:30:00")],
    ["14h30", everywhere("-")],
    ["1793543400", everywhere("1793543400")],
  ])("%s", (text, expected) => expect(row(text)).toEqual(expected));
});

describe("days with the month's name", () => {
  const [day, noon] = ["2026-11-13", "2026-11-13 14:30"];
  it.each<[string, string[]]>([
    ["13 Nov 2026", everywhere(day)],
    ["13-nov-2026", everywhere(day)],
    ["13/nov/26", everywhere(day)],
    ["13 nov. 2026", ["-", "-", day, "-", day, day]],
    ["13. Nov. 2026", ["-", "-", "-", "-", "-", day]],
    ["13 November 2026", [day, day, "-", "-", "-", day]],
    ["13. November 2026", ["-", "-", "-", "-", "-", day]],
    ["13 november. 2026", everywhere("-")],
    ["13 novembro 2026", ["-", "-", day, "-", "-", "-"]],
    ["13 noviembre 2026", ["-", "-", "-", day, "-", "-"]],
    ["13 novembre 2026", ["-", "-", "-", "-", day, "-"]],
    ["15 déc. 2026", ["-", "-", "-", "-", "2026-12-15", "-"]],
    ["15 Dez. 2026", ["-", "-", "2026-12-15", "-", "-", "2026-12-15"]],
    ["15 Dec 2026", ["2026-12-15", "2026-12-15", "-", "-", "-", "-"]],
    ["15 dic 2026", ["-", "-", "-", "2026-12-15", "-", "-"]],
    ["1 août 2026", ["-", "-", "-", "-", "2026-08-01", "-"]],
    ["1 März 2026", ["-", "-", "-", "-", "-", "2026-03-01"]],
    ["1/fev/2026", ["-", "-", "2026-02-01", "-", "-", "-"]],
    ["31 Nov 2026", everywhere("-")],
    ["Nov 13, 2026", [day, day, "-", "-", "-", "-"]],
    ["November 13 2026", [day, day, "-", "-", "-", "-"]],
    ["Nov 13, 2026 2:30 PM", [noon, noon, "-", "-", "-", "-"]],
    ["November 13, 2026 2:30 pm", [noon, noon, "-", "-", "-", "-"]],
    ["Nov 13, 2026, 2:30 PM", everywhere("-")],
    ["13 Nov 2026 14:30", everywhere(noon)],
    ["13 de novembro de 2026", everywhere("-")],
    ["13 de noviembre de 2026 14:30", everywhere("-")],
    ["Fri, 13 Nov 2026", everywhere("-")],
    ["13th November 2026", everywhere("-")],
    ["13 Nov", everywhere(day)],
    ["Nov 13", [day, day, "-", "-", "-", "-"]],
    ["Nov 2026", everywhere("2026-11-01")],
    ["novembre 2026", ["-", "-", "-", "-", "2026-11-01", "-"]],
    ["Spring 2026", everywhere("-")],
    ["Q4 2026", everywhere("-")],
    ["13 ноября 2026", everywhere("-")],
    ["May", everywhere("-")],
  ])("%s", (text, expected) => expect(row(text)).toEqual(expected));
});

describe("numbers, money and shares", () => {
  it.each<[string, string[]]>([
    ["35", everywhere("35")],
    ["-35", everywhere("-35")],
    ["1234.56", ["1234.56", "1234.56", "-", "-", "-", "-"]],
    ["1234,56", ["-", "-", "1234.56", "1234.56", "1234.56", "1234.56"]],
    ["1,234.56", ["1234.56", "1234.56", "-", "-", "-", "-"]],
    ["1.234,56", ["-", "-", "1234.56", "1234.56", "-", "1234.56"]],
    ["1 234,56", ["-", "-", "-", "-", "1234.56", "-"]],
    ["1\u00a0234,56", ["-", "-", "-", "-", "1234.56", "-"]],
    ["1\u202f234,56", ["-", "-", "-", "-", "1234.56", "-"]],
    ["1 234 567", ["-", "-", "-", "-", "1234567", "-"]],
    ["1.234", ["1.234", "1.234", "1234", "1234", "-", "1234"]],
    ["1,234", ["1234", "1234", "1.234", "1.234", "1.234", "1.234"]],
    ["1.000.000", ["-", "-", "1000000", "1000000", "-", "1000000"]],
    ["1.5", ["1.5", "1.5", "-", "-", "-", "2026-05-01"]],
    ["1,5", ["-", "-", "1.5", "1.5", "1.5", "1.5"]],
    [",5", ["-", "-", "0.5", "0.5", "0.5", "0.5"]],
    ["12 34", everywhere("-")],
    ["06 12 34 56 78", everywhere("-")],
    ["$1,200.00", ["1200", "-", "-", "-", "-", "-"]],
    ["$1.200,00", everywhere("-")],
    ["£1,200.00", ["-", "1200", "-", "-", "-", "-"]],
    ["-£5", ["-", "-5", "-", "-", "-", "-"]],
    ["R$ 1.234,56", ["-", "-", "1234.56", "-", "-", "-"]],
    ["R$1.234,56", ["-", "-", "1234.56", "-", "-", "-"]],
    ["R$ 1,234.56", everywhere("-")],
    ["1.234,56 €", ["-", "-", "-", "1234.56", "-", "1234.56"]],
    ["1 234,56 €", ["-", "-", "-", "-", "1234.56", "-"]],
    ["1\u202f234,56\u00a0€", ["-", "-", "-", "-", "1234.56", "-"]],
    ["500€", ["-", "-", "-", "500", "500", "500"]],
    ["€ 500", everywhere("-")],
    ["USD 34,000.00", everywhere("-")],
    ["30%", everywhere("0.3")],
    ["12.5%", ["0.125", "0.125", "-", "-", "-", "-"]],
    ["12,5%", ["-", "-", "0.125", "0.125", "0.125", "0.125"]],
    ["12,5 %", ["-", "-", "0.125", "0.125", "0.125", "0.125"]],
    ["12,5\u202f%", ["-", "-", "0.125", "0.125", "0.125", "0.125"]],
    ["1e3", everywhere("1000")],
    ["1,5E+3", ["-", "-", "1500", "1500", "1500", "1500"]],
    ["1.5E+3", ["1500", "1500", "-", "-", "-", "-"]],
    ["%", everywhere("-")],
    ["€", everywhere("-")],
    ["R$", everywhere("-")],
    [",", everywhere("-")],
    ["+55 11 99999-0000", everywhere("-")],
  ])("%j", (text, expected) => expect(row(text)).toEqual(expected));
});

describe("true and false", () => {
  it.each<[string, string[]]>([
    ["TRUE", ["true", "true", "-", "-", "-", "-"]],
    ["false", ["false", "false", "-", "-", "-", "-"]],
    ["VERDADEIRO", ["-", "-", "true", "-", "-", "-"]],
    ["verdadero", ["-", "-", "-", "true", "-", "-"]],
    ["Falso", ["-", "-", "false", "false", "-", "-"]],
    ["vrai", ["-", "-", "-", "-", "true", "-"]],
    ["Falsch", ["-", "-", "-", "-", "-", "false"]],
  ])("%s", (text, expected) => expect(row(text)).toEqual(expected));
});

/** The format that a cell takes with what is typed: it goes on showing the text as it was typed. */
describe("formats", () => {
  it.each<[Locale, string, string]>([
    ["en_GB", "£1,200", '"£"#,##0'],
    ["en_GB", "£9.99", '"£"#,##0.00'],
    ["pt_BR", "R$ 1.200", '"R$ "#,##0'],
    ["pt_BR", "R$1.200,50", '"R$ "#,##0.00'],
    ["es_ES", "1.200 €", '#,##0 "€"'],
    ["fr_FR", "1 200,50 €", '#,##0.00 "€"'],
    ["fr_FR", "1 200", "#,##0"],
    ["pt_BR", "1.783,5", "#,##0.00"],
    ["es_ES", "5,0 %", "0.00%"],
    ["en_GB", "13/11/2026", "dd/mm/yyyy"],
    ["pt_BR", "3/11/26", "d/mm/yyyy"],
    ["es_ES", "03-11-2026 9:00", "dd-mm-yyyy h:mm:ss"],
    ["fr_FR", "13/11", "d/m"],
    ["en_US", "Nov 3, 2026", "mmm d, yyyy"],
    ["en_US", "November 03 2026", "mmmm dd yyyy"],
    ["en_GB", "13-Nov-26", "dd-mmm-yyyy"],
    ["en_GB", "June 2026", "mmmm yyyy"],
    ["fr_FR", "13 nov. 2026", "dd mmm yyyy"],
    ["de_DE", "13. November 2026 9:00", "dd. mmmm yyyy h:mm:ss"],
    ["pt_BR", "13/nov", "dd/mmm"],
  ])("%s: %s", (locale, text, format) => expect(readTyped(text, "", locale, THIS_YEAR)).toMatchObject({ format }));
});
