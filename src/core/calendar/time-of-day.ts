import { type Cell, DAY, MINUTE } from "../cells/cell";
import { isDateCell, type OffsetAt } from "../cells/moments";

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

/** The day on which Sheets keeps a time without a date. */
const NO_DATE = Date.UTC(1899, 11, 30);
const FIRST_DATE = Date.UTC(1970, 0, 1);

/** Some year of today's offsets: summer time is the one that is further ahead. */
const standardOffset = (offsetAt: OffsetAt): number => Math.min(offsetAt(Date.UTC(2024, 0, 1)), offsetAt(Date.UTC(2024, 6, 1)));

/**
 * The wall clock's reading of a time cell. Most zones kept local mean time in 1899, to odd seconds: where the reading has them,
 * the sheet may have counted with the zone's standard offset (reported of Bogota, 3 min 44 s, and Mexico City), and whole
 * minutes win.
 */
function wallOf(instant: number, offsetAt: OffsetAt): number {
  const isWhole = (wall: number): boolean => wall % MINUTE === 0;
  const wall = toTheSecond(instant + offsetAt(instant));
  if (isWhole(wall) || instant >= FIRST_DATE) return wall;
  const fixed = toTheSecond(instant + standardOffset(offsetAt));
  return isWhole(fixed) ? fixed : wall;
}

/**
 * Reads a time of day: text such as "09:00", "9:30 pm" or "24:00"; a time cell, which Sheets hands over as a Date on
 * 1899-12-30 in the sheet's zone; or a part of a day such as 0.375. More than 24 hours, "25:00" typed, are no time of a day.
 *
 * @param cell the cell
 * @param offsetAt the sheet's own zone
 * @returns milliseconds since midnight, 0 to 24 hours, or null where it is no time
 * @example timeOfDay("09:30", () => 0) //=> 34_200_000
 */
export function timeOfDay(cell: Cell, offsetAt: OffsetAt): number | null {
  if (typeof cell === "string") return readText(cell.trim());
  if (typeof cell === "number") return cell >= 0 && cell <= 1 ? toTheSecond(cell * DAY) : null;
  if (!(cell instanceof Date) || !isDateCell(cell)) return null;
  const wall = wallOf(cell.getTime(), offsetAt);
  if (wall >= FIRST_DATE) return wall % DAY;
  const time = wall - NO_DATE;
  return time >= 0 && time <= DAY ? time : null;
}
