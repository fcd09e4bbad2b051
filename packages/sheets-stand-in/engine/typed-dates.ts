/** Which texts are days, moments and times of day as Sheets reads them, by the sheet's locale. */
import { LOCALES, type Locale, type LocaleWays, WAYS } from "./locale-ways";
import { serialOfDay } from "./serial-dates";
import type { Reading } from "./typed-numbers";

const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const IN_DIGITS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})|(\.))?$/;
const DAY_AND_NAME = /^(\d{1,2})(\.?)([ /-])(\p{L}+)(\.?)(?:\3(\d{4}|\d{2}))?$/u;
const NAME_AND_DAY = /^(\p{L}+)(\.?) (\d{1,2})(?:(,?) (\d{4}))?$/u;
const NAME_AND_YEAR = /^(\p{L}+)(\.?)([ /-])(\d{4})$/u;
const TIME = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?:\s*(am|pm|a\.\s?m\.|p\.\s?m\.))?$/i;
/** A comma between the day and the time makes a text of both. */
const DAY_AND_TIME = /^(.*\S)\s+(\d{1,4}:.*)$/;

interface NamedMonth {
  month: string;
  format: "mmm" | "mmmm";
}

const namedMonths = ({ months }: LocaleWays): Map<string, NamedMonth> =>
  new Map(
    months.flatMap((names, at) =>
      names.map((name): [string, NamedMonth] => {
        const isLong = names.length > 1 && name === names.at(-1);
        return [name, { month: String(at + 1), format: isLong ? "mmmm" : "mmm" }];
      }),
    ),
  );

const MONTHS = new Map(LOCALES.map((locale) => [locale, namedMonths(WAYS[locale])]));

/** A text without blanks around it; `year` is the present one, which a day without a year is of. Null where it is no date in such a sheet. */
export function readDateTime(text: string, locale: Locale, year: number): Reading | null {
  const alone = readDay(text, locale, year) ?? readTime(text, locale);
  if (alone) return alone;
  const [, day = "", clock = ""] = DAY_AND_TIME.exec(text) ?? [];
  const date = readDay(day, locale, year);
  const time = readTime(clock, locale);
  if (!date || !time || time.raw >= 1) return null;
  return { raw: date.raw + time.raw, format: `${date.format} h:mm:ss` };
}

function readDay(text: string, locale: Locale, year: number): Reading | null {
  const present = String(year).padStart(4, "0");
  return (
    readYearFirst(text) ??
    readDigits(text, locale, present) ??
    readDayAndName(text, locale, present) ??
    readNameAndDay(text, locale, present) ??
    readNameAndYear(text, locale)
  );
}

const letters = (letter: "d" | "m", like: string): string => letter.repeat(like.length);

function readYearFirst(text: string): Reading | null {
  const [, year = "", mark, month = "", day = ""] = YEAR_FIRST.exec(text) ?? [];
  return calendarDay(year, month, day, `yyyy${mark}${letters("m", month)}${mark}${letters("d", day)}`);
}

/** "11/13/2026" or "13/11/2026" and, without the year, "11/13" or "13/11"; in a German sheet "13.11.2026", "13.11" and "13.11.". */
function readDigits(text: string, locale: Locale, present: string): Reading | null {
  const { monthFirst, dateMarks } = WAYS[locale];
  const [, first = "", mark = "", second = "", year, end] = IN_DIGITS.exec(text) ?? [];
  if (mark === "" || !dateMarks.includes(mark) || (end && mark !== ".")) return null;
  const [month, day] = monthFirst ? [first, second] : [second, first];
  if (year === undefined) return calendarDay(present, month, day, mark === "." ? "d.m." : monthFirst ? `m${mark}d` : `d${mark}m`);
  const [days, months] = [letters("d", day), letters("m", month)];
  return calendarDay(year, month, day, `${monthFirst ? months : days}${mark}${monthFirst ? days : months}${mark}yyyy`);
}

/** Only the names of the sheet's own language. Taken: a dot after a short one only where the language writes it. */
function namedMonth(name: string, dot: string, locale: Locale): NamedMonth | null {
  const named = MONTHS.get(locale)?.get(name.toLowerCase());
  return named && (dot === "" || (WAYS[locale].dotted && named.format === "mmm")) ? named : null;
}

/** "13 Nov 2026", "13-nov-26", "13 nov.", in a German sheet "13. November 2026". Taken: "13 de novembro de 2026" is text. */
function readDayAndName(text: string, locale: Locale, present: string): Reading | null {
  const [, day = "", point = "", mark = "", name = "", dot = "", year] = DAY_AND_NAME.exec(text) ?? [];
  const named = namedMonth(name, dot, locale);
  if (!named || (point !== "" && !WAYS[locale].dateMarks.includes(point))) return null;
  const end = year === undefined ? "" : `${mark}yyyy`;
  return calendarDay(year ?? present, named.month, day, `${letters("d", day)}${point}${mark}${named.format}${end}`);
}

/** "Nov 13, 2026", "Nov 13": where English is written. */
function readNameAndDay(text: string, locale: Locale, present: string): Reading | null {
  const [, name = "", dot = "", day = "", comma = "", year] = NAME_AND_DAY.exec(text) ?? [];
  const named = WAYS[locale].monthNameFirst ? namedMonth(name, dot, locale) : null;
  const end = year === undefined ? "" : `${comma} yyyy`;
  return named && calendarDay(year ?? present, named.month, day, `${named.format} ${letters("d", day)}${end}`);
}

/** "Nov 2026" is the first day of the month. */
function readNameAndYear(text: string, locale: Locale): Reading | null {
  const [, name = "", dot = "", mark = "", year = ""] = NAME_AND_YEAR.exec(text) ?? [];
  const named = namedMonth(name, dot, locale);
  return named && calendarDay(year, named.month, "1", `${named.format}${mark}yyyy`);
}

/** Two digits mean 1930 to 2029. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);
}

/** Null where the calendar has no such day. */
function calendarDay(yearText: string, month: string, day: string, format: string): Reading | null {
  if (yearText === "") return null;
  const year = fullYear(yearText);
  const date = new Date(0);
  date.setUTCFullYear(year, Number(month) - 1, Number(day));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? { raw: serialOfDay(year, Number(month), Number(day)), format } : null;
}

/** Taken: clocks of twelve hours are read in every locale, with "a. m." and "p. m." only where a Spanish sheet shows them so. */
function readTime(text: string, locale: Locale): Reading | null {
  const [, hourText = "", minuteText = "", secondText, half] = TIME.exec(text) ?? [];
  if (minuteText === "" || (half?.includes(".") && WAYS[locale].shown !== "es")) return null;
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds >= 60) return null;
  const hours = half ? hourOfHalf(Number(hourText), half) : Number(hourText);
  if (hours === null) return null;
  return { raw: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: timeFormat(hourText, hours, secondText !== undefined, half) };
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function timeFormat(hourText: string, hours: number, seconds: boolean, half: string | undefined): string {
  if (half) return seconds ? "h:mm:ss AM/PM" : "h:mm AM/PM";
  if (hours >= 24) return "[h]:mm:ss";
  const hour = hourText.startsWith("0") && hourText.length === 2 ? "hh" : "h";
  return seconds ? `${hour}:mm:ss` : `${hour}:mm`;
}
