import { chances, leadsNeeded } from "../../../src/core/funnel/chances";
import { inWords } from "../../harness/in-words";
import { cells, column, expectSentence } from "./says";

const COUNTS = cells([[500, 150, 73, 50, 10]]);
const PLAN = 0.52749772;

describe("SLA_CHANCE", () => {
  it.each([
    ["one question", chances(COUNTS, 35, 1783), PLAN],
    ["counts in a column with blanks below, as text", chances(column(["500", 150, 73, "50", 10, "", ""]), "35", "1,783"), PLAN],
    ["a column of leads", chances(COUNTS, 35, column([1783, "", 0])), [[PLAN], [""], [0]]],
    ["a row of targets", chances(COUNTS, cells([[35, 0]]), 1783), [[PLAN, 1]]],
    [
      "a faulty row spares the others",
      chances(COUNTS, 35, column(["many", -1, 1783])),
      [['Check leads: give a number of 0 or more, not "many".'], ['Check leads: give a number of 0 or more, not "-1".'], [PLAN]],
    ],
    ["a fraction of a sale is a sale", chances(COUNTS, 34.2, 1783), PLAN],
    ["a fraction of a lead is none", chances(COUNTS, 35, 1783.9), PLAN],
    ["a sum that is 35 but for the last digit", chances(COUNTS, 35.00000000001, 1782.9999999999), PLAN],
    ["a blank target", chances(COUNTS, "", 1783), ""],
    ["blank counts", chances(column(["", ""]), 35, 1783), ""],
    ["nobody won yet", chances(cells([[500, 0]]), 1, 500), expect.closeTo(0.292804825, 6)],
    ["a million leads", chances(COUNTS, 35, 1e6), 1],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it.each([
    ["no counts", () => chances(undefined, 35, 1783), "at least two adjacent counts"],
    ["one count", () => chances(column([500]), 35, 1783), "at least two adjacent counts"],
    ["wins above leads", () => chances(cells([[10, 50]]), 35, 1783), "count 2 (50) is larger than the stage before (10)"],
    ["a blank stage in the middle", () => chances(cells([[500, "", 10]]), 35, 1783), "count 2 is blank"],
    ["a stage of 0 before another", () => chances(cells([[500, 0, 0]]), 35, 1783), "count 2 is 0"],
    ["a word", () => chances(cells([[500, "few"]]), 35, 1783), 'count 2 is "few"'],
    ["below 0", () => chances(cells([[500, -5]]), 35, 1783), 'count 2 is "-5"'],
    ["beyond counting", () => chances(cells([[1e300, 5]]), 35, 1783), "count 1 is more than a trillion"],
    [
      "a table of counts",
      () =>
        chances(
          cells([
            [5, 1],
            [6, 2],
          ]),
          35,
          1783,
        ),
      "one period, not a table",
    ],
    ["a shared target that is none", () => chances(COUNTS, "lots", column([1, 2])), "target: give a number of 0 or more"],
    ["a target below 0", () => chances(COUNTS, -35, 1783), "target: give a number of 0 or more"],
    ["leads that are a date", () => chances(COUNTS, 35, new Date(0)), "not a date"],
    ["columns of two lengths", () => chances(COUNTS, column([1, 2]), column([1, 2, 3])), "as many cells as in target"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});

describe("SLA_LEADS_FOR", () => {
  it.each([
    ["at 80 % where nothing is said", leadsNeeded(COUNTS, 35, undefined), 2363],
    ["a blank cell is nothing said", leadsNeeded(COUNTS, 35, ""), 2363],
    ["80 and 90 % side by side", leadsNeeded(COUNTS, 35, cells([[0.8, "90%", ""]])), [[2363, 2794, ""]]],
    ["a column of targets", leadsNeeded(COUNTS, column([35, 0, ""]), 0.9), [[2794], [0], [""]]],
    [
      "a faulty row",
      leadsNeeded(COUNTS, 35, column([0.8, 1, 80])),
      [
        [2363],
        ['Check confidence: give a percentage above 0% and below 100%, such as 80%, not "1".'],
        ["Check confidence: type 80% instead of 80."],
      ],
    ],
    [
      "more than a trillion, in its row",
      leadsNeeded(cells([[10, 1, 0]]), 1e6, column([0.999999])),
      [["Check confidence: it takes more than a trillion leads. Lower it, or take a longer period for the counts."]],
    ],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it.each([
    ["a confidence of 0", () => leadsNeeded(COUNTS, 35, 0), "above 0% and below 100%"],
    ["80 for 80 %", () => leadsNeeded(COUNTS, 35, 80), "type 80% instead of 80"],
    ["100", () => leadsNeeded(COUNTS, 35, 100), "above 0% and below 100%"],
    ["an error", () => leadsNeeded(COUNTS, "#REF!", 0.8), 'not "#REF!"'],
    ["more than a trillion", () => leadsNeeded(cells([[10, 1, 0]]), 1e6, 0.999999), "confidence: it takes more than a trillion leads"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});
