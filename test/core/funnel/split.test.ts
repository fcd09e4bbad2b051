import fc from "fast-check";
import { split } from "../../../src/core/funnel/split";
import { splits } from "../../../src/core/funnel/splits";
import { inWords } from "../../harness/in-words";
import { cells, column, expectSentence } from "./says";

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
const inThrees = (list: readonly number[]) => [0, 3, 6, 9].map((at) => sum(list.slice(at, at + 3)));

describe("splitting a total", () => {
  it.each([
    ["ten in four: the first win a tie", 10, [1, 1, 1, 1], [3, 3, 2, 2]],
    ["a hundred in three", 100, [1, 1, 1], [34, 33, 33]],
    // Hamilton's method by hand: shares 4.5, 3.3, 2.2 lose 0.5, 0.3, 0.2.
    ["the largest remainder wins", 10, [45, 33, 22], [5, 3, 2]],
    // 3.4, 3.4 and 3.2: the first wins the tie.
    ["not the last one", 10, [34, 34, 32], [4, 3, 3]],
    ["the last one, where it lost most", 10, [33, 33, 34], [3, 3, 4]],
    ["a year of 420 in months", 420, Array(12).fill(1), Array(12).fill(35)],
    ["35 in quarters", 35, [1, 1, 1, 1], [9, 9, 9, 8]],
    ["35 in months, which make up those quarters", 35, Array(12).fill(1), [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2]],
    ["months without a quarter", 10, [0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1], [0, 0, 0, 3, 3, 2, 0, 0, 0, 0, 0, 2]],
    ["by weights", 1783, [1, 1, 2], [446, 446, 891]],
    ["by percentages", 100, [0.1, 0.2, 0.3, 0.4], [10, 20, 30, 40]],
    ["a weight of 0", 7, [0, 1, 0], [0, 7, 0]],
    ["less than there are parts", 1, [1, 1, 1], [1, 0, 0]],
    ["nothing", 0, [1, 2], [0, 0]],
    ["a fraction stays one", 2.5, [1, 3], [0.625, 1.875]],
    ["a trillion", 1e12, [1, 2], [333333333333, 666666666667]],
  ])("%s", (_, total, weights, parts) => expect(split(total, weights)).toEqual(parts));

  const total = fc.oneof(fc.nat(3000), fc.nat(1e9));
  const weights = fc
    .array(
      fc.oneof(
        fc.nat(20),
        fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
      ),
      { minLength: 1, maxLength: 24 },
    )
    .filter((list) => sum(list) > 0);

  it("adds up exactly, and each part is about its share", () => {
    fc.assert(
      fc.property(total, weights, (whole, given) => {
        const parts = split(whole, given);
        expect(sum(parts)).toBe(whole);
        parts.forEach((part, at) => {
          const exact = (whole * (given[at] ?? 0)) / sum(given);
          expect(Number.isInteger(part) && part >= 0).toBe(true);
          // A month may be off by its part of what its quarter is off, and one.
          expect(Math.abs(part - exact)).toBeLessThan((given.length === 12 ? 2 : 1) + 1e-6);
          if (given[at] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  it("gives months that add up to the quarters by the added weights, and that are the quarters split again", () => {
    const year = fc.array(fc.nat(50), { minLength: 12, maxLength: 12 }).filter((list) => sum(list) > 0);
    fc.assert(
      fc.property(total, year, (whole, months) => {
        expect(inThrees(split(whole, months))).toEqual(split(whole, inThrees(months)));
        const [first = 0] = split(whole, inThrees(months));
        if (sum(months.slice(0, 3)) > 0) expect(split(whole, months).slice(0, 3)).toEqual(split(first, months.slice(0, 3)));
      }),
    );
  });

  it("gives no part more than one that lost more by rounding down", () => {
    fc.assert(
      fc.property(total, weights, (whole, given) => {
        fc.pre(given.length !== 12);
        const parts = split(whole, given);
        const lost = given.map((weight) => {
          const share = (whole * weight) / sum(given);
          return share - Math.floor(share + 1e-7);
        });
        const up = given.map((weight, at) => (parts[at] ?? 0) > Math.floor((whole * weight) / sum(given) + 1e-7));
        const least = Math.min(...lost.filter((_, at) => up[at]));
        const most = Math.max(...lost.filter((_, at) => !up[at]));
        if (up.includes(true) && up.includes(false)) expect(least).toBeGreaterThan(most - 1e-5);
      }),
    );
  });

  it("adds up when each quarter is split again", () => {
    fc.assert(
      fc.property(total, (whole) => {
        const quarters = split(whole, [1, 2, 3, 4]);
        expect(sum(quarters.flatMap((quarter) => split(quarter, [1, 1, 1])))).toBe(whole);
      }),
    );
  });
});

describe("SLA_SPLIT", () => {
  it.each([
    ["a number of parts", splits(10, 4), column([3, 3, 2, 2])],
    ["in text", splits("1,000", "2"), column([500, 500])],
    ["weights in a row", splits(35, cells([[1, 1, 2, 1]])), [[7, 7, 14, 7]]],
    ["weights in a column with blanks", splits(10, column([1, "", 1, ""])), column([5, "", 5, ""])],
    [
      "weights in a table keep its shape",
      splits(
        6,
        cells([
          [1, 2],
          [2, 1],
        ]),
      ),
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      "a column of quarters in months",
      splits(column([9, "", "x", 8]), 3),
      [
        [3, 3, 3],
        ["", "", ""],
        ['Check total: give a number of 0 or more, not "x".', "", ""],
        [3, 3, 2],
      ],
    ],
    ["a blank total", splits("", 4), ""],
    ["blank weights", splits(10, column(["", ""])), ""],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it.each([
    ["no parts", () => splits(10, undefined), "parts_or_weights: give a number of parts"],
    ["no part", () => splits(10, 0), "from 1 to 1,000"],
    ["half a part", () => splits(10, 2.5), "from 1 to 1,000"],
    ["too many parts", () => splits(10, 1e6), "from 1 to 1,000"],
    ["weights of nothing", () => splits(10, column([0, 0])), "all weights are 0"],
    ["a weight below 0", () => splits(10, column([1, -1])), 'weight 2 is "-1"'],
    ["a word for a weight", () => splits(10, column(["much", 1])), 'weight 1 is "much"'],
    ["a total below 0", () => splits(-1, 4), "total: give a number of 0 or more"],
    ["an error for the total", () => splits("#N/A", 4), 'not "#N/A"'],
    ["a table of totals", () => splits(cells([[1, 2]]), 4), "total: give one number or one column"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});
