/** Days on which somebody is away, as people write them: "2026-12-24 to 2027-01-02; 10 Feb 2027". */

import { DAY } from "../cells/cell";
import { saysNone } from "../cells/none-words";
import { anySpelling } from "../cells/spellings";
import { readDateColumn } from "../dates/date-column";
import type { LocaleOrder } from "../dates/date-rules";
import { saidDay } from "../dates/said-day";
import type { DaysAway } from "./agreed-person";

/** What days are read by. */
export interface AwayWords {
  /** What stands between the first day and the last, in every language. */
  readonly until: readonly string[];
  /** The spreadsheet's order of day and month; asked only where a text leaves it open. */
  readonly order: LocaleOrder;
}

/** Days that are understood, or the text that is none; "upsideDown": its last day lies before the first. */
export type AwayRead = { days: DaysAway } | { bad: string; why: "noDays" | "upsideDown" };

const utc = () => 0;

/** Days of texts that prove each other's order of day and month; null for what is none. */
function daysIn(texts: readonly string[], order: LocaleOrder): (string | null)[] {
  const { cells } = readDateColumn({ cells: texts, locale: order, offsetAt: utc });
  return cells.map((cell) => ("instant" in cell ? new Date(Math.floor(cell.instant / DAY) * DAY).toISOString().slice(0, 10) : null));
}

/** A first day that leaves its month or its year to the last one: "24 to 28 Dec 2026", "24 Dec to 2 Jan 2027". */
function firstDay(text: string, lastText: string, last: string, order: LocaleOrder): string | null {
  if (/^\d{1,2}\.?$/.test(text)) return daysIn([lastText.replace(/^\d{1,2}(?!\d)/, text.replace(".", ""))], order)[0] ?? null;
  const said = saidDay(text, { today: last, order, words: [], leans: "back" });
  return "day" in said ? said.day : null;
}

/** A last day with the month that it leaves to the first one: "Dec 24-28, 2026". */
function withMonth(to: string, from: string): string {
  const month = /^(\p{L}+\.?)\s+\d{1,2}$/u.exec(from)?.[1];
  return month !== undefined && /^\d{1,2},?\s+\d{4}$/.test(to) ? `${month} ${to}` : to;
}

function spanOf(from: string, given: string, order: LocaleOrder): DaysAway | null {
  const to = withMonth(given, from);
  const [first, last] = daysIn([from, to], order);
  if (!last) return null;
  const begins = first ?? firstDay(from, to, last, order);
  return begins ? { from: begins, to: last } : null;
}

/** Each way to part a text at a hyphen that stands between two days, not in one. */
const atHyphens = (text: string): [string, string][] =>
  [...text.matchAll(/[-/]/g)].map(({ index }) => [text.slice(0, index).trim(), text.slice(index + 1).trim()]);

function daysOf(text: string, { until, order }: AwayWords): DaysAway | null {
  const between = until.length > 0 ? `|\\s+${anySpelling({ until }, "until")}\\s+` : "";
  const [from = "", ...rest] = text.split(new RegExp(`\\s*(?:[–—…]|\\.\\.+)\\s*|\\s+-\\s+${between.replace("(", "(?:")}`, "i"));
  if (rest.length > 0) return rest.length === 1 ? spanOf(from.trim(), rest[0]?.trim() ?? "", order) : null;
  const [day] = daysIn([text], order);
  if (day) return { from: day, to: day };
  const spans = atHyphens(text).flatMap(([first, last]) => {
    return spanOf(first, last, order) ?? [];
  });
  return spans.length === 1 ? (spans[0] ?? null) : null;
}

const checked = (text: string, days: DaysAway | null): AwayRead => {
  if (!days) return { bad: text, why: "noDays" };
  return days.from <= days.to ? { days } : { bad: text, why: "upsideDown" };
};

const partsOf = (text: string, sign: string): string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter(Boolean);

/** Commas part days too, but stand within "Dec 24, 2026". */
function readPart(text: string, words: AwayWords): AwayRead[] {
  if (saysNone(text)) return [];
  const whole = daysOf(text, words);
  if (whole) return [checked(text, whole)];
  const parts = partsOf(text, ",").map((part) => checked(part, daysOf(part, words)));
  return parts.length > 1 && parts.every((part) => "days" in part || part.why === "upsideDown") ? parts : [checked(text, null)];
}

/**
 * Reads the cell Away, its days parted by semicolons.
 *
 * @example awayIn("2026-12-24 to 2027-01-02", { until: ["to"], order: () => null }) //=> [{ days: { from: "2026-12-24", to: "2027-01-02" } }]
 */
export const awayIn = (text: string, words: AwayWords): AwayRead[] => partsOf(text, ";").flatMap((part) => readPart(part, words));
