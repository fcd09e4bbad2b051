import { DAY } from "../cells/cell";
import type { OffsetAt } from "../cells/moments";
import { type Calendar, type OpeningSpans, openingSpans } from "./opening-spans";
import { dueAfter, workingTime } from "./working-time";

/** Answers of the working clock over many rows: the table behind them is built once and grows where a row needs more. */
export interface WorkingClock {
  /** Working milliseconds from start to end, negative where the end is before the start. */
  elapsed(start: number, end: number): number;
  /** The instant at which so many working milliseconds have passed since start; null where that is after 2199. */
  due(start: number, time: number): number | null;
  /** Opening spans that cover both instants. */
  spans(from: number, to: number): OpeningSpans;
  /** The zone in which the team's days begin. */
  offsetAt: OffsetAt;
}

/** Moments outside are no dates of a lead: 1970-01-01 to 2200-01-01. */
export const FIRST_MOMENT = 0;
export const LAST_MOMENT = Date.UTC(2200, 0, 1);

const MARGIN = 40 * DAY;

/**
 * The working clock of a calendar.
 *
 * @param from the earliest instant that will be asked about, as far as known: the table begins there
 * @param to the latest one
 */
export function workingClock(calendar: Calendar, from: number, to: number): WorkingClock {
  let table: OpeningSpans | null = null;
  const spans = (first: number, last: number): OpeningSpans => {
    if (table && first >= table.from && last <= table.to) return table;
    const begin = Math.min(first, table?.from ?? from);
    const end = Math.max(last, table?.to ?? to + MARGIN);
    // Twice as long each time it grows, so that all growing together costs about as much as the last time.
    const longer = table ? end - begin : 0;
    table = openingSpans(calendar, table && first < table.from ? begin - longer : begin, end + longer);
    return table;
  };
  const due = (start: number, time: number): number | null => {
    for (let reach = start; ; ) {
      const now = spans(start, reach);
      const found = dueAfter(now, start, time);
      if (found !== null) return found <= LAST_MOMENT ? found : null;
      if (now.to > LAST_MOMENT) return null;
      reach = now.to + 1;
    }
  };
  return {
    elapsed: (start, end) => workingTime(spans(Math.min(start, end), Math.max(start, end)), start, end),
    due,
    spans,
    offsetAt: calendar.offsetAt,
  };
}
