import fc from "fast-check";
import { touching } from "../../../src/tables/formulas/row-spans";

it.each<[number[], [number, number][]]>([
  [[], []],
  [[4], [[4, 4]]],
  [[4, 5, 6], [[4, 6]]],
  [
    [1, 3, 4, 9],
    [
      [1, 1],
      [3, 4],
      [9, 9],
    ],
  ],
])("rows %j are the stretches %j", (rows, spans) => {
  expect(touching(rows).map(({ first, last }) => [first, last])).toEqual(spans);
});

it("they hold each row once, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (some) => {
      const rows = [...some].sort((one, other) => one - other);
      const held = touching(rows).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
      expect(held).toEqual(rows);
    }),
  );
});
