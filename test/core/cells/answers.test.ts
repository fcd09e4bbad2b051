import { checkedAnswer } from "../../../src/core/cells/answers";
import { spoken } from "../../harness/in-words";

const NONE = "the result is no number. Look for a cell that is far too large or far too small.";

describe("what a custom function answers at last", () => {
  it.each<[unknown, unknown]>([
    [5, 5],
    ["", ""],
    [false, false],
    [-0, 0],
    [
      [
        [1, "a"],
        [-0, true],
      ],
      [
        [1, "a"],
        [0, true],
      ],
    ],
    [[[Number.NaN, 1]], [[`Check: ${NONE}`, 1]]],
    [[[Number.POSITIVE_INFINITY], [null], [undefined], [new Date(Number.NaN)]], Array(4).fill([`Check: ${NONE}`])],
    [[["x".repeat(50_001)]], [[`${"x".repeat(49_999)}…`]]],
  ])("%p becomes %p", (answer, cells) => {
    const checked = spoken(checkedAnswer)(answer);
    expect(checked).toEqual(cells);
    expect([checked].flat(2).some((cell) => Object.is(cell, -0))).toBe(false);
  });

  it.each([
    ["no number", Number.NaN, "The result is no number."],
    ["an endless one", Number.NEGATIVE_INFINITY, "The result is no number."],
    ["nothing", undefined, "The result is no number."],
    ["a ragged table", [[1], [1, 2]], "rows of different lengths"],
    ["a list that is no table", [1, 2], "rows of different lengths"],
    ["an empty table", [[]], "rows of different lengths"],
  ])("says in a sentence what is wrong: %s", (_, answer, part) => expect(() => spoken(checkedAnswer)(answer)).toThrow(part));
});
