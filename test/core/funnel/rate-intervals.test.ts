import fc from "fast-check";
import { deviationsFor } from "../../../src/core/funnel/normal-quantile";
import { rateIntervals } from "../../../src/core/funnel/rate-intervals";
import { wilsonInterval } from "../../../src/core/funnel/wilson";
import { inWords } from "../../harness/in-words";
import { cells, column, expectSentence } from "./says";

describe("how sure a rate is", () => {
  // Values as published tables of the normal distribution have them.
  it.each([
    [0.5, 0.6744897501960817],
    [0.8, 1.2815515655446004],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.999999, 4.891638475698996],
  ])("%d lies within %d deviations", (confidence, deviations) => expect(deviationsFor(confidence)).toBeCloseTo(deviations, 9));

  // As R's prop.test(x, n, correct = FALSE) and statsmodels' proportion_confint(method="wilson") give them.
  it.each([
    [10, 50, 0.95, 0.1124375, 0.3303711],
    [0, 10, 0.95, 0, 0.2775328],
    [10, 10, 0.95, 0.7224672, 1],
    [150, 500, 0.95, 0.2615, 0.3416],
    [0, 0, 0.95, 0, 1],
    [1e6, 2e6, 0.95, 0.4993, 0.5007],
  ])("%d of %d at %d", (successes, trials, confidence, low, high) => {
    const [from, to] = wilsonInterval(successes, trials, confidence);
    expect(Math.abs(from - low)).toBeLessThan(5e-5);
    expect(Math.abs(to - high)).toBeLessThan(5e-5);
  });

  it("holds the rate itself, within 0 to 1, and narrows with more trials and less confidence", () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 98 }), (successes, missed, percent) => {
        const trials = successes + missed;
        fc.pre(trials > 0);
        const [low, high] = wilsonInterval(successes, trials, percent / 100);
        expect(low >= 0 && low <= successes / trials && high >= successes / trials && high <= 1).toBe(true);
        const [lower, higher] = wilsonInterval(successes, trials, (percent + 1) / 100);
        expect(lower <= low && higher >= high).toBe(true);
        const [nearer, near] = wilsonInterval(10 * successes, 10 * trials, percent / 100);
        expect(near - nearer).toBeLessThan(high - low);
      }),
    );
  });
});

const PUBLISHED = [0.112437500157761, 0.330371059322254];
const near = (lines: unknown[][]) =>
  lines.map((line) => line.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell)));

describe("SLA_RATE_INTERVAL", () => {
  it.each([
    ["one question", rateIntervals(10, 50, undefined), [PUBLISHED]],
    ["text", rateIntervals("10", "50", "95%"), [PUBLISHED]],
    ["columns, with blanks below", rateIntervals(column([10, 0, ""]), column([50, 0, ""]), ""), [PUBLISHED, [0, 1], ["", ""]]],
    [
      "a row: low above high",
      rateIntervals(cells([[10, 0]]), cells([[50, 0]]), 0.95),
      [
        [PUBLISHED[0], 0],
        [PUBLISHED[1], 1],
      ],
    ],
    [
      "a faulty row spares the others",
      rateIntervals(column([60, "x", 10]), 50, 0.95),
      [
        ["Check successes: 60 is more than the 50 trials. Swap them, or count each lead in every stage that it reached.", ""],
        ['Check successes: give a number of 0 or more, not "x".', ""],
        PUBLISHED,
      ],
    ],
    ["a blank", rateIntervals("", 50, 0.95), [["", ""]]],
  ])("%s", (_, answer, expected) => expect(inWords(near(answer))).toEqual(expected));

  it.each([
    ["more successes than trials", () => rateIntervals(60, 50, 0.95), "60 is more than the 50 trials"],
    ["a confidence of 1", () => rateIntervals(10, 50, 1), "below 100%"],
    ["95 for 95 %", () => rateIntervals(10, 50, 95), "type 95% instead of 95"],
    ["columns of two lengths", () => rateIntervals(column([1, 2]), column([5, 5, 5]), 0.95), "as many cells as in successes"],
    [
      "a table",
      () =>
        rateIntervals(
          cells([
            [1, 2],
            [3, 4],
          ]),
          50,
          0.95,
        ),
      "not a table",
    ],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});
