/** Which texts are numbers as Sheets reads them, by the sheet's locale. */
import { LOCALES, type Locale, type LocaleWays, WAYS } from "./locale-ways";

export interface Reading {
  raw: number;
  format: string;
}

const escaped = (signs: string): string => signs.replace(/[.$\-\\\]^]/g, "\\$&");

/** Sign, money before, digits, percent or money after. Taken: a blank before "%" only where it is the country's habit. */
function patternOf({ decimal, groups, money }: LocaleWays): RegExp {
  const gap = money.spaced ? "\\s?" : "";
  const sign = escaped(money.sign);
  const [before, after] = money.stands === "before" ? [`(${sign}${gap})?`, ""] : ["()", sign];
  const point = escaped(decimal);
  const digits = `((?:\\d{1,3}(?:[${escaped(groups)}]\\d{3})+|\\d+)?(?:${point}\\d*)?)`;
  return new RegExp(`^([+-]?)${before}${digits}(?:${decimal === "," ? "\\s?" : ""}(%${after && `|${after}`}))?$`);
}

const scientificOf = ({ decimal }: LocaleWays): RegExp => {
  const point = escaped(decimal);
  return new RegExp(`^[+-]?(?:\\d+${point}?\\d*|${point}\\d+)e[+-]?\\d+$`, "i");
};

const NUMBER = new Map(LOCALES.map((locale) => [locale, patternOf(WAYS[locale])] as const));
const SCIENTIFIC = new Map(LOCALES.map((locale) => [locale, scientificOf(WAYS[locale])] as const));

/** With a point for the fraction and nothing between the thousands. */
function plainDigits(text: string, { decimal, groups }: LocaleWays): string {
  const joined = [...text].filter((sign) => !groups.includes(sign)).join("");
  return joined.replace(decimal, ".");
}

function moneyFormat(decimals: string, { money }: LocaleWays): string {
  if (money.sign === "$") return `$#,##0${decimals}`;
  const gap = money.spaced ? " " : "";
  if (money.stands === "after") return `#,##0${decimals}${gap}"${money.sign}"`;
  return `"${money.sign}${gap}"#,##0${decimals}`;
}

/** A text without blanks around it; null where it is no number in such a sheet. */
export function readNumber(text: string, locale: Locale): Reading | null {
  const ways = WAYS[locale];
  if (SCIENTIFIC.get(locale)?.test(text)) return { raw: Number(text.replace(ways.decimal, ".")), format: "0.00E+00" };
  const [, sign, before, digits = "", after] = NUMBER.get(locale)?.exec(text) ?? [];
  if (!/\d/.test(digits)) return null;
  const plain = plainDigits(digits, ways);
  const size = Number(plain) / (after === "%" ? 100 : 1);
  const decimals = /\.\d/.test(plain) ? ".00" : "";
  const raw = sign === "-" ? -size : size;
  if (after === "%") return before ? null : { raw, format: `0${decimals}%` };
  if (before || after) return { raw, format: moneyFormat(decimals, ways) };
  const grouped = [...digits].some((mark) => ways.groups.includes(mark));
  return { raw, format: grouped ? `#,##0${decimals}` : "" };
}
