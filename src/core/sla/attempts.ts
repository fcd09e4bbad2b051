/** Attempts to reach a lead: what a row says of them, and what is remembered. */

import { FIRST_MOMENT } from "../calendar/clock";
import { type Cell, DAY, isBlank } from "../cells/cell";
import { readNumber } from "../cells/numbers";
import { isMoment } from "./dates";
import { type Bench, isSince, type Lead, passedAgain, sheetDay } from "./lead";

/** The instant of an attempt, in milliseconds; null where it was made and nobody saw when. */
export type Attempt = number | null;

/** What a row says of attempts. */
export interface AttemptsSeen {
  /** As counted; null where nothing is. */
  count: number | "unclear" | null;
  /** The moment of the last one; null where none stands there, unclear where what stands there cannot be right. */
  last: number | "unclear" | null;
}

/** More attempts than anybody promises: further ones are not remembered. */
const MOST = 99;

/**
 * How many attempts a cell counts.
 *
 * @example attemptsOf("three") //=> "unclear"
 */
export function attemptsOf(cell: Cell): AttemptsSeen["count"] {
  if (cell === false) return null;
  const read = readNumber(cell);
  if ("number" in read) return read.number >= 0 ? Math.floor(read.number) : "unclear";
  return read.instead === "blank" ? null : "unclear";
}

/** What is wrong with the moment of the last attempt: it is ahead, or before the lead came; null where it can be right. */
export function lastAttemptFault({ lastAttempt, received }: Lead, bench: Pick<Bench, "at" | "sheetOffset">): "ahead" | "before" | null {
  if (!isMoment(lastAttempt) || !isMoment(received)) return null;
  if (lastAttempt.getTime() > bench.at + DAY) return "ahead";
  const isBefore = lastAttempt.getTime() < FIRST_MOMENT || sheetDay(lastAttempt.getTime(), bench) < sheetDay(received.getTime(), bench);
  return isBefore ? "before" : null;
}

/** The moment of the last attempt, an instant; null where none stands there that can be right. */
export function lastAttemptAt(lead: Lead, bench: Pick<Bench, "at" | "sheetOffset">): number | null {
  const { lastAttempt } = lead;
  return isMoment(lastAttempt) && lastAttemptFault(lead, bench) === null ? lastAttempt.getTime() : null;
}

/** What a lead's row says of attempts. */
export function attemptsSeen(lead: Lead, bench: Pick<Bench, "at" | "sheetOffset">): AttemptsSeen {
  const { lastAttempt, attempts } = lead;
  return {
    count: attemptsOf(attempts),
    last: lastAttemptAt(lead, bench) ?? (isBlank(lastAttempt) || lastAttempt === false ? null : "unclear"),
  };
}

const newestOf = (attempts: readonly Attempt[]): number =>
  attempts.reduce<number>((newest, one) => Math.max(newest, one ?? newest), Number.NEGATIVE_INFINITY);

/** As many as before: the moment of the last one may have been typed since, or mended. */
function settled(known: readonly Attempt[], last: number | null): Attempt[] {
  const before = known.slice(0, -1);
  const newest = known[known.length - 1];
  const isTold = last !== null && newest !== undefined && last > newestOf(before) && (newest === null || last < newest);
  return isTold ? [...before, last] : [...known];
}

/** Nobody counts: each later moment of the last attempt is one more. */
function byMoments(known: readonly Attempt[], last: number | null): Attempt[] {
  if (last === null) return [];
  return [...known.filter((one) => one === null || one < last), last].slice(-MOST);
}

/**
 * The attempts after a look at the row, in their order.
 *
 * @param known those that are remembered
 * @param at the present: of one that was counted since the last look, and of which nothing says when, it is the moment
 * @example attemptsNow([HOUR], { count: 3, last: 3 * HOUR }, 4 * HOUR) //=> [HOUR, null, 3 * HOUR]
 */
export function attemptsNow(known: readonly Attempt[], { count, last: seen }: AttemptsSeen, at: number): Attempt[] {
  if (count === "unclear" || (count === null && seen === "unclear")) return [...known];
  const last = seen === "unclear" ? null : seen;
  if (count === null) return byMoments(known, last);
  const wanted = Math.min(count, MOST);
  if (wanted <= known.length) return settled(known.slice(0, wanted), last);
  const isNew = last !== null && last > newestOf(known);
  const isSeen = known.length > 0 && wanted === known.length + 1;
  const unseen = Array.from({ length: wanted - known.length - 1 }, (): null => null);
  return [...known, ...unseen, isNew ? last : isSeen ? at : null];
}

/**
 * The attempts that count towards what is promised now: of a lead that was passed to sales again those since then. One whose moment
 * nobody saw counts where one before it does.
 *
 * @param answered the answer that counts, an instant; it is the first attempt where none is counted
 */
export function attemptsThatCount(attempts: readonly Attempt[], lead: Lead, answered: number | null, bench: Bench): Attempt[] {
  const again = passedAgain(lead, bench);
  const first = again === null ? 0 : attempts.findIndex((one) => one !== null && isSince(one, again, bench));
  const counted = first < 0 ? [] : attempts.slice(first);
  return counted.length === 0 && answered !== null ? [answered] : counted;
}
