/** What "Turn texts into dates" says. */

import type { Cell } from "../../core/cells/cell";
import { agreeing, counted } from "../../core/cells/counted";
import type { OffsetAt } from "../../core/cells/moments";
import { shortLine } from "../../core/cells/short-line";
import { dayText, dayWords } from "../../core/dates/days";
import { KEPT_DATES_TAB } from "../../tables/clicks/kept-dates";

const LONGEST = 40;
/** As many cells of a column as anybody compares in a dialogue; the tab lists all. */
const MOST = 4;

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** "Fri 13 November 2026 09:30": the month as a word, so that an exchanged day shows; no hour at midnight. */
export function momentWords(instant: number, offsetAt: OffsetAt): string {
  const wall = new Date(instant + offsetAt(instant));
  const time = wall.toISOString().slice(11, 16);
  return `${WEEKDAYS[wall.getUTCDay()]} ${dayWords(dayText(instant, offsetAt))}${time === "00:00" ? "" : ` ${time}`}`;
}

/** A column whose cells are turned, in the words of the tab. */
export interface TurnedColumn {
  heading: string;
  /** The column in which the hours of its dates stand; "" for none. */
  hours: string;
  changes: readonly { row: number; was: Cell; becomes: number }[];
  /** Of texts that are not understood: the row as the sheet counts it, the text, and what is wrong with it, "" where it is no date at all. */
  unread: readonly { row: number; text: string; why: string }[];
  /** Why cells that a formula fills stay as they are; "" where none does. */
  filled: string;
  /** What is known of an exchanged order of day and month; "" for nothing. */
  clash: string;
}

const quoted = (cell: Cell, offsetAt: OffsetAt): string =>
  cell instanceof Date ? momentWords(cell.getTime(), offsetAt) : `"${shortLine(String(cell), LONGEST)}"`;

const notRead = (unread: TurnedColumn["unread"]): string => {
  const [first] = unread;
  if (!first) return "";
  const like = `row ${first.row}: "${shortLine(first.text, LONGEST)}"${first.why && `: ${first.why}`}`;
  return `${counted(unread.length, "text")} ${agreeing(unread.length, "is", "are")} not understood and ${agreeing(unread.length, "stays", "stay")} (${like}).`;
};

const hoursTaken = (hours: string): string =>
  hours && `Their hours are taken from "${shortLine(hours, LONGEST)}"; from then on the date's own cell says when it was.`;

function columnWords({ heading, hours, changes, unread, clash, filled }: TurnedColumn, offsetAt: OffsetAt): string {
  const lines = changes
    .slice(0, MOST)
    .map(({ row, was, becomes }) => `Row ${row}: ${quoted(was, offsetAt)} becomes ${momentWords(becomes, offsetAt)}`);
  const more = changes.length > MOST ? [`and ${counted(changes.length - MOST, "more cell")}`] : [];
  const title = `${heading}: ${counted(changes.length, "cell")} ${agreeing(changes.length, "becomes a real date", "become real dates")}.`;
  return [title, hoursTaken(hours), clash && `${clash}.`, ...lines, ...more, notRead(unread), filled && `Left alone: ${filled}.`]
    .filter(Boolean)
    .join("\n");
}

const cellsIn = (columns: readonly TurnedColumn[]): number => columns.reduce((sum, { changes }) => sum + changes.length, 0);

/** @param columns those in which something changes */
export const askToTurn = (columns: readonly TurnedColumn[], offsetAt: OffsetAt): string =>
  [
    ...columns.map((column) => columnWords(column, offsetAt)),
    `What stands there now is kept in the tab "${KEPT_DATES_TAB}", cell by cell; choose this again to put it back. Change ${counted(cellsIn(columns), "cell")}?`,
  ].join("\n\n");

export const turnedWords = (cells: number): string =>
  `${counted(cells, "cell")} ${agreeing(cells, "is a real date", "are real dates")} now. What stood there is kept in the tab "${KEPT_DATES_TAB}".`;

export const nothingToTurn = (tab: string, columns: readonly TurnedColumn[]): string => {
  const left = columns.flatMap(({ heading, unread, filled }) => [
    ...(unread.length > 0
      ? [`${heading}: ${notRead(unread)} Type ${agreeing(unread.length, "it as a date", "them as dates")}, such as 2026-11-18 09:30.`]
      : []),
    ...(filled ? [`Left alone: ${filled}.`] : []),
  ]);
  if (left.length === 0) return `All dates in the tab "${tab}" are real dates already. Nothing was changed.`;
  return [`No text in the tab "${tab}" can be turned into a date.`, ...left].join("\n");
};

/** What a mending would do to the cells of a column: how many of each kind change. */
export function mendingWords(texts: number, numbers: number, exchanged: number, hours: number): string {
  return [
    texts > 0 ? `${counted(texts, "text")} ${agreeing(texts, "becomes a date", "become dates")}.` : "",
    numbers > 0 ? `${counted(numbers, "number")} ${agreeing(numbers, "becomes a date", "become dates")}.` : "",
    exchanged > 0 ? `In ${counted(exchanged, "date")} the day and the month change places.` : "",
    hours > 0 ? `${counted(hours, "date")} ${agreeing(hours, "gets its hour", "get their hours")} from the column beside it.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Why a mending is right, by the day that is the newest after it and by how many lie in the future. */
export function proofWords(isArrival: boolean, newest: string, aheadNow: number, aheadThen: number): string {
  const last = isArrival ? `the newest lead came on ${newest}` : `the newest date is ${newest}`;
  const then = aheadThen === 0 ? "none lies in the future" : `${aheadThen} ${agreeing(aheadThen, "lies", "lie")} in the future`;
  if (aheadNow === 0 && aheadThen === 0) return `After that ${last}.`;
  return `After that ${last} and ${then}. Now ${aheadNow === 0 ? "none" : aheadNow} ${agreeing(aheadNow, "does", "do")}.`;
}

export const NOTHING_KEPT = "Nothing is kept of that column, so nothing was put back.";

export const DATES_CHANGED = "The cells changed meanwhile, so nothing was turned into dates. Choose it again.";

export const askToPutTextsBack = (cells: number): string =>
  `${counted(cells, "cell")} that became real dates can get back what stood there before: the tab "${KEPT_DATES_TAB}" lists them. Put it back?`;

export function putTextsBack(cells: number, left: number): string {
  const back = `${counted(cells, "cell")} ${agreeing(cells, "holds", "hold")} again what stood there before.`;
  if (left === 0) return back;
  return `${back} ${counted(left, "cell")} ${agreeing(left, "holds", "hold")} something else by now and ${agreeing(left, "was", "were")} left alone: the tab "${KEPT_DATES_TAB}" still lists ${agreeing(left, "it", "them")}.`;
}
