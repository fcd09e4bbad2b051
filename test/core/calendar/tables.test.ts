import type { Cell } from "../../../src/core/agreement/item-values";
import { holidaysOf } from "../../../src/core/calendar/holidays";
import { timeOfDay } from "../../../src/core/calendar/time-of-day";
import { workingWeek } from "../../../src/core/calendar/working-week";
import { stepwise, zoneSteps } from "../../../src/core/calendar/zone-steps";
import { instantOfWall } from "../../../src/core/cells/moments";
import { offsetByIntl } from "../../../src/google/reading";
import { zone } from "./zones";

const utc = () => 0;
const hour = (hours: number): number => hours * 3_600_000;

describe("a time of day", () => {
  it.each<[Cell, number | null]>([
    ["09:00", hour(9)],
    ["9:30", hour(9.5)],
    ["09:30:36", hour(9.51)],
    ["9.30", hour(9.5)],
    ["9am", hour(9)],
    ["12 am", 0],
    ["12:15 p.m.", hour(12.25)],
    ["18h", hour(18)],
    ["00:00", 0],
    ["24:00", hour(24)],
    ["24:01", null],
    ["9", null],
    ["13 pm", null],
    ["9:60", null],
    ["noon", null],
    ["", null],
    [0.375, hour(9)],
    [1, hour(24)],
    [0, 0],
    [1.5, null],
    [-0.1, null],
    [9, null],
    [true, null],
    [new Date(Number.NaN), null],
  ])("%p", (cell, time) => expect(timeOfDay(cell, utc)).toBe(time));

  it.each(["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Apia", "America/New_York", "Etc/UTC"])(
    "is what the clock read in %s in 1899, local mean time and all",
    (place) => {
      const cell = (wall: number) => new Date(instantOfWall(wall, zone(place)));
      expect(timeOfDay(cell(Date.UTC(1899, 11, 30, 9, 30)), zone(place))).toBe(hour(9.5));
      expect(timeOfDay(cell(Date.UTC(1899, 11, 31)), zone(place))).toBe(hour(24));
    },
  );
});

describe("a table of hours", () => {
  const nineToFive = [{ from: hour(9), to: hour(17) }];
  it.each<[string, Cell[][], number, { from: number; to: number }[]]>([
    ["one day", [["Mon", "09:00", "17:00"]], 1, nineToFive],
    ["a full name, spaces, capitals", [[" MONDAY ", "09:00", "17:00"]], 1, nineToFive],
    ["a short name with a dot", [["Tues.", "09:00", "17:00"]], 2, nineToFive],
    ["a range of days", [["Mon-Fri", "09:00", "17:00"]], 5, nineToFive],
    ["a range with a dash and spaces", [["Mon – Fri", "09:00", "17:00"]], 3, nineToFive],
    ["a range in words", [["Mon to Fri", "09:00", "17:00"]], 3, nineToFive],
    ["a range over the end of the week", [["Sat-Mon", "09:00", "17:00"]], 0, nineToFive],
    ["another day than asked", [["Mon-Fri", "09:00", "17:00"]], 6, []],
    [
      "a heading",
      [
        ["Day", "Open", "Close"],
        ["Mon", "09:00", "17:00"],
      ],
      1,
      nineToFive,
    ],
    [
      "blank rows and a closed day",
      [
        ["", "", ""],
        ["Sun", "", ""],
        ["Mon", "09:00", "17:00"],
      ],
      1,
      nineToFive,
    ],
    [
      "a blank day is the one above",
      [
        ["Mon", "09:00", "12:00"],
        ["", "12:00", "17:00"],
      ],
      1,
      nineToFive,
    ],
    [
      "overlapping rows",
      [
        ["Mon", "09:00", "15:00"],
        ["Mon", "12:00", "17:00"],
      ],
      1,
      nineToFive,
    ],
    [
      "a row within another",
      [
        ["Mon", "09:00", "17:00"],
        ["Mon", "10:00", "11:00"],
      ],
      1,
      nineToFive,
    ],
    [
      "touching rows",
      [
        ["Mon", "12:00", "17:00"],
        ["Mon", "09:00", "12:00"],
      ],
      1,
      nineToFive,
    ],
    ["a note beside it", [["Mon", "09:00", "17:00", "office"]], 1, nineToFive],
    ["past midnight, the evening", [["Mon", "22:00", "06:00"]], 1, [{ from: hour(22), to: hour(24) }]],
    ["past midnight, the morning", [["Sat", "22:00", "06:00"]], 0, [{ from: 0, to: hour(6) }]],
    ["up to midnight written 00:00", [["Mon", "22:00", "00:00"]], 2, []],
    ["numbers for times", [["Mon", 0.375, 17 / 24]], 1, nineToFive],
  ])("%s", (_, rows, day, spans) => expect(workingWeek(rows, utc)[day]).toEqual(spans));

  it.each<[string, Cell[][], string]>([
    ["nothing in it", [["", "", ""]], "no opening time"],
    ["only a heading", [["Day", "Open", "Close"]], "no opening time"],
    ["two columns", [["Mon", "09:00"]], "three columns"],
    [
      "a day misspelt",
      [
        ["Mon", "09:00", "17:00"],
        ["Wendsday", "09:00", "17:00"],
      ],
      '"Wendsday" in row 2 is no weekday',
    ],
    ["a misspelt day in the first row", [["Mnday", "09:00", "17:00"]], '"Mnday" in row 1'],
    ["a word for a time", [["Mon", "nine", "17:00"]], '"nine" in row 1 is no time'],
    ["only an opening", [["Mon", "09:00", ""]], "only one of open and close"],
    ["the same time twice", [["Mon", "09:00", "09:00"]], "00:00 and 24:00"],
    ["times without a day", [["", "09:00", "17:00"]], "is no weekday"],
    ["an error", [["Mon", "#REF!", "17:00"]], '"#REF!" in row 1 is no time'],
  ])("says what is wrong: %s", (_, rows, part) => {
    expect(() => workingWeek(rows, utc)).toThrow(part);
    expect(() => workingWeek(rows, utc)).toThrow(/^.{1,199}$/);
  });
});

