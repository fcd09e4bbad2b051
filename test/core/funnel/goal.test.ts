import fc from "fast-check";
import { type AgreedGoal, answerGoal, planBackwards, type Rounding } from "../../../src/core/funnel/goal";
import { inWords, spoken } from "../../harness/in-words";

const PUBLISHED = [0.3, 0.48, 0.68, 0.2];

describe("walking the funnel backwards", () => {
  it.each<[string, number, number[], Rounding, number[]]>([
    ["the published example", 35, PUBLISHED, "nearest", [1783, 535, 257, 175, 35]],
    ["the published example, up", 35, PUBLISHED, "up", [1794, 538, 258, 175, 35]],
    ["21 / 0.7 is 30, nearest", 21, [0.7], "nearest", [30, 21]],
    ["1 / 0.3 is 4, up", 1, [0.3], "up", [4, 1]],
    ["1 / 0.4 is 2.5: halves go up", 1, [0.4], "nearest", [3, 1]],
    ["35 / 0.2 stays a fraction of nothing", 35, [0.2], "none", [175, 35]],
    ["10 / 0.3, fractions kept", 10, [0.3], "none", [10 / 0.3, 10]],
    ["a rate of 1", 35, [1, 1], "nearest", [35, 35, 35]],
    ["a target of 0", 0, PUBLISHED, "up", [0, 0, 0, 0, 0]],
    ["a fraction of a target", 2.5, [0.5], "nearest", [5, 2.5]],
    ["8,000 leads won 842 times: 100 more", 100, [842 / 8000], "nearest", [950, 100]],
    ["a million customers", 1e6, [0.1], "up", [1e7, 1e6]],
  ])("%s", (_, target, rates, rounding, volumes) => expect(planBackwards(target, rates, rounding)).toEqual(volumes));

  it("says so where a rate is far too small", () => {
    expect(() => spoken(planBackwards)(35, [1e-9, 1e-9], "nearest")).toThrow("far too small");
  });

  // A thousand customers at lower odds than these need more leads than a plan can hold, which is said in a sentence of its own.
  const rates = fc
    .array(
      fc.integer({ min: 1, max: 1000 }).map((rate) => rate / 1000),
      { minLength: 1, maxLength: 5 },
    )
    .filter((list) => list.reduce((odds, rate) => odds * rate, 1) > 1e-8);

  it("rounded up and walked forward reaches the target, and one lead fewer at a stage would not feed the next", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), rates, (target, given) => {
        const volumes = planBackwards(target, given, "up");
        given.forEach((rate, at) => {
          expect((volumes[at] ?? 0) * rate).toBeGreaterThanOrEqual((volumes[at + 1] ?? 0) * (1 - 1e-9));
          if ((volumes[at] ?? 0) > 0) expect(((volumes[at] ?? 0) - 1) * rate).toBeLessThan((volumes[at + 1] ?? 0) * (1 + 1e-9));
        });
      }),
    );
  });

  it("never grows along the funnel, and the roundings keep their order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), rates, (target, given) => {
        const [up, none] = [planBackwards(target, given, "up"), planBackwards(target, given, "none")];
        const nearest = planBackwards(target, given, "nearest");
        const falls = (volumes: number[]) => volumes.every((volume, at) => at === 0 || volume <= (volumes[at - 1] ?? 0));
        expect([falls(up), falls(nearest)]).toEqual([true, true]);
        expect(up.every((volume, at) => volume >= (none[at] ?? 0) * (1 - 1e-12))).toBe(true);
      }),
    );
  });
});

const nothing: AgreedGoal = { target: "", rates: [], rounding: "" };
const agreement: AgreedGoal = { target: 35, rates: PUBLISHED, rounding: "up" };
const goal = (target?: unknown, rates?: unknown, rounding?: unknown, agreed = nothing) =>
  answerGoal({ target, rates, rounding } as Parameters<typeof answerGoal>[0], () => agreed);
const column = (cells: unknown[]) => cells.map((cell) => [cell]);

