import { markedText } from "../../../src/language/spoken/marked";
import { part, parts, sentence, text } from "../../../src/tables/formulas/formula-words";

test.each([
  ["plain", "Last month", '"Last month"'],
  ["with quotes", 'say "yes"', '"say ""yes"""'],
  ["blank", "", '""'],
])("a text that is %s", (_, words, quoted) => expect(text(words)).toBe(quoted));

test.each([
  ["no figure", "No sale yet.", '"No sale yet."'],
  ["figures between words", `Only ${part("MIN(C9:C13)")} in ${part("A9")}.`, '"Only "&MIN(C9:C13)&" in "&A9&"."'],
  ["figures side by side, and at both ends", `${part("A9")}${part("B9")} by ${part("C9")}`, 'A9&B9&" by "&C9'],
  ["a figure with texts of its own", `Of ${part('IF(A1=1;"sale";"sales")')}`, '"Of "&IF(A1=1;"sale";"sales")'],
  ["quotes of its own", `say "${part("A9")}"`, '"say """&A9&""""'],
])("a sentence with %s", (_, words, joined) => expect(sentence(words)).toBe(joined));

test("figures of a sentence in another order", () => {
  const says = (stage: string, count: string): string => `${count} in ${stage}`;
  expect(sentence(says(...parts(["A9", "C9"])))).toBe('C9&" in "&A9');
});

test("a sentence in marks stays one formula", () =>
  expect(sentence(markedText(`${part("A9")} by`))).toBe(`"${markedText("x")[0]}"&A9&" by${"~".repeat(4)}${markedText("x").slice(-1)}"`));
