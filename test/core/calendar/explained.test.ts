import fc from "fast-check";
import { explanations } from "../../../src/core/calendar/explained";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import { USUAL_WEEK, workingWeek } from "../../../src/core/calendar/working-week";
import type { Cell } from "../../../src/core/cells/cell";
import { explained } from "../../../src/language/en/explained";
import { inWords } from "../../harness/in-words";
import { zone } from "./zones";

function ask(start: Cell | Cell[][], end: Cell | Cell[][], minutes: Cell, place = "Europe/Berlin", hours?: Cell[][]) {
  const offsetAt = zone(place);
  const week = hours ? workingWeek(hours, offsetAt) : USUAL_WEEK;
  return explanations(start, end, minutes, { week, holidays: holidaysOf([["2026-12-25"]], offsetAt), offsetAt }, offsetAt, explained);
}

const ALWAYS = [["Mon-Sun", "00:00", "24:00"]];

describe("why a row is late", () => {
  it.each<[string, unknown, string]>([
    [
      "over a weekend",
      ask("2026-11-20 17:50", "2026-11-23 11:00", 120),
      "2 h 10 min of working time, 10 min more than the 2 h promised: Fri 20 Nov 17:50-18:00 (10 min), Mon 23 Nov 09:00-11:00 (2 h). Not counted: Sat 21 Nov, Sun 22 Nov.",
    ],
    [
      "in time",
      ask("2026-11-18 10:00", "2026-11-18 10:20", 60),
      "20 min of working time, within the 1 h promised: Wed 18 Nov 10:00-10:20 (20 min).",
    ],
    ["nothing promised", ask("2026-11-18 10:00", "2026-11-18 10:01", ""), "1 min of working time: Wed 18 Nov 10:00-10:01 (1 min)."],
    [
      "a holiday",
      ask("2026-12-24 17:00", "2026-12-28 10:00", 60),
      "2 h of working time, 1 h more than the 1 h promised: Thu 24 Dec 17:00-18:00 (1 h), Mon 28 Dec 09:00-10:00 (1 h). Not counted: Fri 25 Dec (holiday), Sat 26 Dec, Sun 27 Dec.",
    ],
    [
      "before opening, on a working day",
      ask("2026-11-18 07:00", "2026-11-18 08:00", 60),
      "0 min of working time, within the 1 h promised. Not counted: Wed 18 Nov (outside hours).",
    ],
    [
      "nothing counted",
      ask("2026-11-21 10:00", "2026-11-22 10:00", 60),
      "0 min of working time, within the 1 h promised. Not counted: Sat 21 Nov, Sun 22 Nov.",
    ],
    [
      "seconds",
      ask("2026-11-18 10:00:00", "2026-11-18 10:01:30", 1),
      "2 min of working time, 1 min more than the 1 min promised: Wed 18 Nov 10:00-10:01 (2 min).",
    ],
    [
      "around the clock, Berlin, the hour that comes twice",
      ask("2026-10-24 23:00", "2026-10-26 01:00", 60, "Europe/Berlin", ALWAYS),
      "27 h of working time, 26 h more than the 1 h promised: Sat 24 Oct 23:00-00:00 (1 h), Sun 25 Oct 00:00-00:00 (25 h), Mon 26 Oct 00:00-01:00 (1 h).",
    ],
    [
      "Apia, a day that was not",
      ask("2011-12-29 23:00", "2011-12-31 01:00", "", "Pacific/Apia", ALWAYS),
      "2 h of working time: Thu 29 Dec 23:00-00:00 (1 h), Sat 31 Dec 00:00-01:00 (1 h).",
    ],
    [
      "many days",
      ask("2026-11-02 09:00", "2026-11-30 10:00", ""),
      expect.stringMatching(/^181 h of working time: Mon 2 Nov .* 15 more days, Fri 27 Nov .*\. Not counted: Sat 7 Nov, .*4? ?.*\.$/),
    ],
    ["not answered", ask("2026-11-02 09:00", "", 60), ""],
    ["answered before it came", ask("2026-11-02 09:00", "2026-11-01 09:00", 60), "Check: end is before received."],
    ["text for a date", ask("monday", "2026-11-01 09:00", 60), "Check: received is not a date."],
    ["a word for minutes", ask("2026-11-02 09:00", "2026-11-02 10:00", "an hour"), "Check: minutes is not a number of 0 or more."],
  ])("%s", (_, said, wanted) => expect(inWords(said)).toEqual(wanted));

  it("says of each row in a column what it says of that row alone", () => {
    const places = fc.constantFrom("Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe", "America/Sao_Paulo");
    const hours = fc.constantFrom(
      ALWAYS,
      [
        ["Mon-Fri", "09:00", "12:00"],
        ["Mon-Fri", "13:00", "18:00"],
      ],
      [["Mon-Sat", "22:00", "06:00"]],
      [["Wed", "09:00", "10:00"]],
    );
    const minute = fc.integer({ min: Date.UTC(2011, 0, 1) / 60_000, max: Date.UTC(2013, 0, 1) / 60_000 });
    const stretch = fc.tuple(minute, fc.integer({ min: 0, max: 60 * 24 * 60 }));
    fc.assert(
      fc.property(places, hours, fc.array(stretch, { minLength: 1, maxLength: 5 }), (place, week, stretches) => {
        const starts = stretches.map(([start]) => [new Date(start * 60_000)]);
        const ends = stretches.map(([start, length]) => [new Date((start + length) * 60_000)]);
        const alone = starts.map(([start], at) => [ask(start as Date, ends[at]?.[0] as Date, 60, place, week)]);
        expect(ask(starts, ends, 60, place, week)).toEqual(alone.length === 1 ? [[alone[0]?.[0]]] : alone);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, string, string, string]>([
    ["two days in hours", "2026-11-02 09:00", "2026-11-03 18:00", "18 h of working time"],
    ["a hundred years", "1990-01-01", "2090-01-01", "234,801 h of working time"],
    ["a tenth of a minute", "2026-11-02 09:00:00", "2026-11-02 09:00:06", "0 min of working time"],
    ["less than can be said", "2026-11-02 09:00:00", "2026-11-02 09:00:02", "0 min of working time"],
  ])("writes hours with their thousands: %s", (_, start, end, head) => expect(String(ask(start, end, "")).split(":")[0]).toBe(head));

  it("answers a column by a column", () => {
    const offsetAt = zone("Europe/Berlin");
    const said = explanations(
      [["2026-11-18 10:00"], [""]],
      "2026-11-18 10:30",
      60,
      { week: USUAL_WEEK, holidays: new Map(), offsetAt },
      offsetAt,
      explained,
    );
    expect(said).toEqual([["30 min of working time, within the 1 h promised: Wed 18 Nov 10:00-10:30 (30 min)."], [""]]);
  });
});
