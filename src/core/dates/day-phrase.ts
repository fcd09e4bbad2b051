/** A day that is told from another: "in 3 months", "next quarter", "end of March", by the words of a language. */

import { beginOf, type DayUnit, midnightIn, unitsLater, weekdayBeside } from "./calendar-units";
import { MONTH_WORDS, WEEKDAY_WORDS } from "./date-words";

/** The words of a language by which days are told; folded: no capitals, no accents. */
export interface DayPhraseWords {
  /** Phrases that are read as one word, such as "half a year", with that word. */
  phrases: readonly (readonly [phrase: string, word: string])[];
  /** What a day may be told without, such as "in", "the", "from". */
  fillers: readonly string[];
  /** Days from today: tomorrow is 1. */
  days: Readonly<Record<string, number>>;
  units: Readonly<Record<string, DayUnit>>;
  counts: Readonly<Record<string, number>>;
  next: readonly string[];
  last: readonly string[];
  ago: readonly string[];
  begin: readonly string[];
  end: readonly string[];
}

/** From where a day is told; midnights in milliseconds. */
export interface PhraseGround {
  today: number;
  /** Whether "Monday" and "March" are the next ones; else the last ones. */
  isAhead: boolean;
}

/** A stretch by its first day, and the first day after it. */
interface ToldStretch {
  from: number;
  until: number;
}

type Tokens = readonly string[];

const QUARTER = /^q([1-4])$/;
const YEAR = /^(?:19|20)\d\d$/;
const COUNT = /^\d{1,3}$/;
/** "3w" is written with nothing between. */
const JOINED = /^(\d{1,3})([a-z]+)$/;
const SIGNS = /['\u2019.,!]+(?=\s|$)/g;

const stretchOf = (from: number, unit: DayUnit): ToldStretch => ({ from, until: unitsLater(from, 1, unit) });

/** That of this year, or of the one beside it on the side that is meant. */
function ofSomeYear(make: (year: number) => number, { today, isAhead }: PhraseGround): number {
  const year = new Date(today).getUTCFullYear();
  const candidates = [year, isAhead ? year + 1 : year - 1].map(make);
  return candidates.find((day) => (isAhead ? day > today : day <= today)) ?? make(year);
}

/** "March", "March 2027", "Q1", "Q1 2027" */
function namedStretch([name = "", year, ...rest]: Tokens, ground: PhraseGround): ToldStretch | null {
  const quarter = QUARTER.exec(name)?.[1];
  const month = quarter ? (Number(quarter) - 1) * 3 : MONTH_WORDS.get(name);
  if (month === undefined || rest.length > 0 || (year !== undefined && !YEAR.test(year))) return null;
  const from = year === undefined ? ofSomeYear((one) => midnightIn(one, month, 1), ground) : midnightIn(Number(year), month, 1);
  return stretchOf(from, quarter ? "quarter" : "month");
}

/** 1 for a word that means the next one, -1 for the last one, 0 for another. */
const stepIn = (token: string | undefined, { next, last }: DayPhraseWords): number =>
  token === undefined ? 0 : next.includes(token) ? 1 : last.includes(token) ? -1 : 0;

/** "next month" in either order of its words, "this month" without a word before it. */
function unitStretch(tokens: Tokens, words: DayPhraseWords, { today }: PhraseGround): ToldStretch | null {
  if (tokens.length > 2) return null;
  const unit = tokens.map((token) => words.units[token]).find((one) => one !== undefined);
  const steps = tokens.reduce((sum, token) => sum + stepIn(token, words), 0);
  if (unit === undefined || (tokens.length === 2 && steps === 0)) return null;
  return stretchOf(unitsLater(beginOf(today, unit), steps, unit), unit);
}

/** "next month": its first day. */
const nextUnit = (tokens: Tokens, words: DayPhraseWords, ground: PhraseGround): number | null =>
  tokens.length === 2 ? (unitStretch(tokens, words, ground)?.from ?? null) : null;

/** "end of March", "beginning of next quarter" */
function edgeOf([edge = "", ...of]: Tokens, words: DayPhraseWords, ground: PhraseGround): number | null {
  const isEnd = words.end.includes(edge);
  if (!isEnd && !words.begin.includes(edge)) return null;
  const stretch = unitStretch(of, words, ground) ?? namedStretch(of, ground);
  return stretch && (isEnd ? unitsLater(stretch.until, -1, "day") : stretch.from);
}

/** "3 months", "3 months ago" */
function counted([count = "", name = "", ...rest]: Tokens, words: DayPhraseWords, { today }: PhraseGround): number | null {
  const number = COUNT.test(count) ? Number(count) : words.counts[count];
  const unit = words.units[name];
  const isAgo = rest.length === 1 && words.ago.includes(rest[0] ?? "");
  if (number === undefined || unit === undefined || (rest.length > 0 && !isAgo)) return null;
  return unitsLater(today, isAgo ? -number : number, unit);
}

/** "Monday", "next Monday": the next one after today in either way of speaking. */
function onWeekday(tokens: Tokens, words: DayPhraseWords, { today, isAhead }: PhraseGround): number | null {
  const [name = "", step] = tokens.length === 2 ? [tokens[1], stepIn(tokens[0], words)] : [tokens[0], isAhead ? 1 : -1];
  const weekday = WEEKDAY_WORDS.get(name);
  return tokens.length > 2 || weekday === undefined || step === 0 ? null : weekdayBeside(today, weekday, step > 0);
}

/** "next March" is the March that comes next. */
function nextNamed(tokens: Tokens, words: DayPhraseWords, ground: PhraseGround): number | null {
  const step = stepIn(tokens[0], words);
  const stretch = step === 0 ? namedStretch(tokens, ground) : namedStretch(tokens.slice(1), { ...ground, isAhead: step > 0 });
  return stretch?.from ?? null;
}

function tokensOf(folded: string, { phrases, fillers }: DayPhraseWords): Tokens {
  const joined = phrases.reduce((text, [phrase, word]) => text.replace(` ${phrase} `, ` ${word} `), ` ${folded.replace(SIGNS, "")} `);
  const tokens = joined
    .trim()
    .split(" ")
    .flatMap((token) => JOINED.exec(token)?.slice(1) ?? [token]);
  return tokens.filter((token) => !fillers.includes(token));
}

/**
 * The day that a phrase tells.
 *
 * @param folded the text without capitals and accents
 * @returns its midnight; null where the words of this language do not tell one
 * @example toldDay("end of next month", english, { today: Date.UTC(2026, 10, 18), isAhead: true }) //=> Date.UTC(2026, 11, 31)
 */
export function toldDay(folded: string, words: DayPhraseWords, ground: PhraseGround): number | null {
  const tokens = tokensOf(folded, words);
  const [first = ""] = tokens;
  const days = tokens.length === 1 ? words.days[first] : undefined;
  if (days !== undefined) return unitsLater(ground.today, days, "day");
  const ways = [edgeOf, counted, nextUnit, nextNamed, onWeekday];
  for (const way of ways) {
    const day = way(tokens, words, ground);
    if (day !== null) return day;
  }
  return null;
}
