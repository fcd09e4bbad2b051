import type { Argument } from "../../../src/core/cells/cell";
import { belowHeadings } from "../../../src/core/cells/heading-row";

const isReceived = (cell: unknown, at: number) => at === 0 && cell === "Received";
const DAY = "2026-11-18";

test.each<[string, Argument[], boolean]>([
  ["a heading that is known", [[["Received"], [DAY]], 60], true],
  [
    "known, over a column without one",
    [
      [["Received"], [DAY]],
      [[""], [DAY]],
    ],
    true,
  ],
  [
    "unknown words over both columns",
    [
      [["Eingang"], [DAY]],
      [["Kanal"], ["Web"]],
    ],
    true,
  ],
  ["an unknown word over a single column may be a mistyped date", [[["Eingang"], [DAY]], 60], false],
  [
    "a mistyped date beside a channel that stands there",
    [
      [["18.11.26x"], [DAY]],
      [["Web"], ["Web"]],
    ],
    false,
  ],
  [
    "dates from the first row on",
    [
      [[DAY], [DAY]],
      [["Web"], ["Web"]],
    ],
    false,
  ],
  [
    "the error of a formula",
    [
      [["#REF!"], [DAY]],
      [["#N/A"], ["Web"]],
    ],
    false,
  ],
  [
    "blanks",
    [
      [[""], [DAY]],
      [[""], ["Web"]],
    ],
    false,
  ],
  ["a single row", [[["Received"]], [["Source"]]], false],
  ["one cell", ["Received", 60], false],
  [
    "columns of unlike length",
    [
      [["Received"], [DAY]],
      [["Source"], ["Web"], ["Web"]],
    ],
    false,
  ],
  ["nothing", [undefined, ""], false],
])("%s", (_, given, had) => {
  const below = belowHeadings(given, isReceived);
  expect(below.had).toBe(had);
  expect(below.columns).toEqual(had ? given.map((one) => (Array.isArray(one) ? one.slice(1) : one)) : given);
});
