/** How Sheets reads what a person types into a cell. */
import type { CellWrite } from "./engine";
import type { Locale } from "./locale";
import { isDateFormat, serialOfDay } from "./serial-dates";

const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(%?)$/;
const GERMAN_NUMBER = /^([+-]?)((?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?)\s?([%€]?)$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
/** A day of the present year. */
const MONTH_AND_DAY = /^(\d{1,2})([-/])(\d{1,2})$/;
const DAY_AND_MONTH = /^(\d{1,2})\.(\d{1,2})\.?$/;
const TRUTH: Record<Locale, readonly [RegExp, RegExp]> = {
  en_US: [/^true$/i, /^false$/i],
  de_DE: [/^wahr$/i, /^falsch$/i],
};
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?:\s*(am|pm))?$/i;

interface Reading {
  raw: number;
  format: string;
}

/** `format` is the cell's number format before the edit, "" for none; `year` the present one, which a day without a year is of. */
export function readTyped(text: string, format = "", locale: Locale = "en_US", year = 1970): CellWrite {
  if (text === "") return { clear: true };
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (format === "@") return { text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const [isTrue, isFalse] = TRUTH[locale];
  if (isTrue.test(trimmed)) return { raw: true };
  if (isFalse.test(trimmed)) return { raw: false };
  const reading = (locale === "de_DE" ? readGermanNumber(trimmed) : readNumber(trimmed)) ?? readDateTime(trimmed, locale, year);
  return reading ? writeOf(reading, format) : { text };
}

/** A format that the person chose stays, unless it would show a date as a number or the other way round. */
function writeOf(reading: Reading, format: string): CellWrite {
  const keeps = format !== "" && (reading.format === "" || isDateFormat(format) === isDateFormat(reading.format));
  return keeps || reading.format === "" ? { raw: reading.raw } : { raw: reading.raw, format: reading.format };
}

function readNumber(text: string): Reading | null {
  if (SCIENTIFIC.test(text)) return { raw: Number(text), format: "0.00E+00" };
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, currency, digits = "", percent] = match;
  if (!/\d/.test(digits)) return null;
  const size = Number(digits.replace(/,/g, "")) / (percent ? 100 : 1);
  return { raw: sign === "-" ? -size : size, format: numberFormat(digits, currency === "$", percent === "%") };
}

function readGermanNumber(text: string): Reading | null {
  const [, sign, digits = "", unit] = GERMAN_NUMBER.exec(text) ?? [];
  if (!/\d/.test(digits)) return null;
  const size = Number(digits.replaceAll(".", "").replace(",", ".")) / (unit === "%" ? 100 : 1);
  const american = digits.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
  const format = unit === "€" ? `#,##0${/,\d/.test(digits) ? ".00" : ""} "€"` : numberFormat(american, false, unit === "%");
  return { raw: sign === "-" ? -size : size, format };
}

function numberFormat(digits: string, currency: boolean, percent: boolean): string {
  const decimals = /\.\d/.test(digits) ? ".00" : "";
  if (percent) return `0${decimals}%`;
  if (currency) return `$#,##0${decimals}`;
  return digits.includes(",") ? `#,##0${decimals}` : "";
}

function readDateTime(text: string, locale: Locale, year: number): Reading | null {
  const day = readDay(text, locale) ?? readDayOfYear(text, locale, year);
  if (day) return day;
  const time = readTime(text);
  if (time) return time;
  const space = text.indexOf(" ");
  if (space < 0) return null;
  const date = readDay(text.slice(0, space), locale);
  const clock = readTime(text.slice(space + 1).trim());
  if (!date || !clock || clock.raw >= 1) return null;
  return { raw: date.raw + clock.raw, format: `${date.format} h:mm:ss` };
}

function readDay(text: string, locale: Locale): Reading | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) {
    const [, year = "", mark = "", month = "", day = ""] = iso;
    return calendarDay(Number(year), month, day, `yyyy${mark}${"m".repeat(month.length)}${mark}${"d".repeat(day.length)}`);
  }
  if (locale === "de_DE") return readGermanDay(text);
  const american = MONTH_FIRST.exec(text);
  if (!american) return null;
  const [, month = "", mark = "", day = "", year = ""] = american;
  const format = `${"m".repeat(month.length)}${mark}${"d".repeat(day.length)}${mark}yyyy`;
  return calendarDay(fullYear(year), month, day, format);
}

function readGermanDay(text: string): Reading | null {
  const found = DAY_FIRST.exec(text);
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  return calendarDay(fullYear(year), month, day, `${"d".repeat(day.length)}.${"m".repeat(month.length)}.yyyy`);
}

/** "1/5" and, in a German sheet, "1.5". */
function readDayOfYear(text: string, locale: Locale, year: number): Reading | null {
  const german = locale === "de_DE";
  const found = (german ? DAY_AND_MONTH : MONTH_AND_DAY).exec(text);
  if (!found) return null;
  const [first = "", mark = ".", second = ""] = german ? [found[1], ".", found[2]] : found.slice(1);
  const [month, day] = german ? [second, first] : [first, second];
  const format = german ? "d.m." : `m${mark}d`;
  return calendarDay(year, month, day, format);
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}

function calendarDay(year: number, month: string, day: string, format: string): Reading | null {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { raw: serialOfDay(year, Number(month), Number(day)), format } : null;
}

function readTime(text: string): Reading | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, hourText = "", minuteText = "", secondText, half] = match;
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds >= 60) return null;
  const hours = half ? hourOfHalf(Number(hourText), half) : Number(hourText);
  if (hours === null) return null;
  return { raw: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: timeFormat(hourText, hours, secondText !== undefined, half) };
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}

function timeFormat(hourText: string, hours: number, seconds: boolean, half: string | undefined): string {
  if (half) return seconds ? "h:mm:ss AM/PM" : "h:mm AM/PM";
  if (hours >= 24) return "[h]:mm:ss";
  const hour = hourText.startsWith("0") && hourText.length === 2 ? "hh" : "h";
  return seconds ? `${hour}:mm:ss` : `${hour}:mm`;
}
