import type { Cell } from "../../../src/core/cells/cell";
import { mendedDates } from "../../../src/core/dates/mended";

const utc = () => 0;
const of = (cells: Cell[], isFormula: (row: number) => boolean = () => false) =>
  mendedDates({ cells, locale: () => "month first", offsetAt: utc }, isFormula);
const rows = ({ changes }: ReturnType<typeof of>) => changes.map(({ row, becomes }) => [row, new Date(becomes).toISOString().slice(0, 16)]);

const march = new Date("2026-03-11T00:00Z");

describe("what becomes a date", () => {
  test.each<[string, Cell[], unknown[]]>([
    ["nothing of real dates and blanks", [march, "", march], []],
    [
      "texts in the order that one of them proves",
      ["13/11/2026", "03/11/2026 9:30"],
      [
        [0, "2026-11-13T00:00"],
        [1, "2026-11-03T09:30"],
      ],
    ],
    [
      "a real date that was read in the other order, with the texts",
      ["13/11/2026", march],
      [
        [0, "2026-11-13T00:00"],
        [1, "2026-11-03T00:00"],
      ],
    ],
    ["seconds since 1970", [1_794_820_200, ""], [[0, "2026-11-16T09:10"]]],
    ["words stay words", ["yes", "soon", true], []],
  ])("%s", (_, cells, expected) => expect(rows(of(cells))).toEqual(expected));

  it.each<[string, Cell, Cell, string | null]>([
    ["a text", "13/11/2026", "10:30", "2026-11-13T10:30"],
    ["a text with its own time", "13/11/2026 08:00", "10:30", "2026-11-13T08:00"],
    ["a real date", new Date("2026-11-13T00:00Z"), "9h30", "2026-11-13T09:30"],
    ["a real date with its own time", new Date("2026-11-13T08:00Z"), "9h30", null],
    ["a real date and a time cell", new Date("2026-11-13T00:00Z"), new Date("1899-12-30T10:30Z"), "2026-11-13T10:30"],
    ["a real date without an hour", new Date("2026-11-13T00:00Z"), "", null],
    ["a real date and a dash", new Date("2026-11-13T00:00Z"), "-", null],
    ["a serial number", 46339, 0.4375, "2026-11-13T10:30"],
    ["a blank", "", "10:30", null],
  ])("%s takes the hour of the cell beside it: %p and %p", (_, cell, hour, becomes) => {
    const mended = mendedDates({ cells: [cell], hours: [hour], locale: () => "month first", offsetAt: utc }, () => false);
    expect(rows(mended)).toEqual(becomes ? [[0, becomes]] : []);
    expect(mended.unread).toEqual([]);
  });

  it.each<[string, Cell[], string[]]>([
    ["an open text follows the columns beside it", ["03/11/2026"], ["2026-11-03"]],
    ["a real date that was read in the other order is found for all that", ["13/11/2026", march], ["2026-11-13", "2026-11-03"]],
    ["a column that proves its own order keeps it", ["11/13/2026", "03/11/2026"], ["2026-11-13", "2026-03-11"]],
  ])("%s", (_, cells, days) => {
    const { changes } = mendedDates({ cells, locale: () => "month first", beside: "day first", offsetAt: utc }, () => false);
    expect(changes.map(({ becomes }) => new Date(becomes).toISOString().slice(0, 10))).toEqual(days);
  });

  it("takes the hour where day and month are exchanged, and names the rows whose hour is none", () => {
    const mended = mendedDates(
      {
        cells: ["13/11/2026", march, march, new Date("2026-03-05T00:00Z"), "14/11/2026"],
        hours: ["10:30", "9h30", "soon", "soon", "soon"],
        locale: () => "month first",
        offsetAt: utc,
      },
      (row) => row === 3,
    );
    expect(rows(mended)).toEqual([
      [0, "2026-11-13T10:30"],
      [1, "2026-11-03T09:30"],
      [2, "2026-11-03T00:00"],
    ]);
    expect([mended.unread, mended.exchanged]).toEqual([[4], 2]);
  });

  it("leaves formulas and what is not understood as they are, and names the rows of these", () => {
    const mended = of(["2026-11-18T10:00:00Z", "31/02/2026", "2026-11-19T10:00:00Z", "later"], (row) => row === 2);
    expect(rows(mended)).toEqual([[0, "2026-11-18T10:00"]]);
    expect(mended.unread).toEqual([1]);
  });
});
