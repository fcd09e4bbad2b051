import fc from "fast-check";
import { leadsFor } from "../../../src/core/funnel/leads-for";
import { oddsOf } from "../../../src/core/funnel/odds";
import { tries } from "../../harness/amounts";
import { drawsFrom, worstOfFunnels } from "./simulated-sales";

const PUBLISHED = [500, 150, 73, 50, 10];

/** P(exactly so many of the leads) where one rate is Beta(a, b): the beta-binomial distribution, multiplied out. */
function exactlyOf(sales: number, leads: number, a: number, b: number): number {
  let log = 0;
  for (let at = 0; at < sales; at += 1) log += Math.log((a + at) / (a + b + at)) + Math.log((leads - at) / (sales - at));
  for (let at = 0; at < leads - sales; at += 1) log += Math.log((b + at) / (a + b + sales + at));
  return Math.exp(log);
}

function oneStageOdds(came: number, won: number, target: number, leads: number): number {
  let fewer = 0;
  for (let sales = 0; sales < target; sales += 1) fewer += exactlyOf(sales, leads, won + 0.5, came - won + 0.5);
  return 1 - fewer;
}

describe("the odds of a plan", () => {
  it.each([
    ["the published plan is a coin flip", PUBLISHED, 35, 1783, 0.53],
    ["2,365 leads make it four in five", PUBLISHED, 35, 2365, 0.8],
    ["no target is always reached", PUBLISHED, 0, 0, 1],
    ["no leads", PUBLISHED, 1, 0, 0],
    ["fewer leads than sales", PUBLISHED, 35, 34, 0],
    ["a mean of a prior: nobody of one", [1, 0], 1, 1, 0.25],
    ["somebody of one", [1, 1], 1, 1, 0.75],
    ["the product of two means", [3, 2, 1], 1, 1, (2.5 / 4) * (1.5 / 3)],
    ["a hundred thousand leads", PUBLISHED, 35, 100_000, 1],
    ["a stage that never lost, where all must be won", [28, 28], 457_790, 457_790, 0.008],
    ["as many sales as are to be expected of them", [1e6, 5e5, 2e5, 1e5, 1e4], 1000, 100_000, 0.5],
    ["a million leads, all of them", [10, 10], 1e6, 1e6, 0],
    ["a trillion leads", [1e12, 5e11], 1e11, 1e12, 1],
  ])("%s", (_, counts, target, leads, odds) => expect(Math.abs(oddsOf(counts, target, leads) - odds)).toBeLessThan(0.005));

  it.each([
    [50, 10, 5, 20],
    [50, 10, 30, 100],
    [1, 1, 1, 1],
    [1, 1, 3, 3],
    [1, 0, 4, 100],
    [2, 1, 1, 1000],
    [10, 10, 50, 50],
    [10, 10, 1000, 1000],
    [10, 10, 500, 505],
    [1000, 1000, 5, 5],
    [0.6, 0.3, 7, 30],
    [8000, 842, 100, 1000],
  ])("one stage of %d with %d won, %d of %d: the beta-binomial sum", (came, won, target, leads) =>
    expect(Math.abs(oddsOf([came, won], target, leads) - oneStageOdds(came, won, target, leads))).toBeLessThan(1e-6),
  );

  it("lies within 0.01 of a simulation, for 25 funnels from tiny to large (the long tests take hundreds)", () => {
    expect(worstOfFunnels(25, drawsFrom(20261118), 40_000)).toBeLessThan(0.01);
  });

  const falling = (most: number, longest: number) =>
    fc
      .array(fc.integer({ min: 0, max: most }), { minLength: 2, maxLength: longest })
      .map((list) => list.sort((one, other) => other - one))
      .filter((list) => list.slice(0, -1).every((count) => count > 0));

  it("never falls with more leads, nor rises with a higher target", () => {
    const numbers = [fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 5000 })] as const;
    fc.assert(
      fc.property(falling(5000, 6), ...numbers, (counts, target, leads, more) => {
        const odds = oddsOf(counts, target, leads);
        expect(odds >= 0 && odds <= 1).toBe(true);
        expect(oddsOf(counts, target, leads + more)).toBeGreaterThanOrEqual(odds - 1e-6);
        expect(oddsOf(counts, target, leads + 1)).toBeGreaterThanOrEqual(odds - 1e-6);
        expect(oddsOf(counts, target + 1, leads)).toBeLessThanOrEqual(odds + 1e-6);
      }),
      { numRuns: tries(80, 300) },
    );
  });

  /** E[rate^power] of the whole funnel: a product of known moments. */
  const moment = (counts: readonly number[], power: number) =>
    counts.slice(1).reduce((all, count, at) => {
      let share = all;
      for (let one = 0; one < power; one += 1) share *= (count + 0.5 + one) / ((counts[at] ?? 0) + 1 + one);
      return share;
    }, 1);

  it("is what the funnel's moments say, for one sale of few leads and where all leads must be won", () => {
    fc.assert(
      fc.property(falling(1e6, 6), fc.integer({ min: 1, max: 6 }), (counts, leads) => {
        let nobody = 0;
        let choices = 1;
        for (let power = 0; power <= leads; power += 1) {
          nobody += (power % 2 ? -1 : 1) * choices * moment(counts, power);
          choices *= (leads - power) / (power + 1);
        }
        expect(Math.abs(oddsOf(counts, 1, leads) - (1 - nobody))).toBeLessThan(2e-6);
        expect(Math.abs(oddsOf(counts, leads, leads) - moment(counts, leads))).toBeLessThan(2e-6);
      }),
      { numRuns: tries(80, 300) },
    );
  });

  it("needs leads that reach the confidence, and one lead less does not", () => {
    const numbers = [fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 })] as const;
    fc.assert(
      fc.property(falling(2000, 5), ...numbers, (counts, target, percent) => {
        const leads = leadsFor(counts, target, percent / 100);
        if (leads === null) return;
        expect(oddsOf(counts, target, leads)).toBeGreaterThanOrEqual(percent / 100);
        expect(oddsOf(counts, target, leads - 1)).toBeLessThan(percent / 100);
      }),
      { numRuns: tries(60, 200) },
    );
  });

  it.each([
    ["the published plan", 35, 0.8, 2363],
    ["at nine in ten", 35, 0.9, 2794],
    ["no target", 0, 0.8, 0],
  ])("leads needed: %s", (_, target, confidence, leads) => expect(leadsFor(PUBLISHED, target, confidence)).toBe(leads));

  it("gives up beyond a trillion leads", () => expect(leadsFor([10, 1, 0], 1e6, 0.999999)).toBeNull());
});
