import { alongside } from "../../../src/core/cells/columns";
import { instantOfWall, readMoment } from "../../../src/core/cells/moments";
import { spoken } from "../../harness/in-words";

/** Berlin in 2026, in milliseconds: summer time from 29 March to 25 October, 01:00 UTC. */
const berlin = (instant: number): number =>
  instant >= Date.parse("2026-03-29T01:00:00Z") && instant < Date.parse("2026-10-25T01:00:00Z") ? 7_200_000 : 3_600_000;

describe("reading a moment", () => {
  it.each([
    [new Date("2026-11-18T09:00:00Z"), "2026-11-18T09:00:00.000Z"],
    ["2026-11-18 10:00", "2026-11-18T09:00:00.000Z"],
    ["2026-11-18T10:00:30", "2026-11-18T09:00:30.000Z"],
    ["2026-07-01", "2026-06-30T22:00:00.000Z"],
    ["2026-11-18T10:00Z", "2026-11-18T10:00:00.000Z"],
    ["2026-11-18 10:00 -05:30", "2026-11-18T15:30:00.000Z"],
    [46344.5, "2026-11-18T11:00:00.000Z"],
    ["2026-10-25 02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-03-29 02:30", "2026-03-29T01:30:00.000Z"],
    ["2028-02-29", "2028-02-28T23:00:00.000Z"],
    ["2026-12-31T23:59:59Z", "2026-12-31T23:59:59.000Z"],
    ["2026-11-18T10:00+14:00", "2026-11-17T20:00:00.000Z"],
    ["2026-11-18T10:00-12:00", "2026-11-18T22:00:00.000Z"],
    ["2026-11-18T10:00+0545", "2026-11-18T04:15:00.000Z"],
    ["2026-11-18T10:00-00:30", "2026-11-18T10:30:00.000Z"],
    ["2026-11-18 0:05", "2026-11-17T23:05:00.000Z"],
  ])("%p is %s", (cell, iso) => expect(readMoment(cell, berlin)).toEqual({ instant: Date.parse(iso) }));

  it.each([
    ["", "blank"],
    ["  ", "blank"],
    [undefined, "blank"],
    ["yesterday", "no date"],
    ["18.11.2026", "no date"],
    ["2026-02-30", "no date"],
    ["2026-02-29", "no date"],
    ["2026-13-01", "no date"],
    ["2026-17-11 09:00", "no date"],
    ["2026-99-01T09:00Z", "no date"],
    ["2026-00-10", "no date"],
    ["2026-11-00", "no date"],
    ["2026-11-31", "no date"],
    ["2026-11-32", "no date"],
    ["0000-01-01", "no date"],
    ["0099-01-01", "no date"],
    ["1899-12-31", "no date"],
    ["10000-01-01", "no date"],
    ["2026-1-5", "no date"],
    ["2026-11-18 24:00", "no date"],
    ["2026-11-18 24:30", "no date"],
    ["2026-11-18 25:00", "no date"],
    ["2026-11-18 09:60", "no date"],
    ["2026-11-18 09:75", "no date"],
    ["2026-11-18 09:00:60", "no date"],
    ["2026-12-31T23:59:60Z", "no date"],
    ["2026-11-18T10:00+25:00", "no date"],
    ["2026-11-18T10:00+14:01", "no date"],
    ["2026-11-18T10:00-15:00", "no date"],
    ["2026-11-18T10:00+05:60", "no date"],
    ["2026-11-18T10:00+5", "no date"],
    ["2026-11-18T", "no date"],
    ["#REF!", "no date"],
    [0, "no date"],
    [1e9, "no date"],
    [true, "no date"],
    [new Date(Number.NaN), "no date"],
    [new Date(8.64e15), "no date"],
    [new Date(-8.64e15), "no date"],
  ])("%p is %s", (cell, instead) => expect(readMoment(cell, berlin)).toEqual({ instead }));

  it("finds the earlier of two readings, and goes over a gap", () => {
    expect(instantOfWall(Date.UTC(2026, 9, 25, 2, 30), berlin)).toBe(Date.parse("2026-10-25T00:30:00Z"));
    expect(instantOfWall(Date.UTC(2026, 2, 29, 2, 30), berlin)).toBe(Date.parse("2026-03-29T01:30:00Z"));
  });
});

describe("a rule along columns", () => {
  const add = (cells: readonly unknown[]) => Number(cells[0]) + Number(cells[1]);

  it.each([
    [
      "two columns",
      [
        [[1], [2]],
        [[10], [20]],
      ],
      [[11], [22]],
    ],
    ["a column and a cell", [[[1], [2]], 10], [[11], [12]]],
    ["two cells", [1, 10], 11],
    ["a row", [[[1, 2]], 10], [[11, 12]]],
    [
      "a table",
      [
        [
          [1, 2],
          [3, 4],
        ],
        10,
      ],
      [
        [11, 12],
        [13, 14],
      ],
    ],
  ])("%s", (_, args, answer) => expect(alongside(args as never, ["a", "b"], add)).toEqual(answer));

  it("says which argument differs in size", () => {
    expect(() =>
      spoken(alongside)(
        [
          [[1], [2]],
          [[1], [2], [3]],
        ],
        ["due", "responded"],
        add,
      ),
    ).toThrow("responded: give as many cells as in due (2 x 1), not 3 x 1.");
  });
});
