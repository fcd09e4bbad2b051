import fc from "fast-check";
import { planBackwards } from "../../../src/core/funnel/goal";
import { conversionRates } from "../../../src/core/funnel/rates";
import { inWords, spoken } from "../../harness/in-words";

const PUBLISHED = [500, 150, 73, 50, 10];
const RATES = [150 / 500, 73 / 150, 50 / 73, 10 / 50];
const column = (cells: unknown[]) => cells.map((cell) => [cell]);
const rates = (counts?: unknown) => conversionRates(counts as Parameters<typeof conversionRates>[0]);

describe("SLA_RATES", () => {
  it.each([
    ["the published history in a row", rates([PUBLISHED]), [RATES]],
    ["in a column", rates(column(PUBLISHED)), column(RATES)],
    ["a whole column with blanks below", rates(column([...PUBLISHED, "", ""])), column(RATES)],
    ["counts typed as text", rates([["1,000", "250"]]), [[0.25]]],
    ["8,000 leads, 842 customers", rates([[8000, 842]]), [[0.10525]]],
    ["nobody reached the last stage", rates([[100, 0]]), [[0]]],
    ["everybody did", rates([[7, 7]]), [[1]]],
    ["only blanks", rates(column(["", ""])), [[""]]],
    [
      "a month a row",
      rates([
        [100, 50, 5],
        ["", "", ""],
        [80, 90, 1],
        [10, "", ""],
        [200, 20, 10],
      ]),
      [
        [0.5, 0.1],
        ["", ""],
        ["Check: count 2 (90) is larger than the stage before (80). Count each lead in every stage that it reached.", ""],
        ["Check: give at least two counts.", ""],
        [0.1, 0.5],
      ],
    ],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it.each([
    ["nothing", () => rates(), "at least two adjacent counts"],
    ["one count", () => rates(500), "at least two adjacent counts"],
    ["more wins than leads", () => rates([[50, 73]]), "count 2 (73) is larger than the stage before (50)"],
    ["a blank in the middle", () => rates(column([500, "", 73])), "count 2 is blank"],
    ["a word", () => rates([[500, "many"]]), 'count 2 is "many"'],
    ["an error", () => rates([["#DIV/0!", 3]]), 'count 1 is "#DIV/0!"'],
    ["below 0", () => rates([[500, -1]]), 'count 2 is "-1"'],
    ["a stage that nobody reached before another", () => rates([[500, 0, 0]]), "count 2 is 0"],
    ["a checkbox", () => rates([[500, true]]), 'count 2 is "true"'],
    ["a date", () => rates([[new Date(0), 3]]), "count 1 is a date"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => {
    expect(spoken(ask)).toThrow(part);
    expect(spoken(ask)).toThrow(/^counts: /);
  });

  it("gives rates that lead back to the counts", () => {
    const counts = fc
      .array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 8 })
      .map((list) => list.sort((one, other) => other - one));
    fc.assert(
      fc.property(counts, (list) => {
        const answer = (rates([list])[0] ?? []) as number[];
        for (const rate of answer) expect(rate > 0 && rate <= 1).toBe(true);
        expect(planBackwards(list[list.length - 1] ?? 0, answer, "nearest")).toEqual(list);
      }),
    );
  });
});
