import { mentionsOf, withCommas } from "../../engine/formula-text";

test.each([
  ["=SUM(A1;B1)", "=SUM(A1,B1)"],
  ["={1;2}", "={1;2}"],
  ['=IF(A1=";";{1;2};"a;""b;")', '=IF(A1=";",{1;2},"a;""b;")'],
  ["='a;b'!A1", "='a;b'!A1"],
])("%s is understood as %s", (formula, expected) => {
  expect(withCommas(formula)).toBe(expected);
});

const corners = (startRow?: number, startColumn?: number, endRow?: number, endColumn?: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test.each([
  ["=A1", [{ corners: corners(0, 0, 0, 0) }], [], []],
  ["=$B$2:C3", [{ corners: corners(1, 1, 2, 2) }], [], []],
  ["=D2:D", [{ corners: corners(1, 3, undefined, 3) }], [], []],
  ["=A:C", [{ corners: corners(undefined, 0, undefined, 2) }], [], []],
  ["=2:3", [{ corners: corners(1, undefined, 2, undefined) }], [], []],
  ["=Leads!A1", [{ tab: "Leads", corners: corners(0, 0, 0, 0) }], [], []],
  ["='It''s mine'!AA10", [{ tab: "It's mine", corners: corners(9, 26, 9, 26) }], [], []],
  ['=IF(now()>1,"RAND() A1",goal)', [], ["IF", "NOW"], ["goal"]],
  ["=LOG10(A1)+MY_GOAL(rate_2)", [{ corners: corners(0, 0, 0, 0) }], ["LOG10", "MY_GOAL"], ["rate_2"]],
])("%s", (formula, references, functions, names) => {
  expect(mentionsOf(formula)).toEqual({ references, functions, names });
});
