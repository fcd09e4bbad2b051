import { holidaysOf } from "../../../src/core/calendar/holidays";
import { timeOfDay } from "../../../src/core/calendar/time-of-day";
import { workingWeek } from "../../../src/core/calendar/working-week";
import { stepwise, zoneSteps } from "../../../src/core/calendar/zone-steps";
import type { Cell } from "../../../src/core/cells/cell";
import { instantOfWall } from "../../../src/core/cells/moments";
import { offsetByIntl } from "../../../src/google/reading";
import { spoken } from "../../harness/in-words";
import { zone } from "./zones";

const utc = () => 0;
const hour = (hours: number): number => hours * 3_600_000;

/** Their mean time of 1899 differs from their standard offset by whole minutes. */
const NOT_TOLD: readonly string[] = ["Europe/Amsterdam"];

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
    ["24:00:01", null],
    ["25:00", null],
    ["09:75", null],
    ["9.75", null],
    ["09:00:60", null],
    ["-09:00", null],
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

  const TIMED_ZONES: readonly (readonly [place: string, standard: number])[] = [
    ["Europe/Berlin", 1],
    ["Europe/Paris", 1],
    ["Europe/Amsterdam", 1],
    ["Europe/Lisbon", 0],
    ["Europe/Moscow", 3],
    ["America/Bogota", -5],
    ["America/Mexico_City", -6],
    ["America/Sao_Paulo", -3],
    ["America/Santiago", -4],
    ["America/New_York", -5],
    ["America/Caracas", -4],
    ["Asia/Kolkata", 5.5],
    ["Asia/Kathmandu", 5.75],
    ["Asia/Shanghai", 8],
    ["Africa/Monrovia", 0],
    ["Africa/Lagos", 1],
    ["Australia/Sydney", 10],
    ["Pacific/Apia", 13],
    ["Etc/UTC", 0],
  ];
  const WALLS = [0, 9, 9.5, 12.25, 18, 23.75];

  describe.each(TIMED_ZONES)("in a time cell of %s", (place, standard) => {
    const offsetAt = zone(place);
    const local = (wall: number) => new Date(instantOfWall(Date.UTC(1899, 11, 30) + wall, offsetAt));
    const fixed = (wall: number) => new Date(Date.UTC(1899, 11, 30) + wall - hour(standard));

    it("is what the clock read in 1899, local mean time and all", () =>
      expect(WALLS.map((at) => timeOfDay(local(hour(at)), offsetAt))).toEqual(WALLS.map(hour)));

    it("is the same where the sheet counted with the zone's standard offset", () => {
      // A zone whose mean time is whole minutes from its standard offset leaves no trace of which was meant.
      const isTold = (offsetAt(Date.UTC(1899, 11, 30, 12)) - hour(standard)) % 60_000 !== 0;
      const isSame = offsetAt(Date.UTC(1899, 11, 30, 12)) === hour(standard);
      expect(isTold || isSame).toBe(!NOT_TOLD.includes(place));
      if (isTold || isSame) expect(WALLS.map((at) => timeOfDay(fixed(hour(at)), offsetAt))).toEqual(WALLS.map(hour));
    });

    it("is 24 hours at the end of the day, and no time beyond", () => {
      expect(timeOfDay(local(hour(24)), offsetAt)).toBe(hour(24));
      expect(timeOfDay(local(hour(25)), offsetAt)).toBeNull();
      expect(timeOfDay(local(hour(-1)), offsetAt)).toBeNull();
    });

    it("keeps seconds that somebody typed", () => expect(timeOfDay(local(hour(9) + 30_000), offsetAt)).toBe(hour(9) + 30_000));
  });

  it("is the time of a date with its time", () =>
    expect(timeOfDay(new Date("2026-11-18T08:30:00Z"), zone("Europe/Berlin"))).toBe(hour(9.5)));
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
    ["an hour beyond the day", [["Mon", "09:00", "25:00"]], '"25:00" in row 1 is no time'],
    ["a minute beyond the hour", [["Mon", "09:75", "17:00"]], '"09:75" in row 1 is no time'],
    ["hours that were added up", [["Mon", "09:00", new Date(Date.UTC(1899, 11, 31, 1))]], "a date in row 1 is no time"],
    ["only an opening", [["Mon", "09:00", ""]], "only one of open and close"],
    ["the same time twice", [["Mon", "09:00", "09:00"]], "00:00 and 24:00"],
    ["times without a day", [["", "09:00", "17:00"]], "is no weekday"],
    ["an error", [["Mon", "#REF!", "17:00"]], '"#REF!" in row 1 is no time'],
  ])("says what is wrong: %s", (_, rows, part) => {
    expect(() => spoken(workingWeek)(rows, utc)).toThrow(part);
    expect(() => spoken(workingWeek)(rows, utc)).toThrow(/^.{1,199}$/);
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
    ["a thirteenth month", [["2026-12-25"], ["2026-13-01"]], '"2026-13-01" in row 2 is no date'],
    ["a month and a day that changed places", [["2026-25-12"]], '"2026-25-12" in row 1 is no date'],
    ["a month of no number", [["2026-00-10"]], '"2026-00-10" in row 1 is no date'],
    ["an hour beyond the day", [["2026-12-25", "09:00", "25:00"]], '"25:00" in row 1 is no time'],
    ["a minute beyond the hour", [["2026-12-25", "09:75", "12:00"]], '"09:75" in row 1 is no time'],
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
  ])("says what is wrong: %s", (_, rows, part) => expect(() => spoken(holidaysOf)(rows, utc)).toThrow(part));
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
