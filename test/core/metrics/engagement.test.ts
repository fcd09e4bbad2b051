import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";

import { type Customer, engagementOf, lifetimeOf } from "../../../src/core/metrics/engagement";
import { lifetimeValue } from "../../../src/core/metrics/figures";

const NOW = Date.UTC(2026, 10, 18);
const DAY = 86_400_000;
/** An average month of the Gregorian calendar: 146,097 days in 400 years. */
const MONTH = (146_097 / 4800) * DAY;
const ago = (months: number): number => NOW - months * MONTH;
const until = (months: number): Date => new Date(Math.round(ago(months)));
const customer = (won: number, end: Cell = "", revenue: number | null = null): Customer => ({
  won: Math.round(ago(won)),
  until: end,
  revenue,
});

describe("how long customers stay", () => {
  it.each<[string, Customer[], { months: number | null; left: number }]>([
    ["nobody was won", [], { months: null, left: 0 }],
    ["nobody has left", [customer(10), customer(20)], { months: null, left: 0 }],
    ["one left after six months", [customer(10, until(4))], { months: 6, left: 1 }],
    // 6 months of the one who left and 20 of the one who stays: not 6.
    ["who stays counts with the months so far", [customer(10, until(4)), customer(20)], { months: 26, left: 1 }],
    ["two left", [customer(10, until(4)), customer(20, until(8)), customer(6)], { months: 12, left: 2 }],
    ["who will leave is still a customer", [customer(10, until(4)), customer(3, until(-9))], { months: 9, left: 1 }],
    ["who was not yet won counts for nothing", [customer(10, until(4)), customer(-1)], { months: 6, left: 1 }],
    ["an end before the beginning is left out", [customer(10, until(4)), customer(5, until(7))], { months: 6, left: 1 }],
    ["a word for an end is left out: nobody knows when", [customer(10, until(4)), customer(5, "gone")], { months: 6, left: 1 }],
    ["a tick, too", [customer(10, until(4)), customer(5, true)], { months: 6, left: 1 }],
    ["left on the day he was won", [customer(5, until(5))], { months: 0, left: 1 }],
  ])("%s", (_, customers, { months, left }) => {
    const seen = engagementOf(customers, NOW);
    expect(seen.left).toBe(left);
    if (months === null) expect(seen.months).toBeNull();
    else expect(seen.months).toBeCloseTo(months, 6);
  });

  it("comes to the true stay where customers leave by chance and most are still there; the average of those who left does not", () => {
    // Deciles of an exponential stay of 24 months, won evenly over the last 24 months.
    const customers = Array.from({ length: 200 }, (_, at) => {
      const won = 24 * ((at % 20) / 20 + 0.025);
      const stay = -24 * Math.log(1 - (Math.floor(at / 20) + 0.5) / 10);
      return stay < won ? customer(won, until(won - stay)) : customer(won);
    });
    const ended = customers.filter(({ until: end }) => end instanceof Date);
    const naive = ended.reduce((sum, { won, until: end }) => sum + ((end as Date).getTime() - won) / MONTH, 0) / ended.length;
    expect(naive).toBeLessThan(10);
    expect(engagementOf(customers, NOW).months).toBeGreaterThan(21);
    expect(engagementOf(customers, NOW).months).toBeLessThan(27);
  });

  it("never says less than the average of those who left", () => {
    const one = fc.record({
      won: fc.double({ min: 0, max: 60, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 20 }), (given) => {
        const customers = given.map(({ won, share, gone }) => customer(won, gone ? until(won * share) : ""));
        const ended = engagementOf(
          customers.filter((_, at) => given[at]?.gone),
          NOW,
        );
        const all = engagementOf(customers, NOW);
        expect(all.left).toBe(ended.left);
        expect((all.months ?? 0) - (ended.months ?? 0)).toBeGreaterThanOrEqual(-1e-6);
      }),
    );
  });
});

describe("what a customer is worth", () => {
  const seen = engagementOf([customer(20, until(8), 4000), customer(12, "", 5600), customer(6, "", null), customer(-2, "", 99999)], NOW);

  it("takes revenue of those of whom it is known, and have been won", () => expect(seen.revenue).toBe(4800));

  it.each<[string, number | null, number | null, number | null]>([
    // 12 + 12 + 6 months, one left; 4,800 a year are 400 a month.
    ["a year's revenue", 12, null, 12000],
    ["a year's profit", 12, 0.6, 7200],
    ["a month's revenue", 1, null, 144000],
    ["nobody said what revenue covers", null, null, null],
    ["it covers no months", 0, null, null],
  ])("%s", (_, covers, margin, worth) => {
    const answer = lifetimeOf(seen, { covers, margin });
    if (worth === null) expect(answer).toBeNull();
    else expect(answer).toBeCloseTo(worth, 3);
  });

  it("is what SLA_LTV answers", () => {
    expect(lifetimeOf({ months: 30, left: 12, revenue: 4800 }, { covers: 12, margin: 0.6 })).toBe(lifetimeValue(400, 30, "60%"));
  });

  it("is not known without a stay or revenue", () => {
    expect(lifetimeOf({ months: null, left: 0, revenue: 4800 }, { covers: 12, margin: null })).toBeNull();
    expect(lifetimeOf({ months: 3, left: 1, revenue: null }, { covers: 12, margin: null })).toBeNull();
  });
});
