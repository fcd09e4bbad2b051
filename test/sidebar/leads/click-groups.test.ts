import { firstForBlock, moreFor, moreForBlock } from "../../../sidebar/leads/click-groups";
import { entryByKey } from "../../../sidebar/leads/more-menu";
import type { OneClick } from "../../../sidebar/server/server";
import { BLOCK, lead } from "./shown-leads";

const ALL: OneClick[] = ["pass", "answer", "reached", "notReached", "accept", "reject", "return", "pause", "won", "lost"];

it.each<[string, OneClick[], OneClick[], string[][]]>([
  [
    "that was never answered",
    ALL,
    ["answer", "notReached"],
    [["reached"], ["pass", "accept", "reject", "return"], ["pause", "won", "lost"]],
  ],
  [
    "to accept",
    ALL,
    ["accept", "reject"],
    [
      ["answer", "reached", "notReached"],
      ["pass", "return"],
      ["pause", "won", "lost"],
    ],
  ],
  ["for which no other click changes anything", ["resume"], ["resume"], []],
  ["without likely clicks", ["wake", "rest", "lost"], [], [["wake", "rest", "lost"]]],
])("More of a lead %s holds three groups at most, without its likely clicks", (_, clicks, likely, groups) => {
  expect(moreFor(lead({ clicks, likely })).map((group) => group.clicks)).toEqual(groups);
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
