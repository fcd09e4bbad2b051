/** The day in the text of a date, in each order that the text admits. */
import { midnightOf } from "../cells/moments";
import { MONTH_WORDS, WEEKDAY_WORDS } from "./date-words";

/** In which order three numbers name a day. */
export type DayOrder = "day first" | "month first" | "year first";

/** One way to read a day: its midnight as if the wall clock were UTC's, in milliseconds; "any" where the text says its order. */
export interface DayReading {
  order: DayOrder | "any";
  midnight: number;
}

export type DayFault = "no date" | "no such day" | "no year" | "no day";

export interface DayInText {
  readings: DayReading[];
  /** With dots between its numbers, as nobody writes a date whose month comes first. */
  hasDots: boolean;
}

const THREE_NUMBERS = /^(\d{1,4}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{1,4})\.?$/;
const TWO_NUMBERS = /^\d{1,2}[-/.]\d{1,2}\.?$/;
const MONTH_AND_YEAR = /^(\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** Words before a day: "on", "em", "am", "le"; "den" of "Montag, den 13. März". */
const BEFORE = /^(?:(?:on|em|am|le|el|den|der|dem|the|dia|du|vom)\b ?)+/;
const JOINS: readonly string[] = ["de", "del", "do", "of", "the", "d"];
const DAY_NUMBER = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|a|ten|ter|°)?$/;
const YEAR_NUMBER = /^'?(\d{2}|\d{4})$/;

/** Two digits mean 1969 to 2068, as POSIX reads them (strptime, %y). */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 69 ? 2000 + year : 1900 + year;
};

const reading = (order: DayReading["order"], year: string, month: number, day: string): DayReading[] => {
  const midnight = midnightOf(fullYear(year), month, Number(day));
  return midnight === null ? [] : [{ order, midnight }];
};

/**
 * The days that three numbers may mean, one for each order that they admit.
 *
 * @returns null where no year is among them
 * @example daysOfNumbers("2026", "11", "13") //=> [{ order: "any", midnight: Date.UTC(2026, 10, 13) }]
 */
export function daysOfNumbers(first: string, second: string, third: string): DayReading[] | null {
  if (first.length === 4 && third.length <= 2) return third === "" ? null : reading("any", first, Number(second), third);
  const isYear = third.length === 4 || third.length === 2;
  if (first === "" || first.length > 2 || !isYear) return null;
  return [
    ...reading("day first", third, Number(second), first),
    ...reading("month first", third, Number(first), second),
    ...(first.length === 2 && third.length === 2 ? reading("year first", first, Number(second), third) : []),
  ];
}

function threeNumbers(text: string): DayReading[] | null {
  const found = THREE_NUMBERS.exec(text);
  return found && daysOfNumbers(found[1] ?? "", found[3] ?? "", found[4] ?? "");
}

/** "03NOV2026" is written with nothing between. */
const JOINED = /^(\d{1,2})([a-z]{3,9})(\d{2}|\d{4})$/;

function withMonthWord(text: string): DayReading[] | DayFault | null {
  const words = text
    .replace(JOINED, "$1 $2 $3")
    .split(/[ ,./-]+/)
    .filter((word) => word !== "" && !JOINS.includes(word));
  const at = words.findIndex((word) => MONTH_WORDS.has(word));
  if (at < 0 || words.length > 3) return null;
  const month = (MONTH_WORDS.get(words[at] ?? "") ?? 0) + 1;
  const others = words.filter((_, place) => place !== at);
  const yearFirst = at === 1 && /^\d{4}$/.test(others[0] ?? "");
  const [day = "", year = ""] = yearFirst ? [...others].reverse() : others;
  const [, dayNumber] = DAY_NUMBER.exec(day) ?? [];
  if (at === 2 || (dayNumber === undefined && others.length === 2)) return null;
  if (dayNumber === undefined) return "no day";
  if (year === "") return "no year";
  const [, yearNumber] = YEAR_NUMBER.exec(year) ?? [];
  return yearNumber === undefined ? null : reading("any", yearNumber, month, dayNumber);
}

function bareDay(text: string): DayReading[] | DayFault | null {
  if (TWO_NUMBERS.test(text)) return "no year";
  if (MONTH_AND_YEAR.test(text)) return "no day";
  const [, year, month = "", day = ""] = EIGHT_DIGITS.exec(text) ?? [];
  return (year === undefined ? null : reading("any", year, Number(month), day)) ?? threeNumbers(text) ?? withMonthWord(text);
}

/** A weekday at the front or, in brackets, at the end; and the text without it. */
function withoutWeekday(text: string): { weekday: number; rest: string } | null {
  const [front, first = ""] = /^([a-z]+|[2-6]a(?= ?-?feira))(?: ?-?feira)?[., ]+/.exec(text) ?? [];
  const weekday = WEEKDAY_WORDS.get(first);
  if (front && weekday !== undefined) return { weekday, rest: text.slice(front.length).replace(BEFORE, "") };
  const [end, last = ""] = /[ ,]+\(?([a-z]+)(?: ?-?feira)?\.?\)?$/.exec(text) ?? [];
  const after = WEEKDAY_WORDS.get(last);
  return end && after !== undefined ? { weekday: after, rest: text.slice(0, -end.length) } : null;
}

/** A weekday tells which of two days is meant; a wrong one says nothing. */
function onWeekday(readings: DayReading[], weekday: number): DayReading[] {
  const fitting = readings.filter(({ midnight }) => new Date(midnight).getUTCDay() === weekday);
  return fitting.length === 0 ? readings : fitting;
}

function found(text: string): DayReading[] | DayFault | null {
  const plain = bareDay(text);
  if (plain !== null) return plain;
  const named = withoutWeekday(text);
  const day = named && bareDay(named.rest);
  return Array.isArray(day) && named ? onWeekday(day, named.weekday) : day;
}

/**
 * Reads a folded text without its time as a day.
 *
 * @returns the days that it may mean, one for each order of day and month, or why it is none
 * @example dayInText("13/11/2026") //=> { readings: [{ order: "day first", midnight: Date.UTC(2026, 10, 13) }], hasDots: false }
 */
export function dayInText(text: string): DayInText | DayFault {
  const day = found(text.replace(BEFORE, ""));
  if (day === null) return text === "" ? "no day" : "no date";
  if (typeof day === "string") return day;
  return day.length === 0 ? "no such day" : { readings: day, hasDots: text.includes(".") };
}
