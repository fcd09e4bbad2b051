/** By which day each stage's volume must exist, so that the target is reached in time. */

import { LAST_MOMENT } from "../calendar/clock";
import { type Calendar, openOn } from "../calendar/opening-spans";
import { countUpTo } from "../calendar/working-time";
import { zeroOrMore } from "../cells/asked-numbers";
import { type Argument, type Cell, DAY, isBlank } from "../cells/cell";
import { isLeftOut, laidOut, listOf, rowsOf } from "../cells/lists";
import { instantOfWall, type OffsetAt, readMoment } from "../cells/moments";
import { numberTrouble } from "../cells/numbers";
import { type Answer, isSaying, type Saying } from "../cells/saying";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";
import { atLeast } from "./whole-numbers";

/** Weeks and holidays, by which days are counted; null where every day counts. */
export type WorkingDays = Pick<Calendar, "week" | "holidays"> | null;

/** The days that all lags together may be. */
export const A_CENTURY = 36_525;

/** The day that lies so many counted days before another; null where that is before 1970. Days count from 1970-01-01. */
type DayBefore = (day: number, count: number) => number | null;

/** Lists the counted days once, whatever the number of targets: none of these lies after `last`. */
function dayBefore(worked: WorkingDays, last: number): DayBefore {
  if (!worked) return (day, count) => (day >= count ? day - count : null);
  const counted: number[] = [];
  for (let day = 0; day < last; day += 1) if (openOn(day, worked).length > 0) counted.push(day);
  return (day, count) => (count === 0 ? day : (counted[countUpTo(counted, day - 1) - count] ?? null));
}

/**
 * Walks the stages backwards in time. Lags are added up before they are rounded (up, to whole days), so that the halves of
 * days of several stages are not lost.
 *
 * @param target the day of the target, counted from 1970-01-01
 * @param lags days from each stage to the next, first stage first
 * @param worked which days count, null for all of them
 * @returns a day for each stage, first stage first, the last is the target's; null where one would lie before 1970
 * @example existBy(100, [10, 2.5, 2.5], null) //=> [85, 95, 97, 100]
 */
export const existBy = (target: number, lags: readonly number[], worked: WorkingDays): number[] | null =>
  daysBack(target, lags, dayBefore(worked, target));

function daysBack(target: number, lags: readonly number[], before: DayBefore): number[] | null {
  const days = [target];
  let sum = 0;
  let counted = 0;
  for (const lag of [...lags].reverse()) {
    sum += lag;
    const day = before(days[0] ?? target, atLeast(sum) - counted);
    if (day === null) return null;
    counted = atLeast(sum);
    days.unshift(day);
  }
  return days;
}

function lagOf(cell: Cell, place: number): number {
  if (isBlank(cell)) throw new Unclear(said("blankLag", place));
  const lag = zeroOrMore(cell);
  if (typeof lag !== "number") throw new Unclear(said("badLag", place, cell, numberTrouble(cell)));
  return lag;
}

function lagsOf(given: Cell | Cell[][]): { lags: number[]; direction: "row" | "column" } {
  const list = listOf(given);
  if (!list) throw new Unclear(said("oneListOfLags"));
  const lags = list.cells.map((cell, at) => lagOf(cell, at + 1));
  if (lags.reduce((sum, lag) => sum + lag, 0) > A_CENTURY) throw new Unclear(said("longLags"));
  return { lags, direction: list.direction };
}

/** The day of a target counted from 1970-01-01, "" where the cell is blank, or what is wrong with it. */
function targetDay(cell: Cell, offsetAt: OffsetAt): number | Saying | "" {
  const read = readMoment(cell, offsetAt);
  if ("instead" in read) return read.instead === "blank" ? "" : said("badTargetDate", cell);
  return read.instant > LAST_MOMENT ? said("badTargetDate", cell) : Math.floor((read.instant + offsetAt(read.instant)) / DAY);
}

/** The dates for one target, or what is said in their place. */
function datesFor(target: number | Saying | "", lags: readonly number[], before: DayBefore, offsetAt: OffsetAt): Date[] | Saying | "" {
  if (typeof target !== "number") return target;
  return daysBack(target, lags, before)?.map((day) => new Date(instantOfWall(day * DAY, offsetAt))) ?? said("earlyDate");
}

/**
 * The same in cells.
 *
 * @param targetDate the date by which the target must be reached, or a column of such dates
 * @param lags days from each stage to the next, first stage first: a row or a column
 * @param worked asked once: the days that count
 * @param offsetAt the sheet's own zone, in which its dates stand
 * @returns one date: n + 1 dates in the direction of the n lags. A column of dates: a line of dates each
 * @throws one sentence that names the argument and what to do
 */
export function mustExistBy(targetDate: Argument, lags: Argument, worked: WorkingDays, offsetAt: OffsetAt): Answer | Answer[][] {
  if (isLeftOut(lags)) throw new Unclear(said("noLags"));
  const targets = rowsOf(targetDate ?? "");
  if (targets.some((row) => row.length > 1)) throw new Unclear(said("dateIsTable"));
  if (targets.every(([cell]) => isBlank(cell))) return targets.length > 1 ? targets.map(() => [""]) : "";
  const { lags: days, direction } = lagsOf(lags);
  if (days.length === 0) return targets.length > 1 ? targets.map(() => [""]) : "";
  const wanted = targets.map(([cell = ""]) => targetDay(cell, offsetAt));
  const last = wanted.reduce<number>((most, day) => (typeof day === "number" && day > most ? day : most), 0);
  const before = dayBefore(worked, last);
  const answers = wanted.map((target) => datesFor(target, days, before, offsetAt));
  const [only] = answers;
  if (answers.length === 1 && Array.isArray(only)) return laidOut(only, direction);
  if (answers.length === 1 && isSaying(only)) throw new Unclear(only);
  return answers.map((answer) => {
    const line: Answer[] = Array.isArray(answer) ? answer : [answer && ofCells("check", answer)];
    return Array.from({ length: days.length + 1 }, (_, at) => line[at] ?? "");
  });
}
