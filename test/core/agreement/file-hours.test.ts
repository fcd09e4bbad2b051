import fc from "fast-check";
import { type FileHours, fileHours, hoursDifferences, hoursFaults } from "../../../src/core/agreement/file-hours";
import { worded } from "../../../src/language/spoken/worded";

const BERLIN = () => 3_600_000;
const WEEK = [["Monday", "09:00", "18:00"]];
const hours = (part: Partial<FileHours> = {}): FileHours => ({ week: WEEK, holidays: [], timeZone: "", ...part });
const known = (zone: string) => zone === "Europe/Berlin";
const HEADINGS = { week: ["Day", "Open", "Close"], holidays: ["Holiday", "Open", "Close", "Name"] };

it("are read from the tab as texts: merged stretches, days of dates and texts, names; what is no date is left out", () => {
  const tables = {
    hours: [HEADINGS.week, ["Mon-Tue", "09:00", "12:00"], ["Tue", "11:00", 0.75], ["Saturday", "", ""], ["", "", ""]],
    holidays: [
      HEADINGS.holidays,
      [new Date("2026-12-24T23:00:00Z"), "", "", "Christmas"],
      ["2026-12-31", "9:00", "12:00", ""],
      ["2027-05-01", "", "", new Date("2027-04-30T23:00:00Z")],
      ["", "", "", "a note"],
    ],
    zone: " Europe/Berlin ",
  };
  expect(fileHours(tables, BERLIN)).toEqual({
    week: [
      ["Monday", "09:00", "12:00"],
      ["Tuesday", "09:00", "18:00"],
    ],
    holidays: [
      ["2026-12-25", "", "", "Christmas"],
      ["2026-12-31", "09:00", "12:00", ""],
      ["2027-05-01", "", "", "2027-05-01"],
    ],
    timeZone: "Europe/Berlin",
  });
});

it.each<[string, Partial<FileHours>, string[]]>([
  ["none", { holidays: [["2026-12-24", "09:00", "12:00", "x"]], timeZone: "Europe/Berlin" }, []],
  ["a day that is none", { week: [["Moonday", "09:00", "18:00"]] }, ['"Moonday"']],
  ["a time that is none", { week: [["Monday", "9 o'clock", "18:00"]] }, ['"9 o\'clock"']],
  ["half a row", { week: [["Monday", "09:00"]] }, ["row 2"]],
  ["no hour at all", { week: [] }, ["no opening time"]],
  ["a holiday in words", { holidays: [["Christmas", "", "", ""]] }, ['not "Christmas"']],
  ["a day that does not exist", { holidays: [["2027-02-29"]] }, ['not "2027-02-29"']],
  ["hours of a holiday that end before they begin", { holidays: [["2026-12-24", "18:00", "09:00"]] }, ["row 2"]],
  ["a zone that is none", { timeZone: "Middle/Earth" }, ['Time zone: "Middle/Earth" is none.']],
  ["all at once", { week: [], holidays: [["x"]], timeZone: "y" }, ["no opening time", '"x"', '"y"']],
])("of a file are checked: %s", (_, part, parts) => {
  const faults = hoursFaults(hours(part), known).map(worded);
  expect(faults).toHaveLength(parts.length);
  parts.forEach((words, at) => {
    expect(faults[at]).toContain(words);
    expect(faults[at]?.length).toBeLessThan(200);
  });
});

it("differ by what they mean: rows that touch are one stretch, days without times are closed", () => {
  const now = hours({ holidays: [["2026-12-25", "", "", "Christmas"]] });
  const split = [
    ["Mon", "9:00", "12:00"],
    ["", "12:00", "18:00"],
    ["Sunday", "", ""],
  ];
  expect(hoursDifferences(now, { ...now, week: split })).toEqual([]);
  expect(
    hoursDifferences(now, { week: [["Monday", "09:00", "17:00"]], holidays: [["2026-12-24", "09:00", "12:00", ""]], timeZone: "UTC" }).map(
      ({ key, before, after }) => [key, before, after],
    ),
  ).toEqual([
    ["hours.week", "Monday | 09:00 | 18:00", "Monday | 09:00 | 17:00"],
    ["hours.holidays", "2026-12-25 |  |  | Christmas", "2026-12-24 | 09:00 | 12:00"],
    ["hours.zone", "", "UTC"],
  ]);
});

it("come back from a file as they went out", () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => `${String(half >> 1).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);
  const day = fc.constantFrom("Monday", "Wednesday", "Sunday");
  const row = fc.tuple(day, time, time).filter(([, open, close]) => open !== close);
  const date = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
  const holiday = fc.tuple(date, fc.string({ maxLength: 5 })).map(([at, name]) => [at.toISOString().slice(0, 10), "", "", name.trim()]);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.array(holiday, { maxLength: 4 }), (week, holidays) => {
      const tables = (given: FileHours) => ({
        hours: [HEADINGS.week, ...given.week],
        holidays: [HEADINGS.holidays, ...given.holidays],
        zone: given.timeZone,
      });
      const sent = fileHours(tables(hours({ week, holidays })), BERLIN);
      expect(fileHours(tables(sent), BERLIN)).toEqual(sent);
      expect(hoursDifferences(hours({ week, holidays }), sent)).toEqual([]);
      expect(hoursFaults(sent, known)).toEqual([]);
    }),
  );
});
