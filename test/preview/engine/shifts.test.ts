import { shiftReferences } from "../../../preview/engine/formula-text";
import { insertion, move, removal } from "../../../preview/engine/shifts";

test.each([
  ["in front", insertion("row", 0, 2), [[4, 7]]],
  ["within", insertion("row", 3, 2), [[2, 7]]],
  ["behind", insertion("row", 6, 2), [[2, 5]]],
  ["gone in front", removal("row", 0, 2), [[0, 3]]],
  ["gone from the start", removal("row", 1, 2), [[1, 3]]],
  ["gone from the middle", removal("row", 3, 2), [[2, 3]]],
  ["gone from the end", removal("row", 5, 9), [[2, 4]]],
  ["gone", removal("row", 2, 4), []],
  ["moved within", move("column", 2, 1, 5), [[2, 5]]],
  [
    "moved out",
    move("column", 2, 1, 9),
    [
      [2, 4],
      [8, 8],
    ],
  ],
  [
    "moved in",
    move("column", 9, 1, 4),
    [
      [2, 3],
      [5, 6],
    ],
  ],
  ["moved past to the left", move("column", 9, 1, 0), [[3, 6]]],
])("indices 2 to 5, %s", (_, shift, spans) => {
  expect(shift.spans(2, 5)).toEqual(spans);
});

test.each([
  ["=$C2>3", insertion("column", 1, 1), "=$D2>3"],
  ["=$C2>3", insertion("row", 0, 1), "=$C3>3"],
  ["=$C2>3", removal("column", 2, 1), "=#REF!>3"],
  ['=IF(AND($A2:$C$9="C2",D:D),Leads!C2,2:3)', insertion("column", 1, 1), '=IF(AND($A2:$D$9="C2",E:E),Leads!C2,2:3)'],
  ["=COUNTIF($C$2:$C$1048576,C2)", insertion("column", 0, 1), "=COUNTIF($D$2:$D$1048576,D2)"],
  ["=$C2+LOG10(A1)", move("column", 2, 1, 0), "=$A2+LOG10(B1)"],
])("%s becomes", (formula, shift, expected) => {
  expect(shiftReferences(formula, shift)).toBe(expected);
});
