/** Why a row is late, in a sentence: minutes counted per day, and what was skipped. */

import { type Argument, DAY, MINUTE } from "../cells/cell";
import { alongside } from "../cells/columns";

import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import type { Answer } from "../cells/saying";
import { type WorkingClock, workingClock } from "./clock";
import { complaint, instantAt, instantsOf, minutesComplaint, spanOf } from "./clock-columns";
import { type CountedTime, countedWithin, dayTable, placeOf, type WallDay } from "./counted-days";

import type { Calendar } from "./opening-spans";
import { said } from "./sayings";

/** Why a day did not count; "" where its name says it, because nobody works on such days. */
export type ClosedBecause = "" | "holiday" | "outside hours";

/** What a length of time is: one that was promised, or one that is assumed while nobody has. */
export type Standing = "promised" | "assumed";

/**
 * What a language says of counted time, piece by piece: over long columns an object for each piece takes longer than the text.
 * Days are counted from 1970-01-01, lengths are milliseconds.
 */
export interface ExplainWords {
  /** One more stretch of a day, such as "13:00-18:00". */
  also(stretches: string, stretch: string): string;
  /** A day, the stretches of it that counted, and how long they are. */
  counted(day: number, stretches: string, length: number): string;
  closed(day: number, because: ClosedBecause): string;
  /** Between the days of a list. */
  readonly between: string;
  /** For days in the middle of a long list. */
  moreDays(count: number): string;
  /**
   * The whole: working time, of which some did not count because the clock stood still, what was promised, if anything, the days
   * that counted and those that did not, "" for none.
   */
  whole(time: number, paused: number, promised: number | null, standing: Standing, counted: string, closed: string): string;
}

/** More days than these are named at both ends only. */
const MOST_DAYS = 7;
const FIRST_DAYS = 4;
const LAST_DAYS = 2;

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/** What is said of a minute of the day or of a day in the list, kept from the first time that it is. */
function kept(say: (place: number) => string): (place: number) => string {
  const known: (string | undefined)[] = [];
  return (place) => {
    known[place] ??= say(place);
    return known[place] as string;
  };
}

