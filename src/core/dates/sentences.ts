/** Every wording about columns of dates. */

import type { Cell } from "../cells/cell";
import { counted } from "../cells/counted";
import type { OffsetAt } from "../cells/moments";
import type { NoDate } from "./date-cell";
import type { DateColumn } from "./date-column";
import { dayText, dayWords } from "./days";

/** What is wrong with a text that is meant as a date, to follow its quote; "" where it is no date at all. */
export const NO_DATE_REASONS: Record<NoDate, string> = {
  "no date": "",
  "no such day": "there is no such day",
  "no year": "its year is missing",
  "no day": "its day is missing",
  "no such time": "there is no such time",
  zone: "its zone is not understood",
  "two orders": "day and month can be either way round",
  hour: "its hour is not understood",
};

const two = (number: number): string => String(number).padStart(2, "0");

/** 03/11/2026 as a text in the order of the others; a real date's day on the zone's wall clock. */
function asWritten(instant: number, order: "day first" | "month first" | "year first", offsetAt: OffsetAt): string {
  const wall = new Date(instant + offsetAt(instant));
  const [day, month] = [two(wall.getUTCDate()), two(wall.getUTCMonth() + 1)];
  return `${order === "day first" ? `${day}/${month}` : `${month}/${day}`}/${wall.getUTCFullYear()}`;
}

/** "11 March": the year stands in the text beside it. */
const inWords = (instant: number, offsetAt: OffsetAt): string => dayWords(dayText(instant, offsetAt)).replace(/ \d+$/, "");

/**
 * What a clash of orders in a column of dates is, "" where there is none.
 *
 * @param cells the column's cells
 * @example "5 of 10 cells are text like 13/11/2026; the other 5 were read month first, so 03/11/2026 stands as 11 March"
 */
export function clashSentence(
  cells: readonly (Cell | undefined)[],
  { clash, cells: read }: Pick<DateColumn, "clash" | "cells">,
  offsetAt: OffsetAt,
): string {
  const [sample] = clash?.exchanged ?? [];
  if (!clash || !sample) return "";
  const filled = read.filter((cell) => !("instead" in cell && cell.instead === "blank")).length;
  const [texts, dates] = [clash.texts.length, clash.exchanged.length];
  const wrong = clash.order === "day first" ? "month first" : "day first";
  const which = texts + dates === filled ? `the other ${dates}` : counted(dates, "real date");
  const like = String(cells[clash.row] ?? "").trim();
  const were = dates === 1 ? "was" : "were";
  return `${texts} of ${counted(filled, "cell")} ${texts === 1 ? "is" : "are"} text like ${like}; ${which} ${were} read ${wrong}, so ${asWritten(sample.ought, clash.order, offsetAt)} stands as ${inWords(sample.stands, offsetAt)}`;
}
