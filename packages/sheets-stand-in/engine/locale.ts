/** How a spreadsheet writes numbers and formulas: File > Settings > Locale. Inside, everything is as in the United States. */
import { eachMark, outsideQuotes, withCommas } from "./formula-text";
import { type Locale, WAYS } from "./locale-ways";

/** Makes a formula that Univer cannot read, as the sheet cannot; what stands before it is kept. */
const UNREADABLE = "§)";

const POINT_DECIMALS = /(?<![\p{L}\p{N}_$.])(\d*)\.(\d+)/gu;
const COMMA_DECIMALS = /(?<![\p{L}\p{N}_$,])(\d*),(\d+)/gu;
const POINT = "\u0001";

/** Where fractions have a comma, arguments are parted by ";", columns within {..} by "\\"; numbers have a comma, and a point in one is a fault. */
function fromCommaSheet(formula: string): string {
  let faulty = false;
  const marked = outsideQuotes(formula, (part) => {
    if (part.search(POINT_DECIMALS) >= 0) faulty = true;
    return part.replace(COMMA_DECIMALS, `$1${POINT}$2`);
  });
  const read = eachMark(marked, /[;,\\]/, (mark, inBraces) => {
    if (mark === "," || (mark === "\\" && !inBraces)) faulty = true;
    return mark === "\\" || (mark === ";" && !inBraces) ? "," : mark;
  });
  return faulty ? formula + UNREADABLE : read.replaceAll(POINT, ".");
}

const toCommaSheet = (formula: string): string =>
  outsideQuotes(
    eachMark(formula, /,/, (_, inBraces) => (inBraces ? "\\" : ";")),
    (part) => part.replace(POINT_DECIMALS, "$1,$2"),
  );

/** Whether fractions have a comma in such a sheet, and arguments a semicolon. */
export const writesComma = (locale: Locale): boolean => WAYS[locale].decimal === ",";

/** A formula that was typed or set in a sheet of that locale, as Univer reads it. */
export const formulaFrom = (formula: string, locale: Locale): string =>
  writesComma(locale) ? fromCommaSheet(formula) : withCommas(formula);

/** A formula as a sheet of that locale shows it. */
export function formulaFor(formula: string, locale: Locale): string {
  if (formula.endsWith(UNREADABLE)) return formula.slice(0, -UNREADABLE.length);
  return writesComma(locale) ? toCommaSheet(formula) : formula;
}

/** What a cell without a number format shows. */
export const plainNumber = (value: string, locale: Locale): string => (writesComma(locale) ? value.replace(".", ",") : value);

export const truthWord = (value: boolean, locale: Locale): string => WAYS[locale].truth[value ? 0 : 1];
