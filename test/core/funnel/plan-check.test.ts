import fc from "fast-check";
import { chances, leadsNeeded } from "../../../src/core/funnel/chances";
import { mustExistBy } from "../../../src/core/funnel/exist-by";
import { answerGoal } from "../../../src/core/funnel/goal";
import { type CheckedPlan, planFault } from "../../../src/core/funnel/plan-check";
import { inWords, spoken } from "../../harness/in-words";
import { column } from "./says";

const STAGES = ["Lead", "MQL", "SAL", "Opportunity", "Customer"];
const GOOD = {
  counts: [500, 150, 73, 50, 10],
  rates: [0.3, 0.48, 0.68, 0.2, ""],
  lags: [30, 14, 7, 21, ""],
};

type Lists = { [key in "stages" | "counts" | "rates" | "lags"]?: readonly unknown[] };

const ask = ({ stages = STAGES, ...lists }: Lists, more: Pick<CheckedPlan, "target" | "rounding"> = {}): string =>
  inWords(
    planFault({
      stages: column(stages),
      ...(lists.counts && { counts: column(lists.counts) }),
      ...(lists.rates && { rates: column(lists.rates) }),
      ...(lists.lags && { lags: column(lists.lags) }),
      ...more,
    }),
  ) as string;

describe("a plan's counts", () => {
  it.each<[unknown[], string]>([
    [[500, 150, 73, 50, 10], ""],
    [[500, 150, 73, 50, 0], ""],
    [[1, 1, 1, 1, 1], ""],
    [[1e12, 1, 1, 1, 0], ""],
    [[10, 8, 0, 0, 0], "SAL has 0, so nothing is known of the way from SAL to Opportunity."],
    [[10, 0, 0, 0, 0], "MQL has 0, so nothing is known of the way from MQL to SAL."],
    [[500, 150, 73, 0, 0], "Opportunity has 0, so nothing is known of the way from Opportunity to Customer."],
    [[0, 0, 0, 0, 0], "the first stage has no leads. Take a month in which Lead had some."],
    [[0, 5, 3, 2, 1], "the first stage has no leads. Take a month in which Lead had some."],
    [[72, 540, 73, 50, 10], "MQL has 540, Lead 72: a stage has more than the one before it."],
    [[500, 150, 0, 50, 10], "Opportunity has 50, SAL 0: a stage has more than the one before it."],
    [[500, 150, 73, 0, 10], "Customer has 10, Opportunity 0: a stage has more than the one before it."],
    [["", 150, 73, 50, 10], "Lead is blank: fill it in, or delete the row of a stage that you do not have."],
    [[500, 150, "", 50, 10], "SAL is blank:"],
    [[500, 150, 73, 50, ""], "Customer is blank:"],
    [[500, 150, " ", 50, 10], "SAL is blank:"],
    [["many", 150, 73, 50, 10], 'Lead is "many":'],
    [[500, "150", 73, 50, 10], 'MQL is "150":'],
    [[500, 150, -5, 50, 10], "SAL is below 0:"],
    [[500, 150, true, 50, 10], 'SAL is "true":'],
    [[500, 150, new Date(0), 50, 10], "SAL is a date:"],
    [[500, 150, "#REF!", 50, 10], "SAL shows an error:"],
    [[1e13, 150, 73, 50, 10], "Lead has more than a trillion."],
    [[500, 150, "Loading...", 50, 10], ""],
  ])("%j: %s", (counts, said) => {
    const sentence = ask({ counts });
    expect(sentence).toContain(said);
    if (said === "") expect(sentence).toBe("");
    else expect(sentence).toMatch(/^Check the column Last month: .*\.$/);
  });

  it("are told apart from a stage without a name", () =>
    expect(ask({ stages: ["Lead", "", "SAL", "Opportunity", "Customer"], counts: [10, "x", 3, 2, 1] })).toContain('stage 2 is "x"'));
});

