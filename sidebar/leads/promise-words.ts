import { words } from "../language/spoken/words";
import type { LeadAtHand, PromisedLead, PromiseFacts } from "../server/server";
import { clockTime, dayOfWeekWords, daysAhead, dayWords, shortDayWords } from "../words/moment-words";
import { isLate } from "./to-do";

/** So many days around the present a day of the week says which day is meant. */
const NEAR = 6;
/** So many days around it a day and a month do. */
const SAME_YEAR = 300;

/** From where and when a moment is looked at: the sheet's zone, the present. */
export interface Seen {
  zone: string;
  now: Date;
}

/** A moment in a list: "10:00", "Tue 10:18", "3 Nov", "3 Nov 2025". */
export function listMoment(due: string, { zone, now }: Seen): string {
  const at = new Date(due);
  const days = Math.abs(daysAhead(at, now, zone));
  if (days === 0) return clockTime(at, zone);
  if (days <= NEAR) return words().moments.weekdayAt(dayOfWeekWords(at, zone), clockTime(at, zone));
  return days <= SAME_YEAR ? shortDayWords(at, zone) : dayWords(at, zone);
}

/** A day in a list: "today", "Thu", "25 Nov". */
export function listDay(due: string, { zone, now }: Seen): string {
  const at = new Date(due);
  const days = daysAhead(at, now, zone);
  if (days === 0) return words().moments.todayAlone;
  if (Math.abs(days) <= NEAR) return dayOfWeekWords(at, zone);
  return Math.abs(days) <= SAME_YEAR ? shortDayWords(at, zone) : dayWords(at, zone);
}

/** A moment in a sentence, as short as it is clear: "at 10:00", "Tue 10:18", "on Tue 3 Nov". */
function sentenceMoment(due: string, { zone, now }: Seen): string {
  const [at, texts] = [new Date(due), words().moments];
  const days = Math.abs(daysAhead(at, now, zone));
  if (days === 0) return texts.at(clockTime(at, zone));
  if (days <= NEAR) return texts.weekdayAt(dayOfWeekWords(at, zone), clockTime(at, zone));
  return texts.onDay(dayOfWeekWords(at, zone), days <= SAME_YEAR ? shortDayWords(at, zone) : dayWords(at, zone));
}

function sentenceDay(due: string, { zone, now }: Seen): string {
  const at = new Date(due);
  if (daysAhead(at, now, zone) === 0) return words().moments.todayAlone;
  return Math.abs(daysAhead(at, now, zone)) <= SAME_YEAR
    ? words().moments.weekdayAndDay(dayOfWeekWords(at, zone), shortDayWords(at, zone))
    : dayWords(at, zone);
}

/** A moment by which something is due: "tomorrow by 11:00". */
function byMoment(due: string, { zone, now }: Seen): string {
  const [at, texts] = [new Date(due), words().moments];
  const days = daysAhead(at, now, zone);
  if (days === 0) return texts.byToday(clockTime(at, zone));
  if (days === 1) return texts.byTomorrow(clockTime(at, zone));
  return texts.byDay(dayOfWeekWords(at, zone), shortDayWords(at, zone), clockTime(at, zone));
}

function promiseSentence(promise: PromiseFacts, state: LeadAtHand["state"], seen: Seen): string {
  const texts = words().promises;
  const { due } = promise;
  if (promise.kind === "pause") return due === "" ? texts.paused : texts.pausedUntil(sentenceDay(due, seen));
  if (promise.kind === "comesBack" && due === "") return texts.rests;
  if (promise.kind === "comesBack") return (state === "backToday" ? texts.cameBack : texts.comesBack)(sentenceDay(due, seen));
  if (due === "") return texts.nothingDue;
  const [moment, late] = [sentenceMoment(due, seen), isLate(state)];
  return promise.kind === "followUp" ? texts.followUp(promise.number, promise.of, moment, late) : texts[promise.kind](moment, late);
}

const AN_HOUR = 60;

/** How late it is, in minutes up to two hours; "" where it is not. */
function lateWords(late: number | undefined): string {
  if (late === undefined || late < 1) return "";
  const minutes = Math.floor(late);
  return minutes < 2 * AN_HOUR
    ? words().promises.late(minutes, 0)
    : words().promises.late(minutes % AN_HOUR, Math.floor(minutes / AN_HOUR));
}

/** The promise in the card: the sentence that stands out, and what more there is to say. */
export function cardWords({ promise, state, late, reason }: LeadAtHand, seen: Seen): { promise: string; more: string } {
  if (!promise) return { promise: words().promises.nothingDue, more: "" };
  const why = reason && promise.kind === "comesBack" ? words().promises.reason(reason.replace(/[.\s]+$/, "")) : "";
  return { promise: promiseSentence(promise, state, seen), more: lateWords(late) || why };
}

/** The promise in a line of the list. */
export function lineWords({ promise, reason = "" }: Pick<PromisedLead, "promise" | "reason">): string {
  const { short } = words().promises;
  if (promise.kind === "followUp") return short.followUp(promise.number, promise.of);
  if (promise.kind === "comesBack") return short.comesBack(reason);
  return promise.kind === "accept" ? short.accept : short.firstAnswer;
}

/** A day to come within a sentence: "tomorrow", "on Mon 23 Nov". */
function onDayToCome(due: string, { zone, now }: Seen): string {
  const at = new Date(due);
  const { tomorrowAlone, onDay } = words().moments;
  return daysAhead(at, now, zone) === 1 ? tomorrowAlone : onDay(dayOfWeekWords(at, zone), shortDayWords(at, zone));
}

/** What comes next where nothing is to do, with {name} in the lead's place. */
export function nextWords({ promise }: PromisedLead, seen: Seen): string {
  const { next, nextBack, nextPromise } = words().promises;
  if (promise.kind === "comesBack") return nextBack(onDayToCome(promise.due, seen));
  const what =
    promise.kind === "followUp"
      ? nextPromise.followUp(promise.number)
      : promise.kind === "accept"
        ? nextPromise.accept
        : nextPromise.firstAnswer;
  return next(what, byMoment(promise.due, seen));
}
