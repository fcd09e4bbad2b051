import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";

import { acquisitionCost, costPerLead, lifetimeValue, returnOnInvestment } from "../../../src/core/metrics/figures";
import { inWords } from "../../harness/in-words";
import { cells, column, expectSentence } from "../funnel/says";

describe("single figures", () => {
  it.each([
    ["CPL", costPerLead(5000, 250), 20],
    ["CPL of text", costPerLead("5,000", "250"), 20],
    ["CPL of nothing spent", costPerLead(0, 250), 0],
    ["CPL of a blank", costPerLead("", 250), ""],
    ["CAC", acquisitionCost(42000, 35), 1200],
    ["ROI of a gain", returnOnInvestment(63000, 42000), 0.5],
    ["ROI of a loss", returnOnInvestment(21000, 42000), -0.5],
    ["ROI of nothing earned", returnOnInvestment(0, 42000), -1],
    ["ROI of refunds", returnOnInvestment(-4200, 42000), -1.1],
    ["LTV in revenue", lifetimeValue(400, 30, undefined), 12000],
    ["LTV in profit", lifetimeValue(400, 30, "60%"), 7200],
    ["LTV of one who stays for no time", lifetimeValue(400, 0, 0.6), 0],
  ])("%s", (_, answer, expected) => expect(answer).toBe(expected));

  it.each([
    ["CPL without leads", () => costPerLead(5000, 0), "leads: there are none"],
    ["CAC without customers", () => acquisitionCost(5000, 0), "customers: there are none"],
    ["ROI without cost", () => returnOnInvestment(5000, 0), "cost: it is 0"],
    ["CPL of next to no lead", () => costPerLead(5000, 1e-300), "leads: it is far too small to divide by"],
    ["CAC of next to no customer", () => acquisitionCost(5000, 5e-324), "customers: it is far too small to divide by"],
    ["ROI of next to no cost", () => returnOnInvestment(5000, 1e-300), "cost: it is far too small to divide by"],
    ["CPL with a decimal comma", () => costPerLead("12,5", 3), 'spend: "12,5" is text with a decimal comma. Write 12.5'],
    ["CPL of a word", () => costPerLead("much", 3), 'spend: give a number of 0 or more, not "much"'],
    ["negative spend", () => acquisitionCost(-5, 3), "spend: give a number of 0 or more"],
    ["LTV with a margin in whole percent", () => lifetimeValue(400, 30, 60), "margin: type 60% instead of 60"],
    ["columns of unlike length", () => costPerLead(column([1, 2]), column([1])), "leads: give as many cells as in spend"],
  ])("alone, a fault is a sentence: %s", (_, ask, sentence) => expectSentence(ask, sentence));
});

describe("whole columns", () => {
  const SPEND = column([5000, 300, "", "much", 10]);

  it("spares the other rows: nothing to divide by is blank, a fault says so in its own row", () => {
    expect(inWords(costPerLead(SPEND, column([250, 0, 3, 1, -1])))).toEqual([
      [20],
      [""],
      [""],
      ['Check spend: give a number of 0 or more, not "much".'],
      ['Check leads: give a number of 0 or more, not "-1".'],
    ]);
  });

  it("takes one number for all rows", () => {
    expect(returnOnInvestment(column([63000, 42000, ""]), 42000)).toEqual([[0.5], [0], [""]]);
    expect(acquisitionCost(cells([[100, 50, 0]]), 10)).toEqual([[10, 5, 0]]);
    expect(returnOnInvestment(column([1, 2]), 0)).toEqual([[""], [""]]);
  });

  it("gives back what was divided: CPL times leads is the spend, revenue is cost times ROI + 1", () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    const count = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, count, (spend, leads) => {
        expect((costPerLead(spend, leads) as number) * leads).toBeCloseTo(spend, 4);
        const roi = returnOnInvestment(spend, leads) as number;
        expect((roi + 1) * leads).toBeCloseTo(spend, 3);
      }),
    );
  });

  it("answers a column as it answers each row alone", () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constant(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }), (rows) => {
        const whole = costPerLead(column(rows.map(([spend]) => spend)), column(rows.map(([, leads]) => leads)));
        expect(whole).toEqual(rows.map(([spend, leads]) => [costPerLead(spend, leads)]));
      }),
    );
  });
});
