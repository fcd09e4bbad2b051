import fc from "fast-check";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import { USUAL_WEEK } from "../../../src/core/calendar/working-week";
import { existBy, mustExistBy, type WorkingDays } from "../../../src/core/funnel/exist-by";
import { inWords } from "../../harness/in-words";
import { zone } from "../calendar/zones";
import { cells, column, expectSentence } from "./says";

const BERLIN = zone("Europe/Berlin");
const WEEK = { week: USUAL_WEEK, holidays: new Map() };
const CHRISTMAS = { week: USUAL_WEEK, holidays: holidaysOf([["2026-12-25"], ["2026-12-24"]], BERLIN) };

/** A day as Berlin's calendar writes it; its midnight is what the sheet gets. */
const written = (cell: unknown): unknown => {
  if (!(cell instanceof Date)) return cell;
  const wall = new Date(cell.getTime() + BERLIN(cell.getTime())).toISOString();
  return wall.endsWith("T00:00:00.000Z") ? wall.slice(0, 10) : wall;
};
const exist = (date: unknown, lags: unknown, worked: WorkingDays = null) => {
  const answer = mustExistBy(date as never, lags as never, worked, BERLIN);
  return Array.isArray(answer) ? answer.map((line) => line.map(written)) : written(answer);
};

describe("SLA_EXIST_BY", () => {
  it.each([
    [
      "all days, over the change of the clock",
      exist("2026-12-31", column([30, 14, 7, 21])),
      [["2026-10-20"], ["2026-11-19"], ["2026-12-03"], ["2026-12-10"], ["2026-12-31"]],
    ],
    ["in a row", exist("2026-12-31", cells([[30, 14]])), [["2026-11-17", "2026-12-17", "2026-12-31"]]],
    ["one lag", exist("2026-03-31", 14), [["2026-03-17"], ["2026-03-31"]]],
    [
      "halves of days add up before they are rounded",
      exist("2026-03-31", column([0.5, 0.5])),
      [["2026-03-30"], ["2026-03-30"], ["2026-03-31"]],
    ],
    ["no lag", exist("2026-03-31", column([0, 0])), [["2026-03-31"], ["2026-03-31"], ["2026-03-31"]]],
    ["a time of day does not matter", exist("2026-03-31 23:59", "14"), [["2026-03-17"], ["2026-03-31"]]],
    ["working days", exist("2026-12-31", column([5, 5]), WEEK), [["2026-12-17"], ["2026-12-24"], ["2026-12-31"]]],
    ["holidays", exist("2026-12-31", column([5, 5]), CHRISTMAS), [["2026-12-15"], ["2026-12-22"], ["2026-12-31"]]],
    ["from a Sunday", exist("2026-11-22", 1, WEEK), [["2026-11-20"], ["2026-11-22"]]],
    [
      "a column of dates, one line each",
      exist(column(["2026-03-31", "", "soon", "1970-01-05"]), cells([[14]])),
      [
        ["2026-03-17", "2026-03-31"],
        ["", ""],
        ['Check target_date: "soon" is no date. Write it like 2026-12-31.', ""],
        ["Check target_date: a stage would lie before 1970. Give a later date.", ""],
      ],
    ],
    ["a blank date", exist("", 14), ""],
    ["blank lags", exist("2026-03-31", column(["", ""])), ""],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it.each([
    ["no lags", () => exist("2026-03-31", undefined), "lags: give the days"],
    ["a blank lag in the middle", () => exist("2026-03-31", column([1, "", 2])), "lag 2 is blank"],
    ["a lag below 0", () => exist("2026-03-31", column([1, -2])), 'lag 2 is "-2"'],
    ["a word", () => exist("2026-03-31", "a week"), 'lag 1 is "a week"'],
    ["minutes instead of days", () => exist("2026-03-31", 50_000), "more than 36,525 days"],
    [
      "a table of lags",
      () =>
        exist(
          "2026-03-31",
          cells([
            [1, 2],
            [3, 4],
          ]),
        ),
      "lags: give one row or one column",
    ],
    ["a row of dates", () => exist(cells([["2026-03-31", "2026-04-30"]]), 14), "target_date: give one date"],
    ["no date", () => exist("soon", 14), 'target_date: "soon" is no date'],
    ["before 1970", () => exist("1970-01-05", 14, WEEK), "before 1970"],
    ["before 1970, all days", () => exist("1970-01-05", 14), "before 1970"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));

  it("never puts a stage after the next one, and counts as many days as the lags have", () => {
    const halves = fc.array(
      fc.nat(60).map((half) => half / 2),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 25_000 }), halves, (target, lags) => {
        const days = existBy(target, lags, null) ?? [];
        const worked = existBy(target, lags, WEEK) ?? [];
        const all = Math.ceil(lags.reduce((sum, lag) => sum + lag, 0));
        expect(target - (days[0] ?? 0)).toBe(all);
        days.forEach((day, at) => {
          expect(worked[at]).toBeLessThanOrEqual(day);
          if (at > 0) expect(days[at - 1]).toBeLessThanOrEqual(day);
        });
      }),
    );
  });
});
