import { en } from "../../src/language/en/en";
import { marked, markedText } from "../../src/language/spoken/marked";

test.each([
  ["", ""],
  ["On time", "\u27e6On time~~~~\u27e7"],
])("%j in marks", (text, inMarks) => {
  expect(markedText(text)).toBe(inMarks);
});

test("texts, lists, functions and what stands deeper are all in marks", () => {
  const texts = marked({ yes: "yes", list: ["a"], of: (count: number) => `${count} of`, deeper: { no: "no" } });
  expect([texts.yes, texts.list, texts.of(2), texts.deeper.no]).toEqual([
    "\u27e6yes~~\u27e7",
    ["\u27e6a~\u27e7"],
    "\u27e62 of~~\u27e7",
    "\u27e6no~\u27e7",
  ]);
});

test("English in marks has every subject of English", () => {
  expect(Object.keys(marked(en))).toEqual(Object.keys(en));
});
