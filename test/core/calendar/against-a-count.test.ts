/** The table of opening spans against a count, minute by minute, that is obviously right. */

import fc from "fast-check";
import { workingClock } from "../../../src/core/calendar/clock";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import type { Calendar } from "../../../src/core/calendar/opening-spans";
import { workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { zone } from "./zones";

const MINUTE = 60_000;
const DAY = 86_400_000;
const NAMES = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** Moments about which clocks change, and a quiet one. */
const TIMES: [string, string][] = [
  ["Europe/Berlin", "2026-03-29T01:00Z"],
  ["Europe/Berlin", "2026-10-25T01:00Z"],
  ["America/New_York", "2026-03-08T07:00Z"],
  ["America/Sao_Paulo", "2018-11-04T03:00Z"],
  ["America/Sao_Paulo", "2018-02-18T02:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30Z"],
  ["Pacific/Apia", "2011-12-30T10:00Z"],
  ["Africa/Casablanca", "2026-02-15T02:00Z"],
  ["Africa/Casablanca", "2026-03-22T02:00Z"],
  ["Africa/Cairo", "2010-09-09T22:00Z"],
  ["America/Recife", "2000-10-15T03:00Z"],
  ["Asia/Kathmandu", "2026-06-01T00:00Z"],
  ["Etc/UTC", "2026-06-01T00:00Z"],
];

interface Row {
  day: number;
  open: number;
  close: number;
}

const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({ day: fc.integer({ min: 0, max: 6 }), open: fc.integer({ min: 0, max: 1439 }), close: fc.integer({ min: 1, max: 1440 }) })
  .filter(({ open, close }) => open !== close);

const clockText = (minute: number) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
const hoursOf = (rows: Row[]): Cell[][] => rows.map(({ day, open, close }) => [NAMES[day] ?? "", clockText(open), clockText(close)]);
const dateText = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

interface Case {
  place: string;
  rows: Row[];
  closed: number[];
  start: number;
  end: number;
}

/** Around a change of clocks: five days before it to five days after. */
const caseArbitrary: fc.Arbitrary<Case> = fc.constantFrom(...TIMES).chain(([place, change]) => {
  const middle = Date.parse(change);
  const near = fc.integer({ min: -7200, max: 7200 }).map((minutes) => middle + minutes * MINUTE);
  const today = Math.floor(middle / DAY);
  return fc.record({
    place: fc.constant(place),
    rows: fc.array(rowArbitrary, { minLength: 1, maxLength: 8 }),
    closed: fc.array(fc.integer({ min: today - 4, max: today + 4 }), { maxLength: 2 }),
    start: near,
    end: near,
  });
});

function calendarOf({ place, rows, closed }: Case): Calendar {
  const holidays = holidaysOf(
    closed.map((day) => [dateText(day)]),
    () => 0,
  );
  return { week: workingWeek(hoursOf(rows), () => 0), holidays, offsetAt: zone(place) };
}

function isOpenAt({ place, rows, closed }: Case, instant: number): boolean {
  const wall = instant + zone(place)(instant);
  const day = Math.floor(wall / DAY);
  const minute = Math.floor((wall - day * DAY) / MINUTE);
  if (closed.includes(day)) return false;
  const weekday = (day + 4) % 7;
  return rows.some((row) => {
    if (row.open < row.close) return row.day === weekday && minute >= row.open && minute < row.close;
    return (row.day === weekday && minute >= row.open) || ((row.day + 1) % 7 === weekday && minute < row.close);
  });
}

function counted(one: Case): number {
  const [from, to] = [Math.min(one.start, one.end), Math.max(one.start, one.end)];
  let count = 0;
  for (let instant = from; instant < to; instant += MINUTE) if (isOpenAt(one, instant)) count += 1;
  return one.end < one.start ? -count : count;
}

const RUNS = { numRuns: 300 };

describe("the working clock", () => {
  it("agrees with the count of minutes", () => {
    fc.assert(
      fc.property(caseArbitrary, (one) => {
        const clock = workingClock(calendarOf(one), one.start, one.end);
        expect(clock.elapsed(one.start, one.end) / MINUTE).toBeCloseTo(counted(one), 9);
      }),
      RUNS,
    );
  });

  it("finds due moments between which and the start so much time was open", () => {
    fc.assert(
      fc.property(caseArbitrary, fc.integer({ min: 0, max: 6000 * 60 }), (one, seconds) => {
        const clock = workingClock(calendarOf(one), one.start, one.start);
        const due = clock.due(one.start, seconds * 1000);
        if (due === null) throw new Error("no due moment");
        expect(clock.elapsed(one.start, due)).toBe(seconds * 1000);
        // And no earlier moment would do.
        if (seconds > 0) expect(clock.elapsed(one.start, due - 1)).toBe(seconds * 1000 - 1);
      }),
      RUNS,
    );
  });

  it("adds up over any moment in between", () => {
    fc.assert(
      fc.property(caseArbitrary, fc.integer({ min: -7200, max: 7200 }), (one, shift) => {
        const clock = workingClock(calendarOf(one), one.start, one.end);
        const middle = one.start + shift * MINUTE;
        expect(clock.elapsed(one.start, middle) + clock.elapsed(middle, one.end)).toBe(clock.elapsed(one.start, one.end));
      }),
      RUNS,
    );
  });

  it("is never due earlier for one more holiday", () => {
    fc.assert(
      fc.property(
        caseArbitrary,
        fc.integer({ min: -6, max: 12 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.boolean(),
        (one, later, minutes, shortened) => {
          const usual = calendarOf(one);
          const day = Math.floor(one.start / DAY) + later;
          if (one.closed.includes(day)) return;
          const more = holidaysOf(
            [...one.closed.map((closed) => [dateText(closed), "", ""]), [dateText(day), ...(shortened ? ["10:00", "15:30"] : ["", ""])]],
            () => 0,
          );
          const due = (calendar: Calendar) => workingClock(calendar, one.start, one.start).due(one.start, minutes * MINUTE) ?? 0;
          expect(due({ ...usual, holidays: more })).toBeGreaterThanOrEqual(due(usual));
        },
      ),
      RUNS,
    );
  });
});
