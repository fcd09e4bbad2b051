import type { OffsetAt } from "../../core/cells/moments";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * A moment in one view's words: the weekday and the month's name show a day that was exchanged with its month; no hour at midnight.
 *
 * @example shortMoment(Date.parse("2026-11-13T09:37Z"), () => 0) //=> "Fri 13 Nov 2026 09:37"
 */
export function shortMoment(instant: number, offsetAt: OffsetAt): string {
  const wall = new Date(instant + offsetAt(instant));
  const time = wall.toISOString().slice(11, 16);
  const day = `${WEEKDAYS[wall.getUTCDay()]} ${wall.getUTCDate()} ${MONTHS[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
  return time === "00:00" ? day : `${day} ${time}`;
}
