/** How a spreadsheet writes numbers and formulas: File > Settings > Locale. Inside, everything is as in the United States. */
import { eachMark, outsideQuotes, withCommas } from "./formula-text";

export type Locale = "en_US" | "de_DE";

export const LOCALES: readonly Locale[] = ["en_US", "de_DE"];

/** Makes a formula that Univer cannot read, as the sheet cannot; what stands before it is kept. */
const UNREADABLE = "§)";

const AMERICAN_DECIMALS = /(?<![\p{L}\p{N}_$.])(\d*)\.(\d+)/gu;
const GERMAN_DECIMALS = /(?<![\p{L}\p{N}_$,])(\d*),(\d+)/gu;
const POINT = "\u0001";

/** Arguments are parted by ";", columns within {..} by "\"; numbers have a comma, and a point in one is a fault. */
function fromGerman(formula: string): string {
  let faulty = false;
  const marked = outsideQuotes(formula, (part) => {
    if (part.search(AMERICAN_DECIMALS) >= 0) faulty = true;
    return part.replace(GERMAN_DECIMALS, `$1${POINT}$2`);
  });
  const read = eachMark(marked, /[;,\\]/, (mark, inBraces) => {
    if (mark === "," || (mark === "\\" && !inBraces)) faulty = true;
    return mark === "\\" || (mark === ";" && !inBraces) ? "," : mark;
  });
  return faulty ? formula + UNREADABLE : read.replaceAll(POINT, ".");
}

const toGerman = (formula: string): string =>
  outsideQuotes(
    eachMark(formula, /,/, (_, inBraces) => (inBraces ? "\\" : ";")),
    (part) => part.replace(AMERICAN_DECIMALS, "$1,$2"),
  );

/** A formula that was typed or set in a sheet of that locale, as Univer reads it. */
export const formulaFrom = (formula: string, locale: Locale): string => (locale === "de_DE" ? fromGerman(formula) : withCommas(formula));

/** A formula as a sheet of that locale shows it. */
export function formulaFor(formula: string, locale: Locale): string {
  if (formula.endsWith(UNREADABLE)) return formula.slice(0, -UNREADABLE.length);
  return locale === "de_DE" ? toGerman(formula) : formula;
}

/** What a cell without a number format shows. */
export const plainNumber = (value: string, locale: Locale): string => (locale === "de_DE" ? value.replace(".", ",") : value);

export const truthWord = (value: boolean, locale: Locale): string => {
  if (locale === "de_DE") return value ? "WAHR" : "FALSCH";
  return value ? "TRUE" : "FALSE";
};
