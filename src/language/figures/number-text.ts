/** Numbers in sentences follow the spreadsheet's locale, whatever language they stand in. */

let ask = (): string => "en-US";
let known: string | null = null;

/** Says where the locale is found, such as "pt-BR"; it is looked up when a number is first written. */
export function writeNumbersBy(locale: () => string): void {
  ask = locale;
  known = null;
}

/** The spreadsheet's locale, such as "pt-BR"; asked once. */
export const locale = (): string => {
  known ??= ask();
  return known;
};

/** Up to here a whole number is written the same wherever Latin digits are. */
const SAME_EVERYWHERE = /^\d{1,3}$/;

/**
 * A number as people of the spreadsheet's locale write it, thousands apart. The locale is asked for only where it makes a difference.
 *
 * @param digits decimals at most
 * @example numberText(1234.567, 2) //=> "1,234.57" in en-US, "1.234,57" in pt-BR
 */
export function numberText(value: number, digits = 0, least = 0): string {
  const shape = { maximumFractionDigits: digits, minimumFractionDigits: least };
  const plain = value.toLocaleString("en-US", shape);
  return SAME_EVERYWHERE.test(plain) ? plain : value.toLocaleString(locale(), shape);
}

/** What parts the fraction where the spreadsheet writes numbers. */
export const decimalSign = (): "." | "," => (numberText(0.5, 1).includes(",") ? "," : ".");
