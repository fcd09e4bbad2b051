import { type Locale, WAYS } from "../engine/locale-ways";

export const isUnset = (format: string): boolean => format === "" || /^general$/i.test(format);

/** What a cell without a format shows a Date as. */
export const defaultDateFormat = (serial: number, locale: Locale): string =>
  Number.isInteger(serial) ? WAYS[locale].day : WAYS[locale].moment;
