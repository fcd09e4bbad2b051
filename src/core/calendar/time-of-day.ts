import type { Cell } from "../agreement/item-values";
import type { OffsetAt } from "../cells/moments";
import { DAY } from "./day-spans";

const MINUTE = 60_000;
const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|h|uhr)?$/i;

function readText(text: string): number | null {
  const found = CLOCK.exec(text);
  if (!found || (found[2] === undefined && found[4] === undefined)) return null;
  const [hours = 0, minutes = 0, seconds = 0] = found.slice(1, 4).map((part) => Number(part ?? 0));
  const half = (found[4] ?? "").toLowerCase().charAt(0);
  const isHalf = half === "a" || half === "p";
  if (minutes > 59 || seconds > 59 || (isHalf && (hours < 1 || hours > 12))) return null;
  const hour = isHalf ? (hours % 12) + (half === "p" ? 12 : 0) : hours;
  const time = hour * 60 * MINUTE + minutes * MINUTE + seconds * 1000;
  return time <= DAY ? time : null;
}

/** Sheets keeps a time as a decimal part of a day: to the second is what it means. */
const toTheSecond = (time: number): number => Math.round(time / 1000) * 1000;

/**
 * Reads a time of day: text such as "09:00", "9:30 pm" or "24:00"; a time cell, which Sheets hands over as a Date on
 * 1899-12-30 in the sheet's zone (local mean time then, in most zones); or a part of a day such as 0.375.
 *
 * @param cell the cell
 * @param offsetAt the sheet's own zone
 * @returns milliseconds since midnight, 0 to 24 hours, or null where it is no time
 * @example timeOfDay("09:30", () => 0) //=> 34_200_000
 */
export function timeOfDay(cell: Cell, offsetAt: OffsetAt): number | null {
  if (typeof cell === "string") return readText(cell.trim());
  if (typeof cell === "number") return cell >= 0 && cell <= 1 ? toTheSecond(cell * DAY) : null;
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const wall = toTheSecond(cell.getTime() + offsetAt(cell.getTime()));
  // 24:00 as a time cell is one whole day after 1899-12-30 00:00.
  if (wall === Date.UTC(1899, 11, 31)) return DAY;
  return ((wall % DAY) + DAY) % DAY;
}
