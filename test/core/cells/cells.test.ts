import { listOf } from "../../../src/core/cells/lists";
import { quoted, readNumber } from "../../../src/core/cells/numbers";

describe("reading a number", () => {
  it.each([
    [30, { number: 30 }],
    ["30", { number: 30 }],
    [" 30% ", { number: 0.3 }],
    ["1,783", { number: 1783 }],
    ["1,783.5", { number: 1783.5 }],
    [".5", { number: 0.5 }],
    ["-2e3", { number: -2000 }],
    ["1,78", { instead: "text" }],
    ["0x10", { instead: "text" }],
    ["Infinity", { instead: "text" }],
    ["1e999", { instead: "error" }],
    [Number.NaN, { instead: "error" }],
    ["#REF!", { instead: "error" }],
    ["", { instead: "blank" }],
    ["  ", { instead: "blank" }],
    [undefined, { instead: "blank" }],
    [null, { instead: "blank" }],
    [true, { instead: "yes or no" }],
    [new Date(0), { instead: "date" }],
  ])("%p is %p", (cell, read) => expect(readNumber(cell)).toEqual(read));
});

describe("reading a list", () => {
  it.each([
    [5, { cells: [5], direction: "column" }],
    [[[5]], { cells: [5], direction: "column" }],
    [[[1, 2, ""]], { cells: [1, 2], direction: "row" }],
    [[[1], [""], [3], [""]], { cells: [1, "", 3], direction: "column" }],
    [
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
  ])("%p is %p", (argument, list) => expect(listOf(argument)).toEqual(list));
});

it("quotes a long text short", () => expect(quoted("x".repeat(99))).toBe(`"${"x".repeat(20)}…"`));
