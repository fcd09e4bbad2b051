import { wideBlocks } from "../../../src/tables/own-columns/wide-blocks";

const at = (row: number, column: number, content = `${row}.${column}`) => ({ row, column, content });

test.each<[string, ReturnType<typeof at>[], unknown[]]>([
  ["none", [], []],
  ["a row", [at(0, 1), at(0, 0), at(0, 2)], [{ row: 0, column: 0, cells: [["0.0", "0.1", "0.2"]] }]],
  ["a column", [at(2, 4), at(1, 4)], [{ row: 1, column: 4, cells: [["1.4"], ["2.4"]] }]],
  [
    "a row above a column",
    [at(0, 0), at(0, 1), at(0, 2), at(3, 1), at(4, 1)],
    [
      { row: 0, column: 0, cells: [["0.0", "0.1", "0.2"]] },
      { row: 3, column: 1, cells: [["3.1"], ["4.1"]] },
    ],
  ],
  [
    "columns with ragged beginnings",
    [at(0, 0), at(0, 1), at(1, 1), at(2, 0), at(2, 1), at(3, 1)],
    [
      { row: 0, column: 0, cells: [["0.0"]] },
      { row: 2, column: 0, cells: [["2.0"]] },
      { row: 0, column: 1, cells: [["0.1"], ["1.1"], ["2.1"], ["3.1"]] },
    ],
  ],
  [
    "cells that touch nowhere",
    [at(0, 0), at(1, 1)],
    [at(0, 0), at(1, 1)].map(({ row, column, content }) => ({ row, column, cells: [[content]] })),
  ],
])("blocks of %s", (_, cells, expected) => {
  expect(wideBlocks(cells)).toEqual(expected);
});
