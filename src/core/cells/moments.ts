import type { Cell } from "../agreement/item-values";
import { isBlank } from "./lists";

/** A time zone: the milliseconds that its wall clock is ahead of UTC at an instant (milliseconds since 1970). */
export type OffsetAt = (instant: number) => number;

/** An instant in milliseconds since 1970, or in a word what stands there instead. */
export type ReadMoment = { instant: number } | { instead: "blank" | "no date" };

const A_DAY = 86_400_000;
/** The serial number of 1970-01-01: days since 1899-12-30. */
const EPOCH = 25_569;
/** 1900-01-01 and 9999-12-31: a number outside is no date that a person meant. */
const FIRST_SERIAL = 2;
const LAST_SERIAL = 2_958_465;

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The instant at which a zone's wall clock reads a time; the earlier one where it reads it twice, and where it skips
 * the time, the moment as far after the gap.
 *
 * @param wall the reading as if it were UTC, in milliseconds
 */
export function instantOfWall(wall: number, offsetAt: OffsetAt): number {
  const before = offsetAt(wall - A_DAY);
  const after = offsetAt(wall + A_DAY);
  const early = wall - Math.max(before, after);
  const late = wall - Math.min(before, after);
  const reads = (instant: number) => instant + offsetAt(instant) === wall;
  if (reads(early)) return early;
  return reads(late) ? late : wall - before;
}

function offsetOf(text: string): number {
  if (text === "Z") return 0;
  const [hours = 0, minutes = 0] = [text.slice(1, 3), text.slice(-2)].map(Number);
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function readIso(text: string, offsetAt: OffsetAt): ReadMoment {
  const found = ISO.exec(text);
  if (!found) return { instead: "no date" };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal = new Date(wall).getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!isReal) return { instead: "no date" };
  return { instant: found[7] ? wall - offsetOf(found[7]) : instantOfWall(wall, offsetAt) };
}

/**
 * Reads a cell as a moment: a date cell, a date's serial number, or ISO text ("2026-11-18 09:00", with "Z" or "+01:00"
 * if another zone is meant).
 *
 * @example readMoment("2026-11-18 09:00", () => 3_600_000) //=> { instant: Date.parse("2026-11-18T08:00Z") }
 */
export function readMoment(cell: Cell | null | undefined, offsetAt: OffsetAt): ReadMoment {
  if (isBlank(cell)) return { instead: "blank" };
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? { instead: "no date" } : { instant: cell.getTime() };
  if (typeof cell === "string") return readIso(cell.trim(), offsetAt);
  if (typeof cell !== "number" || !(cell >= FIRST_SERIAL && cell <= LAST_SERIAL)) return { instead: "no date" };
  return { instant: instantOfWall(Math.round((cell - EPOCH) * A_DAY), offsetAt) };
}
