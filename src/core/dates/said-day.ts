/** A day as people say or write it: "in 3 months", "next quarter", "1 Mar 2027", "2027-03-01". */

import { DAY } from "../cells/cell";
import type { Saying } from "../cells/saying";
import type { NoDate } from "./date-cell";
import { readDateColumn } from "./date-column";
import type { LocaleOrder } from "./date-rules";
import { type DayPhraseWords, toldDay } from "./day-phrase";
import { foldedDate } from "./folded";
import { said } from "./sayings";

/** What a day is read by. */
export interface SaidDayGround {
  /** Year-month-day, by the sheet's own zone. */
  today: string;
  /** The spreadsheet's order of day and month; asked only where the text leaves it open. */
  order: LocaleOrder;
  /** The words of every language, the document's first. */
  words: readonly DayPhraseWords[];
  /** Which of many days "Monday", "March" or "1 March" is: the next one, or the last one. */
  leans: "ahead" | "back";
}

/** A day, year-month-day, or what is wrong with the text. */
export type SaidDay = { day: string } | { problem: Saying };

/** More is a slip in the year. */
const MOST_YEARS = 10;
/** A 29 February comes after 8 years at the latest. */
const YEARS_TO_TRY = 8;

const ENDS_IN_NUMBER = /^\d{1,2}([-/.])\d{1,2}$/;

const utc = () => 0;

const asText = (midnight: number): string => new Date(midnight).toISOString().slice(0, 10);

/** The midnight of a written day, or why there is none. */
function written(text: string, order: LocaleOrder): { midnight: number } | { why: NoDate | null } {
  const [read] = readDateColumn({ cells: [text], locale: order, offsetAt: utc }).cells;
  if (read && "instant" in read) return { midnight: Math.floor(read.instant / DAY) * DAY };
  return { why: read && "why" in read ? read.why : null };
}

/** A day without its year: of the next or the last year that has it on the side that is meant. */
function yearless(text: string, today: number, { order, leans }: SaidDayGround): number | null {
  const bare = text.replace(/\.$/, "");
  const join = ENDS_IN_NUMBER.exec(bare)?.[1] ?? " ";
  const year = new Date(today).getUTCFullYear();
  const isAhead = leans === "ahead";
  for (let step = 0; step <= YEARS_TO_TRY; step += 1) {
    const read = written(`${bare}${join}${isAhead ? year + step : year - step}`, order);
    if ("midnight" in read && (isAhead ? read.midnight >= today : read.midnight <= today)) return read.midnight;
  }
  return null;
}

function midnightOf(text: string, today: number, ground: SaidDayGround): number | Saying {
  const folded = foldedDate(text);
  const phrase = { today, isAhead: ground.leans === "ahead" };
  for (const words of ground.words) {
    const told = toldDay(folded, words, phrase);
    if (told !== null) return told;
  }
  const read = written(text, ground.order);
  if ("midnight" in read) return read.midnight;
  return yearless(folded, today, ground) ?? said("noSuchDay", text, read.why);
}

/**
 * Reads a day as a person types it where one is asked for.
 *
 * @param text not blank
 * @returns any day within ten years: whether it may lie before today is whoever asks to decide
 * @example saidDay("in 3 months", { today: "2026-11-30", order: () => null, words: [english], leans: "ahead" }) //=> { day: "2027-02-28" }
 */
export function saidDay(text: string, ground: SaidDayGround): SaidDay {
  const today = Date.parse(`${ground.today}T00:00Z`);
  const midnight = midnightOf(text.trim(), today, ground);
  if (typeof midnight !== "number") return { problem: midnight };
  const years = Math.abs(new Date(midnight).getUTCFullYear() - new Date(today).getUTCFullYear());
  return years > MOST_YEARS ? { problem: said("tooFarAway", text.trim(), asText(midnight)) } : { day: asText(midnight) };
}
