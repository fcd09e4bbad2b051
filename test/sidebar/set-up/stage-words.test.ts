import { guessedText, unknownText } from "../../../sidebar/set-up/stage-words";

it.each([
  [{ word: "Ganho", leads: 1, stage: "Customer", isSure: true }, "Ganho (1 lead): read as Customer"],
  [{ word: "Contactado", leads: 1200, stage: "Lead", isSure: false }, "Contactado (1,200 leads): a guess, perhaps Lead"],
  [{ word: "Blue box", leads: 2, stage: "", isSure: false }, "Blue box (2 leads): not known"],
])("%j", (one, text) => expect(unknownText(one)).toBe(text));

it.each([
  [0, ""],
  [1, "1 lead is at words that mean different things in different systems: what they say here is guessed."],
  [1200, "1,200 leads are at words that mean different things in different systems: what they say here is guessed."],
])("%i leads at guessed words", (leads, text) => expect(guessedText(leads)).toBe(text));
