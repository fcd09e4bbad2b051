/** The words of what is chosen from, in the document's language. */

import type { AgreementItem } from "../../core/agreement/contents/item";
import { LANGUAGE_KEY } from "../../core/agreement/items";
import { KEPT_DAYS } from "../../core/calendar/week-text";
import type { PeopleWordOf } from "../../core/people/people";
import { STAGE_CHOICES, type StageChoice, type StageWordOf } from "../../core/stages/stage";
import { itemWords } from "./item-words";
import { LANGUAGES } from "./languages";
import { everyTexts, type Texts, words } from "./words";

/** A choice as rules know it, and as people read it. */
export interface Choice {
  code: string;
  word: string;
}

type Chosen = Pick<AgreementItem, "key" | "kind" | "choices">;

const choicesFrom = (codes: readonly string[], wordOf: (code: string) => string): Choice[] =>
  codes.map((code) => ({ code, word: wordOf(code) }));

/** The word of a choice of an item; what is none of its codes as it is. */
export function choiceWord({ key, kind }: Chosen, code: string): string {
  // A language is called as those who speak it call it, whatever the document speaks.
  if (key === LANGUAGE_KEY) return LANGUAGES[code]?.called ?? code;
  const known: Readonly<Record<string, string>> = kind === "yesno" ? words().contents.yesNo : (itemWords(key).choices ?? {});
  return known[code] ?? code;
}

/** What an item is chosen from, null where people type. */
export function choicesOf(item: Chosen): Choice[] | null {
  const codes = item.key === LANGUAGE_KEY ? Object.keys(LANGUAGES) : item.kind === "yesno" ? ["yes", "no"] : item.choices;
  return codes ? choicesFrom(codes, (code) => choiceWord(item, code)) : null;
}

const stageWordIn = ({ contents }: Texts, column: StageChoice, code: string): string =>
  (contents.stageChoices[column] as Readonly<Record<string, string>>)[code] ?? code;

/** The word of a code in a column of the table of stages. */
export const stageWordOf: StageWordOf = (column, code) => stageWordIn(words(), column, code);

/** The same in every language. */
export const everyStageWordOf = (): StageWordOf[] => everyTexts().map((texts) => (column, code) => stageWordIn(texts, column, code));

/** What such a column is chosen from. */
export const stageChoicesOf = (column: StageChoice): Choice[] => choicesFrom(STAGE_CHOICES[column], (code) => stageWordOf(column, code));

/** What each column of a table is chosen from, null where people type. */
export function columnChoices({ key, columnKinds = [] }: Pick<AgreementItem, "key" | "columnKinds">): (Choice[] | null)[] {
  const known = itemWords(key).columnWords ?? {};
  return columnKinds.map((kind) => (typeof kind === "string" ? null : choicesFrom(kind, (code) => known[code] ?? code)));
}

/** The words in which a table of people is written. */
export const peopleWordOf = (): PeopleWordOf => ({
  team: (code) => words().contents.stageChoices.whose[code],
  takes: (code) => words().ruleWords.takes[code],
  until: words().ruleWords.until[0] ?? "",
});

/** What scores are answered in: sales-ready or not, and the tests of rules in reasons. */
export const scoringWords = () => ({ ...words().contents.yesNo, tests: words().ruleWords.tests });

/** A day of a week as versions and files keep it, in words; what is none as it is. */
export function dayWord(kept: string): string {
  const day = KEPT_DAYS.indexOf(kept);
  return words().weekdays.names[day] ?? kept;
}
