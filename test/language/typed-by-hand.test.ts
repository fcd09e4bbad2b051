/** Words that people type by hand: in other capitals, with blanks around them, and with accents or without. */
import { understandItem } from "../../src/core/agreement/item-values";
import { itemOf } from "../../src/core/agreement/items";
import { LANGUAGES } from "../../src/language/spoken/languages";
import { markedText } from "../../src/language/spoken/marked";
import { DAY_WORDS, PEOPLES_WORDS, roundingNamed, stageWordNamed } from "../../src/language/spoken/peoples-words";

const HANDS: [string, (word: string) => string][] = [
  ["as it is", (word) => word],
  ["in capitals", (word) => word.toUpperCase()],
  ["with blanks around it", (word) => `  ${word}\u00a0`],
  ["with accents that it has not", (word) => word.replace(/[aeiou]/g, "$&\u0301")],
  ["with accents in one sign", (word) => word.replace(/[aeiou]/g, "$&\u0301").normalize("NFC")],
  ["without accents that it has", (word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")],
  ["in marks", (word) => ` ${markedText(word)}`],
];

describe.each(HANDS)("a word %s", (_, hand) => {
  test.each(Object.keys(LANGUAGES))("is read in %s", (language) => {
    const { contents, weekdays } = LANGUAGES[language]?.texts ?? {};
    if (!contents || !weekdays) throw new Error(language);
    const start = itemOf("response.start");
    if (!start) throw new Error("The agreement has no such item.");
    const choices = Object.entries(contents.items["response.start"].choices);
    expect(choices.map(([, word]) => understandItem(start, hand(word), PEOPLES_WORDS))).toEqual(choices.map(([code]) => ({ value: code })));
    expect([PEOPLES_WORDS.yesOrNo(hand(contents.yesNo.yes)), PEOPLES_WORDS.yesOrNo(hand(contents.yesNo.no))]).toEqual(["yes", "no"]);
    const roundings = Object.entries(contents.items["goal.rounding"].choices);
    expect(roundings.map(([, word]) => roundingNamed(hand(word)))).toEqual(roundings.map(([code]) => code));
    const whose = Object.entries(contents.stageChoices.whose);
    expect(whose.map(([, word]) => stageWordNamed("whose", hand(word)))).toEqual(whose.map(([code]) => code));
    expect(weekdays.names.map((name) => DAY_WORDS.dayNamed(hand(name)))).toEqual(weekdays.names.map((__, at) => at));
  });
});
