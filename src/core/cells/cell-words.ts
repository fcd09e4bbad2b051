import { type Cell, MINUTE, SECOND } from "./cell";
import type { OffsetAt } from "./moments";

/** Sheets hands a time of day over as a moment of its day 0, and 24:00 as one of its day 1. */
const DAY_ZERO = "1899-12-30";
const DAY_ONE = "1899-12-31T00:00:00";

/** The first and the last days that JavaScript knows have no wall clock in some zones. */
const FURTHEST = 8.64e15 - 2 * 86_400_000;

function momentWords(instant: number, offsetAt: OffsetAt): string {
  if (Math.abs(instant) > FURTHEST) return "";
  // Sheets keeps moments as decimal parts of a day: to the second is what they mean.
  const wall = Math.round((instant + offsetAt(instant)) / SECOND) * SECOND;
  const text = new Date(wall).toISOString();
  const [day = "", time = ""] = text.split("T");
  const clock = wall % MINUTE === 0 ? time.slice(0, 5) : time.slice(0, 8);
  if (text.startsWith(DAY_ONE)) return "24:00";
  if (day === DAY_ZERO) return clock;
  return time.startsWith("00:00:00") ? day : `${day} ${clock}`;
}

/**
 * What people read in a cell, whatever Sheets made of what they typed: a day as year-month-day, a moment with its time, a tick as
 * TRUE or FALSE. A cell that is no text never becomes one in any other way.
 *
 * @param offsetAt the sheet's own zone
 * @example cellWords(new Date("2026-11-18T09:00Z"), () => 3_600_000) //=> "2026-11-18 10:00"
 */
export function cellWords(cell: Cell | undefined, offsetAt: OffsetAt): string {
  if (typeof cell === "string") return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : momentWords(cell.getTime(), offsetAt);
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
}
