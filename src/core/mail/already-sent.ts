import { DAY } from "../cells/cell";

/** What people were told, so that nobody is told twice: short names by the day on which it was. Plain data that JSON keeps. */
export type AlreadySent = Readonly<Record<string, string>>;

/** Days: nothing older is told anew (NEWS_DAYS), so that what was told longer ago can be forgotten. */
export const NEWS_DAYS = 30;
const KEPT_DAYS = 45;

const LETTERS = 8;

function sum(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Eight letters for a notice (two FNV-1a sums, 41 bits in all): two of 10,000 share one in a run of 45 days once in 40,000 times. */
function shortName(notice: string): string {
  const value = sum(notice, 0x811c9dc5) * 512 + (sum(notice, 0x9e3779b9) % 512);
  return value.toString(36).slice(-LETTERS).padStart(LETTERS, "0");
}

function names(list: string): string[] {
  return Array.from({ length: list.length / LETTERS }, (_, at) => list.slice(at * LETTERS, (at + 1) * LETTERS));
}

/**
 * Tells whether somebody was told.
 *
 * @param told what is remembered
 * @returns a question that is quick to ask often
 */
export function isAlreadySentIn(told: AlreadySent): (notice: string) => boolean {
  const known = new Set(Object.values(told).flatMap(names));
  return (notice) => known.has(shortName(notice));
}

/**
 * The same with more notices, without those that can be forgotten.
 *
 * @param day of telling, year-month-day
 */
export function withSent(told: AlreadySent, notices: readonly string[], day: string): AlreadySent {
  const recent = Object.entries(told).filter(([one]) => Date.parse(day) - Date.parse(one) <= KEPT_DAYS * DAY);
  const known = new Set(names(told[day] ?? ""));
  for (const notice of notices) known.add(shortName(notice));
  return { ...Object.fromEntries(recent), ...(known.size > 0 && { [day]: [...known].join("") }) };
}

/** The same without notices that could not be sent after all. */
export function withoutSent(told: AlreadySent, notices: readonly string[]): AlreadySent {
  const gone = new Set(notices.map(shortName));
  const left = Object.entries(told).map(
    ([day, list]) =>
      [
        day,
        names(list)
          .filter((name) => !gone.has(name))
          .join(""),
      ] as const,
  );
  return Object.fromEntries(left.filter(([, list]) => list !== ""));
}
