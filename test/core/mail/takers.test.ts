/** Who else could have a lead that nobody answers. */

import { otherTakers } from "../../../src/core/mail/takers";
import { peopleOf } from "../../../src/core/people/people";

const PEOPLE = peopleOf(
  [
    "Ada Roth | Ada | sales | ada@example.com",
    "Ben | | sales | ben@example.com | source: Fair",
    "Cem | | sales | cem@example.com | | 2",
    "Dee | | marketing | dee@example.com",
    "Eve | | sales | eve@example.com | | 0",
    "Fay | | sales | fay@example.com | | | 2026-11-18",
  ].join("\n"),
);
const owned = (owner: string, source = "") => ({ owner, source, segment: "", priority: "" });
const DAY = "2026-11-18";

it.each<[string, ReturnType<typeof owned>[], string[][]]>([
  ["the next in turn first, by share", [owned("Zoe")], [["Cem", "Ada Roth"]]],
  ["not whose it is", [owned("Cem")], [["Ada Roth"]]],
  ["by whatever name", [owned("ada"), owned("Ada <ada@example.com>")], [["Cem"], ["Cem"]]],
  ["nor who takes other leads only", [owned("Ada Roth", "Fair")], [["Cem", "Ben"]]],
  [
    "one after the other, as if each were given",
    [owned("Zoe"), owned("Zoe"), owned("Zoe")],
    [
      ["Cem", "Ada Roth"],
      ["Ada Roth", "Cem"],
      ["Cem", "Ada Roth"],
    ],
  ],
])("%s", (_, leads, takers) => expect(otherTakers(PEOPLE, leads, {}, DAY)).toEqual(takers));

it("nobody where there is nobody else", () => {
  expect(otherTakers(peopleOf("Ada | | sales"), [owned("Ada")], {}, DAY)).toEqual([[]]);
  expect(otherTakers([], [owned("")], {}, DAY)).toEqual([[]]);
});
