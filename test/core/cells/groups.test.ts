import type { Cell } from "../../../src/core/cells/cell";
import { groupsBy } from "../../../src/core/cells/groups";
import { eachOnce, plainWord, spelling } from "../../../src/core/cells/plain-word";
import { inWords } from "../../harness/in-words";

const BERLIN = () => 3_600_000;

test.each<[string, Cell[], [string, number][]]>([
  ["capitals", ["Ada", "ADA", "ada"], [["Ada", 3]]],
  ["blanks around and between", ["Trade fair", " trade fair ", "Trade  Fair", "Trade\u00a0fair"], [["Trade fair", 4]]],
  ["accents of one sign or of two", ["Jos\u00e9", "Jose\u0301", "JOSE\u0301"], [["Jos\u00e9", 3]]],
  [
    "letters with an accent and without",
    ["Jose", "Jos\u00e9"],
    [
      ["Jose", 1],
      ["Jos\u00e9", 1],
    ],
  ],
  ["no name", ["", "  ", "(none)"], [["(none)", 3]]],
  [
    "numbers beside their texts",
    [7, "7", "007"],
    [
      ["7", 2],
      ["007", 1],
    ],
  ],
  ["a day that Sheets made of a name", [new Date("2026-01-04T23:00:00Z"), "2026-01-05"], [["2026-01-05", 2]]],
  ["a moment", [new Date("2026-01-05T08:30:00Z")], [["2026-01-05 09:30", 1]]],
  ["a tick that Sheets made of a name", [true, "true"], [["TRUE", 2]]],
  [
    "names that only look alike",
    ["Web", "Webinar", "Web?"],
    [
      ["Web", 1],
      ["Webinar", 1],
      ["Web?", 1],
    ],
  ],
])("groups by %s", (_, cells, expected) => {
  const groups = groupsBy(() => ({ count: 0 }), BERLIN);
  for (const cell of cells) groups.of(cell).count += 1;
  expect(inWords(groups.sorted(({ count }) => count).map(([name, { count }]) => [name, count]))).toEqual(expected);
});

test("a name is written as it was met first", () => {
  expect(["ada ", "ADA", "Ben"].map(spelling())).toEqual(["ada", "ada", "Ben"]);
  expect(eachOnce(["", "Web ", "web", "Fair"])).toEqual(["Web", "Fair"]);
  expect(plainWord("\tNot a\n fit ")).toBe("not a fit");
});
