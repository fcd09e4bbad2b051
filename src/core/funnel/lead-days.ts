import { FIRST_MOMENT, LAST_MOMENT } from "../calendar/clock";
import { zeroOrMore } from "../cells/asked-numbers";
import { type Argument, type Cell, DAY, isBlank } from "../cells/cell";
import { rowsOf } from "../cells/lists";
import { type OffsetAt, readMoment } from "../cells/moments";
import { said as ofCells } from "../cells/sayings";
import { Unclear } from "../cells/unclear";
import { said } from "./sayings";

/** How old a lead must be to have shown what becomes of it, unless the team says otherwise. */
const USUAL_DAYS = 90;

/** Days of arrival that count, both ends included; counted from 1970-01-01 as the sheet's zone has them. */
export interface Period {
  first: number;
  last: number;
}

/**
 * The calendar day of a date cell, counted from 1970-01-01: a date with its time and one without are the same day.
 *
 * @returns null where the cell is blank or no date
 * @example dayOf("2026-11-18 23:30", () => 3_600_000) //=> 20775
 */
export function dayOf(cell: Cell, offsetAt: OffsetAt): number | null {
  const read = readMoment(cell, offsetAt);
  if ("instead" in read || read.instant < FIRST_MOMENT || read.instant > LAST_MOMENT) return null;
  return Math.floor((read.instant + offsetAt(read.instant)) / DAY);
}

const oneCell = (argument: Argument): Cell => rowsOf(argument ?? "")[0]?.[0] ?? "";

function edge(name: string, argument: Argument, open: number, offsetAt: OffsetAt): number {
  const cell = oneCell(argument);
  if (isBlank(cell)) return open;
  const day = dayOf(cell, offsetAt);
  if (day === null) throw new Unclear(said("badDay", name, cell));
  return day;
}

/**
 * Reads a period from its first to its last day.
 *
 * @param from open where blank
 * @param to open where blank; the whole day counts
 * @throws one sentence where a day is no date, or the first lies after the last
 */
export function periodOf(from: Argument, to: Argument, offsetAt: OffsetAt): Period {
  const first = edge("from", from, Number.NEGATIVE_INFINITY, offsetAt);
  const last = edge("to", to, Number.POSITIVE_INFINITY, offsetAt);
  if (first > last) throw new Unclear(said("lateFrom"));
  return { first, last };
}

/** The day of judging. */
export function asOfDay(asOf: Argument, offsetAt: OffsetAt): number {
  const day = dayOf(oneCell(asOf), offsetAt);
  if (day === null) throw new Unclear(said("noAsOf"));
  return day;
}

/**
 * The arrivals that are mature: at least so many days old.
 *
 * @param today the day of judging
 * @param days 90 where left out
 */
export function maturePeriod(today: number, days: Argument): Period {
  const cell = oneCell(days);
  const age = isBlank(cell) ? USUAL_DAYS : zeroOrMore(cell);
  if (typeof age !== "number") throw new Unclear(ofCells("inArgument", "days", age));
  return { first: Number.NEGATIVE_INFINITY, last: today - age };
}

export const isWithin = (day: number | null, { first, last }: Period): day is number => day !== null && day >= first && day <= last;
