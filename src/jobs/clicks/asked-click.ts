/** What a person asked of a click, as it was typed, understood by the sheet's zone, order of dates and decimal sign. */

import { readAmount } from "../../core/cells/amounts";
import type { OffsetAt } from "../../core/cells/moments";
import { dayStart, dayText } from "../../core/dates/days";
import { saidDay } from "../../core/dates/said-day";
import type { StageTerms } from "../../core/sla/ending";
import { sheetOrder, sheetSign } from "../../google/reading";
import { worded } from "../../language/spoken/worded";
import { textsToRead, words } from "../../language/spoken/words";
import { clickStages } from "../../tables/clicks/click-stages";
import type { Asked } from "../../tables/clicks/clicked-row";
import { type OneClick, wantsOf } from "../../tables/clicks/stamps";

/** What is asked of a click before it knows its rows. */
export interface TypedFor {
  click: OneClick;
  reason: string;
  day: string;
  amount: string;
}

/** By what it is understood. */
interface Ground {
  at: Date;
  sheetOffset: OffsetAt;
  terms: StageTerms;
}

/** Why a day cannot be meant; "" where it can. */
function refusedDay(day: string, today: string, leans: "ahead" | "back", dayWords: (day: string) => string): string {
  const { clicks } = words();
  if (leans === "back") return day > today ? clicks.dayAhead(dayWords(day)) : "";
  if (day < today) return clicks.dayOver(dayWords(day));
  return day === today ? clicks.dayToday(dayWords(day)) : "";
}

function readDay(text: string, leans: "ahead" | "back", { at, sheetOffset }: Ground): { day: Date } | { problem: string } {
  const today = dayText(at.getTime(), sheetOffset);
  const said = saidDay(text, { today, order: sheetOrder(), words: textsToRead().map(({ dayPhrases }) => dayPhrases), leans });
  if ("problem" in said) return { problem: worded(said.problem) };
  const start = (day: string): Date => new Date(dayStart(day, sheetOffset));
  const problem = refusedDay(said.day, today, leans, (day) => words().moments.day(start(day).getTime(), sheetOffset));
  return problem ? { problem } : { day: start(said.day) };
}

function readTyped(text: string): { amount: number } | { problem: string } {
  const { clicks } = words();
  const read = readAmount(text, sheetSign());
  if (!("number" in read)) return { problem: clicks.noAmount(text) };
  return read.number < 0 ? { problem: clicks.negativeAmount(text) } : { amount: read.number };
}

/** What a click is asked where nothing was typed for it. */
export function askedNow({ at, sheetOffset, terms }: Ground, reason = ""): Asked {
  let today: Date | undefined;
  return {
    reason,
    day: null,
    amount: null,
    at,
    today: () => {
      today ??= new Date(dayStart(dayText(at.getTime(), sheetOffset), sheetOffset));
      return today;
    },
    stages: clickStages(terms),
    dayWords: (day) => words().moments.day(day.getTime(), sheetOffset),
  };
}

/**
 * Understands what was typed for a click; what it does not ask for is not looked at.
 *
 * @returns what is asked, or a sentence where a day or an amount is not understood or cannot be meant
 */
export function askedFor({ click, reason, day, amount }: TypedFor, ground: Ground): Asked | string {
  const wants = wantsOf(click);
  const asked = askedNow(ground, reason);
  const givenDay = wants.day && day.trim() !== "" ? readDay(day, wants.leans ?? "ahead", ground) : null;
  if (givenDay && "problem" in givenDay) return words().clicks.dayRefused(givenDay.problem);
  const given = wants.amount && amount.trim() !== "" ? readTyped(amount) : null;
  if (given && "problem" in given) return given.problem;
  return { ...asked, day: givenDay?.day ?? null, amount: given?.amount ?? null };
}
