import { workingClock } from "../src/core/calendar/clock";
import { businessMinutes, dueMoments } from "../src/core/calendar/clock-columns";
import { holidaysOf } from "../src/core/calendar/holidays";
import type { Calendar } from "../src/core/calendar/opening-spans";
import { workingWeek } from "../src/core/calendar/working-week";
import { stepwise } from "../src/core/calendar/zone-steps";
import { offsetByIntl } from "../src/google/reading";
import { type ClockRows, type Counter, HOLIDAYS, MINUTE, type Shifts } from "./clock-rows";

const utc = () => 0;

/** Read anew for every column of questions, the zone too, as each formula in a cell does. */
const calendarOf = (shifts: Shifts, zone: string): Calendar => ({
  week: workingWeek(
    shifts.map(([open, close]) => ["Mon-Fri", `${open}:00`, `${close}:00`]),
    utc,
  ),
  holidays: holidaysOf(
    HOLIDAYS.map((day) => [day]),
    utc,
  ),
  offsetAt: stepwise(offsetByIntl(zone)),
});

function rangeOf({ starts, ends }: ClockRows): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const start of starts) if (start < first) first = start;
  for (const end of ends) if (end > last) last = end;
  return [first, last];
}

/** Our clock, instants in and instants out; the building of its table counts. */
export const ours = (shifts: Shifts, zone: string): Counter => ({
  name: "ours",
  elapsed(rows) {
    const clock = workingClock(calendarOf(shifts, zone), ...rangeOf(rows));
    return rows.starts.map((start, row) => clock.elapsed(start, rows.ends[row] as number));
  },
  due(rows) {
    const clock = workingClock(calendarOf(shifts, zone), ...rangeOf(rows));
    return rows.starts.map((start, row) => clock.due(start, (rows.minutes[row] as number) * MINUTE) as number);
  },
});

const column = <Value>(values: readonly Value[]): Value[][] => values.map((value) => [value]);

/** Our clock over columns of cells, from the dates that Sheets hands over to the cells that it gets back. */
export function oursInCells(shifts: Shifts, zone: string, rows: ClockRows) {
  const [starts, ends] = [rows.starts, rows.ends].map((instants) => column(instants.map((instant) => new Date(instant)))) as [
    Date[][],
    Date[][],
  ];
  const minutes = column(rows.minutes);
  return {
    elapsed() {
      const calendar = calendarOf(shifts, zone);
      return businessMinutes(starts, ends, calendar, calendar.offsetAt) as number[][];
    },
    due() {
      const calendar = calendarOf(shifts, zone);
      return dueMoments(starts, minutes, calendar, calendar.offsetAt) as Date[][];
    },
  };
}