const clockText = kept((minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`);

const wallTime = (instant: number, offsetAt: OffsetAt): string =>
  clockText(Math.floor((((instant + offsetAt(instant)) % DAY) + DAY) / MINUTE) % (DAY / MINUTE));

const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Days with a part of one at either end; many of them are named at both ends only. */
function listed(first: string, count: number, dayAt: (at: number) => string, last: string, words: ExplainWords): string {
  const [before, after] = [first === "" ? 0 : 1, last === "" ? 0 : 1];
  const all = before + count + after;
  const say = (at: number): string => (at < before ? first : at < before + count ? dayAt(at - before) : last);
  const named = (from: number, to: number): string => {
    let text = "";
    for (let at = from; at < to; at += 1) text += (at > from ? words.between : "") + say(at);
    return text;
  };
  if (all <= MOST_DAYS) return named(0, all);
  return [named(0, FIRST_DAYS), words.moreDays(all - FIRST_DAYS - LAST_DAYS), named(all - LAST_DAYS, all)].join(words.between);
}

/** What counted of a day, such as "Fri 20 Nov 17:50-18:00 (10 min)". */
function dayCount(day: number, counted: readonly CountedTime[], offsetAt: OffsetAt, words: ExplainWords): string {
  let stretches = "";
  let length = 0;
  for (const { from, to } of counted) {
    const stretch = `${wallTime(from, offsetAt)}-${wallTime(to, offsetAt)}`;
    stretches = stretches === "" ? stretch : words.also(stretches, stretch);
    length += to - from;
  }
  return words.counted(day, stretches, length);
}

function reasonFor(day: number, { week, holidays }: Calendar): ClosedBecause {
  if (holidays.has(day)) return "holiday";
  return (week[weekdayOf(day)] ?? []).length > 0 ? "outside hours" : "";
}

const NO_DAY = { open: "", closed: "" };

/** Says how the working time between two instants was counted; promised and paused as in `explained`. */
type Explainer = (start: number, end: number, promised: number | null, paused: number) => string;

/** An explainer for stretches between two instants: days in the middle of a stretch are the same for all of them. */
function explainer(
  calendar: Calendar,
  clock: WorkingClock,
  [first, last]: readonly [number, number],
  words: ExplainWords,
  standing: Standing = "promised",
): Explainer {
  const table = dayTable(calendar, clock, first, last);
  const { days, opens, closeds, openBefore } = table;
  const dayOf = (place: number): WallDay => days[place] as WallDay;
  const openDay = kept((place) => dayCount(dayOf(place).day, dayOf(place).open, calendar.offsetAt, words));
  const closedDay = kept((place) => words.closed(dayOf(place).day, reasonFor(dayOf(place).day, calendar)));
  const partOfDay = (place: number, start: number, end: number) => {
    const counted = countedWithin(dayOf(place), start, end);
    if (counted.length === 0) return { open: "", closed: closedDay(place) };
    return { open: dayCount(dayOf(place).day, counted, calendar.offsetAt, words), closed: "" };
  };
  return (start, end, promised, paused) => {
    const [from, to] = [placeOf(table, start), placeOf(table, Math.max(start, end - 1))];
    const before = start < end ? partOfDay(from, start, end) : NO_DAY;
    const after = to > from ? partOfDay(to, start, end) : NO_DAY;
    const inner = Math.min(from + 1, to);
    const opened = openBefore[inner] as number;
    const open = (openBefore[to] as number) - opened;
    const counted = listed(before.open, open, (at) => openDay(opens[opened + at] as number), after.open, words);
    const closed = (at: number): string => closedDay(closeds[inner - opened + at] as number);
    const skipped = listed(before.closed, to - inner - open, closed, after.closed, words);
    return words.whole(clock.elapsed(start, end), paused, promised, standing, counted, skipped);
  };
}

/**
 * Says how the working time between two instants was counted.
 *
 * @param stretch from when to when, instants in milliseconds
 * @param promised milliseconds that were promised, null to leave it out
 * @param paused working milliseconds among them that do not count
 * @param standing what `promised` is
 * @example in English "2 h 10 min of working time, 10 min more than the 2 h promised: Fri 20 Nov 17:50-18:00 (10 min), Mon 23 Nov 09:00-11:00 (2 h). Not counted: Sat 21 Nov, Sun 22 Nov."
 */
export const explained = (
  calendar: Calendar,
  clock: WorkingClock,
  stretch: readonly [from: number, to: number],
  promised: number | null,
  words: ExplainWords,
  paused = 0,
  standing: Standing = "promised",
): string => explainer(calendar, clock, stretch, words, standing)(...stretch, promised, paused);

/**
 * The same over columns.
 *
 * @param end moments of the answers, or one moment at which open leads are judged
 * @param minutes minutes promised, one for all or one a row; left out, nothing is compared
 * @returns a sentence in the shape of the question, "" where a moment is blank
 */
export function explanations(
  start: Argument,
  end: Argument,
  minutes: Argument,
  calendar: Calendar,
  sheetOffset: OffsetAt,
  words: ExplainWords,
): Answer | Answer[][] {
  const starts = instantsOf(start, sheetOffset);
  const ends = instantsOf(end, sheetOffset);
  const span = spanOf([starts, ends]);
  const explain = explainer(calendar, workingClock(calendar, ...span), span, words);
  return alongside([start, end, minutes], ["received", "end", "minutes"], ([came, answered, cell], row) => {
    const [from, to] = [instantAt(starts, row), instantAt(ends, row)];
    if (Number.isNaN(from)) return complaint(came, "received", sheetOffset);
    if (Number.isNaN(to)) return complaint(answered, "end", sheetOffset);
    const read = readNumber(cell);
    if (("instead" in read && read.instead !== "blank") || ("number" in read && read.number < 0)) return minutesComplaint(cell);
    if (to < from) return said("backwards");
    return explain(from, to, "number" in read ? read.number * MINUTE : null, 0);
  });
}
