import type { NoDate } from "../../core/dates/date-cell";
import type { ClashFigures, DateSayings } from "../../core/dates/sayings";
import type { SentencesOf } from "../figures/sentences-of";
import { counted } from "./counted";
import { dayWords } from "./days";

const REASONS: Readonly<Record<NoDate, string>> = {
  "no date": "",
  "no such day": "there is no such day",
  "no year": "its year is missing",
  "no day": "its day is missing",
  "no such time": "there is no such time",
  zone: "its zone is not understood",
  "two orders": "day and month can be either way round",
  hour: "its hour is not understood",
};

/** What is wrong with a text that is meant as a date; "" where it is no date at all. */
export const reasonWords = (why: NoDate): string => REASONS[why];

const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** 03/11/2026 as a text in the order of the others. */
function asWritten(wall: number, order: ClashFigures["order"]): string {
  const [year, month, day] = dayOf(wall).split("-");
  return `${order === "day first" ? `${day}/${month}` : `${month}/${day}`}/${year}`;
}

/** "11 March": the year stands in the text beside it. */
const withoutYear = (wall: number): string => dayWords(dayOf(wall)).replace(/ \d+$/, "");

/** "5 of 10 cells are text like 13/11/2026; the other 5 were read month first, so 03/11/2026 stands as 11 March" */
function clashWords({ texts, filled, exchanged, like, order, stands, ought }: ClashFigures): string {
  const wrong = order === "day first" ? "month first" : "day first";
  const which = texts + exchanged === filled ? `the other ${exchanged}` : counted(exchanged, "real date");
  const were = exchanged === 1 ? "was" : "were";
  return `${texts} of ${counted(filled, "cell")} ${texts === 1 ? "is" : "are"} text like ${like}; ${which} ${were} read ${wrong}, so ${asWritten(ought, order)} stands as ${withoutYear(stands)}`;
}

const SUCH_AS = 'Write one such as "in 3 months", "next quarter" or "1 Mar 2027".';

/** "31 Feb 2027": there is no such day. */
function noDayWords(text: string, why: NoDate | null): string {
  const reason = why === null ? "" : reasonWords(why);
  return reason ? `"${text}": ${reason}. ${SUCH_AS}` : `"${text}" is not understood as a day. ${SUCH_AS}`;
}

export const dates: SentencesOf<DateSayings> = {
  reason: reasonWords,
  clash: clashWords,
  noSuchDay: noDayWords,
  tooFarAway: (text, day) => `"${text}" is ${dayWords(day)}, more than ten years away. Look at the year.`,
};
