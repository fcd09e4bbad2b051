import { rowSpans } from "../../../src/tables/formulas/row-spans";

describe("stretches of rows to write", () => {
  it.each<[string, number[], number, number, [number, number][]]>([
    ["nothing to write", [], 0, 10, []],
    ["all in one", [2, 3, 9], 0, 8, [[2, 9]]],
    ["all in one, wherever the last run stopped", [2, 3, 9], 9, 8, [[2, 9]]],
    [
      "no longer than they may be",
      [1, 2, 3, 4, 5],
      0,
      2,
      [
        [1, 2],
        [3, 4],
        [5, 5],
      ],
    ],
    [
      "from the stop on, then from the top",
      [1, 2, 30, 31],
      30,
      10,
      [
        [30, 31],
        [1, 2],
      ],
    ],
    [
      "a stop below the last row: from the top",
      [1, 2, 30],
      99,
      10,
      [
        [1, 2],
        [30, 30],
      ],
    ],
  ])("%s", (_, rows, from, most, spans) => {
    expect(rowSpans(rows, from, most).map(({ first, last }) => [first, last])).toEqual(spans);
  });
});