describe("a list of holidays", () => {
  const day = Date.UTC(2026, 11, 25) / 86_400_000;
  it.each<[string, Cell[][], [number, unknown][]]>([
    ["text", [["2026-12-25"]], [[day, []]]],
    ["a date cell", [[new Date(Date.UTC(2026, 11, 25))]], [[day, []]]],
    ["a number", [[46_381]], [[day, []]]],
    ["a heading and blanks", [["Date"], ["2026-12-25"], [""], [""]], [[day, []]]],
    ["a name beside it", [["2026-12-25", "Christmas Day"]], [[day, []]]],
    ["times left blank", [["2026-12-25", "", "", "Christmas Day"]], [[day, []]]],
    ["shortened", [["2026-12-25", "09:00", "12:00"]], [[day, [{ from: hour(9), to: hour(12) }]]]],
    [
      "shortened twice",
      [
        ["2026-12-25", "09:00", "12:00"],
        ["2026-12-25", "14:00", "15:00"],
      ],
      [
        [
          day,
          [
            { from: hour(9), to: hour(12) },
            { from: hour(14), to: hour(15) },
          ],
        ],
      ],
    ],
    [
      "shortened and closed",
      [
        ["2026-12-25", "", ""],
        ["2026-12-25", "09:00", "12:00"],
      ],
      [[day, []]],
    ],
    ["nothing", [[""]], []],
  ])("%s", (_, rows, left) => expect([...holidaysOf(rows, utc)]).toEqual(left));

  it("takes a date cell for the day that the sheet shows", () => {
    const midnight = new Date(instantOfWall(Date.UTC(2026, 11, 25), zone("Asia/Tokyo")));
    expect([...holidaysOf([[midnight]], zone("Asia/Tokyo")).keys()]).toEqual([day]);
  });

  it.each<[string, Cell[][], string]>([
    ["a word in the list", [["2026-12-25"], ["Easter"]], '"Easter" in row 2 is no date'],
    ["a date that is none", [["2026-02-30"]], '"2026-02-30" in row 1 is no date'],
    [
      "times without a date",
      [
        ["2026-12-25", "", ""],
        ["", "09:00", "12:00"],
      ],
      "row 2 is no date",
    ],
    ["only one time", [["2026-12-25", "09:00", ""]], "only one of open and close"],
    ["closing before it opens", [["2026-12-25", "12:00", "09:00"]], "in row 1 is no time"],
  ])("says what is wrong: %s", (_, rows, part) => expect(() => holidaysOf(rows, utc)).toThrow(part));
});

describe("the offsets of a zone", () => {
  it("are found to the second", () => {
    const steps = zoneSteps(Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1), offsetByIntl("Europe/Berlin"));
    expect(steps).toEqual([
      { from: Date.UTC(2026, 0, 1), offset: hour(1) },
      { from: Date.parse("2026-03-29T01:00Z"), offset: hour(2) },
      { from: Date.parse("2026-10-25T01:00Z"), offset: hour(1) },
    ]);
  });

  it("are asked for few times, however many moments there are", () => {
    let asked = 0;
    const counting = stepwise((instant) => {
      asked += 1;
      return offsetByIntl("Europe/Berlin")(instant);
    });
    for (let at = 0; at < 5000; at += 1) counting(Date.UTC(2025, 0, 1) + at * 6 * 3_600_000);
    expect(asked).toBeLessThan(300);
  });

  it.each([
    "Europe/Berlin",
    "Africa/Casablanca",
    "America/Recife",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/Sao_Paulo",
    "Asia/Gaza",
  ])("are the same, asked few times and each time: %s", (place) => {
    const direct = offsetByIntl(place);
    const sparing = stepwise(direct);
    for (let instant = Date.UTC(1995, 0, 1); instant < Date.UTC(2035, 0, 1); instant += 31 * 3_600_000) {
      if (sparing(instant) !== direct(instant)) throw new Error(`${place} ${new Date(instant).toISOString()}`);
    }
  });
});
