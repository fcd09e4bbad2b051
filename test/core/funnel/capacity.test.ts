import { capacity } from "../../../src/core/funnel/capacity";
import { leadValues } from "../../../src/core/funnel/lead-value";
import { quotas } from "../../../src/core/funnel/quota";
import { inWords, spokenTable } from "../../harness/in-words";
import { column, expectSentence } from "./says";

const LOAD = ["Hours needed", "Hours available", "Load", "Leads honoured", "Leads per rep", "Reps needed"];
const QUOTA = ["Sales quota", "Deals", "Discovery calls"];

describe("SLA_CAPACITY", () => {
  it.each([
    ["one month", capacity(1783, 6, 5, 4, 120), [[891.5, 480, 891.5 / 480, 960, 240, 8]]],
    ["just enough", capacity(960, 6, 5, 4, 120), [[480, 480, 1, 960, 240, 4]]],
    ["no leads", capacity(0, 6, 5, 4, 120), [[0, 480, 0, 960, 240, 0]]],
    ["nobody there", capacity(10, 6, 5, 0, 120), [[5, 0, "", 0, 240, 1]]],
    ["no hours", capacity(10, 6, 5, 4, 0), [[5, 0, "", 0, 0, ""]]],
    [
      "a tenth is not lost to binary: 0.3 hours at 6 minutes",
      capacity(3, 1, 6, 1, 0.3),
      [[0.30000000000000004, 0.3, 1.0000000000000002, 3, 3, 1]],
    ],
    [
      "a month a row",
      capacity(column([960, "", "x"]), 6, 5, column([4, 4, 4]), 120),
      [
        [480, 480, 1, 960, 240, 4],
        ["", "", "", "", "", ""],
        ['Check leads: give a number of 0 or more, not "x".', "", "", "", "", ""],
      ],
    ],
  ])("%s", (_, answer, lines) => expect(inWords(answer)).toEqual([LOAD, ...lines]));

  it("stands on its side for a row of months", () => {
    expect(spokenTable(capacity)([[960, 480]], 6, 5, 4, 120).map(([heading, , second]) => [heading, second])).toEqual(
      LOAD.map((heading, at) => [heading, [240, 480, 0.5, 960, 240, 2][at]]),
    );
  });

  it.each([
    ["no attempts", () => capacity(10, 0, 5, 4, 120), "attempts: give a number above 0"],
    ["minutes below 0", () => capacity(10, 6, -5, 4, 120), "minutes: give a number above 0"],
    ["a word for the reps", () => capacity(column([10]), 6, 5, "Ada", 120), "reps: give a number of 0 or more"],
    ["beyond counting", () => capacity(1e300, 6, 5, 4, 120), "leads: give a number up to a trillion"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});

describe("SLA_QUOTA", () => {
  it.each([
    ["a million, 60 % new", quotas(1e6, 0.6, 12000, 0.25), [[600000, 50, 200]]],
    ["text", quotas("1,000,000", "60%", "12,000", "25%"), [[600000, 50, 200]]],
    ["no close rate", quotas(1e6, 0.6, 12000, undefined), [[600000, 50, ""]]],
    ["deals are whole, and calls come from whole deals", quotas(100, 1, 30, 0.3), [[100, 4, 14]]],
    ["no new business", quotas(1e6, 0, 12000, 0.25), [[0, 0, 0]]],
    [
      "a year a row",
      quotas(column([1e6, 2e6, ""]), 0.6, 12000, column([0.25, 25, 0.25])),
      [
        [600000, 50, 200],
        ["Check close_rate: type 25% instead of 25.", "", ""],
        ["", "", ""],
      ],
    ],
  ])("%s", (_, answer, lines) => expect(inWords(answer)).toEqual([QUOTA, ...lines]));

  it.each([
    ["a share above 1", () => quotas(1e6, 1.6, 12000, 0.25), "new_share: give a percentage from 0% to 100%"],
    ["60 for 60 %", () => quotas(1e6, 60, 12000, 0.25), "new_share: type 60% instead of 60"],
    ["a deal of nothing", () => quotas(1e6, 0.6, 0, 0.25), "average_deal: give a number above 0"],
    ["a close rate of 0", () => quotas(1e6, 0.6, 12000, 0), "close_rate: give a percentage above 0%"],
    ["a goal below 0", () => quotas(-1, 0.6, 12000, 0.25), "revenue_goal: give a number of 0 or more"],
  ])("says in one sentence what is wrong: %s", (_, ask, part) => expectSentence(ask, part));
});

describe("SLA_LEAD_VALUE", () => {
  it.each([
    ["one lead type", leadValues(12000, 0.05), 600],
    ["text", leadValues("12,000", "5%"), 600],
    ["a type that never closes is worth nothing", leadValues(12000, 0), 0],
    ["a column, one rate for all", leadValues(column([12000, "", 900]), 0.05), [[600], [""], [45]]],
    [
      "a faulty row",
      leadValues(column([12000, 900]), column([5, 1.7])),
      [["Check close_rate: type 5% instead of 5."], ['Check close_rate: give a percentage from 0% to 100%, not "1.7".']],
    ],
    ["a blank", leadValues("", 0.05), ""],
  ])("%s", (_, answer, expected) => expect(inWords(answer)).toEqual(expected));

  it("says in one sentence what is wrong", () =>
    expectSentence(() => leadValues("dear", 0.05), 'deal_value: give a number of 0 or more, not "dear"'));
});