describe("SLA_GOAL", () => {
  it.each([
    ["rates in a column", goal(35, column(PUBLISHED)), column([1783, 535, 257, 175, 35])],
    ["rates in a row", goal(35, [PUBLISHED]), [[1783, 535, 257, 175, 35]]],
    ["one rate in one cell", goal(35, 0.2), column([175, 35])],
    ["a whole column with blanks below", goal(35, column([...PUBLISHED, "", "", ""])), column([1783, 535, 257, 175, 35])],
    ["rates typed as text", goal("35", [["30%", "48 %".replace(" ", ""), "0.68", "20%"]]), [[1783, 535, 257, 175, 35]]],
    ["another rounding", goal(21, 0.7, " UP "), column([30, 21])],
    ["nothing given: the agreement answers", goal(undefined, undefined, undefined, agreement), column([1794, 538, 258, 175, 35])],
    [
      "nothing but the rounding: the agreement answers the rest",
      goal(undefined, undefined, "nearest", agreement),
      column([1783, 535, 257, 175, 35]),
    ],
    ["a target in one cell of a range", goal([[35]], 0.2), column([175, 35])],
    ["rates as text, with a blank before the sign", goal(35, column(["48 %", "20 %"])), column([365, 175, 35])],
    [
      "a column with targets beyond all plans, each in its own line",
      goal(column([10, 1e308, 1e12]), 0.5),
      [
        [20, 10],
        ["Check: give a number up to a trillion.", ""],
        [expect.stringMatching(/^Check: the plan needs more than a trillion leads/), ""],
      ],
    ],
    ["a blank target", goal("", column(PUBLISHED)), [[""]]],
    ["a column of blank targets", goal(column(["", ""]), column(PUBLISHED)), column(["", ""])],
    [
      "a column of targets, one line each",
      goal(column([10, "", "ten", -1, 20]), 0.5),
      [
        [20, 10],
        ["", ""],
        ['Check: give a number of 0 or more, not "ten".', ""],
        ['Check: give a number of 0 or more, not "-1".', ""],
        [40, 20],
      ],
    ],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it("does not ask the agreement when everything was given", () => {
    const ask = jest.fn(() => agreement);
    answerGoal({ target: 35, rates: 0.2, rounding: "up" }, ask);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ["no target anywhere", () => goal(undefined, 0.2), "or fill in the sales target in the tab SLA agreement, which"],
    ["no rates anywhere", () => goal(35), "or fill in the conversion rates in the tab SLA agreement, which"],
    ["blank cells of rates", () => goal(35, column(["", "", ""])), "rates: all are blank. Fill in the conversion rates"],
    ["a rate of 0", () => goal(35, [[0.3, 0]]), 'rate 2 is "0"'],
    ["a rate below 0", () => goal(35, -0.3), "above 0% and up to 100%"],
    ["30 typed for 30 %", () => goal(35, column([30, 48])), "Type 30% instead of 30"],
    ["170 %", () => goal(35, 1.7), "above 0% and up to 100%"],
    ["a rate of 300", () => goal(35, 300), "above 0% and up to 100%"],
    ["a blank rate in the middle", () => goal(35, column([0.3, "", 0.2])), "rate 2 is blank"],
    ["a word for a rate", () => goal(35, column([0.3, "half"])), 'rate 2 is "half"'],
    ["an error for a rate", () => goal(35, column(["#REF!"])), 'rate 1 is "#REF!"'],
    ["a checkbox for a rate", () => goal(35, true), 'rate 1 is "true"'],
    ["a date for a rate", () => goal(35, new Date(0)), "rate 1 is a date"],
    [
      "a table of rates",
      () =>
        goal(35, [
          [0.3, 0.4],
          [0.5, 0.6],
        ]),
      "not a table",
    ],
    ["a target below 0", () => goal(-5, 0.2), 'not "-5"'],
    ["a word for the target", () => goal("many", 0.2), 'not "many"'],
    ["an error for the target", () => goal("#N/A", 0.2), 'not "#N/A"'],
    [
      "a table of targets",
      () =>
        goal(
          [
            [1, 2],
            [3, 4],
          ],
          0.2,
        ),
      "not a table",
    ],
    [
      "a rate with a decimal comma",
      () => goal(35, column(["48,67%"])),
      'rates: rate 1: "48,67%" is text with a decimal comma. Write 48.67%',
    ],
    ["a share with a decimal comma", () => goal(35, "0,2"), 'rates: rate 1: "0,2" is text with a decimal comma. Write 0.2'],
    ["a target with a decimal comma", () => goal("17,5", 0.2), 'target: "17,5" is text with a decimal comma. Write 17.5'],
    ["a word for a rate", () => goal(35, "a third"), "Give a percentage above 0%"],
    ["the largest number for the target", () => goal(1e308, 0.3), "target: give a number up to a trillion"],
    ["the smallest number for a rate", () => goal(35, 5e-324), "trillion"],
    ["an unknown rounding", () => goal(35, 0.2, "sideways"), '"nearest", "up" or "none"'],
    ["a plan beyond all leads", () => goal(1e11, 0.001), "trillion"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => {
    expect(spoken(ask)).toThrow(part);
    try {
      ask();
    } catch (error) {
      expect((error as Error).message.length).toBeLessThan(200);
    }
  });
});
