import fc from "fast-check";
import { factorForAll, levers as leversIn, leversOf as leversOfAll } from "../../../src/core/funnel/levers";
import { spoken, spokenTable } from "../../harness/in-words";
import { cells, column, expectSentence } from "./says";

const leversOf = spokenTable(leversOfAll);
const levers = spoken(leversIn);
const PUBLISHED = [500, 150, 73, 50, 10];
const verdicts = (counts: readonly number[], target: number) => leversOf(counts, target).map(([lever, , , verdict]) => [lever, verdict]);

describe("levers", () => {
  it("solves the published example", () => {
    expect(leversOf(PUBLISHED, 35)).toEqual([
      ["Lever", "Now", "Needed", "Verdict"],
      ["Leads", 500, 1750, "3.5 times"],
      ["Rate 1", 0.3, expect.closeTo(1.05, 12), "impossible: would need 105 %"],
      ["Rate 2", 73 / 150, (73 / 150) * 3.5, "impossible: would need 170 %"],
      ["Rate 3", 50 / 73, (50 / 73) * 3.5, "impossible: would need 240 %"],
      ["Rate 4", 0.2, expect.closeTo(0.7, 12), "3.5 times"],
      ["All rates", expect.closeTo(0.02, 12), expect.closeTo(0.07, 12), "each rate 1.37 times"],
      ["Leads doubled and all rates", expect.closeTo(0.02, 12), expect.closeTo(0.035, 12), "each rate 1.15 times"],
    ]);
  });

  it.each([
    [
      "the target is reached already",
      [500, 50],
      50,
      [
        ["Leads", "enough as it is"],
        ["Rate 1", "enough as it is"],
        ["All rates", "enough as it is"],
        ["Leads doubled and all rates", "enough as it is"],
      ],
    ],
    [
      "twice the leads are enough",
      [500, 50],
      100,
      [
        ["Leads", "2 times"],
        ["Rate 1", "2 times"],
        ["All rates", "each rate 2 times"],
        ["Leads doubled and all rates", "enough as it is"],
      ],
    ],
    [
      "a little more is not the same",
      [1000, 500],
      501,
      [
        ["Leads", "1.002 times"],
        ["Rate 1", "1.002 times"],
        ["All rates", "each rate 1.002 times"],
        ["Leads doubled and all rates", "enough as it is"],
      ],
    ],
    [
      "a rate that is full, and more customers than leads",
      [100, 100, 50],
      250,
      [
        ["Leads", "5 times"],
        ["Rate 1", "impossible: would need 500 %"],
        ["Rate 2", "impossible: would need 250 %"],
        ["All rates", "impossible: would need 250 %"],
        ["Leads doubled and all rates", "impossible: would need 125 %"],
      ],
    ],
    [
      "a rate that would pass 100 % stays there",
      [100, 90, 9],
      36,
      [
        ["Leads", "4 times"],
        ["Rate 1", "impossible: would need 360 %"],
        ["Rate 2", "4 times"],
        ["All rates", "each rate 3.6 times, at most 100 %"],
        ["Leads doubled and all rates", "each rate 1.8 times, at most 100 %"],
      ],
    ],
    [
      "just above 100 %",
      [1000, 500],
      1001,
      [
        ["Leads", "2 times"],
        ["Rate 1", "impossible: would need 100.1 %"],
        ["All rates", "impossible: would need 100.1 %"],
        ["Leads doubled and all rates", "each rate 1.001 times"],
      ],
    ],
    [
      "exactly 100 %, whatever the last digit",
      [3, 1],
      3,
      [
        ["Leads", "3 times"],
        ["Rate 1", "3 times"],
        ["All rates", "each rate 3 times"],
        ["Leads doubled and all rates", "each rate 1.5 times"],
      ],
    ],
    [
      "a target of 0",
      [3, 1],
      0,
      [
        ["Leads", "enough as it is"],
        ["Rate 1", "enough as it is"],
        ["All rates", "enough as it is"],
        ["Leads doubled and all rates", "enough as it is"],
      ],
    ],
  ])("%s", (_, counts, target, expected) => expect(verdicts(counts, target).slice(1)).toEqual(expected));

  it("gives whole leads that are enough", () => expect(leversOf([100, 30], 31)[1]).toEqual(["Leads", 100, 104, "1.03 times"]));

  it("one factor for all rates reaches the growth, and no rate passes 100 %", () => {
    const rates = fc.array(
      fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const product = given.reduce((all, rate) => all * rate, 1);
        const growth = (1 / product) ** part;
        const { factor, full } = factorForAll(given, growth);
        const grown = given.map((rate) => Math.min(1, rate * factor));
        expect(grown.reduce((all, rate) => all * rate, 1) / (product * growth)).toBeCloseTo(1, 8);
        const most = Math.max(...given) * factor;
        // A rate that reaches 100 % but for rounding may be called either.
        if (Math.abs(most - 1) > 1e-9) expect(full).toBe(most > 1);
      }),
    );
  });
});

describe("SLA_LEVERS", () => {
  it.each([
    ["a row of counts", levers(cells([PUBLISHED]), 35), leversOf(PUBLISHED, 35)],
    ["a column with blanks below, text", levers(column([...PUBLISHED, ""]), "35"), leversOf(PUBLISHED, 35)],
    ["a blank target", levers(cells([PUBLISHED]), ""), ""],
    ["blank counts", levers(column(["", ""]), 35), ""],
  ])("%s", (_, answer, expected) => expect(answer).toEqual(expected));

  it.each([
    ["no target", () => levers(cells([PUBLISHED]), undefined), "target: give the number of customers to win, such as 35."],
    ["two targets", () => levers(cells([PUBLISHED]), column([35, 40])), "target: give one number"],
    ["a target below 0", () => levers(cells([PUBLISHED]), -1), "target: give a number of 0 or more"],
    ["nobody won", () => levers(cells([[500, 0]]), 35), "the last count is 0"],
    ["no counts", () => levers(undefined, 35), "at least two adjacent counts"],
    ["wins above leads", () => levers(cells([[10, 50]]), 35), "count 2 (50) is larger"],
    ["a blank stage in the middle", () => levers(cells([[500, "", 10]]), 35), "count 2 is blank"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});
