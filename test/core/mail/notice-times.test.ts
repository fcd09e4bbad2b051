/** When news of leads goes out: never at night, never lost by waiting, never twice. */
import fc from "fast-check";
import { workingClock } from "../../../src/core/calendar/clock";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import type { Calendar } from "../../../src/core/calendar/opening-spans";
import { workingWeek } from "../../../src/core/calendar/working-week";
import { mailDay, noticeTime } from "../../../src/core/mail/schedule";
import { zone } from "../calendar/zones";

const berlin = zone("Europe/Berlin");
const calendarOf = (rows: string[][], days: string[] = []): Calendar => ({
  week: workingWeek(rows, () => 0),
  holidays: holidaysOf([["Holiday"], ...days.map((day) => [day])], berlin),
  offsetAt: berlin,
});
const OFFICE = calendarOf([["Mon-Fri", "09:00", "18:00"]], ["2026-12-25", "2026-12-28"]);
const LUNCH = calendarOf([
  ["Mon-Fri", "09:00", "12:00"],
  ["Mon-Fri", "13:00", "18:00"],
  ["Sat", "10:00", "10:30"],
]);
const SIESTA = calendarOf([
  ["Mon-Fri", "08:00", "12:00"],
  ["Mon-Fri", "16:00", "20:00"],
]);
const ALWAYS = calendarOf([["Mon-Sun", "00:00", "24:00"]]);
const NIGHT = calendarOf([
  ["Mon-Thu", "22:00", "24:00"],
  ["Tue-Fri", "00:00", "06:00"],
]);

/** Winter in Berlin. */
const at = (moment: string): number => Date.parse(`${moment.replace(" ", "T")}:00+01:00`);
const said = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant + 3_600_000).toISOString().slice(0, 16).replace("T", " ");
const timesOf = (calendar: Calendar, moment: string) => noticeTime(workingClock(calendar, at(moment), at(moment)), at(moment));

describe("news of a lead", () => {
  it.each<[string, Calendar, string, boolean, string | null, string]>([
    ["on Saturday night it waits for Monday", OFFICE, "2026-11-21 03:30", false, "2026-11-23 09:00", "2026-11-20 18:00"],
    ["on Sunday evening, too", OFFICE, "2026-11-22 23:59", false, "2026-11-23 09:00", "2026-11-20 18:00"],
    ["two hours before opening it waits", OFFICE, "2026-11-23 07:00", false, "2026-11-23 09:00", "2026-11-20 18:00"],
    [
      "in the hour before opening it goes, and the clock runs from the opening",
      OFFICE,
      "2026-11-23 08:00",
      true,
      "2026-11-23 09:00",
      "2026-11-20 18:00",
    ],
    ["at the opening it goes", OFFICE, "2026-11-23 09:00", true, null, "2026-11-20 18:00"],
    ["in the office it goes", OFFICE, "2026-11-18 10:30", true, null, "2026-11-17 18:00"],
    ["at the last minute it goes", OFFICE, "2026-11-18 17:59", true, null, "2026-11-17 18:00"],
    ["at closing it waits for the morning", OFFICE, "2026-11-18 18:00", false, "2026-11-19 09:00", "2026-11-18 18:00"],
    ["on a holiday it waits for the next working day", OFFICE, "2026-12-25 11:00", false, "2026-12-29 09:00", "2026-12-24 18:00"],
    ["in the hour before a holiday's usual opening, too", OFFICE, "2026-12-28 08:30", false, "2026-12-29 09:00", "2026-12-24 18:00"],
    ["in a break of an hour it goes", LUNCH, "2026-11-18 12:10", true, "2026-11-18 13:00", "2026-11-18 12:00"],
    ["in a long break it waits", SIESTA, "2026-11-18 14:00", false, "2026-11-18 16:00", "2026-11-18 12:00"],
    ["where it is short to open, the hour before counts", LUNCH, "2026-11-21 09:20", true, "2026-11-21 10:00", "2026-11-20 18:00"],
    ["around the clock it always goes", ALWAYS, "2026-11-21 03:30", true, null, "2026-09-22 03:30"],
    ["by night it goes where people work at night", NIGHT, "2026-11-19 03:30", true, null, "2026-11-18 06:00"],
    ["by day it waits there", NIGHT, "2026-11-19 11:00", false, "2026-11-19 22:00", "2026-11-19 06:00"],
  ])("%s", (_, calendar, moment, goes, opens, closedSince) => {
    const time = timesOf(calendar, moment);
    expect({ goes: time.goes, opens: said(time.opens) }).toEqual({ goes, opens });
    if (calendar !== ALWAYS) expect(said(time.closedSince)).toBe(closedSince);
  });

  it("waits for nothing where nothing opens for two months", () => {
    const never = calendarOf(
      [["Mon", "09:00", "10:00"]],
      Array.from({ length: 70 }, (__, day) => new Date(at("2026-11-16 12:00") + day * 86_400_000).toISOString().slice(0, 10)),
    );
    expect(timesOf(never, "2026-11-18 10:30")).toMatchObject({ goes: true, opens: null });
  });

  it("goes at one of any 60 minutes' runs before a working day's end, and never on a day off", () => {
    const clock = workingClock(LUNCH, at("2026-11-01 00:00"), at("2026-12-31 00:00"));
    const first = at("2026-11-16 00:00");
    fc.assert(
      fc.property(fc.nat(59), fc.nat(27), (minute, day) => {
        const runs = Array.from({ length: 24 }, (__, hour) => first + day * 86_400_000 + (hour * 60 + minute) * 60_000);
        const some = runs.some((run) => noticeTime(clock, run).goes);
        const weekday = new Date(first + day * 86_400_000 + 43_200_000).getUTCDay();
        expect(some).toBe(weekday !== 0);
      }),
    );
  });
});

describe("the day of the morning's mails", () => {
  it.each<[string, Calendar, string, boolean]>([
    ["has not begun before it opens", OFFICE, "2026-11-18 08:59", false],
    ["begins at the opening", OFFICE, "2026-11-18 09:00", true],
    ["goes on in the break", LUNCH, "2026-11-18 12:30", true],
    ["ends at closing", OFFICE, "2026-11-18 18:00", false],
    ["lasts an hour at least", LUNCH, "2026-11-21 10:59", true],
    ["and no longer where it is short", LUNCH, "2026-11-21 11:00", false],
    ["is none on Sunday", OFFICE, "2026-11-22 11:00", false],
    ["is none on a holiday", OFFICE, "2026-12-25 11:00", false],
  ])("%s", (_, calendar, moment, is) => expect(mailDay(calendar, at(moment)) !== null).toBe(is));
});
