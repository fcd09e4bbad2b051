import { anew } from "../../src/language/spoken/anew";
import { MARKED, markedText } from "../../src/language/spoken/marked";
import { words } from "../../src/language/spoken/words";
import { speaking } from "../harness/unmarked";

const yesNo = () => Object.values(words().contents.yesNo);

test.each<[string, "en" | typeof MARKED, unknown, string | undefined]>([
  ["a word of another language", MARKED, "yes", markedText("yes")],
  ["one with blanks around it", MARKED, " yes ", markedText("yes")],
  ["one on the way back", "en", markedText("no"), "no"],
  ["a word that stands in it already", "en", "yes", undefined],
  ["a word of people's", MARKED, "perhaps", undefined],
  ["a part of a word of ours", MARKED, "ye", undefined],
  ["a number", MARKED, 1, undefined],
  ["a blank cell", MARKED, "", undefined],
])("knows in the document's language: %s", (_, language, text, expected) => {
  expect(speaking(language, () => anew(yesNo)(text))).toBe(expected);
});
