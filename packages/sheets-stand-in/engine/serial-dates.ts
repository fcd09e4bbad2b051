/**
 * Serial numbers as spreadsheets keep dates (days since 30 December 1899, wall clock) to instants and back, in an IANA zone.
 * The zone's own history counts to the second: before standard time a zone kept local mean time, and a cell that
 * holds only a time of day stands on 30 December 1899.
 */

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, made);
  return made;
}

/** The zone's offset from UTC at that instant, in milliseconds; Asia/Kolkata gives 19,800,000. */
export function offsetAt(instant: number, zone: string): number {
  const wholeSecond = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, string> = {};
  for (const part of formatterOf(zone).formatToParts(wholeSecond)) parts[part.type] = part.value;
  const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
  const wallClock = new Date(0);
  wallClock.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
  wallClock.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return wallClock.getTime() - wholeSecond;
}

/** The wall clock of the zone at that instant, as a serial number. */
export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone)) / DAY + DAYS_TO_1970;
}

/**
 * The instant at which the zone's wall clock reads the serial number. Of an hour that happens twice it is the first;
 * in an hour that is skipped the clock reads on as if it had not been put forward yet (02:30 becomes 03:30).
 */
export function instantOfSerial(serial: number, zone: string): number {
  const wallClock = Math.round((serial - DAYS_TO_1970) * DAY);
  const before = offsetAt(wallClock - DAY, zone);
  const after = offsetAt(wallClock + DAY, zone);
  for (const offset of [before, after]) {
    if (offsetAt(wallClock - offset, zone) === offset) return wallClock - offset;
  }
  return wallClock - before;
}

/** The serial number of a day of the calendar; month counts from 1. */
export function serialOfDay(year: number, month: number, day: number): number {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight.getTime() / DAY + DAYS_TO_1970;
}

/** Whether a number format shows a date, a time of day or a duration. */
export function isDateFormat(pattern: string): boolean {
  if (/^general$/i.test(pattern)) return false;
  const durations = pattern.replace(/\[(h+|m+|s+)\]/gi, "$1");
  const bare = durations.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, "");
  return /[ymdhs]/i.test(bare);
}
