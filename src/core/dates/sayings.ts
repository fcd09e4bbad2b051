import { sayingsOf } from "../cells/saying";
import type { NoDate } from "./date-cell";

/** What is said of columns of dates. */
export interface DateSayings {
  /** What is wrong with a text that is meant as a date, to follow its quote; nothing where it is no date at all. */
  reason: [why: NoDate];
  /** Real dates beside texts of another order: how many texts of how many cells, and one of the texts as it stands. */
  clash: [found: ClashFigures];
  /** A text that was typed for a day and is none, as it stands, and why, null where nobody can tell. */
  noSuchDay: [text: string, why: NoDate | null];
  /** The same of one that is more than ten years away, with the day, year-month-day. */
  tooFarAway: [text: string, day: string];
}

/** Readings of the wall clock, in milliseconds as if it were UTC's. */
export interface ClashFigures {
  texts: number;
  filled: number;
  /** Real dates whose day and month are exchanged. */
  exchanged: number;
  /** A text of the column. */
  like: string;
  /** The order of the texts. */
  order: "day first" | "month first" | "year first";
  /** What one of the real dates is read as, and ought to be. */
  stands: number;
  ought: number;
}

export const said = sayingsOf<DateSayings>("dates");
