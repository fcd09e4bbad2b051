import { shiftReferences } from "../../engine/formula-text";
import { insertion, move, removal } from "../../engine/shifts";

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
  ["starts behind what goes", removal("row", 1, 2), [1, 3]],
  ["ends before what goes", removal("row", 4, 9), [2, 3]],
  ["goes", removal("row", 2, 4), null],
  ["moves whole", move("row", 1, 6, 20), [15, 18]],
  ["leaves its first behind", move("row", 1, 2, 20), [1, 3]],
  ["leaves its last behind", move("row", 5, 2, 0), [4, 6]],
  ["loses one from within", move("row", 3, 1, 20), [2, 4]],
  ["takes one in", move("row", 9, 1, 4), [2, 6]],
])("a reference to 2 to 5 %s", (_, shift, span) => {
  expect(shift.span(2, 5)).toEqual(span);
});

test.each([
  ["=$C2>3", insertion("column", 1, 1), "=$D2>3"],
  ["=$C2>3", insertion("row", 0, 1), "=$C3>3"],
  ["=$C2>3", removal("column", 2, 1), "=#REF!>3"],
  ['=IF(AND($A2:$C$9="C2",D:D),Leads!C2,2:3)', insertion("column", 1, 1), '=IF(AND($A2:$D$9="C2",E:E),Leads!C2,2:3)'],
  ["=COUNTIF($C$2:$C$1048576,C2)", insertion("column", 0, 1), "=COUNTIF($D$2:$D$1048576,D2)"],
  ["=SUM(D2:D)+SUM($C$9:$C$1048576)", removal("row", 0, 9), "=SUM(D1:D)+SUM($C$1:$C$1048576)"],
  ["=SUM(D2:D)", move("column", 3, 1, 0), "=SUM(A2:A)"],
  ["=SUM(A9:A2)+SUM(A2:A2)", removal("row", 7, 2), "=SUM(A7:A2)+SUM(A2:A2)"],
  ["=MY_G10+G10", insertion("row", 0, 1), "=MY_G10+G11"],
  ["=$C2+LOG10(A1)", move("column", 2, 1, 0), "=$A2+LOG10(B1)"],
])("%s becomes", (formula, shift, expected) => {
  expect(shiftReferences(formula, shift)).toBe(expected);
});

test("a tab's own references and those that name it", () => {
  const isAnas = (tab: string | undefined) => tab === "Ana's plan";
  const formula = "=A2+'Ana''s plan'!A2+SUM('Ana''s plan'!B$2:B$3)+Leads!A2";
  expect(shiftReferences(formula, insertion("row", 0, 1), isAnas)).toBe("=A2+'Ana''s plan'!A3+SUM('Ana''s plan'!B$3:B$4)+Leads!A2");
  expect(shiftReferences(formula, removal("row", 1, 1), isAnas)).toBe("=A2+#REF!+SUM('Ana''s plan'!B$2:B$2)+Leads!A2");
});