describe("a plan's rates, target, rounding, lags and names", () => {
  const { counts, rates, lags } = GOOD;
  it.each<[string, Lists, Pick<CheckedPlan, "target" | "rounding">, string]>([
    ["all is fine", { counts, rates, lags }, { target: 35, rounding: "up" }, ""],
    ["a blank rate", { rates: [0.3, "", 0.68, 0.2, ""] }, {}, "From MQL to SAL it is blank."],
    ["the last rate is blank", { rates: [0.3, 0.48, 0.68, "", ""] }, {}, "From Opportunity to Customer it is blank."],
    ["a rate of 0", { rates: [0, 0.48, 0.68, 0.2, ""] }, {}, "From Lead to MQL it is 0 %."],
    ["a rate above 100 %", { rates: [7.5, 0.48, 0.68, 0.2, ""] }, {}, "From Lead to MQL it is 7.5: type 7.5%."],
    ["a rate of 170 %", { rates: [0.3, 0.48, 1.7, 0.2, ""] }, {}, "From SAL to Opportunity it is 170 %."],
    ["a rate below 0", { rates: [0.3, 0.48, -0.2, 0.2, ""] }, {}, "From SAL to Opportunity it is -20 %."],
    ["a word", { rates: [0.3, 0.48, "most", 0.2, ""] }, {}, 'From SAL to Opportunity it is "most".'],
    [
      "a month without a sale, measured",
      { counts: [500, 150, 73, 50, 0], rates: [0.3, 0.4, 0.6, 0, ""] },
      {},
      "last month's counts show 0 % from Opportunity to Customer",
    ],
    ["a target of 0", { rates }, { target: 0 }, "Type a sales target above 0, such as 35"],
    ["a blank target", { rates }, { target: "" }, "Type a sales target above 0, such as 35"],
    ["a word for a target", { rates }, { target: "thirty" }, "Type a sales target above 0, such as 35"],
    ["a tiny rate", { rates: [0.3, 1e-13, 0.68, 0.2, ""] }, { target: 35 }, "more than a trillion leads. Look at the rate from MQL to SAL"],
    ["a huge target", { rates }, { target: 1e12 }, "more than a trillion leads"],
    ["a word for the rounding", { rates }, { target: 35, rounding: "sometimes" }, "Check the rounding: it is nearest, up or none."],
    ["a blank lag", { lags: [30, "", 7, 21, ""] }, {}, "MQL is blank."],
    ["the last lag is blank", { lags: [30, 14, 7, "", ""] }, {}, "Opportunity is blank."],
    ["a lag below 0", { lags: [-1, 14, 7, 21, ""] }, {}, "Lead is below 0."],
    ["lags of two centuries", { lags: [36_525, 36_525, 7, 21, ""] }, {}, "more than a hundred years"],
    ["a stage without a name", { stages: ["Lead", "", "SAL"] }, {}, "stage 2 has no name"],
    ["a name twice", { stages: ["Lead", "MQL", " lead"] }, {}, "lead is there twice"],
    ["counts before rates", { counts: [5, 9, 1, 1, 1], rates: ["", "", "", "", ""] }, { target: "" }, "Check the column Last month"],
    ["what still waits", { rates: ["Loading...", 0.4, 0.6, 0.2, ""] }, { target: "" }, ""],
  ])("%s", (_, lists, more, said) => {
    const sentence = ask(lists, more);
    expect(sentence).toContain(said);
    if (said === "") expect(sentence).toBe("");
  });

  it("need the stages", () => expect(() => spoken(planFault)({ stages: "" })).toThrow("stages: give the names"));
});

const cell = fc.oneof(fc.constantFrom<unknown>("", 0, 1, "word", -1, 1e13, "#REF!", true, 0.5, 7.5), fc.integer({ min: 0, max: 600 }));
const works = (compute: () => unknown): boolean => {
  try {
    const answer = compute();
    return !JSON.stringify(answer).includes("Check");
  } catch {
    return false;
  }
};

describe("nothing wrong", () => {
  it("means that odds, leads, goals and days can be computed", () => {
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 5, maxLength: 5 }),
        fc.array(cell, { minLength: 4, maxLength: 4 }),
        fc.array(cell, { minLength: 4, maxLength: 4 }),
        fc.oneof(fc.constant(35), cell),
        (counts, fours, days, target) => {
          const [rates, lags] = [
            [...fours, ""],
            [...days, ""],
          ];
          const goal = { target: target as never, rates: column(rates), rounding: "nearest" };
          if (ask({ counts }) === "" && typeof target === "number" && target > 0 && target < 1e6) {
            expect(works(() => chances(column(counts), target, 100))).toBe(true);
            expect(works(() => leadsNeeded(column(counts), 5, 0.8))).toBe(true);
          }
          if (ask({ rates }, { target: target as never }) === "")
            expect(works(() => answerGoal(goal, () => ({ target: "", rates: [], rounding: "" })))).toBe(true);
          if (ask({ lags }) === "") expect(works(() => mustExistBy("2026-12-31", column(lags), null, () => 0))).toBe(true);
          const sentence = ask({ counts, rates, lags }, { target: target as never });
          expect(sentence === "" || /^[A-Z].*\.$/.test(sentence)).toBe(true);
          expect(sentence).not.toMatch(/#|NaN|undefined/);
          expect(sentence.length).toBeLessThan(200);
        },
      ),
      { numRuns: 300 },
    );
  });
});
