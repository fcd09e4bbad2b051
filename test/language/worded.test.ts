import { MARKED } from "../../src/language/spoken/marked";
import { inWords, worded } from "../../src/language/spoken/worded";
import { speakBy } from "../../src/language/spoken/words";

const SAYING = { say: "cells.otherSize", figures: ["end", "2 x 1", "start", "1 x 1"] };
const SENTENCE = "end: give as many cells as in start (1 x 1), not 2 x 1.";

afterEach(() => speakBy(() => "en"));

test("a saying becomes its sentence, also among cells", () => {
  expect(worded(SAYING)).toBe(SENTENCE);
  expect(
    inWords([
      [1, SAYING],
      ["", 2],
    ]),
  ).toEqual([
    [1, SENTENCE],
    ["", 2],
  ]);
});

test("what was said within a saying is worded first", () => {
  expect(worded({ say: "cells.otherSize", figures: [SAYING, "", "", ""] })).toContain(`${SENTENCE}: give`);
});

test("the language is asked for with the first word, once, and again by the next run", () => {
  let asked = 0;
  speakBy(() => {
    asked += 1;
    return MARKED;
  });
  expect(asked).toBe(0);
  expect([worded(SAYING), worded(SAYING)]).toEqual(Array(2).fill(expect.stringContaining("\u27e6")));
  expect(asked).toBe(1);
  speakBy(() => "no language");
  expect(worded(SAYING)).toBe(SENTENCE);
});

test("a saying that no language knows is loud", () => {
  expect(() => worded({ say: "cells.nothing", figures: [] })).toThrow("No sentence: cells.nothing");
});
