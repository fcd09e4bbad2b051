/** Why a row is late, in a sentence: minutes counted per day, and what was skipped. */
import type { Cell } from "../agreement/item-values";
import { alongside } from "../cells/columns";
import type { Argument } from "../cells/lists";
import type { OffsetAt } from "../cells/moments";
import { readNumber } from "../cells/numbers";
import type { WorkingClock } from "./clock";
import { clockMoments, clockOver } from "./clock-columns";
import { type CountedDay, countedDays } from "./counted-days";
import { DAY } from "./day-spans";
import type { Calendar } from "./opening-spans";
import { backwards, badMinutes } from "./sentences";

const MINUTE = 60_000;
const WEEKDAYS = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** More days than these are named at both ends only. */
const MOST_DAYS = 7;
const FIRST_DAYS = 4;
const LAST_DAYS = 2;

/** "Fri 20 Nov" for a day counted from 1970-01-01. */
export function dayName(day: number): string {
  const date = new Date(day * DAY);
  return `${WEEKDAYS[((day % 7) + 7) % 7]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

const wallTime = (instant: number, offsetAt: OffsetAt): string => new Date(instant + offsetAt(instant)).toISOString().slice(11, 16);
const rounded = (time: number): string => (Math.round((time / MINUTE) * 10) / 10).toLocaleString("en-US");
const lengthOf = ({ counted }: CountedDay): number => counted.reduce((sum, { from, to }) => sum + to - from, 0);

function abridged<Item>(items: readonly Item[], say: (item: Item) => string): string {
  if (items.length <= MOST_DAYS) return items.map(say).join(", ");
  const left = items.length - FIRST_DAYS - LAST_DAYS;
  return [...items.slice(0, FIRST_DAYS).map(say), `${left} more days`, ...items.slice(-LAST_DAYS).map(say)].join(", ");
}

function dayCount(one: CountedDay, offsetAt: OffsetAt): string {
  const stretches = one.counted.map(({ from, to }) => `${wallTime(from, offsetAt)}-${wallTime(to, offsetAt)}`).join(" and ");
  return `${dayName(one.day)} ${stretches} (${rounded(lengthOf(one))})`;
}

const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Why a day did not count: a holiday, or open at other hours; a day on which nobody works says it by its name. */
function reasonFor({ day, holiday }: CountedDay, { week }: Calendar): string {
  if (holiday) return " (holiday)";
  return (week[weekdayOf(day)] ?? []).length > 0 ? " (outside hours)" : "";
}

function comparison(total: number, promised: number | null): string {
  if (promised === null) return "";
  if (total > promised) return `, ${rounded(total - promised)} more than the ${rounded(promised)} promised`;
  return `, within the ${rounded(promised)} promised`;
}

/**
 * Says how the working time between two instants was counted.
 *
 * @param promised milliseconds that were promised, null to leave it out
 * @param paused working milliseconds among them that do not count
 * @example "130 working minutes, 10 more than the 120 promised: Fri 20 Nov 17:50-18:00 (10), Mon 23 Nov 09:00-11:00 (120). Not counted: Sat 21 Nov, Sun 22 Nov."
 */
export function explained(
  calendar: Calendar,
  clock: WorkingClock,
  start: number,
  end: number,
  promised: number | null,
  paused = 0,
): string {
  const days = countedDays(calendar, clock, start, end);
  const open = days.filter(({ counted }) => counted.length > 0);
  const closed = days.filter(({ counted }) => counted.length === 0);
  const whole = open.reduce((sum, one) => sum + lengthOf(one), 0);
  const total = whole - paused;
  const less = paused > 0 ? ` (${rounded(whole)} less ${rounded(paused)} of waiting for the customer)` : "";
  const head = `${rounded(total)} working ${total === MINUTE ? "minute" : "minutes"}${comparison(total, promised)}${less}`;
  const counted = open.length > 0 ? `: ${abridged(open, (one) => dayCount(one, calendar.offsetAt))}` : "";
  const skipped = abridged(closed, (one) => dayName(one.day) + reasonFor(one, calendar));
  return `${head}${counted}.${skipped && ` Not counted: ${skipped}.`}`;
}

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
): Cell | Cell[][] {
  const names = ["received", "end", "minutes"];
  const moments = clockMoments([start, end], names, sheetOffset);
  const clock = clockOver(calendar, moments);
  return alongside([start, end, minutes], names, ([, , cell], row) => {
    const [from, to] = moments.length === 1 ? (moments[0] ?? []) : (moments[row] ?? []);
    if (!from || !to) return "";
    if ("say" in from) return from.say;
    if ("say" in to) return to.say;
    const read = readNumber(cell);
    if (("instead" in read && read.instead !== "blank") || ("number" in read && read.number < 0)) return badMinutes(cell);
    if (to.instant < from.instant) return backwards;
    return explained(calendar, clock, from.instant, to.instant, "number" in read ? read.number * MINUTE : null);
  });
}
