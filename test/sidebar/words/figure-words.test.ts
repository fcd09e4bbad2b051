import { gapWords, oddsWords, shareWords, wholeWords } from "../../../sidebar/words/figure-words";

it.each([
  [wholeWords, 1782.6, "1,783"],
  [wholeWords, null, "–"],
  [shareWords, 0.3, "30%"],
  [shareWords, 73 / 150, "48.7%"],
  [shareWords, null, "–"],
  [gapWords, 1283, "+1,283"],
  [gapWords, -5, "-5"],
  [gapWords, 0, "0"],
  [oddsWords, 0.5312, "53%"],
  [oddsWords, 0.999, "over 99%"],
  [oddsWords, 0.0001, "under 1%"],
  [oddsWords, null, "–"],
])("%p of %p is %p", (words, value, shown) => expect(words(value as number | null)).toBe(shown));
