import { DAY } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { dayName, SHORT_MONTHS } from "./days";

const dayOf = (wall: Date): string => `${wall.getUTCDate()} ${SHORT_MONTHS[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;

const timeOf = (wall: Date): string => {
  const time = wall.toISOString().slice(11, 16);
  return time === "00:00" ? "" : ` ${time}`;
};

const wallAt = (instant: number, offsetAt: OffsetAt): Date => new Date(instant + offsetAt(instant));

/** Moments of any year in one view's words: the month's name shows a day that was exchanged with its month; no hour at midnight. */
export const moments = {
  /**
   * With the weekday.
   *
   * @example moments.short(Date.parse("2026-11-13T09:37Z"), () => 0) //=> "Fri 13 Nov 2026 09:37"
   */
  short: (instant: number, offsetAt: OffsetAt) => {
    const wall = wallAt(instant, offsetAt);
    return `${dayName(Math.floor(wall.getTime() / DAY))} ${wall.getUTCFullYear()}${timeOf(wall)}`;
  },
  /** "13 Nov 2026 09:37": no weekday, which nobody compares. */
  dayAndTime: (instant: number, offsetAt: OffsetAt) => {
    const wall = wallAt(instant, offsetAt);
    return `${dayOf(wall)}${timeOf(wall)}`;
  },
  /** "13 Nov 2026". */
  day: (instant: number, offsetAt: OffsetAt) => dayOf(wallAt(instant, offsetAt)),
};
