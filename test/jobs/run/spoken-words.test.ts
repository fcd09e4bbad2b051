/** What jobs say by themselves stands in the document's language: a word outside it would stand there without marks. */

import { object, string } from "valibot";
import { noTrigger } from "../../../src/jobs/check/at-once";
import { noTimer } from "../../../src/jobs/check/hourly-timer";
import { usedWords } from "../../../src/jobs/notes/time-used";
import { readMessage } from "../../../src/jobs/run/read-message";
import { refusalWords } from "../../../src/jobs/run/refusal-words";
import { exampleShown } from "../../../src/jobs/set-up/example-rows";
import { meansOf } from "../../../src/jobs/stages/shown-stages";
import { MARKED } from "../../../src/language/spoken/marked";
import { speakBy } from "../../../src/language/spoken/words";

const STAGE = { name: "Won", funnel: "", criterion: "", owner: "", whose: "", takesOver: false, end: "", waiting: false, alsoCalled: [] };

const says = (act: () => unknown): string => {
  try {
    return String(act());
  } catch (error) {
    return (error as Error).message;
  }
};

/** What is left of a text where all that stands between marks is taken out, from the innermost on. */
const outside = (text: string): string => {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, "");
  return less === text ? text : outside(less);
};

afterEach(() => speakBy(() => "en"));

it.each<[string, () => unknown]>([
  ["a refusal", () => refusalWords("Service error: Spreadsheets.")],
  ["a refusal without a word", () => refusalWords("")],
  ["too many timers", () => noTimer("This script has too many triggers.")],
  ["a timer that is refused", () => noTimer("Service unavailable")],
  ["too many triggers", () => noTrigger("change", "This script has too many triggers.")],
  ["a trigger that is not allowed", () => noTrigger("form", "You do not have permission to call ScriptApp.newTrigger")],
  ["a trigger that is refused", () => noTrigger("form", "Service unavailable")],
  ["how long timers ran", () => usedWords(130_000)],
  ["what the panel sent is unreadable", () => readMessage(object({ seen: string() }), "{")],
  ["the example", () => exampleShown().line],
  ["names in the example", () => exampleShown().rows.map(({ name }) => name)],
  ["a stage that ends", () => meansOf({ ...STAGE, whose: "sales", end: "won" } as never)],
  ["a stage that waits", () => meansOf({ ...STAGE, takesOver: true, waiting: true } as never)],
])("%s", (_, act) => {
  const english = says(act);
  speakBy(() => MARKED);
  const marked = says(act);
  expect(outside(marked).replace(/[;,\s]/g, "")).toBe("");
  expect(marked.length).toBeGreaterThan(english.length);
});
