import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { meet, speakBy } from "../../../src/language/spoken/words";
import { namesAnew } from "../../../src/tables/agreement/tabs-anew";

beforeAll(() => meet([MARKED]));
afterAll(() => speakBy(() => "en"));

const MONTH = markedText("Month");

test.each<[string, string, string[], (string | undefined)[]]>([
  ["in another language", "en", [MONTH, "Rent"], ["Month", undefined]],
  ["in both, ours first", "en", ["Month", MONTH], [undefined, undefined]],
  ["in both, ours last", "en", [MONTH, "month "], [undefined, undefined]],
  ["in this language", MARKED, [MONTH, "Rent"], [undefined, undefined]],
  ["in English while marks are spoken", MARKED, ["Month", "Rent"], [MONTH, undefined]],
])("a heading that stands %s", (_, language, headings, expected) => {
  speakBy(() => language);
  const placed = namesAnew(["spend"], [headings, [MONTH]]);
  expect(headings.map((__, at) => placed.find(({ column }) => column === at)?.content)).toEqual(expected);
  expect(placed.every(({ row }) => row === 0)).toBe(true);
});
