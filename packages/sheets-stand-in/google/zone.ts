import { offsetAt as readOffset } from "../engine/serial-dates";

const MILLISECONDS_A_DAY = 86_400_000;
/** 1970-01-01 as a serial number, which counts days since 1899-12-30. */
const EPOCH_SERIAL = 25_569;
const QUARTER = 900_000;

const offsets = new Map<string, number>();

/** "GMT+02:00" and the like, which Java reads as zones too. */
function fixedOffset(zone: string): number | null {
  const match = /^(?:GMT|UTC)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/** What the zone's wall clock is ahead of UTC by, in milliseconds; before standard time that is local mean time, to the second. */
export function offsetAt(zone: string, instant: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  // Since 1970 every clock change fell on a quarter of an hour.
  if (instant < 0) return readOffset(instant, zone);
  const key = `${zone} ${Math.floor(instant / QUARTER)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 100_000) offsets.clear();
  const offset = readOffset(instant, zone);
  offsets.set(key, offset);
  return offset;
}

export function isZone(zone: string): boolean {
  if (fixedOffset(zone) !== null) return true;
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone: zone }));
  } catch {
    return false;
  }
}

/** The moment when the zone's clock shows that wall time: the first of two, and for a skipped time as if the clock had not been put forward. */
export function instantOf(zone: string, wall: number): number {
  const before = offsetAt(zone, wall - MILLISECONDS_A_DAY);
  const after = offsetAt(zone, wall + MILLISECONDS_A_DAY);
  const moments = [wall - before, wall - after].filter((moment) => moment + offsetAt(zone, moment) === wall);
  return moments.length ? Math.min(...moments) : wall - before;
}

/** A cell's serial number as the Date that Sheets hands over. */
export const dateOf = (serial: number, zone: string): Date =>
  new Date(instantOf(zone, Math.round((serial - EPOCH_SERIAL) * MILLISECONDS_A_DAY)));

export const serialOf = (instant: number, zone: string): number => (instant + offsetAt(zone, instant)) / MILLISECONDS_A_DAY + EPOCH_SERIAL;
