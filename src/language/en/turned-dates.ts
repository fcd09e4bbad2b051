import { agreeing, counted } from "./counted";
import { dayWords } from "./days";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** "Fri 13 November 2026 09:30": the month as a word, so that an exchanged day shows; no hour at midnight. */
function momentWords(wall: number): string {
  const date = new Date(wall);
  const [day = "", time = ""] = date.toISOString().split("T");
  const hour = time.slice(0, 5);
  return `${WEEKDAYS[date.getUTCDay()]} ${dayWords(day)}${hour === "00:00" ? "" : ` ${hour}`}`;
}

/** Texts that are not understood: how many, and of the first its row as the sheet counts it, and what is wrong, "" where it is no date at all. */
export interface UnreadTexts {
  count: number;
  row: number;
  text: string;
  why: string;
}

/** What stood in a cell, and the moment that it becomes; moments as the wall clock reads, in milliseconds as if it were UTC's. */
export interface ShownChange {
  row: number;
  was: { wall: number } | { text: string };
  becomes: number;
}

/** A column whose cells are turned. */
export interface ColumnToTurn {
  heading: string;
  /** The column in which the hours of its dates stand; "" for none. */
  hours: string;
  cells: number;
  /** The first of its cells; all others are counted. */
  shown: readonly ShownChange[];
  unread: UnreadTexts | null;
  /** Why cells that a formula fills stay as they are; "" where none does. */
  filled: string;
  /** What is known of an exchanged order of day and month; "" for nothing. */
  clash: string;
}

function notRead(unread: UnreadTexts | null): string {
  if (!unread) return "";
  const { count, row, text, why } = unread;
  const like = `row ${row}: "${text}"${why && `: ${why}`}`;
  return `${counted(count, "text")} ${agreeing(count, "is", "are")} not understood and ${agreeing(count, "stays", "stay")} (${like}).`;
}

const shownWas = (was: ShownChange["was"]): string => ("wall" in was ? momentWords(was.wall) : `"${was.text}"`);

const leftAlone = (filled: string): string => filled && `Left alone: ${filled}.`;

function columnWords({ heading, hours, cells, shown, unread, clash, filled }: ColumnToTurn): string {
  const rest = cells - shown.length;
  return [
    `${heading}: ${counted(cells, "cell")} ${agreeing(cells, "becomes a real date", "become real dates")}.`,
    hours && `Their hours are taken from "${hours}"; from then on the date's own cell says when it was.`,
    clash && `${clash}.`,
    ...shown.map(({ row, was, becomes }) => `Row ${row}: ${shownWas(was)} becomes ${momentWords(becomes)}`),
    rest > 0 ? `and ${counted(rest, "more cell")}` : "",
    notRead(unread),
    leftAlone(filled),
  ]
    .filter(Boolean)
    .join("\n");
}

/** What "Turn texts into dates" says; `keptIn` is the tab that keeps what stood in the cells. */
export const turnedDates = {
  title: "Turn texts into dates",
  ask: (columns: readonly ColumnToTurn[], cells: number, keptIn: string): string =>
    [
      ...columns.map(columnWords),
      `What stands there now is kept in the tab "${keptIn}", cell by cell; choose this again to put it back. Change ${counted(cells, "cell")}?`,
    ].join("\n\n"),
  turned: (cells: number, keptIn: string): string =>
    `${counted(cells, "cell")} ${agreeing(cells, "is a real date", "are real dates")} now. What stood there is kept in the tab "${keptIn}".`,
  allDates: (tab: string): string => `All dates in the tab "${tab}" are real dates already. Nothing was changed.`,
  /** Nothing can be turned: of each column what is not understood, and what a formula fills. */
  noneTurned: (tab: string, columns: readonly Pick<ColumnToTurn, "heading" | "unread" | "filled">[]): string => {
    const left = columns.flatMap(({ heading, unread, filled }) => [
      unread && `${heading}: ${notRead(unread)} Type ${agreeing(unread.count, "it as a date", "them as dates")}, such as 2026-11-18 09:30.`,
      leftAlone(filled),
    ]);
    return [`No text in the tab "${tab}" can be turned into a date.`, ...left].filter(Boolean).join("\n");
  },
  /** What a mending would do to the cells of a column: how many of each kind change. */
  mending: (texts: number, numbers: number, exchanged: number, hours: number): string =>
    [
      texts > 0 ? `${counted(texts, "text")} ${agreeing(texts, "becomes a date", "become dates")}.` : "",
      numbers > 0 ? `${counted(numbers, "number")} ${agreeing(numbers, "becomes a date", "become dates")}.` : "",
      exchanged > 0 ? `In ${counted(exchanged, "date")} the day and the month change places.` : "",
      hours > 0 ? `${counted(hours, "date")} ${agreeing(hours, "gets its hour", "get their hours")} from the column beside it.` : "",
    ]
      .filter(Boolean)
      .join(" "),
  /** Why a mending is right, by the day that is the newest after it and by how many lie in the future. */
  proof: (isArrival: boolean, newest: string, aheadNow: number, aheadThen: number): string => {
    const last = isArrival ? `the newest lead came on ${newest}` : `the newest date is ${newest}`;
    const then = aheadThen === 0 ? "none lies in the future" : `${aheadThen} ${agreeing(aheadThen, "lies", "lie")} in the future`;
    if (aheadNow === 0 && aheadThen === 0) return `After that ${last}.`;
    return `After that ${last} and ${then}. Now ${aheadNow === 0 ? "none" : aheadNow} ${agreeing(aheadNow, "does", "do")}.`;
  },
  nothingKept: "Nothing is kept of that column, so nothing was put back.",
  changed: "The cells changed meanwhile, so nothing was turned into dates. Choose it again.",
  askToPutBack: (cells: number, keptIn: string): string =>
    `${counted(cells, "cell")} that became real dates can get back what stood there before: the tab "${keptIn}" lists them. Put it back?`,
  /** `left` are cells that hold something else by now. */
  putBack: (cells: number, left: number, keptIn: string): string => {
    const back = `${counted(cells, "cell")} ${agreeing(cells, "holds", "hold")} again what stood there before.`;
    if (left === 0) return back;
    return `${back} ${counted(left, "cell")} ${agreeing(left, "holds", "hold")} something else by now and ${agreeing(left, "was", "were")} left alone: the tab "${keptIn}" still lists ${agreeing(left, "it", "them")}.`;
  },
};
