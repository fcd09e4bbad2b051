import { entriesOf, tableRows } from "../../../src/core/cells/table-text";
import { dayStart, dayText, isDay } from "../../../src/core/dates/days";
import { personOf } from "../../../src/core/people/person";

describe("a person", () => {
  it.each([
    ["Ana Lim", "Ana Lim", ""],
    ["Ana Lim, ana@example.com", "Ana Lim", "ana@example.com"],
    ["Ana Lim <ana@example.com>", "Ana Lim", "ana@example.com"],
    ["ana@example.com (Ana Lim)", "Ana Lim", "ana@example.com"],
    ["ana@example.com", "", "ana@example.com"],
    ["  ", "", ""],
  ])("%p is %p with the address %p", (text, name, email) => expect(personOf(text)).toEqual({ name, email }));
});

describe("a table in a cell", () => {
  it.each([
    [
      "a | b\nc|d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\r\n\r\nb | c",
      [
        ["a", ""],
        ["b", "c"],
      ],
    ],
    ["a | b | c", [["a", "b | c"]]],
    [" | b", [["", "b"]]],
    // Cells that were copied from a spreadsheet.
    [
      "a\tb\n\tc\nd\t\t",
      [
        ["a", "b"],
        ["", "c"],
        ["d", ""],
      ],
    ],
    ["a\tx | b", [["a\tx", "b"]]],
    ["", []],
  ])("%p", (text, rows) => expect(tableRows(text, ["One", "Two"])).toEqual(rows));
});

it("a list is its lines, a semicolon within one stays", () => expect(entriesOf("one; two\n\n three \n")).toEqual(["one; two", "three"]));

describe("a day", () => {
  const berlin = (instant: number) => (instant >= Date.UTC(2026, 9, 25, 1) ? 3_600_000 : 7_200_000);

  it.each([
    ["2026-11-30", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["30.11.2026", false],
    ["0000-00-00", false],
  ])("%s is a day: %p", (text, is) => expect(isDay(text)).toBe(is));

  it.each(["2026-10-24", "2026-10-25", "2026-10-26", "2026-11-30"])("%s goes into a cell and comes back", (day) =>
    expect(dayText(dayStart(day, berlin), berlin)).toBe(day),
  );
});
