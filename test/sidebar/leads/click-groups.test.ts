import { firstForBlock, moreFor, moreForBlock } from "../../../sidebar/leads/click-groups";
import { entryByKey } from "../../../sidebar/leads/more-menu";
import type { LeadAtHand } from "../../../sidebar/server/server";
import { BLOCK, lead } from "./shown-leads";

it.each<[string, Partial<LeadAtHand>, string[][]]>([
  ["never answered", {}, [["reached"], ["pass", "accept", "reject", "return"], ["pause", "won", "lost"]]],
  [
    "to follow up",
    { state: "followUpOverdue", first: "onTime", likely: ["reached", "notReached"] },
    [
      ["pass", "accept", "reject", "return"],
      ["pause", "won", "lost"],
    ],
  ],
  [
    "to accept",
    { state: "acceptDue", first: "onTime", likely: ["accept", "reject"] },
    [
      ["reached", "notReached"],
      ["pass", "return"],
      ["pause", "won", "lost"],
    ],
  ],
  [
    "paused",
    { state: "paused", first: "paused", likely: ["resume"] },
    [
      ["reached", "notReached"],
      ["pass", "accept", "reject", "return"],
      ["won", "lost"],
    ],
  ],
  [
    "resting",
    { state: "resting", first: "resting", likely: ["wake"] },
    [
      ["reached", "notReached"],
      ["pass", "accept", "reject", "return"],
      ["pause", "rest", "won", "lost"],
    ],
  ],
  [
    "back today",
    { state: "backToday", first: "backToday", likely: ["pass", "rest"] },
    [
      ["reached", "notReached"],
      ["accept", "reject", "return"],
      ["pause", "won", "lost"],
    ],
  ],
])("More of a lead that is %s holds three groups without its likely clicks", (_, more, groups) => {
  expect(moreFor(lead(more)).map(({ clicks }) => clicks)).toEqual(groups);
});

describe("several leads", () => {
  it("are answered first, and More holds what would change one of them", () => {
    expect(firstForBlock(BLOCK)).toBe("answer");
    expect(moreForBlock(BLOCK).map(({ clicks }) => clicks)).toEqual([["notReached"], ["pause"]]);
  });

  it("that all are answered have the click that changes most", () => {
    const clicks = BLOCK.clicks.map((one) => (one.click === "answer" ? { ...one, changes: 0 } : one));
    expect(firstForBlock({ ...BLOCK, clicks })).toBe("notReached");
  });

  it("that no click changes have none", () => {
    const clicks = BLOCK.clicks.map((one) => ({ ...one, changes: 0 }));
    expect(firstForBlock({ ...BLOCK, clicks })).toBeNull();
    expect(moreForBlock({ ...BLOCK, clicks })).toEqual([]);
  });

  it("are offered a click whose column is lacking", () => {
    const clicks = BLOCK.clicks.map((one) => (one.click === "accept" ? { ...one, lacks: ["accepted"] } : one));
    expect(moreForBlock({ ...BLOCK, clicks }).map(({ group }) => group)).toEqual(["contact", "handover", "end"]);
  });
});

it.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 4, 0],
  ["ArrowUp", 0, 4],
  ["Home", 3, 0],
  ["End", 1, 4],
  ["Enter", 1, null],
])("in the menu %s leads from entry %i of five to %p", (key, from, to) => {
  expect(entryByKey(from, 5, key)).toBe(to);
});
