import { workingClock } from "../../../src/core/calendar/clock";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import { type Calendar, openingSpans, worksAt } from "../../../src/core/calendar/opening-spans";
import { isOpen, nextOpening } from "../../../src/core/calendar/working-time";
import { USUAL_WEEK, workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { instantOfWall } from "../../../src/core/cells/moments";
import { zone } from "./zones";

const LUNCH = [
  ["Mon-Fri", "09:00", "12:00"],
  ["Mon-Fri", "13:00", "18:00"],
];
const ALWAYS = [["Mon-Sun", "00:00", "24:00"]];
const NIGHTS = [["Mon-Fri", "22:00", "06:00"]];

function calendar(hours: Cell[][] | null, place = "Europe/Berlin", holidays: Cell[][] = []): Calendar {
  const offsetAt = zone(place);
  return { week: hours ? workingWeek(hours, offsetAt) : USUAL_WEEK, holidays: holidaysOf(holidays, offsetAt), offsetAt };
}

/** An instant from the wall clock's reading in the calendar's zone, or from ISO text with a zone of its own. */
const at = (text: string, { offsetAt }: Calendar): number =>
  /Z$|[+-]\d\d:\d\d$/.test(text) ? Date.parse(text) : instantOfWall(Date.parse(`${text.replace(" ", "T")}Z`), offsetAt);

const minutes = (count: number): number => count * 60_000;

describe("due moments", () => {
  const usual = calendar(null);
  const lunch = calendar(LUNCH);
  const christmas = calendar(null, "Europe/Berlin", [["2026-12-25"], ["2026-12-28"]]);
  const shortEve = calendar(null, "Europe/Berlin", [["2026-12-24", "09:00", "12:00"]]);
  const always = calendar(ALWAYS);
  it.each([
    ["within the day", usual, "2026-11-18 10:00", 60, "2026-11-18 11:00"],
    ["Friday 17:50, two hours", usual, "2026-11-20 17:50", 120, "2026-11-23 10:50"],
    ["Saturday, one hour", usual, "2026-11-21 14:00", 60, "2026-11-23 10:00"],
    ["early on a working day", usual, "2026-11-18 06:00", 30, "2026-11-18 09:30"],
    ["late on a working day", usual, "2026-11-18 20:00", 30, "2026-11-19 09:30"],
    ["over lunch", lunch, "2026-11-18 11:45", 30, "2026-11-18 13:15"],
    ["received over lunch", lunch, "2026-11-18 12:20", 30, "2026-11-18 13:30"],
    ["exactly up to lunch", lunch, "2026-11-18 11:30", 30, "2026-11-18 12:00"],
    ["exactly up to closing is the closing moment", usual, "2026-11-20 17:00", 60, "2026-11-20 18:00"],
    ["no minutes while open", usual, "2026-11-18 10:00", 0, "2026-11-18 10:00"],
    ["no minutes while closed is the next opening", usual, "2026-11-20 18:30", 0, "2026-11-23 09:00"],
    ["no minutes at closing is the next opening", usual, "2026-11-20 18:00", 0, "2026-11-23 09:00"],
    ["half a minute", usual, "2026-11-18 10:00", 0.5, "2026-11-18 10:00:30"],
    ["over Christmas", christmas, "2026-12-24 17:30", 60, "2026-12-29 09:30"],
    ["a shortened day", shortEve, "2026-12-24 11:30", 60, "2026-12-25 09:30"],
    ["a week of hours", usual, "2026-11-16 09:00", 5 * 540 + 1, "2026-11-23 09:01"],
    ["a night shift, past midnight", calendar(NIGHTS), "2026-11-18 23:00", 480, "2026-11-19 23:00"],
    ["the night of Friday reaches into Saturday", calendar(NIGHTS), "2026-11-20 23:00", 420, "2026-11-21 06:00"],
    ["Berlin, the hour that comes twice", always, "2026-10-25T00:30Z", 60, "2026-10-25T01:30Z"],
    ["Berlin, the hour that is skipped", always, "2026-03-29T00:30Z", 60, "2026-03-29T01:30Z"],
    ["Berlin, a day of 25 hours", always, "2026-10-25 00:00", 25 * 60, "2026-10-26 00:00"],
    ["Berlin, a day of 23 hours", always, "2026-03-29 00:00", 23 * 60, "2026-03-30 00:00"],
    ["Lord Howe, a day of 24.5 hours", calendar(ALWAYS, "Australia/Lord_Howe"), "2026-04-05 00:00", 24.5 * 60, "2026-04-06 00:00"],
    ["Apia skips the 30th", calendar(ALWAYS, "Pacific/Apia"), "2011-12-29 23:00", 120, "2011-12-31 01:00"],
    ["Apia, office hours over the day that was not", calendar(null, "Pacific/Apia"), "2011-12-29 17:30", 60, "2012-01-02 09:30"],
    ["Sao Paulo, a midnight that does not exist", calendar(ALWAYS, "America/Sao_Paulo"), "2018-11-03 23:30", 60, "2018-11-04 01:30"],
    ["Casablanca, over both reversals of Ramadan", calendar(null, "Africa/Casablanca"), "2026-02-13 17:00", 120, "2026-02-16 10:00"],
  ])("%s", (_, calendar, received, count, due) => {
    const clock = workingClock(calendar, at(received, calendar), at(received, calendar));
    const found = clock.due(at(received, calendar), minutes(count));
    expect(new Date(found ?? Number.NaN).toISOString()).toBe(new Date(at(due, calendar)).toISOString());
  });

  it("finds none after 2199, instead of searching on", () => {
    expect(workingClock(usual, 0, 0).due(Date.parse("2026-11-18"), minutes(1e12))).toBeNull();
  });

  it("passes over eleven closed years", () => {
    const days = Array.from({ length: 4200 }, (_, day) => [new Date(Date.UTC(2026, 10, 18) + day * 86_400_000)]);
    const closed = { ...usual, holidays: holidaysOf(days, () => 0), offsetAt: () => 0 };
    expect(new Date(workingClock(closed, 0, 0).due(Date.parse("2026-11-18"), minutes(1)) ?? 0).toISOString()).toBe(
      "2038-05-19T09:01:00.000Z",
    );
  });
});

describe("working minutes", () => {
  const usual = calendar(null);
  const always = calendar(ALWAYS);
  it.each([
    ["over a weekend", usual, "2026-11-20 17:50", "2026-11-23 10:50", 120],
    ["end before start is negative", usual, "2026-11-23 10:50", "2026-11-20 17:50", -120],
    ["all of it outside hours", usual, "2026-11-21 10:00", "2026-11-22 10:00", 0],
    ["over lunch", calendar(LUNCH), "2026-11-18 11:00", "2026-11-18 14:00", 120],
    ["Berlin, the hour that comes twice counts twice", always, "2026-10-25 00:00", "2026-10-26 00:00", 1500],
    ["Berlin, a 24-hour row has 23 hours", always, "2026-03-29 00:00", "2026-03-30 00:00", 1380],
    [
      "a shop open 02:00 to 03:00, on the day that lacks that hour",
      calendar([
        ["Sun", "02:00", "03:00"],
        ["Mon", "09:00", "10:00"],
      ]),
      "2026-03-29 00:00",
      "2026-03-30 00:00",
      0,
    ],
    ["the same shop, on the day that has it twice", calendar([["Sun", "02:00", "03:00"]]), "2026-10-25 00:00", "2026-10-26 00:00", 120],
    ["Apia, the days around the one that was not", calendar(ALWAYS, "Pacific/Apia"), "2011-12-29 00:00", "2012-01-01 00:00", 2880],
    ["Sao Paulo, a day that begins at 01:00", calendar(ALWAYS, "America/Sao_Paulo"), "2018-11-03 00:00", "2018-11-05 00:00", 47 * 60],
    ["Casablanca, a month with two reversals", calendar(ALWAYS, "Africa/Casablanca"), "2026-02-01 00:00", "2026-04-01 00:00", 59 * 1440],
    ["seconds", usual, "2026-11-18 10:00:15", "2026-11-18 10:01:00", 0.75],
    [
      "a night shift into a holiday ends at midnight",
      calendar(NIGHTS, "Europe/Berlin", [["2026-11-20"]]),
      "2026-11-19 12:00",
      "2026-11-20 12:00",
      120,
    ],
    [
      "a night shift out of a holiday begins at midnight of the next day no more",
      calendar(NIGHTS, "Europe/Berlin", [["2026-11-19"]]),
      "2026-11-19 00:00",
      "2026-11-20 12:00",
      360,
    ],
    [
      "a shortened day keeps its lunch",
      calendar(LUNCH, "Europe/Berlin", [["2026-12-24", "08:00", "14:00"]]),
      "2026-12-24 00:00",
      "2026-12-25 00:00",
      240,
    ],
    [
      "a shortened day opens no Sunday",
      calendar(null, "Europe/Berlin", [["2026-12-27", "09:00", "12:00"]]),
      "2026-12-27 00:00",
      "2026-12-28 00:00",
      0,
    ],
    [
      "closed and shortened the same day is closed",
      calendar(null, "Europe/Berlin", [
        ["2026-12-24", "09:00", "12:00"],
        ["2026-12-24", "", ""],
      ]),
      "2026-12-24 00:00",
      "2026-12-25 00:00",
      0,
    ],
  ])("%s", (_, calendar, start, end, count) => {
    const [from, to] = [at(start, calendar), at(end, calendar)];
    expect(workingClock(calendar, from, to).elapsed(from, to) / 60_000).toBe(count);
  });
});

describe("open or not", () => {
  const usual = calendar(null);
  const spans = openingSpans(usual, at("2026-11-16 00:00", usual), at("2026-11-30 00:00", usual));
  it.each([
    ["while open", "2026-11-18 10:00", true, "2026-11-18 10:00"],
    ["at the opening", "2026-11-18 09:00", true, "2026-11-18 09:00"],
    ["at the closing moment", "2026-11-20 18:00", false, "2026-11-23 09:00"],
    ["on Sunday", "2026-11-22 12:00", false, "2026-11-23 09:00"],
  ])("%s", (_, text, open, next) => {
    expect(isOpen(spans, at(text, usual))).toBe(open);
    expect(nextOpening(spans, at(text, usual))).toBe(at(next, usual));
    expect(worksAt(usual, at(text, usual))).toBe(open);
  });

  it.each<[string, Calendar, string, boolean]>([
    ["over lunch", calendar(LUNCH), "2026-11-18 12:30", false],
    ["after lunch", calendar(LUNCH), "2026-11-18 13:00", true],
    ["on a holiday", calendar(null, "Europe/Berlin", [["2026-11-18"]]), "2026-11-18 10:00", false],
    ["on a shortened day", calendar(null, "Europe/Berlin", [["2026-11-18", "09:00", "12:00"]]), "2026-11-18 12:00", false],
    ["at night, before midnight", calendar(NIGHTS), "2026-11-20 23:00", true],
    ["at night, after midnight", calendar(NIGHTS), "2026-11-21 05:59", true],
    ["after the night", calendar(NIGHTS), "2026-11-21 06:00", false],
    ["always", calendar(ALWAYS), "2026-11-22 00:00", true],
    ["by the wall of another zone", calendar(null, "America/Sao_Paulo"), "2026-11-18T11:59:00Z", false],
    ["by the wall of another zone, as it opens", calendar(null, "America/Sao_Paulo"), "2026-11-18T12:00:00Z", true],
  ])("at a moment: %s", (_, hours, text, open) => {
    const instant = at(text, hours);
    expect(worksAt(hours, instant)).toBe(open);
    expect(isOpen(openingSpans(hours, instant - 7 * 86_400_000, instant + 7 * 86_400_000), instant)).toBe(open);
  });

  it("knows no opening after its table", () => expect(nextOpening(spans, at("2026-11-29 12:00", usual))).toBeNull());
});
